package hebi.layout.table;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Keywords.BreakBetween;
import hebi.fragment.Fragment;
import hebi.layout.BreakToken;
import hebi.layout.LayoutResult.Start;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Trail;
import hebi.layout.table.RowUnit.Part;
import hebi.layout.table.TableFormatter.Parts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Lays out the rows of a table from one break to the next (css-tables-3 §6, css-break-4). */
final class TableFlow {
    private final Box.Table table;
    private final Parts parts;
    private final TableGrid grid;
    private final RowUnits units;
    private final Frame frame;
    private final Space space;
    private final Stretch stretch;
    private final RowFragments rows;
    private final int begin;
    private final boolean begun;
    private final RowUnits.Resumed resumed;
    private final int spacing;
    private final int endEdge;
    private final Appeal best;

    private int position;
    private boolean placed;
    private Laid.Baselines baselines = Laid.Baselines.NONE;
    private int shortage;
    /** Footer rows that are repeated, and what they take at the end. */
    private List<RowUnit> footer = List.of();

    private int reserve;
    /** Whether header and footer rows may be repeated: not where they leave no room for any other. */
    private boolean repeats = true;

    private Optional<EarlyBreak> early = Optional.empty();

    TableFlow(Box.Table table, Parts parts, RowUnits units, Frame frame, Space space, Stretch stretch) {
        this.table = table;
        this.parts = parts;
        this.grid = parts.grid();
        this.units = units;
        this.frame = frame;
        this.space = space;
        this.stretch = stretch;
        this.rows = new RowFragments(parts, units.cells(), frame);
        Optional<BreakToken.Rows> token =
                stretch.from().filter(BreakToken.Rows.class::isInstance).map(BreakToken.Rows.class::cast);
        this.begin = token.map(BreakToken.Rows::row)
                .orElse(stretch.resumes() ? grid.rows().size() : 0);
        this.begun = token.map(BreakToken.Rows::begun).orElse(false);
        this.resumed = token.map(TableFlow::resumed).orElse(RowUnits.Resumed.NONE);
        this.spacing = units.spacing();
        this.endEdge = frame.endEdge() + spacing;
        this.best = Breaks.bestInside(table, space.kind());
        // css-break-4 §5.4: a table is cut like one that is whole, so the spacing before a cut is not after it again.
        this.position = frame.startEdge() + (grid.rows().isEmpty() || stretch.resumes() ? 0 : spacing);
    }

    private static RowUnits.Resumed resumed(BreakToken.Rows token) {
        Map<Integer, BreakToken> carried = new TreeMap<>();
        token.cells().forEach(cell -> carried.put(cell.index(), cell.token()));
        return new RowUnits.Resumed(carried, token.taken());
    }

    Laid lay() {
        if (begin >= grid.headerRows() && begin < grid.rows().size() && stretch.resumes()) {
            repeatHeader();
        }
        footer = footer();
        reserve = extent(footer);
        int r = begin;
        while (r < grid.rows().size()) {
            reserve = r < grid.firstFooterRow() ? reserve : 0;
            Optional<Start> forced = r > begin ? forced(r) : Optional.empty();
            if (forced.isPresent()) {
                return broken(new Ending(rowToken(r), Appeal.PERFECT, forced, Optional.empty()));
            }
            if (stretch.to().filter(isAt(r)).isPresent()) {
                return broken(Ending.full(rowToken(r), stretch.to().get().appeal()));
            }
            RowUnit unit = units.unit(r, r == begin ? resumed : RowUnits.Resumed.NONE);
            int total = unit.extent(r, unit.last());
            // Footer rows that are repeated are kept together with the last row before them.
            int lastBefore = (footer.isEmpty() ? grid.rows().size() : grid.firstFooterRow()) - 1;
            int end = reserve + (unit.last() >= lastBefore ? endEdge + space.tail() : 0);
            if (space.isLimited() && position + total + end > space.room()) {
                shortage = position + total + end - space.room();
                return choose(unit);
            }
            if (placed) {
                early = EarlyBreak.better(early, Optional.of(EarlyBreak.before(r, appealBefore(r))));
            }
            place(unit, RowFragments.Cells.all(unit));
            r = unit.last() + 1;
        }
        return ended();
    }

