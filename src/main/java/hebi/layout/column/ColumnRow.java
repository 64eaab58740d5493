package hebi.layout.column;

import hebi.box.Box;
import hebi.css.value.Keywords.ColumnFill;
import hebi.geom.WritingMode;
import hebi.layout.BreakToken;
import hebi.layout.block.BlockFormatter;
import hebi.layout.block.PageFloats;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.Ending;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One row of columns: filled to the room, or as low as its content allows (css-multicol-1 §7). */
final class ColumnRow {
    /** A row has settled long before this many tries; a bound for content that never does. */
    private static final int MAX_TRIES = 400;

    private final BlockFormatter blocks;
    private final Box.Block content;
    private final WritingMode mode;
    private final ColumnGeometry geometry;
    private final ColumnFill fill;

    /**
     * Rows of one container.
     *
     * @param content an anonymous block with all that stands in columns
     */
    ColumnRow(BlockFormatter blocks, Box.Block content, WritingMode mode, ColumnGeometry geometry, ColumnFill fill) {
        this.blocks = blocks;
        this.content = content;
        this.mode = mode;
        this.geometry = geometry;
        this.fill = fill;
    }

    /**
     * What stands in the columns.
     *
     * @param columns from the first one on; fewer than there are when the last ones stay empty
     * @param ending why the flow goes on after them; empty at its end
     * @param blockSize of the row
     * @param shortage see {@link Laid#shortage}
     * @param fits whether nothing reaches over its end
     */
    record Row(List<Laid> columns, Optional<Ending> ending, int blockSize, int shortage, boolean fits) {
        /** Whether anything was placed. */
        boolean isNothing() {
            return columns.isEmpty();
        }
    }

    /** The row from {@code from} on in what {@code space} has room for. */
    Row lay(Optional<BreakToken> from, Space space) {
        if (!space.isLimited()) {
            return balanced(from, space, Space.UNLIMITED)
                    .orElseGet(() -> attempt(from, Space.UNLIMITED, space, Space.Kind.COLUMN));
        }
        Row full = attempt(from, space.room(), space, Space.Kind.COLUMN);
        boolean keepsFull = fill == ColumnFill.AUTO && full.ending().isEmpty();
        return isSettled(full) && !keepsFull
                ? balanced(from, space, space.room()).orElse(full)
                : full;
    }

    /** The lowest row that ends where one without end would; empty when that is no lower than {@code limit}. */
    private Optional<Row> balanced(Optional<BreakToken> from, Space space, int limit) {
        Laid whole = column(from, Space.UNLIMITED, space, true, Space.Kind.COLUMN);
        // Margins and steps vanish at column breaks, so that the columns may end before an equal share of the whole.
        int size = (int)
                Math.max(1, 3L * (whole.blockSize() + Note.sum(whole.outside().notes())) / (4L * geometry.count()));
        for (int tries = 0; size < limit && tries < MAX_TRIES; tries++) {
            Row row = attempt(from, size, space, Space.Kind.TRIED_COLUMN);
            if (isSettled(row)) {
                return Optional.of(row);
            }
            if (row.shortage() <= 0) {
                break; // forced breaks leave nothing to balance
            }
            size += row.shortage();
        }
        return Optional.empty();
    }

    private static boolean isSettled(Row row) {
        return !row.isNothing()
                && row.fits()
                && row.ending()
                        .filter(ending -> ending.isFull() || isColumnBreak(ending))
                        .isEmpty();
    }

    private static boolean isColumnBreak(Ending ending) {
        return ending.forced().filter(start -> !Breaks.endsPage(start)).isPresent();
    }

    /** Columns of {@code size} millipoints. */
    private Row attempt(Optional<BreakToken> from, int size, Space space, Space.Kind kind) {
        boolean first = kind == Space.Kind.COLUMN && space.first();
        List<Laid> columns = new ArrayList<>();
        Optional<BreakToken> next = from;
        Optional<Ending> ending = Optional.empty();
        int shortage = 0;
        int highest = 0;
        boolean fits = true;
        for (int i = 0; i < geometry.count(); i++) {
            // css-break-4 §5.2: where another column is left, a margin may be cut at a break before it.
            Laid laid = column(next, size, space, first, i < geometry.count() - 1 ? Space.Kind.COLUMN : kind);
            shortage = Laid.lessShort(shortage, laid.shortage());
            if (laid.isNothing()) {
                return new Row(columns, unplaced(next, ending), highest, shortage, fits);
            }
            if (!laid.fits()) {
                fits = false;
                shortage = Laid.lessShort(
                        shortage, laid.blockSize() + Note.sum(laid.outside().notes()) - size);
            }
            columns.add(laid);
            highest =
                    Math.max(highest, laid.blockSize() + Note.sum(laid.outside().notes()));
            ending = laid.ending();
            if (ending.isEmpty()
                    || ending.get().spanner().isPresent()
                    || ending.get().forced().filter(Breaks::endsPage).isPresent()) {
                return new Row(columns, ending, highest, shortage, fits);
            }
            next = ending.map(Ending::token);
        }
        return new Row(columns, ending, highest, shortage, fits);
    }

    /** Nothing more fits: the flow goes on where it stood. */
    private static Optional<Ending> unplaced(Optional<BreakToken> next, Optional<Ending> before) {
        return before.isPresent() ? before : next.map(token -> Ending.full(token, Appeal.PERFECT));
    }

    private Laid column(Optional<BreakToken> from, int size, Space space, boolean first, Space.Kind kind) {
        Space column = new Space(
                        mode,
                        geometry.inlineSize(),
                        OptionalInt.empty(),
                        size,
                        0,
                        space.extent(),
                        first,
                        kind,
                        FlowPosition.START,
                        space.notes().of(geometry.inlineSize()))
                .withGrid(space.grid());
        BoxModel model = BoxModel.anonymous(mode, geometry.inlineSize());
        return PageFloats.in(PageFloats.Area.COLUMN, blocks.formatter())
                .fill(from, column, (part, room) -> blocks.layout(content, model, room, Stretch.from(part)));
    }
}
