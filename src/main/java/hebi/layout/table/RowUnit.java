package hebi.layout.table;

import hebi.layout.BreakToken;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.table.TableGrid.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Rows that spanning cells tie together, mostly one: how high they are when nothing cuts them. */
final class RowUnit {
    private final int first;
    private final int last;
    private final int[] heights;
    private final int[] baselines;
    private final List<Part> parts = new ArrayList<>();
    private final RowUnits rows;

    /**
     * A cell, or what is left of it.
     *
     * @param cell the cell
     * @param from where it goes on; empty for its start
     * @param row its first row here
     * @param natural as it is with room enough
     * @param baseline that it has on the row's, from its border box; empty where it was cut or is aligned otherwise
     */
    record Part(GridCell cell, Optional<BreakToken> from, int row, Laid natural, OptionalInt baseline) {
        /** Whether content may be moved in it: not where it was cut. */
        boolean isWhole() {
            return from.isEmpty();
        }

        /** Whether nothing of its content is left. */
        boolean isFinished() {
            return from.filter(BreakToken.Finished.class::isInstance).isPresent();
        }

        /** Block size that it took in the fragmentainers before. */
        int consumed() {
            return from.map(BreakToken::consumed).orElse(0);
        }
    }

    /** The rows from {@code first} to {@code last}. */
    RowUnit(RowUnits rows, int first, int last, RowUnits.Resumed resumed) {
        this.rows = rows;
        this.first = first;
        this.last = last;
        this.heights = new int[last - first + 1];
        this.baselines = new int[last - first + 1];
        TableGrid grid = rows.grid();
        if (first > 0 && grid.unitEnd(first - 1) >= first) {
            grid.cells().stream()
                    .filter(cell -> cell.row() < first && cell.lastRow() >= first)
                    .forEach(cell -> add(cell, resumed));
        }
        for (int r = first; r <= last; r++) {
            heights[r - first] = Math.max(0, rows.least().applyAsInt(r) - (r == first ? resumed.taken() : 0));
            grid.rows().get(r).cells().forEach(cell -> add(cell, resumed));
        }
        settle();
    }

    private void add(GridCell cell, RowUnits.Resumed resumed) {
        Optional<BreakToken> from =
                cell.row() <= first ? Optional.ofNullable(resumed.cells().get(cell.column())) : Optional.empty();
        Laid natural = rows.cells().lay(cell, from, Space.UNLIMITED, rows.table(), true);
        OptionalInt baseline = from.isEmpty() ? rows.cells().baseline(cell, natural) : OptionalInt.empty();
        parts.add(new Part(cell, from, Math.max(first, cell.row()), natural, baseline));
    }

    private void settle() {
        for (Part part : parts) {
            int r = part.row() - first;
            baselines[r] = Math.max(baselines[r], part.baseline().orElse(0));
        }
        List<Part> bySpan = new ArrayList<>(parts);
        bySpan.sort(Comparator.comparingInt(part -> part.cell().lastRow() - part.row()));
        for (Part part : bySpan) {
            int end = part.cell().lastRow() - first;
            int missing = wanted(part) - extent(part.row(), part.cell().lastRow());
            heights[end] += Math.max(0, missing);
        }
        parts.replaceAll(this::stretched);
    }

    private Part stretched(Part part) {
        if (!part.isWhole()) {
            return part;
        }
        int height = extent(part.row(), part.cell().lastRow());
        Laid laid = rows.cells().stretched(part.cell(), part.natural(), height, rows.table());
        return new Part(part.cell(), part.from(), part.row(), laid, part.baseline());
    }

    private int wanted(Part part) {
        int line = baselines[part.row() - first];
        int size = part.natural().blockSize() + line - part.baseline().orElse(line);
        return Math.max(size, rows.cells().given(part.cell(), OptionalInt.empty()) - part.consumed());
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

    /** The baseline on which cells of the row stand, from the row's start. */
    int baseline(int row) {
        return baselines[row - first];
    }

    /** The baseline that the row has for what is around the table. */
    int outerBaseline(int row) {
        List<Part> inRow = parts.stream().filter(part -> part.row() == row).toList();
        if (inRow.stream().anyMatch(part -> part.baseline().isPresent())) {
            return baseline(row);
        }
        // CSS 2 §17.5.3: without cells on its baseline, the bottom of the content of the lowest cell.
        OptionalInt edge = inRow.stream()
                .mapToInt(part -> rows.cells().endEdge(part.cell()))
                .min();
        return edge.isPresent() ? height(row) - edge.getAsInt() : 0;
    }

    /** Block size of the rows from {@code from} to {@code to}, spacing between them included. */
    int extent(int from, int to) {
        int sum = (to - from) * rows.spacing();
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
