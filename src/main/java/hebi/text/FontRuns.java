package hebi.text;

import com.ibm.icu.lang.UScript;
import hebi.font.FontFace;
import hebi.lang.WesternText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a font for every cluster: the first of its stack that has all its characters. A mark stays with its base; what
 * belongs to no script (spaces, digits, punctuation) prefers the font of the text around it when that is one font, and signs
 * that belong to a number that of its digits.
 */
final class FontRuns {
    private final String text;
    private final StyleMap styles;
    private final @Nullable FontFace[] faces;
    private final List<MissingGlyph> missing = new ArrayList<>();

    FontRuns(String text, StyleMap styles) {
        this.text = text;
        this.styles = styles;
        this.faces = new FontFace[text.length()];
    }

    /** The font of every UTF-16 unit; null where nothing is set. */
    @Nullable
    FontFace[] resolve() {
        for (int i = 0; i < text.length(); ) {
            int end = clusterEnd(i);
            if (!Characters.isUnset(text.codePointAt(i))) {
                fill(i, end, face(i, end));
            }
            i = end;
        }
        followNeighbours();
        followNumbers();
        narrowApostrophes();
        joinSuffixes();
        return faces;
    }

    /** A soft hyphen becomes a hyphen of the font of the letter before it. */
    private FontFace face(int start, int end) {
        boolean hyphen = text.charAt(start) == Characters.SOFT_HYPHEN
                && start > 0
                && styles.index(start) == styles.index(start - 1);
        FontFace before = hyphen ? faces[start - 1] : null;
        return before == null ? choose(start, end) : before;
    }

    /** ZH-17: Chinese fonts have ’ as wide as an em, which would tear a Western word: another font has it then. */
    private void narrowApostrophes() {
        for (int i = 0; i < text.length(); i++) {
            FontFace own = faces[i];
            if (own == null || !WesternText.isApostrophe(text, i) || Characters.isNarrow(own, text.charAt(i))) {
                continue;
            }
            for (FontFace face : styles.at(i).fonts().faces()) {
                if (face.covers(text.charAt(i)) && Characters.isNarrow(face, text.charAt(i))) {
                    faces[i] = face;
                    break;
                }
            }
        }
    }

    /** MN-3: what separates a suffix is shaped with it, whatever stands before. */
    private void joinSuffixes() {
        for (int i = text.length() - 2; i >= 0; i--) {
            FontFace suffix = faces[i + 1];
            if (Characters.isSuffixSeparator(text.charAt(i))
                    && suffix != null
                    && UScript.getScript(text.charAt(i + 1)) == UScript.MONGOLIAN
                    && suffix.covers(text.charAt(i))) {
                faces[i] = suffix;
            }
        }
    }

    List<MissingGlyph> missing() {
        return missing;
    }

    private void fill(int start, int end, FontFace face) {
        for (int k = start; k < end; k++) {
            faces[k] = face;
        }
    }

    private int clusterEnd(int start) {
        int c = text.codePointAt(start);
        int i = start + Character.charCount(c);
        // A mark after an object or a control has no base.
        while (!Characters.isUnset(c)
                && i < text.length()
                && Characters.isExtender(text.codePointAt(i))
                && styles.index(i) == styles.index(start)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private FontFace choose(int start, int end) {
        List<FontFace> stack = styles.at(start).fonts().faces();
        FontFace base = null;
        for (FontFace face : stack) {
            if (coversAll(face, start, end)) {
                return face;
            }
            if (base == null && coversAll(face, start, start + Character.charCount(text.codePointAt(start)))) {
                base = face;
            }
        }
        FontFace chosen = base == null ? stack.get(0) : base;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            if (!Characters.isIgnorable(c) && !chosen.covers(c)) {
                missing.add(new MissingGlyph(
                        i, c, stack.stream().map(FontFace::family).distinct().toList()));
            }
            i += Character.charCount(c);
        }
        return chosen;
    }

    private boolean coversAll(FontFace face, int start, int end) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            if (!Characters.isIgnorable(c) && !face.covers(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private void followNeighbours() {
        FontFace before = null;
        int beforeStyle = -1;
        for (int i = 0; i < text.length(); ) {
            if (!isNeutral(i)) {
                before = faces[i];
                beforeStyle = styles.index(i);
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            int end = i;
            while (end < text.length() && isNeutral(end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            boolean enclosed = before != null
                    && end < text.length()
                    && faces[end] == before
                    && styles.index(end) == beforeStyle
                    && styles.index(i) == beforeStyle;
            for (int k = i; k < end && enclosed && before != null; k++) {
                if (styles.index(k) == beforeStyle && before.covers(text.codePointAt(k))) {
                    faces[k] = before;
                }
            }
            i = end;
        }
    }

    /** What belongs to a number has the font of its digits, if that has it: −15, 50%, 3.14. */
    private void followNumbers() {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isDigit(text.charAt(i))) {
                continue;
            }
            for (int k = i - 1; k >= 0 && styles.classes(k).is(text.charAt(k), CharacterClasses.PREFIX); k--) {
                follow(k, i);
            }
            boolean joined = i > 1 && Characters.isDigit(text.charAt(i - 2));
            if (joined && styles.classes(i - 1).is(text.charAt(i - 1), CharacterClasses.JOINT)) {
                follow(i - 1, i);
            }
            int next = i + 1;
            if (next < text.length() && styles.classes(next).is(text.charAt(next), CharacterClasses.SUFFIX)) {
                follow(next, i);
            }
        }
    }

    private void follow(int sign, int digit) {
        FontFace face = faces[digit];
        if (face != null && styles.index(sign) == styles.index(digit) && face.covers(text.charAt(sign))) {
            faces[sign] = face;
        }
    }

    private boolean isNeutral(int i) {
        int c = text.codePointAt(i);
        return faces[i] != null && UScript.getScript(c) == UScript.COMMON && Character.isBmpCodePoint(c);
    }
}
