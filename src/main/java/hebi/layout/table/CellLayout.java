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
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
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
    private final Formatter formatter;
    private final Parts parts;
    private final IntUnaryOperator structure;
    private final WritingMode mode;
    private final int[] starts;
    private final int[] widths;
    private final int spacing;

    CellLayout(
            CellFormatter cells,
            Formatter formatter,
            Parts parts,
            Box.Table table,
            int[] widths,
            IntUnaryOperator structure) {
        this.structure = structure;
        this.cells = cells;
        this.formatter = formatter;
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
    Laid lay(GridCell cell, Optional<BreakToken> from, int room, Space table, boolean first) {
        int width = end(cell.lastColumn()) - start(cell.column());
        boolean limited = room < Space.UNLIMITED;
        Space space = new Space(
                mode,
                width,
                OptionalInt.empty(),
                room,
                0,
                table.extent(),
                first,
                limited ? table.kind() : Space.Kind.NONE,
                FlowPosition.START,
                NoteArea.NONE);
        if (isAcross(cell)) {
            return across(cell, width, space, from);
        }
        BoxModel model = model(cell, width);
        if (from.isPresent() && from.get() instanceof BreakToken.Finished) {
            return finished(cell, model);
        }
        return cells.layout(cell.block(), model, space, Stretch.from(from));
    }

    /** CSS 2 §17.5.3: a cell is as high as its content; the size that it asks for is its row's. */
    private BoxModel model(GridCell cell, int width) {
        return new BoxModel(
                Styles.mode(cell.block().style()),
                LogicalEdges.NONE,
                parts.borders(cell),
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

    private LogicalEdges edges(GridCell cell) {
        int width = end(cell.lastColumn()) - start(cell.column());
        return parts.borders(cell).plus(Styles.padding(cell.block().style(), width));
    }

    /** Border and padding after the cell's content. */
    int endEdge(GridCell cell) {
        return Styles.mode(cell.block().style()).convert(edges(cell), mode).blockEnd();
    }

    /** Nothing more of the cell, but its sides go on beside its neighbours. */
    private Laid finished(GridCell cell, BoxModel model) {
        Frame frame = new Frame(cell.block(), model, mode, false, structure);
        return Laid.whole(frame.fragment(0, true, List.of()), true, MarginStrut.NONE, Laid.Baselines.NONE, Trail.EMPTY);
    }

    /** A cell whose lines stand across the table's: in one piece, inside a cell as wide as its columns. */
    private Laid across(GridCell cell, int width, Space space, Optional<BreakToken> from) {
        Laid laid = formatter.layout(cell.block(), space, Stretch.from(from));
        return laid.isNothing()
                ? laid
                : laid.with(
                        laid.fragment()
                                .map(f -> Frame.group(
                                        new LogicalRect(0, 0, width, f.rect().blockSize()),
                                        mode,
                                        f.marking(),
                                        List.of(f))),
                        laid.trail());
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
    static Fragment.Block aligned(Part part, Laid laid, int blockSize, boolean whole, int baseline) {
        Fragment.Block fragment = laid.fragment().orElseThrow();
        int room = blockSize - laid.blockSize();
        int shift = !whole
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
