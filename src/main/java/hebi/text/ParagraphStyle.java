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
 */
public record ParagraphStyle(
        WritingMode mode, boolean plaintext, Align align, Align alignLast, int indent, boolean hangEnd) {
    /** {@code text-align}, with {@code left} and {@code right} already mapped. */
    public enum Align {
        START,
        END,
        CENTER,
        JUSTIFY
    }
}
