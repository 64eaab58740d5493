package hebi.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where words of one language may be divided at line ends: its rules ({@code hyphenation} in the profile), its
 * exceptions and the fewest letters that stay together. Safe for several threads.
 */
public final class Hyphenation {
    private final HyphenationRules rules;
    private final HyphenationExceptions exceptions;
    private final Set<Integer> signs;
    private final Limits limits;

    /**
     * The fewest letters (css-text-4 §6.3.1); marks on letters are none.
     *
     * @param word in a word that is divided
     * @param before a hyphen
     * @param after a hyphen
     */
    public record Limits(int word, int before, int after) {}

    private Hyphenation(LanguageProfile profile) {
        this.rules = HyphenationRules.of(profile);
        this.exceptions = HyphenationExceptions.of(profile);
        this.signs = profile.list("syllable.signs");
        this.limits = new Limits(
                profile.number("hyphenation.word", 5),
                profile.number("hyphenation.before", 2),
                profile.number("hyphenation.after", 2));
    }

    /** Of the language of {@code profile}; one without rules and exceptions divides nothing. */
    public static Hyphenation of(LanguageProfile profile) {
        return new Hyphenation(profile);
    }

    /** The language's own limits. */
    public Limits limits() {
        return limits;
    }

    /**
     * UTF-16 offsets in {@code word} before which it may be divided, in ascending order.
     *
     * @param word letters and their marks only
     */
    public int[] points(String word, Limits least) {
        int letters = letters(word, 0, word.length());
        if (letters < least.word()) {
            return new int[0];
        }
        IntStream points = exceptions
                .points(word)
                .map(known -> known.stream().mapToInt(Integer::intValue))
                .orElseGet(() -> ruled(word));
        return points.filter(at ->
                        letters(word, 0, at) >= least.before() && letters(word, at, word.length()) >= least.after())
                .toArray();
    }

    private IntStream ruled(String word) {
        HyphenationExceptions.Stem stem = exceptions.stem(word);
        return IntStream.concat(
                stem.points().stream().mapToInt(Integer::intValue),
                Arrays.stream(rules.points(word)).filter(at -> at >= stem.length()));
    }

    /** The parts between which {@code word} may be divided, with the language's own limits. */
    public List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at : points(word, limits)) {
            parts.add(word.substring(from, at));
            from = at;
        }
        parts.add(word.substring(from));
        return List.copyOf(parts);
    }

    private int letters(String word, int from, int to) {
        return (int) word.substring(from, to)
                .codePoints()
                .filter(c -> Character.isLetter(c) && !signs.contains(c))
                .count();
    }
}
