package hebi.layout.table;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Keywords.VerticalAlign;
import hebi.css.value.Size;
import hebi.fragment.Fragment;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import hebi.layout.BreakToken;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Frame;
import hebi.layout.flow.ItemSizes;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import hebi.layout.item.ItemLayouts;
import hebi.layout.table.RowUnit.Part;
import hebi.layout.table.TableFormatter.CellFormatter;
import hebi.layout.table.TableFormatter.Parts;
import hebi.layout.table.TableGrid.GridCell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** Lays out single cells: widths from the columns, content aligned in the row's height. */
final class CellLayout {
    private final CellFormatter cells;
    private final ItemLayouts layouts;
    private final Parts parts;
    private final Box.Table table;
    private final IntUnaryOperator structure;
    private final WritingMode mode;
    private final int[] starts;
    private final int[] widths;
    private final int spacing;

    CellLayout(
            CellFormatter cells,
            ItemLayouts layouts,
            Parts parts,
            Box.Table table,
            int[] widths,
            IntUnaryOperator structure) {
        this.structure = structure;
        this.cells = cells;
        this.layouts = layouts;
        this.table = table;
        this.parts = parts;
        this.mode = Styles.mode(table.style());
        this.widths = widths;
        this.spacing = parts.collapsed().isPresent() ? 0 : table.style().get(Properties.BORDER_SPACING_INLINE);
        this.starts = new int[widths.length + 1];
        starts[0] = spacing;
        for (int c = 0; c < widths.length; c++) {
            starts[c + 1] = starts[c] + widths[c] + spacing;
        }
    }

    /** Inline start of a column, from the grid's. */
    int start(int column) {
        return starts[column];
    }

    /** Inline end of a column, from the grid's start. */
    int end(int column) {
        return starts[column] + widths[column];
    }

    /** Inline extent of all columns, from the first one's start. */
    int rowSize() {
        return widths.length == 0 ? 0 : end(widths.length - 1) - starts[0];
    }

    /**
     * Lays out a part of {@code cell}.
     *
     * @param from where it goes on; empty for its start
     * @param room block size that it has; {@link Space#UNLIMITED} for as much as it takes
     * @param first whether it must take something
     */
    Laid lay(GridCell cell, Optional<BreakToken> from, int room, Space around, boolean first) {
        return room < Space.UNLIMITED
                ? make(cell, from, room, around, first)
                : parts.natural()
                        .find(cell, from, width(cell), around.extent(), () -> make(cell, from, room, around, true));
    }

    private Laid make(GridCell cell, Optional<BreakToken> from, int room, Space around, boolean first) {
        int width = width(cell);
        Space space = space(cell, room, around, first);
        boolean finished = from.filter(BreakToken.Finished.class::isInstance).isPresent();
        if (isAcross(cell)) {
            BoxModel model = acrossModel(cell, space);
            return finished ? finished(cell, withLength(model, 0), width) : across(cell, model, space, from);
        }
        BoxModel model = model(cell, width);
        return finished ? finished(cell, model, 0) : cells.layout(cell.block(), model, space, Stretch.from(from));
    }

    private Space space(GridCell cell, int room, Space around, boolean first) {
        boolean limited = room < Space.UNLIMITED;
        return new Space(
                mode,
                width(cell),
                OptionalInt.empty(),
                room,
                0,
                around.extent(),
                first,
                limited ? around.kind() : Space.Kind.NONE,
                FlowPosition.START,
                NoteArea.NONE);
    }

    /** CSS 2 §17.5.3: a cell is as high as its content; the size that it asks for is its row's. */
    private BoxModel model(GridCell cell, int width) {
        return new BoxModel(
                Styles.mode(cell.block().style()),
                LogicalEdges.NONE,
                borders(cell),
                Styles.padding(cell.block().style(), width),
                width,
                OptionalInt.empty(),
                0,
                Space.UNLIMITED);
    }

    /**
     * What the cell asks of its rows, with its edges; 0 for nothing.
     *
     * @param base of percentages; empty where they count as nothing
     */
    int given(GridCell cell, OptionalInt base) {
        if (isAcross(cell)) {
            return 0; // its lines have that length already
        }
        int asked = Math.max(
                given(cell.block().style(), Properties.BLOCK_SIZE, base),
                given(cell.block().style(), Properties.MIN_BLOCK_SIZE, base));
        boolean contentBox = cell.block().style().get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX;
        return asked > 0 && contentBox ? asked + edges(cell).blockSum() : asked;
    }

    /** A block size that a part of a table asks for; 0 for none. */
    static int given(ComputedStyle style, Property<Size> property, OptionalInt base) {
        return style.get(property) instanceof Size.Fixed fixed
                        && (base.isPresent() || !fixed.value().hasPercent())
                ? Math.max(0, fixed.value().resolve(base.orElse(0)))
                : 0;
    }

    private int width(GridCell cell) {
        return end(cell.lastColumn()) - start(cell.column());
    }

    private LogicalEdges borders(GridCell cell) {
        return TableFormatter.borders(table, parts.collapsed(), cell);
    }

    private LogicalEdges edges(GridCell cell) {
        return borders(cell).plus(Styles.padding(cell.block().style(), width(cell)));
    }

