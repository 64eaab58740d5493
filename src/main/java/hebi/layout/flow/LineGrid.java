package hebi.layout.flow;

import hebi.css.value.TextKeywords.LineSnap;

/**
 * Lines at equal distances on which text stands (css-line-grid-1), counted from the start of the page area, so that those
 * of all columns and of facing pages are at one height. All in millipoints.
 *
 * @param pitch distance of two lines; 0 for no grid
 * @param baseline distance of a line's baseline from its block start
 * @param offset of the box to which this is given: its border box's block start, from the page area's
 */
public record LineGrid(int pitch, int baseline, int offset) {
    /** No grid, at the start of a page. */
    public static final LineGrid NONE = new LineGrid(0, 0, 0);

    /** The same seen from a box so much further on. */
    public LineGrid moved(int block) {
        return block == 0 ? this : new LineGrid(pitch, baseline, offset + block);
    }

    /** A grid of other lines in the same place. */
    public LineGrid of(int otherPitch, int otherBaseline) {
        return new LineGrid(otherPitch, otherBaseline, offset);
    }

    /**
     * Where a line stands.
     *
     * @param snap what of it goes on the grid
     * @param at block start that it would have, from the border box's
     * @param lineBaseline distance of its baseline from its block start
     * @param lineSize its block size
     * @return {@code at}, or as little more as brings it on the grid
     */
    public int snapped(LineSnap snap, int at, int lineBaseline, int lineSize) {
        if (pitch <= 0) {
            return at;
        }
        return switch (snap) {
            case NONE -> at;
            case BASELINE -> at + Math.floorMod(baseline - offset - at - lineBaseline, pitch);
            case CONTAIN -> {
                int rows = Math.max(1, Math.floorDiv(lineSize - 1, pitch) + 1);
                int free = (rows * pitch - lineSize) / 2;
                yield at + Math.floorMod(free - offset - at, pitch);
            }
        };
    }
}
