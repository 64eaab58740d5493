package hebi.layout.flex;

import hebi.css.Properties;
import hebi.css.value.Keywords.ContentAlignment;
import hebi.geom.LogicalEdges;
import hebi.layout.item.Distribution;
import java.util.List;

/** Where the items of one line stand along the main axis (css-flexbox-1 §9.5). */
final class MainAxis {
    private final FlexStyle flex;
    private final int gap;
    private final int room;

    /**
     * Lines of this length.
     *
     * @param gap between items, millipoints
     * @param room content size of the container along the main axis, millipoints
     */
    MainAxis(FlexStyle flex, int gap, int room) {
        this.flex = flex;
        this.gap = gap;
        this.room = room;
    }

    /** Starts of the border boxes of items of these sizes, from the container's content start. */
    int[] starts(List<FlexItem> items, int[] sizes, boolean leftIsEnd) {
        boolean row = flex.isRow();
        int free = room - gap * Math.max(0, items.size() - 1);
        int autos = 0;
        for (int i = 0; i < sizes.length; i++) {
            free -= sizes[i] + items.get(i).margins(row);
            autos += auto(items.get(i), true) + auto(items.get(i), false);
        }
        // css-flexbox-1 §8.1: automatic margins take what is left before anything else.
        int share = autos > 0 ? Math.max(0, free) / autos : 0;
        Distribution distribution = new Distribution(
                justify(), autos > 0 && free > 0 ? 0 : free, sizes.length, flex.isReversed(), leftIsEnd);
        int[] starts = new int[sizes.length];
        int position = 0;
        for (int i = 0; i < sizes.length; i++) {
            FlexItem item = items.get(i);
            position += margin(item, true) + share * auto(item, true);
            int start = position + distribution.offset(i);
            starts[i] = flex.isReversed() ? room - start - sizes[i] : start;
            position += sizes[i] + margin(item, false) + share * auto(item, false) + gap;
        }
        return starts;
    }

    private ContentAlignment justify() {
        ContentAlignment justify = flex.style().get(Properties.JUSTIFY_CONTENT);
        boolean side = justify == ContentAlignment.LEFT || justify == ContentAlignment.RIGHT;
        return side && !flex.isRow() ? ContentAlignment.START : justify;
    }

    /** The margin at the main start, or the main end. */
    private int margin(FlexItem item, boolean mainStart) {
        return side(item.margin(), mainStart);
    }

    private int auto(FlexItem item, boolean mainStart) {
        return side(item.box().autoMargins(), mainStart);
    }

    private int side(LogicalEdges edges, boolean mainStart) {
        boolean start = mainStart != flex.isReversed();
        if (flex.isRow()) {
            return start ? edges.inlineStart() : edges.inlineEnd();
        }
        return start ? edges.blockStart() : edges.blockEnd();
    }
}
