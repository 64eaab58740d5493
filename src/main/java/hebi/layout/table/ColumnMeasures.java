package hebi.layout.table;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.layout.ContentSizes;
import hebi.layout.table.TableGrid.GridCell;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the columns of a table ask for (css-tables-3 §4.2), in millipoints. */
final class ColumnMeasures {
    private final int[] min;
    private final int[] max;
    private final double[] percent;
    private final boolean[] fixed;
    private final int spacing;

    private ColumnMeasures(int count, int spacing) {
        this.min = new int[count];
        this.max = new int[count];
        this.percent = new double[count];
        this.fixed = new boolean[count];
        this.spacing = spacing;
    }

    /**
     * The measures of a table whose content counts.
     *
     * @param cells sizes of its cells
     * @param spacing between columns
     */
    static ColumnMeasures auto(Box.Table table, TableGrid grid, CellSizes cells, int spacing) {
        ColumnMeasures measures = new ColumnMeasures(grid.columnCount(), spacing);
        measures.giveColumns(table);
        TreeMap<Integer, List<GridCell>> bySpan = grid.cells().stream()
                .collect(Collectors.groupingBy(GridCell::columnSpan, TreeMap::new, Collectors.toList()));
        List<GridCell> single = bySpan.getOrDefault(1, List.of());
        single.forEach(cell -> measures.give(cell.column(), cells.asked(cell), cells.around(cell)));
        single.forEach(cell -> measures.addSingle(cell.column(), cells.of(cell)));
        int[] ofSingle = measures.max.clone();
        bySpan.tailMap(1, false).values().forEach(spanning -> measures.addSpanning(spanning, cells, ofSingle));
        measures.limitPercentages();
        return measures;
    }

    /** The measures of a table whose column boxes and first row settle it (CSS 2 §17.5.2.1). */
    static ColumnMeasures fixed(Box.Table table, TableGrid grid, CellSizes cells, int spacing) {
        ColumnMeasures measures = new ColumnMeasures(grid.columnCount(), spacing);
        measures.giveColumns(table);
        List<GridCell> first =
                grid.rows().isEmpty() ? List.of() : grid.rows().get(0).cells();
        first.forEach(cell -> measures.divide(cell, cells.asked(cell), cells.around(cell)));
        System.arraycopy(measures.max, 0, measures.min, 0, measures.count());
        measures.limitPercentages();
        return measures;
    }

    private void giveColumns(Box.Table table) {
        for (int c = 0; c < Math.min(count(), table.columns().size()); c++) {
            ComputedStyle style = table.columns().get(c).style();
            give(c, style.get(Properties.INLINE_SIZE), 0);
        }
    }

    private void give(int column, Size size, int around) {
        if (size instanceof Size.Fixed given) {
            LengthPercentage value = given.value();
            if (value.hasPercent()) {
                percent[column] = Math.max(percent[column], value.percent());
            } else {
                fixed[column] = true;
                max[column] = Math.max(max[column], value.length() + around);
            }
        }
    }

    /** The size that a cell of the first row asks for is divided over columns that have none. */
    private void divide(GridCell cell, Size size, int around) {
        if (!(size instanceof Size.Fixed given)) {
            return;
        }
        int span = cell.columnSpan();
        int length = Math.max(0, given.value().length() + around - (span - 1) * spacing);
        for (int i = 0; i < span; i++) {
            int c = cell.column() + i;
            if (!fixed[c] && percent[c] == 0 && given.value().hasPercent()) {
                percent[c] = given.value().percent() / span;
            } else if (!fixed[c] && percent[c] == 0) {
                fixed[c] = true;
                max[c] = (int) ((long) length * (i + 1) / span - (long) length * i / span);
            }
        }
    }

    private void addSingle(int column, ContentSizes sizes) {
        min[column] = Math.max(min[column], sizes.min());
        max[column] = Math.max(max[column], fixed[column] ? min[column] : sizes.max());
    }

    /**
     * Cells that all span as many columns share what they need more among these, by what the columns are without them.
     *
     * @param ofSingle max-content sizes of the columns by the cells that span no others
     */
    private void addSpanning(List<GridCell> spanning, CellSizes cells, int[] ofSingle) {
        ColumnMeasures before = new ColumnMeasures(count(), spacing);
        for (int c = 0; c < count(); c++) {
            before.min[c] = min(c);
            before.max[c] = max(c);
            before.percent[c] = percent[c];
        }
        for (GridCell cell : spanning) {
            ColumnSpan span = new ColumnSpan(before, cell);
            ContentSizes sizes = cells.of(cell);
            int wanted = sizes.max();
            if (cells.asked(cell) instanceof Size.Fixed given) {
                if (given.value().hasPercent()) {
                    span.raisePercent(percent, given.value().percent(), ofSingle);
                } else {
                    wanted = Math.max(sizes.min(), given.value().length() + cells.around(cell));
                }
            }
            span.raiseMin(min, sizes.min());
            span.raiseMax(max, wanted);
        }
    }

    /** css-tables-3 §4.2: what is over a hundred percent, counted from the start, does not count. */
    private void limitPercentages() {
        double left = 100;
        for (int c = 0; c < percent.length; c++) {
            percent[c] = Math.min(percent[c], left);
            left -= percent[c];
        }
    }

    int count() {
        return min.length;
    }

    int min(int column) {
        return min[column];
    }

    int max(int column) {
        return Math.max(min[column], max[column]);
    }

    /** Share of the table in percent; 0 for none. */
    double percent(int column) {
        return percent[column];
    }

    /** Whether a length is given for it. */
    boolean isFixed(int column) {
        return fixed[column];
    }

    /** Space between columns. */
    int spacing() {
        return spacing;
    }

    /** Space that is no column's. */
    int spacingSum() {
        return count() == 0 ? 0 : (count() + 1) * spacing;
    }

    /** Sizes of the whole grid, without the table's own edges. */
    ContentSizes sizes() {
        long least = spacingSum();
        long most = spacingSum();
        for (int c = 0; c < count(); c++) {
            least += min(c);
            most += max(c);
        }
        return new ContentSizes(clamp(least), clamp(most));
    }

    private static int clamp(long length) {
        return (int) Math.min(hebi.geom.Length.MAX, length);
    }
}
