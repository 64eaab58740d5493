package hebi.layout.column;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BreakBetween;
import hebi.css.value.Keywords.Position;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.layout.BreakToken;
import hebi.layout.block.BlockFormatter;
import hebi.layout.block.BlockStep;
import hebi.layout.block.NoteLayout;
import hebi.layout.block.Positioned;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.Ending;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Note;
import hebi.layout.flow.Outside;
import hebi.layout.flow.PageFloat;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays out one multi-column container: rows of columns and spanners, one under the other, until the room ends. */
final class ColumnFlow {
    private final BlockFormatter blocks;
    private final Box.Block box;
    private final Frame frame;
    private final Space space;
    private final Stretch stretch;
    private final ColumnGeometry geometry;
    private final ColumnRow rows;

    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Trail> trails = new ArrayList<>();
    private Laid.Baselines baselines = Laid.Baselines.NONE;
    private int position;
    private final List<Outside.Absolute> absolutes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<PageFloat> pageFloats = new ArrayList<>();
    private MarginStrut margin = MarginStrut.NONE;
    private boolean placed;
    private int shortage;

    ColumnFlow(BlockFormatter blocks, Box.Block box, Box.Block content, Frame frame, Space space, Stretch stretch) {
        this.blocks = blocks;
        this.box = box;
        this.frame = frame;
        this.space = space;
        this.stretch = stretch;
        this.geometry = ColumnGeometry.of(box.style(), frame.model().contentInlineSize());
        this.rows = new ColumnRow(
                blocks, content, frame.model().mode(), geometry, box.style().get(Properties.COLUMN_FILL));
        this.position = frame.startEdge();
    }

    Laid lay() {
        if (stretch.from().filter(BreakToken.Finished.class::isInstance).isPresent()) {
            return ended();
        }
        Optional<BreakToken.Columns> token = stretch.from().map(BreakToken.Columns.class::cast);
        Optional<BreakToken> next = token.map(BreakToken.Columns::flow);
        Optional<BreakToken> spanner = token.flatMap(BreakToken.Columns::spanner);
        while (true) {
            Space here = inner(position + Math.max(0, margin.size()));
            Space room = asked(here, position + Math.max(0, margin.size()));
            ColumnRow.Row row = rows.lay(next, room);
            if (row.isNothing() && room.room() < here.room()) {
                room = here;
                row = rows.lay(next, room);
            }
            shortage = Laid.lessShort(shortage, row.shortage());
            if (row.isNothing() && spanner.isEmpty()) {
                return next.isPresent() && placed
                        ? broken(Ending.full(next.get(), Appeal.PERFECT), Optional.empty())
                        : Laid.nothing(shortage);
            }
            place(row);
            if (row.ending().isEmpty()) {
                return ended();
            }
            Ending ending = row.ending().get();
            if (ending.spanner().isEmpty()) {
                boolean goesUnder = room.room() < here.room() && !row.isNothing();
                if ((space.isLimited() && !goesUnder)
                        || (ending.forced().filter(Breaks::endsPage).isPresent() && hasPages())) {
                    return broken(ending, Optional.empty());
                }
                next = Optional.of(ending.token()); // another row: the given size ran out, or there is no page to go on
                continue;
            }
            Optional<Laid> stopped = span(ending, spanner);
            if (stopped.isPresent()) {
                return stopped.get();
            }
            spanner = Optional.empty();
            next = Optional.of(after(ending.token()));
        }
    }

    /** Whether breaks that end a page count around the container. */
    private boolean hasPages() {
        return Breaks.isForced(BreakBetween.PAGE, space.kind());
    }

    private void place(ColumnRow.Row row) {
        row.columns()
                .forEach(laid ->
                        pageFloats.addAll(row.gathered().rest(laid.outside().pageFloats())));
        if (row.blockSize() == 0 && row.columns().stream().allMatch(laid -> isEmpty(laid))) {
            row.columns().forEach(laid -> trails.add(laid.trail()));
            row.columns().forEach(laid -> laid.fragment()
                    .ifPresent(f -> fragments.add(f.moved(frame.inlineEdge(), position))));
            return;
        }
        position += margin.size();
        margin = MarginStrut.NONE;
        for (int i = 0; i < row.columns().size(); i++) {
            Laid laid = row.columns().get(i);
            Fragment.Block column = laid.fragment().orElseThrow();
            fragments.add((isInFullRow(laid, row) ? column.inRowOf(row.blockSize()) : column)
                    .moved(frame.inlineEdge() + geometry.inlineStart(i), position));
            trails.add(laid.trail());
            laid.outside().addMoved(frame.inlineEdge() + geometry.inlineStart(i), position, absolutes);
            boolean last = i == geometry.count() - 1;
            placeNotes(i, last ? row.lastNotes(laid) : laid.outside().notes(), row);
            note(laid.baselines());
            if (i > 0) {
                rule(i, row.blockSize()).ifPresent(fragments::add);
            }
        }
        if (row.columns().size() < geometry.count()) {
            placeNotes(geometry.count() - 1, row.gathered().notes(), row);
        }
        row.gathered().notes().forEach(note -> trails.add(note.trail()));
        position += row.blockSize();
        placed = true;
    }

