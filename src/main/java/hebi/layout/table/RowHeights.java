package hebi.layout.table;

import hebi.css.Properties;
import hebi.css.value.Size;
import hebi.layout.table.TableGrid.GridCell;
import hebi.layout.table.TableGrid.GridRow;
import java.util.List;
import java.util.OptionalInt;

/** Shares the height that a table is given among its rows (css-tables-3 §3.10.5, "distribution algorithm"). */
final class RowHeights {
    private final TableGrid grid;
    private final CellLayout cells;

    RowHeights(TableGrid grid, CellLayout cells) {
        this.grid = grid;
        this.cells = cells;
    }

    /** What a row asks for itself; percentages count as nothing. */
    static int asked(GridRow row) {
        return asked(row, OptionalInt.empty());
    }

    private static int asked(GridRow row, OptionalInt base) {
        return CellLayout.given(row.box().style(), Properties.BLOCK_SIZE, base);
    }

    /**
     * The rows' heights in millipoints, together {@code room} unless their content takes more.
     *
     * @param units all rows as they are without a given height
     * @param room without spacing
     * @param base of percentages
     */
    int[] shared(List<RowUnit> units, int room, int base) {
        int[] least = new int[grid.rows().size()];
        int[] reference = new int[least.length];
        for (RowUnit unit : units) {
            for (int r = unit.first(); r <= unit.last(); r++) {
                least[r] = unit.height(r);
                reference[r] = Math.max(least[r], withPercentages(grid.rows().get(r), base));
            }
        }
        long missing = room - sum(least);
        long range = sum(reference) - sum(least);
        if (missing > range) {
            boolean anyAuto = grid.rows().stream().anyMatch(RowHeights::isAuto);
            share(reference, missing - range, row -> !anyAuto || isAuto(row));
            return reference;
        }
        return missing > 0 ? between(least, reference, missing, range) : least;
    }

    /** What the row and the cells that are in it alone ask for. */
    private int withPercentages(GridRow row, int base) {
        int asked = asked(row, OptionalInt.of(base));
        for (GridCell cell : row.cells()) {
            if (cell.rowSpan() == 1) {
                asked = Math.max(asked, cells.given(cell, OptionalInt.of(base)));
            }
        }
        return asked;
    }

    /** Whether only its content makes the row's height. */
    private static boolean isAuto(GridRow row) {
        return !(row.box().style().get(Properties.BLOCK_SIZE) instanceof Size.Fixed)
                && row.cells().stream()
                        .filter(cell -> cell.rowSpan() == 1)
                        .noneMatch(cell -> cell.block().style().get(Properties.BLOCK_SIZE) instanceof Size.Fixed);
    }

    private void share(int[] heights, long excess, java.util.function.Predicate<GridRow> takes) {
        long count = grid.rows().stream().filter(takes).count();
        long seen = 0;
        long given = 0;
        for (int r = 0; r < heights.length; r++) {
            if (takes.test(grid.rows().get(r))) {
                seen++;
                long part = excess * seen / count - given;
                given += part;
                heights[r] += (int) part;
            }
        }
    }

    private static int[] between(int[] low, int[] high, long missing, long range) {
        int[] heights = new int[low.length];
        long seen = 0;
        long given = 0;
        for (int r = 0; r < low.length; r++) {
            seen += high[r] - low[r];
            long part = missing * seen / range - given;
            given += part;
            heights[r] = low[r] + (int) part;
        }
        return heights;
    }

    private static long sum(int[] heights) {
        long sum = 0;
        for (int height : heights) {
            sum += height;
        }
        return sum;
    }
}
