package hebi.layout.inline;

import hebi.box.Box;

/** What a number that comes back from the paragraph's lines stands for. */
sealed interface InlineTag {
    /** The innermost inline box. */
    InlineBox holder();

    /**
     * Text.
     *
     * @param holder the innermost inline box
     * @param box the text box
     * @param start its UTF-16 offset in the paragraph
     */
    record OfText(InlineBox holder, Box.Text box, int start) implements InlineTag {}

    /**
     * Characters that are in no box: forced breaks, bidi controls.
     *
     * @param holder the innermost inline box
     */
    record OfControl(InlineBox holder) implements InlineTag {}

    /**
     * One piece.
     *
     * @param atomic the piece
     */
    record OfAtomic(Atomic atomic) implements InlineTag {
        @Override
        public InlineBox holder() {
            return atomic.holder();
        }
    }

    /**
     * A leader.
     *
     * @param holder the innermost inline box
     * @param pattern one line: what is repeated
     */
    record OfLeader(InlineBox holder, InlineContent pattern) implements InlineTag {}

    /**
     * A part of a note in two lines.
     *
     * @param holder the innermost inline box
     * @param note all of it
     * @param index of the part
     */
    record OfNote(InlineBox holder, FoldedNote note, int index) implements InlineTag {}

    /**
     * An edge of an inline box.
     *
     * @param holder the inline box itself
     */
    record OfEdge(InlineBox holder) implements InlineTag {}

    /**
     * Space between two inline boxes.
     *
     * @param holder the innermost one around both
     */
    record OfGap(InlineBox holder) implements InlineTag {}

    /**
     * Where something out of flow would stand.
     *
     * @param holder the innermost inline box
     * @param index of the box, in the order of what is out of flow in the paragraph
     */
    record OfStaticPosition(InlineBox holder, int index) implements InlineTag {}
}
