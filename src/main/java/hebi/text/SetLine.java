package hebi.text;

import hebi.font.GlyphRun;
import java.util.List;

/**
 * A finished line: pieces in visual order with their places.
 *
 * @param pieces from line-left to line-right
 * @param hang millipoints by which a mark hangs over the line's end edge
 * @param looseness thousandths of an em that justification added to every gap, beyond what the language gives to word
 *     spaces and Han–Latin spaces; 0 when it is not justified
 */
public record SetLine(List<Piece> pieces, int hang, int looseness) {
    /** Copies the list. */
    public SetLine {
        pieces = List.copyOf(pieces);
    }

    /** Something on a line; positions are millipoints from the line's line-left edge. */
    public sealed interface Piece permits Glyphs, Atomic, Edge, Gap {
        /** Distance of its line-left edge from the line's. */
        int lineLeft();

        /** Extent along the line. */
        int inlineSize();

        /** The caller's number. */
        int tag();
    }

    /**
     * Glyphs.
     *
     * @param lineLeft see {@link Piece}
     * @param run the glyphs; its text is the paragraph's from {@code start} to {@code end}
     * @param start UTF-16 offset in the paragraph
     * @param end UTF-16 offset in the paragraph, exclusive
     * @param tag of the style span
     */
    public record Glyphs(int lineLeft, GlyphRun run, int start, int end, int tag) implements Piece {
        @Override
        public int inlineSize() {
            return run.inlineSize();
        }
    }

    /**
     * An atomic inline.
     *
     * @param lineLeft see {@link Piece}
     * @param inlineSize its extent
     * @param tag of the object
     */
    public record Atomic(int lineLeft, int inlineSize, int tag) implements Piece {}

    /**
     * An edge of an inline box.
     *
     * @param lineLeft see {@link Piece}
     * @param inlineSize its extent
     * @param start whether it is the start edge
     * @param tag of the edge
     */
    public record Edge(int lineLeft, int inlineSize, boolean start, int tag) implements Piece {}

    /**
     * Space between two inline boxes.
     *
     * @param lineLeft see {@link Piece}
     * @param inlineSize its extent
     * @param tag of the boundary
     */
    public record Gap(int lineLeft, int inlineSize, int tag) implements Piece {}
}