    private static Predicate<EarlyBreak> isAt(int row) {
        return to -> to.at() == row;
    }

    /** Header rows stand again on each fragment (css-tables-3 §6.2). */
    private void repeatHeader() {
        List<RowUnit> header = units.all(0, grid.headerRows());
        if (isRepeated(header)) {
            position += spacing;
            repeat(header);
        }
    }

    /** Footer rows, which stand at the end of each fragment; none when they are not repeated. */
    private List<RowUnit> footer() {
        int first = grid.firstFooterRow();
        if (first <= grid.headerRows() || begin >= first) {
            return List.of();
        }
        List<RowUnit> repeated = units.all(first, grid.rows().size());
        return isRepeated(repeated) ? repeated : List.of();
    }

    private int extent(List<RowUnit> rowUnits) {
        return rowUnits.stream()
                .mapToInt(unit -> unit.extent(unit.first(), unit.last()) + spacing)
                .sum();
    }

    /** css-tables-3 §6.2: not when they would take more than a quarter of the fragmentainer. */
    private boolean isRepeated(List<RowUnit> rowUnits) {
        return repeats && space.isLimited() && !rowUnits.isEmpty() && extent(rowUnits) <= space.extent() / 4;
    }

    private void repeat(List<RowUnit> rowUnits) {
        for (RowUnit unit : rowUnits) {
            rows.addRepeated(unit, new RowFragments.Place(position, 0, spacing, false));
            position += unit.extent(unit.first(), unit.last()) + spacing;
        }
    }

    private Optional<Start> forced(int r) {
        BreakBetween before = grid.rows().get(r).box().style().get(Properties.BREAK_BEFORE);
        BreakBetween after = grid.rows().get(r - 1).box().style().get(Properties.BREAK_AFTER);
        BreakBetween value = Breaks.isForced(before, space.kind()) ? before : after;
        return Breaks.isForced(value, space.kind()) && grid.unitEnd(r - 1) < r
                ? Optional.of(Breaks.start(value, table))
                : Optional.empty();
    }

    private Appeal appealBefore(int r) {
        BreakBetween before = grid.rows().get(r).box().style().get(Properties.BREAK_BEFORE);
        BreakBetween after = grid.rows().get(r - 1).box().style().get(Properties.BREAK_AFTER);
        // A header alone at the end says nothing.
        Appeal header = r == grid.headerRows() ? Appeal.AVOIDED : Appeal.PERFECT;
        return Breaks.appeal(before, space.kind())
                .worse(Breaks.appeal(after, space.kind()))
                .worse(header)
                .worse(best);
    }

    private static BreakToken.Rows rowToken(int r) {
        return new BreakToken.Rows(0, r, false, 0, List.of());
    }

    /** The rows do not fit: break before them, earlier, or in them. */
    private Laid choose(RowUnit unit) {
        int r = unit.first();
        Optional<EarlyBreak> before = placed ? Optional.of(EarlyBreak.before(r, appealBefore(r))) : Optional.empty();
        Optional<EarlyBreak> other = EarlyBreak.better(early, before);
        Appeal inside = insideAppeal(unit);
        if (other.isPresent() && other.get().appeal().isBetterThan(inside)) {
            return breakAt(other.get(), r);
        }
        if (isPushedOut(unit)) {
            return pushOut(unit);
        }
        Cut cut = cut(unit, room(), mustTake());
        if (cut.isNothing()) {
            if (other.isPresent()) {
                return breakAt(other.get(), r);
            }
            return space.first() ? overfull(unit) : Laid.nothing(shortage);
        }
        return broken(unit, cut, inside);
    }

    private Laid broken(RowUnit unit, Cut cut, Appeal appeal) {
        place(unit, cut.cells());
        if (cut.cells().cutInside() && reserve > 0) {
            position += spacing; // before the footer; nothing else stands after a row that is cut
        }
        if (!isOver(unit, cut)) {
            return broken(Ending.full(cut.token(), appeal));
        }
        if (unit.last() + 1 < grid.rows().size()) {
            return broken(Ending.full(rowToken(unit.last() + 1), appeal));
        }
        return endEdge + space.tail() > 0 ? broken(Ending.full(cut.token(), appeal)) : ended();
    }

