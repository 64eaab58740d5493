package hebi.project.yaml;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.diag.Suggestions;
import java.util.Collection;
import java.util.Set;

/**
 * What reading needs beside the file.
 *
 * @param languages keys of the known languages
 * @param diagnostics where problems go
 */
public record ReadingContext(Set<String> languages, Diagnostics diagnostics) {
    private static final int MOST_NAMED = 30;

    /** The same, with one more key of context in each finding. */
    public ReadingContext with(String key, String value) {
        return new ReadingContext(languages, diagnostics.with(key, value));
    }

    /** Reports one problem. */
    public void report(Code code, Span span, String... args) {
        diagnostics.report(code, span, args);
    }

    /** Reports a language key that no profile has. */
    public void checkLanguage(String key, Span span) {
        if (!languages.contains(key)) {
            report(Code.UNKNOWN_LANGUAGE, span, unknown(key, languages));
        }
    }

    /** Arguments of the codes for unknown words: the word, the nearest known one or nothing, the known ones. */
    public static String[] unknown(String word, Collection<String> known) {
        String all = String.join(", ", known.stream().sorted().limit(MOST_NAMED).toList());
        return new String[] {word, Suggestions.nearest(word, known).orElse(""), all};
    }
}
