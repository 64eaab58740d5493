package hebi.css.grammar;

import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.Tokenizer;
import hebi.css.syntax.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What values a property takes.
 *
 * @param <T> type of the computed value
 * @param grammar in the notation of css-values-4 §2, for {@code docs/css.md} and diagnostics
 * @param parser takes one value from the reader, or nothing when there is none; may leave the reader anywhere then
 */
public record Syntax<T>(String grammar, Function<ValueReader, Optional<Specified<T>>> parser) {
    private static final Pattern KEYWORD = Pattern.compile("(?<![<\\w-])-?[a-z][a-z0-9-]*(?![\\w(>-])");

    /** The value that {@code values} are from the first to the last, if they are one. */
    public Optional<Specified<T>> parse(List<ComponentValue> values) {
        ValueReader reader = new ValueReader(values);
        return parser.apply(reader).filter(value -> reader.atEnd());
    }

    /** The value at the reader; the reader stays when there is none. */
    public Optional<Specified<T>> take(ValueReader reader) {
        int mark = reader.mark();
        Optional<Specified<T>> value = parser.apply(reader);
        if (value.isEmpty()) {
            reader.reset(mark);
        }
        return value;
    }

    /** The value that {@code css} is; only for texts of our own. */
    public Specified<T> parseKnown(String css) {
        return parse(Tokenizer.tokenize(css))
                .orElseThrow(() -> new IllegalArgumentException(css + " is no " + grammar));
    }

    /** The keywords in the grammar. */
    public List<String> keywords() {
        return KEYWORD.matcher(grammar).results().map(MatchResult::group).toList();
    }

    /** This or, when it does not match, {@code other}. */
    public Syntax<T> or(Syntax<T> other) {
        return new Syntax<>(
                grammar + " | " + other.grammar, reader -> take(reader).or(() -> other.take(reader)));
    }
}
