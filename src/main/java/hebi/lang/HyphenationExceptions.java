package hebi.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words whose division the rules do not know: {@code word-parts with-hyphens}; with {@code *} at its end the beginning of
 * words, whose endings go by the rules. What comes later stands against what came before.
 */
final class HyphenationExceptions {
    private final Map<String, List<Integer>> words = new HashMap<>();
    private final Map<String, List<Integer>> stems = new HashMap<>();
    private int longest;

    /** A known beginning of a word: how long it is, and where it may be divided. */
    record Stem(int length, List<Integer> points) {
        static final Stem NONE = new Stem(0, List.of());
    }

    private HyphenationExceptions() {}

    /** Those of the profile: its setting {@code hyphenation-exceptions}. */
    static HyphenationExceptions of(LanguageProfile profile) {
        HyphenationExceptions exceptions = new HyphenationExceptions();
        for (String entry :
                profile.setting(LanguageProfile.HYPHENATION_EXCEPTIONS, "").split("\\s+")) {
            exceptions.add(entry.toLowerCase(Locale.ROOT));
        }
        return exceptions;
    }

    private void add(String entry) {
        boolean stem = entry.endsWith("*");
        String[] parts = (stem ? entry.substring(0, entry.length() - 1) : entry).split("-");
        List<Integer> points = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < parts.length - 1; i++) {
            at += parts[i].length();
            points.add(at);
        }
        String word = String.join("", parts);
        if (!word.isEmpty()) {
            (stem ? stems : words).put(word, points);
            longest = stem ? Math.max(longest, word.length()) : longest;
        }
    }

    /** Where a word may be divided when it is an exception as a whole. */
    Optional<List<Integer>> points(String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The longest known beginning of a word. */
    Stem stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int length = Math.min(longest, lower.length()); length > 0; length--) {
            List<Integer> points = stems.get(lower.substring(0, length));
            if (points != null) {
                return new Stem(length, points);
            }
        }
        return Stem.NONE;
    }
}