    /** Border and padding after the cell's content. */
    int endEdge(GridCell cell) {
        return Styles.mode(cell.block().style()).convert(edges(cell), mode).blockEnd();
    }

    /** Nothing more of the cell, but its sides go on beside its neighbours. */
    private Laid finished(GridCell cell, BoxModel model, int size) {
        Frame frame = new Frame(cell.block(), model, mode, false, structure);
        return Laid.whole(
                frame.fragment(size, true, List.of()), true, MarginStrut.NONE, Laid.Baselines.NONE, Trail.EMPTY);
    }

    /** A cell whose lines stand across the table's: in one piece, as wide as its columns. */
    private Laid across(GridCell cell, BoxModel model, Space space, Optional<BreakToken> from) {
        Space own = space.withItem(ItemSizes.used(model));
        Laid laid = from.isEmpty() && !space.isLimited()
                ? layouts.whole(cell.block(), own)
                : layouts.formatter().layout(cell.block(), own, Stretch.from(from));
        return laid.isNothing()
                ? laid
                : laid.with(
                        laid.fragment()
                                .map(f -> Frame.group(
                                        new LogicalRect(
                                                0,
                                                0,
                                                space.inlineSize(),
                                                f.rect().blockSize()),
                                        mode,
                                        f.marking(),
                                        List.of(f))),
                        laid.trail());
    }

    /** Its lines are as long as its style asks for or its content takes, and it fills its columns. */
    private BoxModel acrossModel(GridCell cell, Space space) {
        BoxModel asked = BoxModel.of(cell.block(), space, layouts.formatter());
        return new BoxModel(
                asked.mode(),
                LogicalEdges.NONE,
                borders(cell),
                asked.padding(),
                asked.inlineSize() + borders(cell).inlineSum() - asked.border().inlineSum(), // half of collapsed lines
                OptionalInt.of(space.inlineSize()),
                0,
                Space.UNLIMITED);
    }

    private static BoxModel withLength(BoxModel model, int length) {
        return new BoxModel(
                model.mode(),
                model.margin(),
                model.border(),
                model.padding(),
                length,
                model.blockSize(),
                model.minBlockSize(),
                model.maxBlockSize());
    }

    /** The cell in rows of this height: lines that stand across the table's are as long as that (css-tables-3 §3.10). */
    Laid stretched(GridCell cell, Laid natural, int height, Space around) {
        if (!isAcross(cell) || height <= natural.blockSize()) {
            return natural;
        }
        Space space = space(cell, Space.UNLIMITED, around, true);
        return across(cell, withLength(acrossModel(cell, space), height), space, Optional.empty());
    }

    /** Whether its lines stand across the table's. */
    private boolean isAcross(GridCell cell) {
        return Styles.mode(cell.block().style()).isOrthogonalTo(mode);
    }

    /** The baseline that a cell, laid out as {@code natural}, has on its row's; empty where it is aligned otherwise. */
    OptionalInt baseline(GridCell cell, Laid natural) {
        boolean aligned =
                switch (align(cell)) {
                    case BASELINE, SUB, SUPER, TEXT_TOP, TEXT_BOTTOM -> true;
                    case TOP, MIDDLE, BOTTOM -> false;
                };
        if (!aligned || isAcross(cell)) { // css-align-3 §9.3: only boxes with parallel lines share a baseline
            return OptionalInt.empty();
        }
        OptionalInt first = natural.baselines().first();
        // CSS 2 §17.5.3: without lines and rows, the bottom of the content.
        return first.isPresent() ? first : OptionalInt.of(natural.blockSize() - endEdge(cell));
    }

    private static VerticalAlign align(GridCell cell) {
        return cell.block().style().get(Properties.VERTICAL_ALIGN).keyword();
    }

    /**
     * The cell's fragment, as high as its rows, its content where {@code vertical-align} puts it (CSS 2 §17.5.3).
     *
     * @param whole whether it is not cut: else its content stays where it is
     * @param baseline the row's baseline
     */
    Fragment.Block aligned(Part part, Laid laid, int blockSize, boolean whole, int baseline) {
        Fragment.Block fragment = laid.fragment().orElseThrow();
        int room = blockSize - laid.blockSize();
        int shift = !whole || isAcross(part.cell())
                ? 0
                : switch (align(part.cell())) {
                    case TOP -> 0;
                    case MIDDLE -> Math.max(0, room) / 2;
                    case BOTTOM -> Math.max(0, room);
                    case BASELINE, SUB, SUPER, TEXT_TOP, TEXT_BOTTOM ->
                        part.baseline().isPresent()
                                ? Math.max(0, baseline - part.baseline().getAsInt())
                                : 0;
                };
        LogicalRect rect = fragment.rect();
        return new Fragment.Block(
                new LogicalRect(rect.inlineStart(), rect.blockStart(), rect.inlineSize(), blockSize),
                fragment.mode(),
                fragment.paint(),
                fragment.marking(),
                fragment.anchors(),
                fragment.link(),
                fragment.children().stream().map(child -> child.moved(0, shift)).toList(),
                fragment.span());
    }
}
