package hebi.layout.table;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BorderCollapse;
import hebi.css.value.Keywords.TableLayout;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.layout.ContentSizes;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.item.ItemLayouts;
import hebi.layout.table.TableGrid.GridCell;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Lays out tables. What does not depend on the room is worked out once for a table. */
public final class TableFormatter {
    private final ItemLayouts layouts;
    private final CellFormatter cells;
    private final IntUnaryOperator structure;
    private final IdentityHashMap<Box.Table, Parts> known = new IdentityHashMap<>();
    private final IdentityHashMap<Box.Table, Heights> heights = new IdentityHashMap<>();

    /** Lays out cells that settled sizes are given for. */
    @FunctionalInterface
    public interface CellFormatter {
        /** Lays out a part of {@code cell}. */
        Laid layout(Box.Block cell, BoxModel model, Space space, Stretch stretch);
    }

    /** Tables whose cells {@code cells} lays out, and {@code layouts} where their lines stand across. */
    public TableFormatter(ItemLayouts layouts, CellFormatter cells, IntUnaryOperator structure) {
        this.layouts = layouts;
        this.cells = cells;
        this.structure = structure;
    }

    /**
     * What is known of a table before it is laid out.
     *
     * @param grid its cells
     * @param collapsed its borders, when they collapse
     * @param measures of its columns
     * @param natural its cells with room enough
     */
    record Parts(TableGrid grid, Optional<CollapsedBorders> collapsed, ColumnMeasures measures, NaturalCells natural) {}

    /** Border widths of a cell, in its own mode. */
    static LogicalEdges borders(Box.Table table, Optional<CollapsedBorders> collapsed, GridCell cell) {
        ComputedStyle style = cell.block().style();
        return collapsed
                .map(lines -> Styles.mode(table.style()).convert(lines.of(cell), Styles.mode(style)))
                .orElseGet(() -> Styles.borders(style));
    }

    /**
     * The heights of a table's rows.
     *
     * @param inlineSize of the table, for which they hold
     * @param height of all rows
     * @param extent of the fragmentainer
     * @param least the least height of each row
     */
    private record Heights(int inlineSize, int height, int extent, IntUnaryOperator least) {
        boolean isFor(int otherInlineSize, int otherHeight, int otherExtent) {
            return inlineSize == otherInlineSize && height == otherHeight && extent == otherExtent;
        }
    }

    /** Forgets the boxes of an earlier pass. */
    public void forgetBoxes() {
        known.clear();
        heights.clear();
    }

    private Parts parts(Box.Table table) {
        return known.computeIfAbsent(table, t -> {
            TableGrid grid = new TableGrid(t);
            boolean collapses = t.style().get(Properties.BORDER_COLLAPSE) == BorderCollapse.COLLAPSE;
            Optional<CollapsedBorders> collapsed =
                    collapses ? Optional.of(new CollapsedBorders(t, grid)) : Optional.empty();
            CellSizes sizes = new CellSizes(t.style(), layouts.formatter(), cell -> borders(t, collapsed, cell));
            int spacing = collapses ? 0 : t.style().get(Properties.BORDER_SPACING_INLINE);
            ColumnMeasures measures = isFixed(t)
                    ? ColumnMeasures.fixed(t, grid, sizes, spacing)
                    : ColumnMeasures.auto(t, grid, sizes, spacing);
            return new Parts(grid, collapsed, measures, new NaturalCells());
        });
    }

    /** CSS 2 §17.5.2: an automatic width asks for the content, whatever {@code table-layout} is. */
    private static boolean isFixed(Box.Table table) {
        return table.style().get(Properties.TABLE_LAYOUT) == TableLayout.FIXED
                && table.style().get(Properties.INLINE_SIZE) instanceof Size.Fixed;
    }

    /** Intrinsic sizes of the grid, without the table's edges. */
    public ContentSizes contentSizes(Box.Table table) {
        return parts(table).measures().sizes();
    }

    /** Lays out a part of {@code table}. */
    public Laid layout(Box.Table table, Space space, Stretch stretch) {
        Parts parts = parts(table);
        BoxModel model = model(table, parts, space);
        int available = model.contentInlineSize() - parts.measures().spacingSum();
        int[] widths = isFixed(table)
                ? ColumnWidths.fixed(parts.measures(), available)
                : ColumnWidths.auto(parts.measures(), available);
        CellLayout layout = new CellLayout(cells, layouts, parts, table, widths, structure);
        int spacing = parts.collapsed().isPresent() ? 0 : table.style().get(Properties.BORDER_SPACING_BLOCK);
        RowUnits units = new RowUnits(
                parts.grid(), layout, r -> RowHeights.asked(parts.grid().rows().get(r)), space, spacing);
        Frame frame = new Frame(table, model, space.mode(), !stretch.resumes(), structure);
        return new TableFlow(table, parts, withHeight(table, units, model), frame, space, stretch).lay();
    }

    /** The rows share what the table's height leaves them; that, too, is worked out once. */
    private RowUnits withHeight(Box.Table table, RowUnits units, BoxModel model) {
        int height = model.usedBlockSize(0) - model.edges().blockSum();
        if (height <= 0) {
            return units;
        }
        Heights known = heights.get(table);
        if (known == null
                || !known.isFor(model.inlineSize(), height, units.table().extent())) {
            known = new Heights(model.inlineSize(), height, units.table().extent(), shared(units, height));
            heights.put(table, known);
        }
        return new RowUnits(units.grid(), units.cells(), known.least(), units.table(), units.spacing());
    }

    private static IntUnaryOperator shared(RowUnits units, int height) {
        int count = units.grid().rows().size();
        int room = height - (count + 1) * units.spacing();
        int[] least = new RowHeights(units.grid(), units.cells())
                .shared(units.all(0, count), room, height - 2 * units.spacing());
        return r -> least[r];
    }

    /** CSS 2 §17.5.2.2: a table is never narrower than its content; collapsed, it has half of the outer lines. */
    private BoxModel model(Box.Table table, Parts parts, Space space) {
        BoxModel asked = BoxModel.of(table, space, layouts.formatter());
        ComputedStyle style = table.style();
        LogicalEdges border = parts.collapsed().map(CollapsedBorders::ofTable).orElse(asked.border());
        LogicalEdges padding = parts.collapsed().isPresent() ? LogicalEdges.NONE : asked.padding();
        boolean auto = !(style.get(Properties.INLINE_SIZE) instanceof Size.Fixed);
        int difference = auto ? border.plus(padding).inlineSum() - asked.edges().inlineSum() : 0;
        int least = parts.measures().sizes().min() + border.plus(padding).inlineSum();
        return new BoxModel(
                asked.mode(),
                asked.margin(),
                border,
                padding,
                Math.max(least, asked.inlineSize() + difference),
                asked.blockSize(),
                asked.minBlockSize(),
                asked.maxBlockSize());
    }
}
