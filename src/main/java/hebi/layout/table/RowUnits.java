package hebi.layout.table;

import hebi.layout.BreakToken;
import hebi.layout.flow.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * The rows of a table, and what settles how high they are.
 *
 * @param grid its cells
 * @param cells lays them out
 * @param least block size that a row has at least, by its index
 * @param table the room of the table
 * @param spacing between rows, millipoints
 */
record RowUnits(TableGrid grid, CellLayout cells, IntUnaryOperator least, Space table, int spacing) {
    /**
     * Where rows go on.
     *
     * @param cells where cells do, by column
     * @param taken block size that the first row took in the fragmentainers before; 0 when it has not begun
     */
    record Resumed(Map<Integer, BreakToken> cells, int taken) {
        /** Nothing of them was placed. */
        static final Resumed NONE = new Resumed(Map.of(), 0);
    }

    /** The rows from {@code first} on that cells tie together. */
    RowUnit unit(int first, Resumed resumed) {
        return new RowUnit(this, first, grid.unitEnd(first), resumed);
    }

    /** All units of the rows from {@code from} to before {@code to}, from their start. */
    List<RowUnit> all(int from, int to) {
        List<RowUnit> units = new ArrayList<>();
        for (int r = from; r < to; ) {
            RowUnit unit = unit(r, Resumed.NONE);
            units.add(unit);
            r = unit.last() + 1;
        }
        return units;
    }
}
