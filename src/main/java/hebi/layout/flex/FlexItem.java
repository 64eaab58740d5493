package hebi.layout.flex;

import hebi.geom.LogicalEdges;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.item.ItemBox;

/**
 * An item before it grows or shrinks. Sizes are of its border box along the main axis, in millipoints.
 *
 * @param box the item
 * @param margin along the container's axes
 * @param base its flex base size
 * @param min the least that it may be
 * @param max the most that it may be
 * @param inner what of its base size is content: it shrinks in proportion
 */
record FlexItem(ItemBox box, LogicalEdges margin, int base, int min, int max, int inner) {
    /** css-flexbox-1 §9.2: the base size within its limits. */
    int hypothetical() {
        return clamped(base);
    }

    int clamped(long size) {
        return (int) Math.max(min, Math.min(max, size));
    }

    int margins(boolean row) {
        return row ? margin.inlineSum() : margin.blockSum();
    }

    /**
     * An item with its main size.
     *
     * @param item the item
     * @param size of its border box along the main axis
     * @param space unlimited room in which it has that size
     * @param laid in that space
     */
    record Sized(FlexItem item, int size, Space space, Laid laid) {
        int inlineSize() {
            return laid.fragment().map(f -> f.rect().inlineSize()).orElse(0);
        }
    }
}
