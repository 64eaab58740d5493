package hebi.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Division by syllables of the form (C)V(C)(C) (UG-7, KK-6): one consonant between vowels goes down, of two the second
 * goes down, of three the third, or the last two where a loanword’s syllable begins with them.
 *
 * <p>Lists of the profile: {@code syllable.vowels}; {@code syllable.glides}, consonants beside a vowel before them and
 * vowels elsewhere; {@code syllable.openers}, which open a syllable wherever they stand; {@code syllable.signs}, which stay
 * with the letter after them. Setting {@code onsets}: what begins syllables of loanwords.
 */
final class SyllableRules implements HyphenationRules {
    private static final int MOST_OF_A_CODA = 2;

    private final Set<Integer> vowels;
    private final Set<Integer> glides;
    private final Set<Integer> openers;
    private final Set<Integer> signs;
    private final Set<String> onsets;

    SyllableRules(LanguageProfile profile) {
        this.vowels = profile.list("syllable.vowels");
        this.glides = profile.list("syllable.glides");
        this.openers = profile.list("syllable.openers");
        this.signs = profile.list("syllable.signs");
        this.onsets =
                Set.copyOf(Arrays.asList(profile.setting("onsets", "").strip().split("\\s+")));
    }

    /** A letter with the signs before it and the marks on it. */
    private record Letter(int start, int codePoint) {}

    @Override
    public int[] points(String word) {
        List<Letter> letters = letters(word);
        boolean[] nucleus = nuclei(letters);
        List<Integer> points = new ArrayList<>();
        int last = -1; // the last letter of the nucleus before
        for (int i = 0; i < nucleus.length; i++) {
            if (nucleus[i]) {
                if (last >= 0 && last < i - 1) {
                    points.add(letters.get(onset(letters, last + 1, i)).start());
                }
                last = i;
            }
        }
        return points.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Letter> letters(String word) {
        List<Letter> letters = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetter(c) && !signs.contains(c)) {
                letters.add(new Letter(start, c));
                start = next;
            } else if (!signs.contains(c)) {
                start = next; // a mark on the letter before it
            }
            i = next;
        }
        return letters;
    }

    private boolean[] nuclei(List<Letter> letters) {
        boolean[] nucleus = new boolean[letters.size()];
        for (int i = 0; i < nucleus.length; i++) {
            int c = letters.get(i).codePoint();
            boolean afterVowel = i > 0 && nucleus[i - 1];
            boolean opens = i == 0
                    && nucleus.length > 1
                    && vowels.contains(letters.get(1).codePoint());
            nucleus[i] = vowels.contains(c) || (glides.contains(c) && !afterVowel && !opens);
        }
        return nucleus;
    }

    /** Index of the letter that begins the next syllable; {@code from} to before {@code vowel} are consonants. */
    private int onset(List<Letter> letters, int from, int vowel) {
        for (int i = vowel - 1; i > from; i--) {
            if (openers.contains(letters.get(i).codePoint())) {
                return i;
            }
        }
        int consonants = vowel - from;
        if (consonants > MOST_OF_A_CODA) {
            StringBuilder cluster = new StringBuilder();
            letters.subList(from + 1, vowel).forEach(l -> cluster.appendCodePoint(l.codePoint()));
            for (int i = from + 1; i < vowel - 1; i++) {
                if (onsets.contains(cluster.substring(i - from - 1))) {
                    return i;
                }
            }
        }
        return vowel - 1;
    }
}
