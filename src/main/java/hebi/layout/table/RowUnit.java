package hebi.layout.table;

import hebi.css.Properties;
import hebi.css.value.Size;
import hebi.layout.BreakToken;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.table.TableGrid.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that spanning cells tie together, mostly one: how high they are when nothing cuts them. */
final class RowUnit {
    private final int first;
    private final int last;
    private final int[] heights;
    private final int[] baselines;
    private final List<Part> parts = new ArrayList<>();
    private final int spacing;

    /**
     * A cell, or what is left of it.
     *
     * @param cell the cell
     * @param from where it goes on; empty for its start
     * @param row its first row here
     * @param natural as it is with room enough
     */
    record Part(GridCell cell, Optional<BreakToken> from, int row, Laid natural) {
        /** Whether content may be moved in it: not where it was cut. */
        boolean isWhole() {
            return from.isEmpty();
        }
    }

    /**
     * The rows from {@code first} to {@code last}.
     *
     * @param carried where cells go on, by column
     * @param spacing between rows, millipoints
     */
    RowUnit(
            TableGrid grid,
            int first,
            int last,
            Map<Integer, BreakToken> carried,
            CellLayout cells,
            Space table,
            int spacing) {
        this.first = first;
        this.last = last;
        this.spacing = spacing;
        this.heights = new int[last - first + 1];
        this.baselines = new int[last - first + 1];
        for (GridCell cell : grid.cells()) {
            boolean here = cell.row() >= first && cell.row() <= last;
            boolean goesOn = cell.row() < first && cell.lastRow() >= first;
            if (here || goesOn) {
                Optional<BreakToken> from =
                        cell.row() <= first ? Optional.ofNullable(carried.get(cell.column())) : Optional.empty();
                Laid natural = cells.lay(cell, from, Space.UNLIMITED, table, true);
                parts.add(new Part(cell, from, Math.max(first, cell.row()), natural));
            }
        }
        for (int r = first; r <= last; r++) {
            if (grid.rows().get(r).box().style().get(Properties.BLOCK_SIZE) instanceof Size.Fixed fixed
                    && !fixed.value().hasPercent()
                    && (r > first || carried.isEmpty())) {
                heights[r - first] = fixed.value().length();
            }
        }
        settle();
    }

    private void settle() {
        for (Part part : parts) {
            if (part.isWhole()
                    && CellLayout.isOnBaseline(part.cell())
                    && part.natural().baselines().first().isPresent()) {
                int r = part.row() - first;
                baselines[r] = Math.max(
                        baselines[r], part.natural().baselines().first().getAsInt());
            }
        }
        List<Part> bySpan = new ArrayList<>(parts);
        bySpan.sort(Comparator.comparingInt(part -> part.cell().lastRow() - part.row()));
        for (Part part : bySpan) {
            int end = part.cell().lastRow() - first;
            int missing = wanted(part) - extent(part.row(), part.cell().lastRow());
            heights[end] += Math.max(0, missing);
        }
    }

    private int wanted(Part part) {
        int size = part.natural().blockSize();
        if (part.isWhole()
                && CellLayout.isOnBaseline(part.cell())
                && part.natural().baselines().first().isPresent()) {
            size += baselines[part.row() - first]
                    - part.natural().baselines().first().getAsInt();
        }
        return size;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    List<Part> parts() {
        return parts;
    }

    int height(int row) {
        return heights[row - first];
    }

    int baseline(int row) {
        return baselines[row - first];
    }

    /** Block size of the rows from {@code from} to {@code to}, spacing between them included. */
    int extent(int from, int to) {
        int sum = (to - from) * spacing;
        for (int r = from; r <= to; r++) {
            sum += heights[r - first];
        }
        return sum;
    }

    /** The last row that ends within {@code room} millipoints; the one before {@link #first} when none does. */
    int lastWithin(int room) {
        int row = first - 1;
        while (row < last && extent(first, row + 1) <= room) {
            row++;
        }
        return row;
    }
}
