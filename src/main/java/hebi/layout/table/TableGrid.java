package hebi.layout.table;

import hebi.box.Box;
import hebi.box.Box.GroupKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which cell is where (HTML §4.9.12, CSS 2 §17.5). */
final class TableGrid {
    private final List<GridRow> rows = new ArrayList<>();
    private final List<GridCell> cells = new ArrayList<>();
    private final int[] unitEnds;
    private int columnCount;

    /**
     * A row.
     *
     * @param box the row
     * @param group the group it is in
     * @param firstOfGroup whether it is the first one there
     * @param cells that begin in it
     */
    record GridRow(Box.Row box, Box.RowGroup group, boolean firstOfGroup, List<GridCell> cells) {}

    /**
     * A cell.
     *
     * @param block its container
     * @param row index of its first row, over all groups
     * @param column index of its first column
     * @param rowSpan rows it covers, ending with its group
     * @param columnSpan columns it covers
     */
    record GridCell(Box.Block block, int row, int column, int rowSpan, int columnSpan) {
        /** Index of its last row. */
        int lastRow() {
            return row + rowSpan - 1;
        }

        /** Index of its last column. */
        int lastColumn() {
            return column + columnSpan - 1;
        }
    }

    TableGrid(Box.Table table) {
        for (Box.RowGroup group : table.groups()) {
            addGroup(group);
        }
        columnCount = Math.max(columnCount, table.columns().size());
        unitEnds = new int[rows.size()];
        int end = -1;
        for (int r = 0; r < rows.size(); r++) {
            end = Math.max(end, r);
            for (GridCell cell : rows.get(r).cells()) {
                end = Math.max(end, cell.lastRow());
            }
            unitEnds[r] = end;
        }
        for (int r = rows.size() - 2; r >= 0; r--) {
            unitEnds[r] = unitEnds[r] > r ? Math.max(unitEnds[r], unitEnds[r + 1]) : r;
        }
    }

    private void addGroup(Box.RowGroup group) {
        int end = rows.size() + group.rows().size();
        int[] occupiedUntil = new int[Math.max(1, columnCount)]; // by column: the first row that is free
        for (Box.Row row : group.rows()) {
            int r = rows.size();
            List<GridCell> begun = new ArrayList<>();
            int column = 0;
            for (Box.Cell cell : row.cells()) {
                while (column < occupiedUntil.length && occupiedUntil[column] > r) {
                    column++;
                }
                int rowSpan = Math.min(cell.rowSpan(), end - r);
                GridCell placed = new GridCell(cell.block(), r, column, rowSpan, cell.columnSpan());
                begun.add(placed);
                cells.add(placed);
                column += cell.columnSpan();
                if (column > occupiedUntil.length) {
                    occupiedUntil = Arrays.copyOf(occupiedUntil, column);
                }
                Arrays.fill(occupiedUntil, placed.column(), column, r + rowSpan);
                columnCount = Math.max(columnCount, column);
            }
            rows.add(new GridRow(row, group, rows.size() == end - group.rows().size(), begun));
        }
    }

    List<GridRow> rows() {
        return rows;
    }

    List<GridCell> cells() {
        return cells;
    }

    int columnCount() {
        return columnCount;
    }

    /** Index of the last row that cells tie to row {@code r} and those after it. */
    int unitEnd(int r) {
        return unitEnds[r];
    }

    /** How many rows are in header groups; they come first. */
    int headerRows() {
        int count = 0;
        while (count < rows.size() && rows.get(count).group().kind() == GroupKind.HEADER) {
            count++;
        }
        return count;
    }

    /** Index of the first row of a footer group; they come last. */
    int firstFooterRow() {
        int first = rows.size();
        while (first > 0 && rows.get(first - 1).group().kind() == GroupKind.FOOTER) {
            first--;
        }
        return first;
    }
}
