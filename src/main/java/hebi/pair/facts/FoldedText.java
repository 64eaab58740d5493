package hebi.pair.facts;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in which what is written in several ways is written in one: digits of all scripts are European, signs and Latin letters
 * are those of ASCII in lower case, spaces are single, all short strokes are hyphens, but for a minus sign before a number; characters without a form of their own
 * (bidi controls, joiners, variation selectors, tatweel, the Kazakh hamza, which manuscripts put in several places) are
 * left out. Knows where each character stood.
 */
final class FoldedText {
    private static final String LEFT_OUT =
            "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068"
                    + "\u2069\u061C\uFEFF\u0640\u0621\u0674\u180B\u180C\u180D\u180F";
    private static final String FROM = "％٪．٫٬：∶﹕－−‐‑‒–—―～〜~〰᠆（）／＋＃＂";
    private static final String TO = "%%..,:::----------" + "---()/+#\"";

    /** The sign of numbers below zero (U+2212). */
    static final char MINUS = '\u2212';

    private final String original;
    private final StringBuilder folded;
    private int[] at;

    private FoldedText(String original) {
        this.original = original;
        this.folded = new StringBuilder(original.length() + 8);
        this.at = new int[original.length() + 8];
    }

    /** Folds {@code text}. */
    static FoldedText of(String text) {
        FoldedText result = new FoldedText(Normalizer.normalize(text, Normalizer.Form.NFC));
        for (int i = 0; i < result.original.length(); i++) {
            result.fold(result.original.charAt(i), i);
        }
        return result;
    }

    /** A word of a profile or a glossary as it stands in folded texts. */
    static String word(String word) {
        return of(word).text().strip();
    }

    /** The folded text. */
    String text() {
        return folded.toString();
    }

    /** What stood from {@code start} to {@code end} of the folded text. */
    String original(int start, int end) {
        return end <= start ? "" : original.substring(at[start], at[end - 1] + 1);
    }

    /** The same with some {@code more} characters of its line on each side, but no part of a word. */
    String around(int start, int end, int more) {
        if (end <= start) {
            return "";
        }
        int from = at[start];
        int to = at[end - 1] + 1;
        int first = Math.max(0, from - more);
        int last = Math.min(original.length(), to + more);
        int line = original.lastIndexOf('\n', Math.max(0, from - 1));
        first = line >= first && line < from ? line + 1 : first;
        int next = original.indexOf('\n', to);
        last = next >= 0 && next < last ? next : last;
        for (int i = 0; i < more && isInWord(first); i++) {
            first--;
        }
        for (int i = 0; i < more && isInWord(last); i++) {
            last++;
        }
        return original.substring(whole(first), whole(last)).strip();
    }

    // Not where every character is a word, as in Chinese.
    private boolean isInWord(int offset) {
        return offset > 0
                && offset < original.length()
                && isOfSpacedWord(original.charAt(offset - 1))
                && isOfSpacedWord(original.charAt(offset));
    }

    private static boolean isOfSpacedWord(char c) {
        return (isOfWord(c) && !Character.isIdeographic(c)) || c == '\u202F';
    }

    // Not between the halves of a surrogate pair.
    private int whole(int offset) {
        boolean inside = offset > 0 && offset < original.length() && Character.isLowSurrogate(original.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    private void fold(char c, int from) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            add((char) ('0' + digit), from);
        } else if (c >= '\uFB50' && c <= '\uFEFC' && Character.isLetter(c)) { // Arabic presentation forms
            String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            letters.chars().forEach(letter -> add((char) letter, from));
        } else if (c >= '\u0675' && c <= '\u0678') { // digraphs with hamza (KK-2)
            add("\u0627\u0648\u06C7\u0649".charAt(c - '\u0675'), from);
        } else if (c == '\u202F') { // between digits a space, else what joins a Mongolian suffix (MN-3)
            add(!isEmpty() && isDigit(last()) ? ' ' : '\u180E', from);
        } else if (c == '\n') {
            add(c, from);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!isEmpty() && last() != ' ') {
                add(' ', from);
            }
        } else if (c == MINUS && isBeforeDigit(from) && (isEmpty() || !isDigit(last()))) {
            add(c, from);
        } else if (LEFT_OUT.indexOf(c) < 0) {
            int sign = FROM.indexOf(c);
            add(
                    sign >= 0 ? TO.charAt(sign) : Character.toLowerCase(c >= 'Ａ' && c <= 'ｚ' ? (char) (c - 0xFEE0) : c),
                    from);
        }
    }

    private boolean isBeforeDigit(int at) {
        return at + 1 < original.length() && Character.isDigit(original.charAt(at + 1));
    }

    private boolean isEmpty() {
        return folded.length() == 0;
    }

    private char last() {
        return folded.charAt(folded.length() - 1);
    }

    private void add(char c, int from) {
        if (folded.length() == at.length) {
            at = Arrays.copyOf(at, at.length * 2);
        }
        at[folded.length()] = from;
        folded.append(c);
    }

    /** Whether {@code c} is a digit of a folded text. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code c} goes on with a word; the Mongolian separator joins suffixes to it. */
    static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u180E';
    }

    /** Whether a word may begin at {@code offset} of {@code text}. */
    static boolean isWordStart(String text, int offset) {
        return offset == 0 || !isOfWord(text.charAt(offset - 1));
    }
}
