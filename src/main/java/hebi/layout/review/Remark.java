package hebi.layout.review;

import hebi.diag.Span;
import hebi.geom.PhysicalRect;

/**
 * Something on a page that someone should look at.
 *
 * @param kind what it is
 * @param page index of the page, from 0
 * @param place of the line, or of the column, on its page
 * @param mark where a mark in the margin beside it belongs
 * @param span where it is from
 * @param text how it begins; of a column, how its last line begins
 * @param amount {@link Kind#OVERFULL}, {@link Kind#OFF_GRID}: millipoints; {@link Kind#LOOSE}: thousandths of an em;
 *     {@link Kind#SHORT_COLUMN}: thousandths of a line; {@link Kind#SMALL_TEXT}: font size in millipoints; {@link
 *     Kind#TIGHT_LINES}: thousandths of an em between two lines
 * @param count how many lines, one after the other, have the same fault
 */
public record Remark(
        Kind kind, int page, PhysicalRect place, PhysicalRect mark, Span span, String text, int amount, int count) {
    /** Kinds of remark. */
    public enum Kind {
        /** A line longer than its measure. */
        OVERFULL,
        /** A justified line whose gaps are too wide. */
        LOOSE,
        /** Lines beside the grid of the page. */
        OFF_GRID,
        /** A column that ends more than a line before its row. */
        SHORT_COLUMN,
        /** Han text smaller than a reader should be asked to read. */
        SMALL_TEXT,
        /** Lines so near that dots or readings between them have no room of their own. */
        TIGHT_LINES
    }

    /** The same for one more line. */
    Remark andNext() {
        return new Remark(kind, page, place, mark, span, text, amount, count + 1);
    }
}