    /** Whether nothing of the rows is left after the cut: all had to be taken, whether it fits or not. */
    private boolean isOver(RowUnit unit, Cut cut) {
        return unit.first() == unit.last()
                && cut.token().cells().stream().allMatch(cell -> cell.token() instanceof BreakToken.Finished)
                && units.unit(unit.first(), resumed(cut.token())).height(unit.first()) == 0;
    }

    /** Whether nothing of the first rows fits, but might if nothing stood around them. */
    private boolean isPushedOut(RowUnit unit) {
        boolean mayGoOn = room() > 0 && isOnlySize(unit);
        return mustTake()
                && position + reserve > 0
                && !mayGoOn
                && cut(unit, room(), false).isNothing();
    }

    /**
     * The table with its edge alone, without its first rows: these go on without it. When not even a fragmentainer of
     * their own has room for them, for they have edges themselves, as many of those as fit are placed with it.
     */
    private Laid pushOut(RowUnit unit) {
        if (!frame.begins() || reserve > 0) {
            TableFlow plain = again(stretch);
            plain.repeats = false;
            return plain.lay();
        }
        if (cut(unit, space.extent(), false).isNothing()) {
            Cut cut = cut(unit, room(), true);
            if (cut.cells().cut().values().stream().allMatch(cell -> cell.isEdgesWithin(room()))) {
                return broken(unit, cut, Appeal.LAST_RESORT);
            }
        }
        return broken(Ending.full(rowToken(unit.first()), Appeal.LAST_RESORT));
    }

    private TableFlow again(Stretch part) {
        TableFlow flow = new TableFlow(table, parts, units, frame, space, part);
        flow.repeats = repeats;
        return flow;
    }

    private Laid breakAt(EarlyBreak where, int r) {
        if (where.at() == r) {
            return broken(Ending.full(rowToken(r), where.appeal()));
        }
        return again(stretch.until(where)).lay().shortBy(shortage);
    }

    private Appeal insideAppeal(RowUnit unit) {
        Appeal appeal = unit.last() > unit.first() ? Appeal.AVOIDED : Appeal.PERFECT;
        for (int r = unit.first(); r <= unit.last(); r++) {
            appeal = appeal.worse(Breaks.bestInside(grid.rows().get(r).box().style(), space.kind()));
        }
        return appeal.worse(best);
    }

    private Laid overfull(RowUnit unit) {
        place(unit, RowFragments.Cells.all(unit));
        int next = unit.last() + 1;
        return next < grid.rows().size() ? broken(Ending.full(rowToken(next), Appeal.LAST_RESORT)) : ended();
    }

    /**
     * Where rows are cut.
     *
     * @param cells what stands before the cut
     * @param token where the table goes on
     * @param isNothing whether no cell has room for anything
     */
    private record Cut(RowFragments.Cells cells, BreakToken.Rows token, boolean isNothing) {}

    /** Room for rows up to the end, or to the footer that stands there. */
    private int room() {
        return space.room() - position - reserve;
    }

    private Cut cut(RowUnit unit, int room, boolean must) {
        int full = unit.lastWithin(room);
        if (full == unit.last()) {
            full--; // it is the table's end edge that does not fit
        }
        return full >= unit.first() ? cutBetween(unit, full) : cutInside(unit, room, must);
    }

    /** Between rows: only the cells that span over the cut are broken. */
    private Cut cutBetween(RowUnit unit, int lastRow) {
        IdentityHashMap<Part, Laid> laid = new IdentityHashMap<>();
        List<BreakToken.CellToken> tokens = new ArrayList<>();
        for (Part part : unit.parts()) {
            if (part.row() <= lastRow && part.cell().lastRow() > lastRow) {
                int extent = unit.extent(part.row(), lastRow);
                add(part, lay(part, extent, mustTake()), extent, laid, tokens);
            }
        }
        return new Cut(
                new RowFragments.Cells(lastRow, false, laid),
                new BreakToken.Rows(0, lastRow + 1, false, 0, tokens),
                false);
    }

