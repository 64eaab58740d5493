package hebi.layout.table;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.Keywords.BorderStyle;
import hebi.geom.Color;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.flow.Styles;
import hebi.layout.table.TableGrid.GridCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Borders of a table whose cells share them (CSS 2 §17.6.2): one line on each edge of the grid, half of it on each side.
 * Where several parts want different ones, the wider wins, then the more eye-catching style, then the innermost part.
 */
final class CollapsedBorders {
    private static final Line NONE = new Line(0, BorderStyle.NONE, Color.Rgb.TRANSPARENT);

    /** By the row it stands before (one more for the end), then by column. */
    private final @Nullable Line[][] across;
    /** By row, then by the column it stands before (one more for the end). */
    private final @Nullable Line[][] along;

    private final int rows;
    private final int columns;
    private final WritingMode mode;

    /** One line of the grid. */
    record Line(int width, BorderStyle style, Color color) {
        /** Whether this one wins; of two that are alike the one that was there first, which is further in. */
        boolean winsOver(Line other) {
            if (other.style == BorderStyle.HIDDEN || style == BorderStyle.HIDDEN) {
                return other.style != BorderStyle.HIDDEN;
            }
            return width != other.width ? width > other.width : style.compareTo(other.style) > 0 && width > 0;
        }
    }

    /** The properties of one side. */
    private record Side(Property<Integer> width, Property<BorderStyle> style, Property<Color> color) {
        Line of(ComputedStyle computed) {
            return new Line(computed.get(width), computed.get(style), computed.get(color));
        }
    }

    private static final Side BLOCK_START = new Side(
            Properties.BORDER_BLOCK_START_WIDTH,
            Properties.BORDER_BLOCK_START_STYLE,
            Properties.BORDER_BLOCK_START_COLOR);
    private static final Side BLOCK_END = new Side(
            Properties.BORDER_BLOCK_END_WIDTH, Properties.BORDER_BLOCK_END_STYLE, Properties.BORDER_BLOCK_END_COLOR);
    private static final Side INLINE_START = new Side(
            Properties.BORDER_INLINE_START_WIDTH,
            Properties.BORDER_INLINE_START_STYLE,
            Properties.BORDER_INLINE_START_COLOR);
    private static final Side INLINE_END = new Side(
            Properties.BORDER_INLINE_END_WIDTH, Properties.BORDER_INLINE_END_STYLE, Properties.BORDER_INLINE_END_COLOR);

    /** In the order of {@link LogicalEdges}. */
    private static final List<Side> SIDES = List.of(INLINE_START, INLINE_END, BLOCK_START, BLOCK_END);

    CollapsedBorders(Box.Table table, TableGrid grid) {
        this.mode = Styles.mode(table.style());
        this.rows = grid.rows().size();
        this.columns = grid.columnCount();
        this.across = new Line[rows + 1][columns];
        this.along = new Line[rows][columns + 1];
        grid.cells().forEach(this::addCell);
        for (int r = 0; r < rows; r++) {
            TableGrid.GridRow row = grid.rows().get(r);
            addRow(r, r, row.box().style());
        }
        for (int r = 0; r < rows; r++) {
            TableGrid.GridRow row = grid.rows().get(r);
            if (row.firstOfGroup()) {
                addRow(r, r + row.group().rows().size() - 1, row.group().style());
            }
        }
        for (int c = 0; c < Math.min(columns, table.columns().size()); c++) {
            addBox(0, rows - 1, c, c, table.columns().get(c).style());
        }
        if (rows > 0 && columns > 0) {
            addBox(0, rows - 1, 0, columns - 1, table.style());
        }
    }

    private void addCell(GridCell cell) {
        addBox(
                cell.row(),
                cell.lastRow(),
                cell.column(),
                cell.lastColumn(),
                cell.block().style());
    }

    private void addRow(int first, int last, ComputedStyle style) {
        if (columns > 0) {
            addBox(first, last, 0, columns - 1, style);
        }
    }

    private void addBox(int firstRow, int lastRow, int firstColumn, int lastColumn, ComputedStyle style) {
        // Which of the box's own sides lies on which of the table's: its lines may run another way.
        LogicalEdges own = Styles.mode(style).convert(new LogicalEdges(0, 1, 2, 3), mode);
        for (int c = firstColumn; c <= lastColumn; c++) {
            add(across[firstRow], c, SIDES.get(own.blockStart()).of(style));
            add(across[lastRow + 1], c, SIDES.get(own.blockEnd()).of(style));
        }
        for (int r = firstRow; r <= lastRow; r++) {
            add(along[r], firstColumn, SIDES.get(own.inlineStart()).of(style));
            add(along[r], lastColumn + 1, SIDES.get(own.inlineEnd()).of(style));
        }
    }

    private static void add(@Nullable Line[] lines, int at, Line line) {
        Line there = lines[at];
        if (there == null || line.winsOver(there)) {
            lines[at] = line;
        }
    }

    /** The line before row {@code row} (or after the last one) in a column. */
    Line across(int row, int column) {
        return seen(across[row][column]);
    }

    /** The line before column {@code column} (or after the last one) in a row. */
    Line along(int row, int column) {
        return seen(along[row][column]);
    }

    private static Line seen(@Nullable Line line) {
        return line == null || line.style() == BorderStyle.HIDDEN ? NONE : line;
    }

    /** A cell's share of the lines around it: the smaller half at its starts. */
    LogicalEdges of(GridCell cell) {
        int start = 0;
        int end = 0;
        int before = 0;
        int after = 0;
        for (int r = cell.row(); r <= cell.lastRow(); r++) {
            start = Math.max(start, along(r, cell.column()).width());
            end = Math.max(end, along(r, cell.lastColumn() + 1).width());
        }
        for (int c = cell.column(); c <= cell.lastColumn(); c++) {
            before = Math.max(before, across(cell.row(), c).width());
            after = Math.max(after, across(cell.lastRow() + 1, c).width());
        }
        return new LogicalEdges(start / 2, end - end / 2, before / 2, after - after / 2);
    }

    /** The table's share of the outermost lines. */
    LogicalEdges ofTable() {
        int start = 0;
        int end = 0;
        int before = 0;
        int after = 0;
        for (int r = 0; r < rows; r++) {
            start = Math.max(start, along(r, 0).width());
            end = Math.max(end, along(r, columns).width());
        }
        for (int c = 0; c < columns && rows > 0; c++) {
            before = Math.max(before, across(0, c).width());
            after = Math.max(after, across(rows, c).width());
        }
        return new LogicalEdges(start - start / 2, end / 2, before - before / 2, after / 2);
    }
}
