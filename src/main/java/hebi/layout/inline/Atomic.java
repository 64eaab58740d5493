package hebi.layout.inline;

import hebi.css.value.VerticalAlignment;
import hebi.fragment.Fragment;
import hebi.geom.LogicalEdges;
import hebi.layout.flow.Trail;

/**
 * What stands in a line as one piece: an inline-block, a picture, a base with its ruby.
 *
 * @param holder the inline box that it stands in
 * @param fragment border box at (0, 0)
 * @param margin around it, in the line's mode
 * @param over extent of the margin box over its baseline, millipoints
 * @param under extent of the margin box under its baseline, millipoints
 * @param lineOver what the line must have room for over the baseline; less than {@code over} where it may reach out of
 *     the line
 * @param lineUnder the same under the baseline
 * @param align how it stands in its holder
 * @param trail what was seen in it
 */
record Atomic(
        InlineBox holder,
        Fragment.Block fragment,
        LogicalEdges margin,
        int over,
        int under,
        int lineOver,
        int lineUnder,
        VerticalAlignment align,
        Trail trail) {
    /** Extent of the margin box along the line, millipoints. */
    int inlineSize() {
        return fragment.rect().inlineSize() + margin.inlineSum();
    }

    /** The fragment with its margin box beginning at this place. */
    Fragment.Block at(int inlineStart, int blockStart) {
        return fragment.moved(
                inlineStart + margin.inlineStart() - fragment.rect().inlineStart(), blockStart + margin.blockStart());
    }
}