    /** In the first row: all its cells are broken side by side. */
    private Cut cutInside(RowUnit unit, int room, boolean must) {
        IdentityHashMap<Part, Laid> laid = new IdentityHashMap<>();
        List<BreakToken.CellToken> tokens = new ArrayList<>();
        int taken = (unit.first() == begin ? resumed.taken() : 0) + Math.max(1, room);
        boolean nothing = !must || room <= 0 || !isOnlySize(unit);
        for (Part part : unit.parts()) {
            if (part.row() == unit.first()) {
                Laid cell = lay(part, room, must);
                boolean tooHigh = !cell.isNothing() && !cell.fits() && !must;
                nothing &= cell.isNothing() || tooHigh || part.isFinished();
                add(part, tooHigh ? Laid.nothing(1) : cell, room, laid, tokens);
            }
        }
        return new Cut(
                new RowFragments.Cells(unit.first(), true, laid),
                new BreakToken.Rows(0, unit.first(), true, taken, tokens),
                nothing);
    }

    /** Whether all content of the first row has ended, and only some of its height is left. */
    private static boolean isOnlySize(RowUnit unit) {
        return unit.height(unit.first()) > 0
                && unit.parts().stream()
                        .filter(part -> part.row() == unit.first())
                        .allMatch(Part::isFinished);
    }

    private Laid lay(Part part, int room, boolean must) {
        return units.cells().lay(part.cell(), part.from(), room, space, must);
    }

    private boolean mustTake() {
        return space.first() && !placed;
    }

    private static void add(
            Part part, Laid cell, int room, IdentityHashMap<Part, Laid> laid, List<BreakToken.CellToken> tokens) {
        int column = part.cell().column();
        if (cell.isNothing()) {
            part.from().ifPresent(from -> tokens.add(new BreakToken.CellToken(column, from)));
            return;
        }
        laid.put(part, cell);
        tokens.add(new BreakToken.CellToken(
                column,
                cell.ending().map(Ending::token).orElseGet(() -> new BreakToken.Finished(part.consumed() + room))));
    }

    private void place(RowUnit unit, RowFragments.Cells shown) {
        int room = space.isLimited() ? Math.max(0, room()) : 0;
        boolean goesOn = begun && unit.first() == begin;
        rows.add(unit, shown, new RowFragments.Place(position, room, spacing, goesOn));
        note(unit);
        position += shown.cutInside() ? room : unit.extent(unit.first(), shown.lastRow());
        // As margins are (css-break-4 §5.2), spacing is cut off at a break.
        int left = space.isLimited() ? Math.max(0, space.room() - position) : spacing;
        position += shown.cutInside() ? 0 : Math.min(spacing, left);
        placed = true;
    }

    /**
     * css-align-3 §9.1: the first baseline of a table is that of its first row. It has no last one: where inline-blocks
     * stand on their last line, tables are skipped (CSS 2 §17.5.3).
     */
    private void note(RowUnit unit) {
        if (baselines.first().isEmpty()) {
            baselines = new Laid.Baselines(
                    OptionalInt.of(position + unit.outerBaseline(unit.first())), OptionalInt.empty());
        }
    }

    private Laid broken(Ending ending) {
        if (reserve > 0) {
            repeat(footer);
            position -= spacing; // the table does not end here
        }
        int size = position;
        Ending own = ending.in(ending.token().after(consumed() + size), Appeal.PERFECT);
        List<Fragment> fragments = rows.fragments();
        return Laid.broken(frame.fragment(size, false, fragments), own, shortage, baselines, trail());
    }

    private Laid ended() {
        int natural = position + frame.endEdge();
        int size = Math.max(natural, frame.model().usedBlockSize(consumed() + natural) - consumed());
        boolean fits = space.fits(size);
        return Laid.whole(
                        frame.fragment(size, true, rows.fragments()),
                        fits,
                        MarginStrut.of(frame.model().margin().blockEnd()),
                        baselines,
                        trail())
                .withEarly(early)
                .shortBy(fits ? 0 : Math.max(1, size - space.endRoom()));
    }

    private int consumed() {
        return stretch.from().map(BreakToken::consumed).orElse(0);
    }

    private Trail trail() {
        return frame.begins() ? Trail.of(table.origin(), rows.trails()) : Trail.of(rows.trails());
    }
}
