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
 * @param verticalQuotes whether vertical lines show the quotation marks that their language has for them (ZH-33)
 */
public record ParagraphStyle(
        WritingMode mode,
        boolean plaintext,
        Align align,
        Align alignLast,
        int indent,
        boolean hangEnd,
        String justify,
        boolean verticalQuotes) {
    /** A paragraph whose quotation marks stand as they were written. */
    public ParagraphStyle(
            WritingMode mode, boolean plaintext, Align align, Align alignLast, int indent, boolean hangEnd) {
        this(mode, plaintext, align, alignLast, indent, hangEnd, "", false);
    }

    /** {@code text-align}, with {@code left} and {@code right} already mapped. */
    public enum Align {
        START,
        END,
        CENTER,
        JUSTIFY
    }
}
