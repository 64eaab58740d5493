package hebi.layout.table;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.ContentSizes;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Styles;
import hebi.layout.table.TableGrid.GridCell;
import java.util.function.Function;

/**
 * What cells ask of their columns (css-tables-3 §4.1).
 *
 * @param table style of the table
 * @param formatter knows the sizes of a cell's content
 * @param borders border widths of a cell, in its own mode
 */
record CellSizes(ComputedStyle table, Formatter formatter, Function<GridCell, LogicalEdges> borders) {
    /** Outer sizes of a cell by its content, whatever size it is given. */
    ContentSizes of(GridCell cell) {
        ComputedStyle style = cell.block().style();
        if (isAcross(cell)) {
            // With the cell's own half of collapsed lines, and without margins, of which cells have none.
            LogicalEdges counted = Styles.borders(style).plus(Styles.margins(style, 0));
            int other = alongRows(cell, borders.apply(cell)) - alongRows(cell, counted);
            return formatter.contribution(cell.block(), table).plus(other);
        }
        ContentSizes sizes = formatter.contentSizes(cell.block()).plus(edges(cell));
        int least = style.get(Properties.MIN_INLINE_SIZE) instanceof Size.Fixed size
                        && !size.value().hasPercent()
                ? size.value().length() + around(cell)
                : 0;
        return new ContentSizes(Math.max(least, sizes.min()), Math.max(least, sizes.max()));
    }

    /** The size that its style asks for. */
    Size asked(GridCell cell) {
        return cell.block().style().get(isAcross(cell) ? Properties.BLOCK_SIZE : Properties.INLINE_SIZE);
    }

    /** What stands around a length that its style gives. */
    int around(GridCell cell) {
        return cell.block().style().get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX ? edges(cell) : 0;
    }

    private int edges(GridCell cell) {
        return alongRows(
                cell, borders.apply(cell).plus(Styles.padding(cell.block().style(), 0)));
    }

    /** What edges of a cell, in its own mode, take along the table's lines. */
    private int alongRows(GridCell cell, LogicalEdges edges) {
        return own(cell).convert(edges, Styles.mode(table)).inlineSum();
    }

    private boolean isAcross(GridCell cell) {
        return own(cell).isOrthogonalTo(Styles.mode(table));
    }

    private static WritingMode own(GridCell cell) {
        return Styles.mode(cell.block().style());
    }
}
