package hebi.layout.grid;

import hebi.css.Properties;
import hebi.css.value.ColumnBalance;
import hebi.layout.grid.ItemAreas.Least;
import hebi.layout.grid.ItemAreas.Sized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How wide two columns are so that their rows come out lowest (PR-9). What an item takes is measured once, in the
 * template's columns; of other widths it is taken to fill the same area, in whole steps, but never to be smaller than its
 * style lets it be.
 */
final class Balance {
    /** What is higher than its column at any measure would be torn: worse than rows of any height. */
    private static final long TORN = 1L << 40;

    private final int[] widths;
    private final Map<Integer, List<Filled>> rows = new TreeMap<>();

    /**
     * An item in one of the columns. Lengths are millipoints.
     *
     * @param area block size times width of the column
     * @param least its least sizes
     * @param step of which its block size is a multiple; 0 for any
     */
    private record Filled(int column, long area, Least least, int step) {
        long blockSize(int width) {
            long size = Math.max(least.block(), area / width);
            long whole = step > 0 ? -Math.floorDiv(-size, step) * step : size;
            return least.inline() > width ? whole + TORN : whole;
        }
    }

    /** Of items that were measured in columns of these widths. */
    Balance(int first, int second, List<Sized> items) {
        this.widths = new int[] {first, second};
        for (Sized sized : items) {
            GridItem item = sized.item();
            if (item.columnSpan() == 1 && item.rowSpan() == 1 && item.column() < widths.length) {
                rows.computeIfAbsent(item.row(), row -> new ArrayList<>()).add(filled(sized, widths[item.column()]));
            }
        }
    }

    private static Filled filled(Sized sized, int width) {
        long area = (long) (sized.laid().blockSize() + sized.margin().blockSum()) * width;
        return new Filled(
                sized.item().column(),
                Math.min(area, sized.least().area()),
                sized.least(),
                sized.item().box().style().get(Properties.BLOCK_STEP_SIZE));
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
        for (List<Filled> row : rows.values()) {
            sum += Math.max(blockSize(row, 0, first), blockSize(row, 1, second));
        }
        return sum;
    }

    private static long blockSize(List<Filled> row, int column, int width) {
        return row.stream()
                .filter(item -> item.column() == column)
                .mapToLong(item -> item.blockSize(width))
                .sum();
    }
}
