package hebi.project;

import hebi.diag.Code;
import hebi.diag.Span;

/**
 * Text that may be put right without asking: nothing but the same text written right.
 *
 * @param code of the finding
 * @param part what it stands in
 * @param offset in the part's text, UTF-16 units
 * @param wrong what stands there
 * @param right what should
 */
public record Correction(Code code, Part part, int offset, String wrong, String right) {
    /**
     * Text in one piece.
     *
     * @param span where it begins in its file
     * @param text as it is read, without marks and escapes
     */
    public record Part(Span span, String text) {}
}
