package hebi.layout.grid;

import hebi.css.value.ColumnBalance;
import hebi.layout.grid.ItemAreas.Sized;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How wide two columns are so that their rows come out lowest (PR-9). What an item takes is measured once, in the
 * template's columns; of other widths it is taken to fill the same area.
 */
final class Balance {
    private final int[] widths;
    /** Block size by row, of either column's items. */
    private final Map<Integer, long[]> rows = new TreeMap<>();

    /** Of items that were measured in columns of these widths. */
    Balance(int first, int second, List<Sized> items) {
        this.widths = new int[] {first, second};
        for (Sized sized : items) {
            GridItem item = sized.item();
            if (item.columnSpan() == 1 && item.rowSpan() == 1 && item.column() < widths.length) {
                rows.computeIfAbsent(item.row(), row -> new long[widths.length])[item.column()] +=
                        sized.outerBlockSize();
            }
        }
    }

    /**
     * The first column's width.
     *
     * @param limits of it
     * @param step by which widths differ, from the template's on
     */
    int first(ColumnBalance limits, int step) {
        int both = widths[0] + widths[1];
        int least = (int) ((long) both * limits.least() / 1000);
        int most = (int) ((long) both * limits.most() / 1000);
        int best = Math.min(Math.max(widths[0], least), most);
        long lowest = height(best);
        for (int width = least + Math.floorMod(widths[0] - least, step); width <= most; width += step) {
            long height = height(width);
            if (height < lowest) {
                lowest = height;
                best = width;
            }
        }
        return best;
    }

    private long height(int first) {
        int second = widths[0] + widths[1] - first;
        if (first <= 0 || second <= 0) {
            return Long.MAX_VALUE;
        }
        long sum = 0;
        for (long[] row : rows.values()) {
            sum += Math.max(row[0] * widths[0] / first, row[1] * widths[1] / second);
        }
        return sum;
    }
}