    private void placeNotes(int column, List<Note> feet, ColumnRow.Row row) {
        fragments.addAll(NoteLayout.place(
                feet, rows.foot(space), frame.inlineEdge() + geometry.inlineStart(column), position + row.blockSize()));
    }

    /** Whether a column ended because it was full, in a row after which the flow goes on in another. */
    private static boolean isInFullRow(Laid column, ColumnRow.Row row) {
        return row.columns().size() > 1
                && row.ending().filter(ending -> ending.spanner().isEmpty()).isPresent()
                && column.ending().filter(Ending::isFull).isPresent();
    }

    private static boolean isEmpty(Laid laid) {
        return laid.blockSize() == 0;
    }

    /** css-multicol-1 §4: a rule in the middle of the gap, between columns that both hold something. */
    private Optional<Fragment> rule(int column, int blockSize) {
        ComputedStyle style = box.style();
        int width = style.get(Properties.COLUMN_RULE_WIDTH);
        if (width == 0 || style.get(Properties.COLUMN_RULE_COLOR).isTransparent()) {
            return Optional.empty();
        }
        int middle = frame.inlineEdge() + geometry.inlineStart(column) - geometry.gap() / 2;
        return Optional.of(new Fragment.Rule(
                new LogicalRect(middle - width / 2, position, width, blockSize),
                style.get(Properties.COLUMN_RULE_COLOR),
                new Marking.Artifact(Marking.ArtifactType.LAYOUT)));
    }

    /** Lays out the spanner before which the flow ended; what the whole box became, when the room ends there. */
    private Optional<Laid> span(Ending ending, Optional<BreakToken> from) {
        Box.BlockLevel spanner = ending.spanner().orElseThrow();
        Space here = inner(0);
        MarginStrut leading = from.isEmpty() ? LeadingMargin.of(spanner, here, blocks.formatter()) : MarginStrut.NONE;
        boolean resumes = !placed && stretch.resumes();
        int offset = position + (resumes ? 0 : margin.join(leading).size());
        Space room = inner(offset);
        Laid laid = blocks.formatter().layout(spanner, unspanned(room), Stretch.from(from));
        BlockStep step = BlockStep.of(spanner, room, laid, from.isEmpty() && !resumes);
        shortage = Laid.lessShort(shortage, laid.shortage());
        boolean tooHigh = laid.ending().isEmpty() && !laid.fits() && !room.first();
        if (laid.isNothing() || tooHigh) {
            shortage = Laid.lessShort(shortage, laid.blockSize() - room.room());
            return Optional.of(
                    placed
                            ? broken(Ending.full(ending.token(), Appeal.PERFECT), Optional.empty())
                            : Laid.nothing(shortage));
        }
        fragments.add(laid.fragment().orElseThrow().moved(frame.inlineEdge(), offset + step.before()));
        trails.add(laid.trail());
        laid.outside().addMoved(frame.inlineEdge(), offset + step.before(), absolutes);
        notes.addAll(laid.outside().notes());
        pageFloats.addAll(laid.outside().pageFloats());
        position = offset + step.before() + laid.blockSize() + step.after();
        margin = laid.after();
        placed = true;
        return laid.ending()
                .map(inside -> broken(
                        new Ending(ending.token(), inside.appeal(), inside.forced(), Optional.empty()),
                        Optional.of(inside.token())));
    }

    /** A spanner is no column's content: what breaks in it are pages. */
    private static Space unspanned(Space room) {
        Space.Kind kind = room.kind() == Space.Kind.NONE ? Space.Kind.NONE : Space.Kind.PAGE;
        return new Space(
                room.mode(),
                room.inlineSize(),
                room.blockSize(),
                room.room(),
                room.tail(),
                room.extent(),
                room.first(),
                kind,
                FlowPosition.START,
                room.notes(),
                room.grid(),
                room.item());
    }

