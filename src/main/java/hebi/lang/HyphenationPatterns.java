package hebi.lang;

import hebi.resource.ClasspathResources;
import hebi.resource.ResourceException;
import hebi.resource.Utf8;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where words may be divided by patterns of letters with digits between them, as TeX has them (F. M. Liang, <i>Word
 * Hy-phen-a-tion by Com-put-er</i>, 1983): of all patterns in a word the greatest digit holds at each place, and an odd
 * one allows a hyphen. Immutable; safe for several threads.
 */
final class HyphenationPatterns {
    private static final int[] NO_POINTS = {};
    private static final Map<String, HyphenationPatterns> READ = new ConcurrentHashMap<>();

    /** Digits before each letter and after the last one, by the letters of a pattern. */
    private final Map<String, byte[]> patterns;

    private final int longest;
    /** Letters that some pattern has. */
    private final BitSet letters = new BitSet();

    private HyphenationPatterns(Map<String, byte[]> patterns) {
        this.patterns = patterns;
        this.longest = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
        patterns.keySet().forEach(pattern -> pattern.chars().forEach(letters::set));
    }

    /** The patterns in {@code hyphenation/NAME.txt} beside the profiles: {@code en-us}. */
    static HyphenationPatterns named(String name) {
        return READ.computeIfAbsent(name, HyphenationPatterns::read);
    }

    private static HyphenationPatterns read(String name) {
        String path = "hyphenation/" + name + ".txt";
        try {
            return parse(Utf8.decode(new ClasspathResources(Languages.class).read(path, 1 << 20), path));
        } catch (ResourceException e) {
            throw new IllegalStateException("patterns " + name, e);
        }
    }

    /** Patterns with white space between them; lines that begin with {@code #} say where they are from. */
    static HyphenationPatterns parse(String source) {
        Map<String, byte[]> patterns = new HashMap<>();
        source.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(pattern -> !pattern.isEmpty())
                .forEach(pattern -> patterns.put(pattern.replaceAll("[0-9]", ""), digits(pattern)));
        return new HyphenationPatterns(patterns);
    }

    private static byte[] digits(String pattern) {
        byte[] digits = new byte[pattern.length() + 1];
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                digits[at] = (byte) (c - '0');
            } else {
                at++;
            }
        }
        return Arrays.copyOf(digits, at + 1);
    }

    /**
     * UTF-16 offsets in {@code word} before which it may be divided, in ascending order. None for words with letters that no
     * pattern has, and for those with capitals inside (UNESCO, JavaScript), which are names and spelt out.
     */
    int[] points(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.length() < 2
                || lower.length() != word.length()
                || !lower.substring(1).equals(word.substring(1))) {
            return NO_POINTS;
        }
        if (!lower.chars().allMatch(c -> letters.get(c))) {
            return NO_POINTS;
        }
        byte[] greatest = greatest("." + lower + ".");
        int[] points = new int[word.length()];
        int count = 0;
        for (int at = 1; at < word.length(); at++) {
            if ((greatest[at + 1] & 1) == 1) {
                points[count++] = at;
            }
        }
        return Arrays.copyOf(points, count);
    }

    /** The greatest digit before each character of {@code bounded}. */
    private byte[] greatest(String bounded) {
        byte[] greatest = new byte[bounded.length() + 1];
        for (int from = 0; from < bounded.length(); from++) {
            for (int to = from + 1; to <= Math.min(bounded.length(), from + longest); to++) {
                byte[] digits = patterns.get(bounded.substring(from, to));
                for (int i = 0; digits != null && i < digits.length; i++) {
                    greatest[from + i] = (byte) Math.max(greatest[from + i], digits[i]);
                }
            }
        }
        return greatest;
    }
}
