package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Keywords.BlockStepAlign;
import hebi.geom.LogicalEdges;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Styles;

/**
 * Space around a box that makes its margin box a whole number of steps (css-rhythm-1 §3), in millipoints. It does not
 * collapse with margins, so that what follows stands on the grid; at the end of a fragmentainer it is cut.
 *
 * @param before before the border box
 * @param after after it
 */
public record BlockStep(int before, int after) {
    private static final BlockStep NONE = new BlockStep(0, 0);

    /**
     * The space around a box as it was laid out.
     *
     * @param room what it was laid out in
     * @param begins whether space before it counts: not in later fragments, nor where an unforced break cuts it
     */
    public static BlockStep of(Box.BlockLevel box, Space room, Laid laid, boolean begins) {
        int step = box.style().get(Properties.BLOCK_STEP_SIZE);
        if (step <= 0 || laid.ending().isPresent() || laid.isNothing()) {
            return NONE;
        }
        LogicalEdges margin =
                Styles.mode(box.style()).convert(Styles.margins(box.style(), room.inlineSize()), room.mode());
        int outer = laid.blockSize() + margin.blockEnd() + (begins ? margin.blockStart() : 0);
        int extra = Math.floorMod(-outer, step);
        int left = Math.max(0, room.afterNotes(laid.outside().notes()).endRoom() - laid.blockSize());
        int before = Math.min(left, begins ? before(box.style().get(Properties.BLOCK_STEP_ALIGN), extra) : 0);
        return new BlockStep(before, Math.min(left - before, extra - before));
    }

    private static int before(BlockStepAlign align, int extra) {
        return switch (align) {
            case AUTO, CENTER -> extra / 2;
            case START -> 0;
            case END -> extra;
        };
    }
}