    /** The place after the spanner at which {@code token} points. */
    private static BreakToken after(BreakToken token) {
        if (token instanceof BreakToken.Floating floating) {
            return new BreakToken.Floating(floating.flow().map(ColumnFlow::after), floating.waiting());
        }
        BreakToken.Flow flow = (BreakToken.Flow) token;
        return flow.inside().isPresent()
                ? new BreakToken.Flow(
                        flow.consumed(),
                        flow.child(),
                        Optional.of(after(flow.inside().get())),
                        flow.forced(),
                        flow.floats())
                : new BreakToken.Flow( // margins stay
                        flow.consumed(), flow.child() + 1, Optional.empty(), true, flow.floats());
    }

    /** The room that a given block size leaves; when it is used up, rows go on under it. */
    private Space asked(Space here, int offset) {
        if (frame.model().blockSize().isEmpty()) {
            return here;
        }
        int left = frame.model().blockSize().getAsInt() - consumed() - offset - frame.endEdge();
        return left > 0 && left < here.room() ? here.withRoom(left, false) : here;
    }

    private Space inner(int offset) {
        BoxModel model = frame.model();
        int reserved = offset + frame.endEdge() + space.tail();
        Space inside = space.afterNotes(notes)
                .inside(
                        model.mode(),
                        model.contentInlineSize(),
                        OptionalInt.empty(),
                        reserved,
                        space.first() && !placed)
                .withNotes(space.notes().after(notes).inside(model, space));
        return inside.withGrid(inside.grid().moved(offset - reserved));
    }

    private void note(Laid.Baselines inside) {
        baselines = new Laid.Baselines(
                baselines.first().isPresent() ? baselines.first() : moved(inside.first()),
                inside.last().isPresent() ? moved(inside.last()) : baselines.last());
    }

    private OptionalInt moved(OptionalInt baseline) {
        return baseline.isPresent() ? OptionalInt.of(baseline.getAsInt() + position) : baseline;
    }

    private int consumed() {
        return stretch.from().map(BreakToken::consumed).orElse(0);
    }

    private Laid broken(Ending ending, Optional<BreakToken> insideSpanner) {
        int size = space.isLimited() ? Math.max(position, space.room()) : position;
        BreakToken token = new BreakToken.Columns(consumed() + size, ending.token(), insideSpanner);
        Ending own = new Ending(token, ending.appeal(), ending.forced(), Optional.empty());
        return Laid.broken(fragment(size, false), own, shortage, baselines, trail())
                .withOutside(outside());
    }

    private Laid ended() {
        int natural = position + (stretch.resumes() && !placed ? 0 : margin.size()) + frame.endEdge();
        int size = Math.max(0, frame.model().usedBlockSize(consumed() + natural) - consumed());
        if (space.isLimited() && size > space.room() && natural <= space.room() && space.room() > 0) {
            Ending ending = Ending.full(new BreakToken.Finished(consumed() + space.room()), Appeal.PERFECT);
            return Laid.broken(fragment(space.room(), false), ending, shortage, baselines, trail())
                    .withOutside(outside());
        }
        return Laid.whole(
                        fragment(size, true),
                        space.fits(size),
                        MarginStrut.of(frame.model().margin().blockEnd()),
                        baselines,
                        trail())
                .withOutside(outside())
                .shortBy(shortage);
    }

    private Trail trail() {
        return frame.begins() ? Trail.of(box.origin(), trails) : Trail.of(trails);
    }

    private Outside outside() {
        return new Outside(space.at().floats(), absolutes, notes, pageFloats);
    }

    private Fragment.Block fragment(int blockSize, boolean ends) {
        if (box.style().get(Properties.POSITION) != Position.STATIC) {
            LogicalEdges border = frame.model().border();
            LogicalRect padding = new LogicalRect(
                    border.inlineStart(),
                    border.blockStart(),
                    frame.model().inlineSize() - border.inlineSum(),
                    Math.max(0, blockSize - border.blockSum()));
            fragments.addAll(Positioned.place(
                    absolutes,
                    new Positioned.ContainingBlock(frame.model().mode(), padding),
                    blocks.formatter(),
                    trails));
            absolutes.clear();
        }
        return frame.fragment(blockSize, ends, fragments);
    }
}
