package hebi.layout.column;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Size;

/**
 * Used column count and width (css-multicol-1 §3.4), in millipoints.
 *
 * @param count how many columns
 * @param inlineSize of each
 * @param gap between them
 */
record ColumnGeometry(int count, int inlineSize, int gap) {
    /** No more columns than this: each one costs time. */
    private static final int MAX_COUNT = 1000;

    static ColumnGeometry of(ComputedStyle style, int available) {
        int gap = style.get(Properties.COLUMN_GAP).resolveOr(available, style.get(Properties.FONT_SIZE));
        int wanted = style.get(Properties.COLUMN_COUNT);
        int count = wanted;
        if (style.get(Properties.COLUMN_WIDTH) instanceof Size.Fixed width) {
            int least = Math.max(1, width.value().resolve(available));
            int fitting = Math.max(1, (int) Math.floorDiv((long) available + gap, (long) least + gap));
            count = wanted > 0 ? Math.min(wanted, fitting) : fitting;
        }
        count = Math.max(1, Math.min(MAX_COUNT, count));
        return new ColumnGeometry(count, (int) Math.max(0, (available - (count - 1L) * gap) / count), gap);
    }

    /** Inline start of a column, from that of the first. */
    int inlineStart(int column) {
        return column * (inlineSize + gap);
    }
}
