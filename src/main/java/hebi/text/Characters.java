package hebi.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import hebi.font.FontFace;

/** What a character is, for typesetting. */
final class Characters {
    static final int LINE_SEPARATOR = 0x2028;
    static final int OBJECT = 0xFFFC;
    static final int SOFT_HYPHEN = 0xAD;
    static final int HYPHEN = 0x2010;

    private Characters() {}

    /** A space between words, which stretches: not those of a fixed width (css-text-3 §8.1, word separators). */
    static boolean isWordSpace(int c) {
        return c == ' ' || c == 0xA0 || c == 0x1680;
    }

    /** White space that hangs at line ends. */
    static boolean hangs(int c) {
        boolean fixed = (c >= 0x2000 && c <= 0x200B && c != 0x2007) || c == 0x205F || c == 0x3000;
        return fixed || c == ' ' || c == 0x1680 || isForcedBreak(c) || isBidiControl(c);
    }

    /** U+2028, and what ought to have become it. */
    static boolean isForcedBreak(int c) {
        return c == LINE_SEPARATOR || c == '\n' || c == 0x2029;
    }

    /** MN-3: between a Mongolian word and its suffix, U+202F in older texts. */
    static boolean isSuffixSeparator(int c) {
        return c == 0x202F || c == 0x180E;
    }

    /** Characters that only steer UAX #9. */
    static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    /** Embeddings, overrides and isolates. */
    static boolean opensBidi(int c) {
        return (c >= 0x202A && c <= 0x202E && c != 0x202C) || (c >= 0x2066 && c <= 0x2068);
    }

    /** Characters that stand in the paragraph's string but in no glyph run. */
    static boolean isUnset(int c) {
        return c == OBJECT || isForcedBreak(c) || isBidiControl(c);
    }

    /** Marks, joiners and selectors: they stay with the character before them. */
    static boolean isExtender(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = UCharacter.getType(c);
        return type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK
                || c == 0x200D
                || c == 0x200C
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0020 && c <= 0xE007F);
    }

    /** Whether a font needs no glyph for it. */
    static boolean isIgnorable(int c) {
        return c == SOFT_HYPHEN
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0x300 && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /** Han, Kana, Bopomofo, Hangul: letters of one em that lines may break around. */
    static boolean isIdeographic(int c) {
        if (c < 0x1100) {
            return false;
        }
        return switch (UScript.getScript(c)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO, UScript.HANGUL, UScript.YI -> true;
            default -> false;
        };
    }

    /** A Hangul syllable or letter. */
    static boolean isHangul(int c) {
        return c >= 0x1100 && UScript.getScript(c) == UScript.HANGUL;
    }

    /** Western punctuation that is spaced apart from Han as the letters beside it are: % # & (UTR #59, Conditional). */
    static boolean isConditional(int c) {
        if (UCharacter.getType(c) != UCharacterCategory.OTHER_PUNCTUATION) {
            return false;
        }
        return switch (c) {
            case '"', '\'', '*', '/', 0xB7, 0x2020, 0x2021, 0x2026 -> false;
            default ->
                switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                    case EastAsianWidth.FULLWIDTH, EastAsianWidth.HALFWIDTH, EastAsianWidth.WIDE -> false;
                    default -> true;
                };
        };
    }

    /** Whether a font draws a character narrower than half an em, as Western fonts have their punctuation. */
    static boolean isNarrow(FontFace face, int c) {
        return 2 * face.advance(face.glyph(c)) < face.unitsPerEm();
    }

    /** A digit 0–9. */
    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Lam and an alef, which are one glyph. */
    static boolean isLamAlef(int before, int c) {
        return before == 0x644 && (c == 0x622 || c == 0x623 || c == 0x625 || c == 0x627);
    }

    /** Scripts whose letters join: nothing may come between them. */
    static boolean isJoining(int script) {
        return script == UScript.ARABIC
                || script == UScript.MONGOLIAN
                || script == UScript.SYRIAC
                || script == UScript.NKO
                || script == UScript.PHAGS_PA
                || script == UScript.MANDAIC;
    }
}
