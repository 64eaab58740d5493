package hebi.layout.table;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.layout.ContentSizes;
import hebi.layout.flow.Styles;
import hebi.layout.table.TableGrid.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What the columns of a table ask for (css-tables-3 §4.2), in millipoints. */
final class ColumnMeasures {
    private final int[] min;
    private final int[] max;
    private final double[] percent;
    private final boolean[] fixed;
    private final int spacing;

    /**
     * The measures of {@code table}.
     *
     * @param content content sizes of a cell
     * @param borders border widths of a cell
     * @param spacing between columns
     */
    ColumnMeasures(
            Box.Table table,
            TableGrid grid,
            Function<Box.Block, ContentSizes> content,
            Function<GridCell, LogicalEdges> borders,
            int spacing) {
        int count = grid.columnCount();
        this.min = new int[count];
        this.max = new int[count];
        this.percent = new double[count];
        this.fixed = new boolean[count];
        this.spacing = spacing;
        for (int c = 0; c < Math.min(count, table.columns().size()); c++) {
            give(c, table.columns().get(c).style(), 0);
        }
        List<GridCell> spanning = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            if (cell.columnSpan() == 1) {
                addSingle(cell, content, borders);
            } else {
                spanning.add(cell);
            }
        }
        spanning.sort(Comparator.comparingInt(GridCell::columnSpan));
        spanning.forEach(cell -> addSpanning(cell, content, borders));
        limitPercentages();
    }

    /** css-tables-3 §4.2: what is over a hundred percent, counted from the start, does not count. */
    private void limitPercentages() {
        double left = 100;
        for (int c = 0; c < percent.length; c++) {
            percent[c] = Math.min(percent[c], left);
            left -= percent[c];
        }
    }

    private void give(int column, ComputedStyle style, int edges) {
        if (style.get(Properties.INLINE_SIZE) instanceof Size.Fixed given) {
            LengthPercentage value = given.value();
            if (value.hasPercent()) {
                percent[column] = Math.max(percent[column], value.percent());
            } else {
                int around = style.get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX ? edges : 0;
                fixed[column] = true;
                max[column] = Math.max(max[column], value.length() + around);
            }
        }
    }

    private void addSingle(
            GridCell cell, Function<Box.Block, ContentSizes> content, Function<GridCell, LogicalEdges> borders) {
        int c = cell.column();
        int edges = edges(cell, borders);
        ContentSizes sizes = content.apply(cell.block()).plus(edges);
        give(c, cell.block().style(), edges);
        int least = cell.block().style().get(Properties.MIN_INLINE_SIZE) instanceof Size.Fixed size
                        && !size.value().hasPercent()
                ? size.value().length() + edges
                : 0;
        min[c] = Math.max(min[c], Math.max(least, sizes.min()));
        max[c] = Math.max(max[c], fixed[c] ? min[c] : sizes.max());
    }

    private static int edges(GridCell cell, Function<GridCell, LogicalEdges> borders) {
        return borders.apply(cell).plus(Styles.padding(cell.block().style(), 0)).inlineSum();
    }

    /** What a spanning cell needs more than its columns have goes to all of them, in proportion. */
    private void addSpanning(
            GridCell cell, Function<Box.Block, ContentSizes> content, Function<GridCell, LogicalEdges> borders) {
        ContentSizes sizes = content.apply(cell.block()).plus(edges(cell, borders));
        int inner = (cell.columnSpan() - 1) * spacing;
        raise(min, cell, sizes.min() - inner);
        raise(max, cell, Math.max(sizes.max(), sizes.min()) - inner);
        for (int c = cell.column(); c <= cell.lastColumn(); c++) {
            max[c] = Math.max(max[c], min[c]);
        }
    }

    private void raise(int[] sizes, GridCell cell, int wanted) {
        long sum = 0;
        long weight = 0;
        for (int c = cell.column(); c <= cell.lastColumn(); c++) {
            sum += sizes[c];
            weight += Math.max(1, max[c]);
        }
        long missing = wanted - sum;
        long seen = 0;
        long given = 0;
        for (int c = cell.column(); c <= cell.lastColumn() && missing > 0; c++) {
            seen += Math.max(1, max[c]);
            long share = missing * seen / weight - given;
            given += share;
            sizes[c] += (int) share;
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
