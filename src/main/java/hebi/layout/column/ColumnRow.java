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
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.NoteStack;
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
     * @param gathered notes of other columns at the foot of the last one
     */
    record Row(
            List<Laid> columns,
            Optional<Ending> ending,
            int blockSize,
            int shortage,
            boolean fits,
            GatheredNotes gathered) {
        /** KO-11: the notes of the other columns at the foot of the last one, over its own. */
        List<Note> lastNotes(Laid last) {
            List<Note> all = new ArrayList<>(gathered.notes());
            all.addAll(last.outside().notes());
            return all;
        }

        /** Whether anything was placed. */
        boolean isNothing() {
            return columns.isEmpty();
        }
    }

    /** The foot of its columns. */
    NoteArea.Foot foot(Space space) {
        return notes(space, true, false).foot();
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
        Laid whole = column(from, space(Space.UNLIMITED, space, true, Space.Kind.COLUMN, notes(space, true, true)));
        // Margins and steps vanish at column breaks, so that the columns may end before an equal share of the whole.
        int size = (int) Math.max(
                1, 3L * (whole.blockSize() + NoteStack.blockSize(whole.outside().notes())) / (4L * geometry.count()));
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
        return new Attempt(size, space, kind).fill(from);
    }

    /** Columns of one size, the notes of the others at the foot of the last one. */
    private final class Attempt {
        private final int size;
        private final Space space;
        private final Space.Kind kind;
        private final List<Laid> columns = new ArrayList<>();
        private Optional<Ending> ending = Optional.empty();
        private int shortage;
        private int highest;
        private boolean fits = true;

        Attempt(int size, Space space, Space.Kind kind) {
            this.size = size;
            this.space = space;
            this.kind = kind;
        }

        Row fill(Optional<BreakToken> from) {
            boolean first = kind == Space.Kind.COLUMN && space.first();
            int last = geometry.count() - 1;
            Optional<BreakToken> next = from;
            // css-break-4 §5.2: where another column is left, a margin may be cut at a break before it.
            for (int i = 0; i < last; i++) {
                Laid laid = column(next, space(size, space, first, Space.Kind.COLUMN, notes(false)));
                if (!place(laid, next, GatheredNotes.NONE)) {
                    return row(gathered());
                }
                next = ending.map(Ending::token);
            }
            GatheredNotes gathered = gathered();
            place(column(next, gathered.leave(lastSpace())), next, gathered);
            return row(gathered);
        }

        private Space lastSpace() {
            return space(size, space, kind == Space.Kind.COLUMN && space.first(), kind, notes(true));
        }

        private NoteArea notes(boolean last) {
            return ColumnRow.this.notes(space, last, kind == Space.Kind.TRIED_COLUMN);
        }

        private GatheredNotes gathered() {
            GatheredNotes gathered =
                    GatheredNotes.of(columns, lastSpace(), kind == Space.Kind.TRIED_COLUMN, blocks.formatter());
            highest = Math.max(highest, gathered.blockSize());
            if (size != Space.UNLIMITED && gathered.blockSize() > size) {
                fits = false;
                shortage = Laid.lessShort(shortage, gathered.blockSize() - size);
            }
            return gathered;
        }

        /** Takes the next column; whether the flow goes on in another. */
        private boolean place(Laid laid, Optional<BreakToken> from, GatheredNotes gathered) {
            shortage = Laid.lessShort(shortage, laid.shortage());
            if (laid.isNothing()) {
                ending = unplaced(from, ending);
                return false;
            }
            int height = laid.blockSize()
                    + NoteStack.of(gathered.notes())
                            .with(laid.outside().notes())
                            .blockSize();
            if (!laid.fits()) {
                fits = false;
                shortage = Laid.lessShort(shortage, height - size);
            }
            columns.add(laid);
            highest = Math.max(highest, height);
            ending = laid.ending();
            return ending.isPresent()
                    && ending.get().spanner().isEmpty()
                    && ending.get().forced().filter(Breaks::endsPage).isEmpty();
        }

        private Row row(GatheredNotes gathered) {
            return new Row(columns, ending, highest, shortage, fits, gathered);
        }
    }

    /** Nothing more fits: the flow goes on where it stood. */
    private static Optional<Ending> unplaced(Optional<BreakToken> next, Optional<Ending> before) {
        return before.isPresent() ? before : next.map(token -> Ending.full(token, Appeal.PERFECT));
    }

    private NoteArea notes(Space space, boolean last, boolean tried) {
        return space.notes().ofColumn(mode, geometry.inlineSize(), last, tried);
    }

    private Space space(int size, Space space, boolean first, Space.Kind kind, NoteArea notes) {
        return new Space(
                        mode,
                        geometry.inlineSize(),
                        OptionalInt.empty(),
                        size,
                        0,
                        space.extent(),
                        first,
                        kind,
                        FlowPosition.START,
                        notes)
                .withGrid(space.grid());
    }

    private Laid column(Optional<BreakToken> from, Space column) {
        BoxModel model = BoxModel.anonymous(mode, geometry.inlineSize());
        PageFloats.Area area =
                column.notes().foot().owner() == NoteArea.Owner.PAGE ? PageFloats.Area.PAGE : PageFloats.Area.COLUMN;
        return PageFloats.in(area, blocks.formatter())
                .fill(from, column, (part, room) -> blocks.layout(content, model, room, Stretch.from(part)));
    }
}
