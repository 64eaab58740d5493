package hebi.text;

import hebi.geom.WritingMode;

/**
 * What holds for a whole paragraph.
 *
 * @param mode writing mode; its direction is the base direction
 * @param plaintext whether the base direction is found by UAX #9 P2–P3 ({@code unicode-bidi: plaintext})
 * @param align of all lines but the last
 * @param alignLast of the last line and of lines before a forced break
 * @param indent of the first line, millipoints
 * @param hangEnd whether one stop may hang (ZH-13)
 * @param justify what the language of the paragraph's block opens in justified lines: its profile's setting {@code
 *     justify}; empty when that is for the language of most of the text to say
 * @param onStem whether vertical lines hang on the stem of Mongolian letters, with the half height of others on it (MN-8)
 * @param verticalQuotes whether vertical lines show the quotation marks that their language has for them (ZH-33)
 * @param hyphens which lines may end with a hyphen
 */
public record ParagraphStyle(
        WritingMode mode,
        boolean plaintext,
        Align align,
        Align alignLast,
        int indent,
        boolean hangEnd,
        String justify,
        boolean onStem,
        boolean verticalQuotes,
        HyphenLimits hyphens) {
    /** A paragraph whose quotation marks stand as they were written. */
    public ParagraphStyle(
            WritingMode mode, boolean plaintext, Align align, Align alignLast, int indent, boolean hangEnd) {
        this(mode, plaintext, align, alignLast, indent, hangEnd, "", false, false, HyphenLimits.NONE);
    }

    /**
     * Which lines may end with a hyphen (css-text-4 §6.3.2–6.3.4); where nothing else goes, others do, too.
     *
     * @param lines how many in a row
     * @param zone room that may be left in a line, millipoints, before a word is hyphenated
     * @param end whether the last line but one may
     */
    public record HyphenLimits(int lines, int zone, boolean end) {
        /** All lines. */
        public static final HyphenLimits NONE = new HyphenLimits(Integer.MAX_VALUE, 0, true);
    }

    /** {@code text-align}, with {@code left} and {@code right} already mapped. */
    public enum Align {
        START,
        END,
        CENTER,
        JUSTIFY
    }
}
