package hebi.diag;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One finding: a code, a place and what fills the code's text.
 *
 * @param code what is wrong
 * @param span where
 * @param args fill the {@code {0}}, {@code {1}} … of the code's texts
 * @param context further keys for {@code --json}: {@code article}, {@code edition}, {@code language}, {@code page},
 *     {@code pair}
 */
public record Diagnostic(Code code, Span span, List<String> args, Map<String, String> context) {
    /** Copies its collections. */
    public Diagnostic {
        args = List.copyOf(args);
        context = Map.copyOf(context);
    }

    /** A diagnostic without further context. */
    public static Diagnostic of(Code code, Span span, String... args) {
        return new Diagnostic(code, span, List.of(args), Map.of());
    }

    /** The same with one more key of context. */
    public Diagnostic with(String key, String value) {
        Map<String, String> more = new TreeMap<>(context);
        more.put(key, value);
        return new Diagnostic(code, span, args, more);
    }

    /** Same code, other place: used when a stage knows the place better than the one below it. */
    public Diagnostic at(Span place) {
        return new Diagnostic(code, place, args, context);
    }

    /** The problem in {@code language} ("en" or "zh"). */
    public String message(String language) {
        return code.message(language, args);
    }

    /** The remedy in {@code language} ("en" or "zh"). */
    public String help(String language) {
        return code.help(language, args);
    }
}
