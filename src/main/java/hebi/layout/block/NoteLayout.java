package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Ending;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.NoteStack;
import hebi.layout.flow.PageFloat;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays out footnotes and piles them up at the foot of a page or column (css-gcpm-3 §3, ZH-43). */
public final class NoteLayout {
    private NoteLayout() {}

    /**
     * The beginning of a note, or what goes on of it.
     *
     * @param note what stands at this foot
     * @param rest what goes to the next one
     */
    record Part(Note note, PageFloat rest) {}

    /** A note that is written where the foot is {@code area}. */
    static PageFloat at(Box.OutOfFlow box, NoteArea area) {
        return new PageFloat(box, Optional.empty(), area.place());
    }

    /** Lays out all that is left of {@code at}. */
    static Note lay(PageFloat at, NoteArea area, Formatter formatter) {
        NoteArea.Lane lane = area.laneOf(at);
        Space space = Space.unbroken(area.foot().mode(), lane.size());
        return note(at, area, formatter.layout(at.box().box(), space, Stretch.from(at.from())));
    }

    /** Lays out notes of other columns for the foot {@code area}. */
    public static List<Note> layAll(List<PageFloat> all, NoteArea area, Formatter formatter) {
        List<Note> notes = new ArrayList<>();
        all.forEach(at -> notes.add(lay(at, area, formatter)));
        return notes;
    }

    private static Note note(PageFloat at, NoteArea area, Laid laid) {
        NoteArea.Lane lane = area.laneOf(at);
        LogicalEdges margin = margin(at, area, lane);
        // css-break-4 §5.2: margins that adjoin an unforced break are cut.
        int before = at.from().isPresent() ? 0 : margin.blockStart();
        int after = laid.ending().isPresent() ? 0 : margin.blockEnd();
        return new Note(
                laid.fragment().orElseThrow(),
                before,
                Optional.of(area.foot().separator()),
                before + laid.blockSize() + after,
                lane,
                laid.trail());
    }

    private static LogicalEdges margin(PageFloat at, NoteArea area, NoteArea.Lane lane) {
        return Styles.mode(at.box().style())
                .convert(
                        Styles.margins(at.box().style(), lane.size()),
                        area.foot().mode());
    }

    /**
     * What of a note has room at the foot {@code area}, when the rest of it can go on at the next one (css-gcpm-3 §3.5).
     *
     * @param room block size in millipoints that is left over the foot
     * @param must whether something of it must be taken
     */
    static Optional<Part> cut(PageFloat at, NoteArea area, int room, boolean must, Formatter formatter) {
        if (!area.foot().breaks()) {
            return Optional.empty();
        }
        NoteArea.Lane lane = area.laneOf(at);
        int before = at.from().isPresent() ? 0 : margin(at, area, lane).blockStart();
        int left = area.stack().room(lane, area.foot().separator(), room) - before;
        if (left <= 0 && !must) {
            return Optional.empty();
        }
        Laid laid = broken(at, area, left, must, formatter);
        Optional<Ending> ending = laid.ending();
        if (laid.isNothing() || ending.isEmpty() || (!must && ending.get().appeal() != Appeal.PERFECT)) {
            return Optional.empty();
        }
        // Its last line stands on the foot's end.
        int used = end(laid.fragment().orElseThrow());
        Laid level = used < laid.blockSize() ? broken(at, area, used, must, formatter) : laid;
        Note note = note(at, area, level.ending().isPresent() ? level : laid);
        PageFloat rest = at.rest(level.ending().orElseGet(ending::get).token());
        return must || area.stack().more(List.of(note)) <= room ? Optional.of(new Part(note, rest)) : Optional.empty();
    }

    private static Laid broken(PageFloat at, NoteArea area, int room, boolean must, Formatter formatter) {
        Space space = new Space(
                area.foot().mode(),
                area.laneOf(at).size(),
                OptionalInt.empty(),
                room,
                0,
                room,
                must,
                Space.Kind.FLOAT,
                FlowPosition.START,
                NoteArea.NONE);
        return formatter.layout(at.box().box(), space, Stretch.from(at.from()));
    }

    /** Whether the note is so long that its line need not go on with it to where it finds room. */
    static boolean isLong(PageFloat at, Note whole) {
        int least = at.box().style().get(Properties.ORPHANS) + at.box().style().get(Properties.WIDOWS);
        return lines(whole.fragment()) >= 2 * least;
    }

    private static int lines(Fragment.Block block) {
        return block.children().stream()
                .mapToInt(child -> child instanceof Fragment.Block inner ? lines(inner) : 1)
                .sum();
    }

    /** Where the last line or picture in {@code block} ends, from its own start. */
    private static int end(Fragment.Block block) {
        int end = 0;
        for (Fragment child : block.children()) {
            Fragment inner = child instanceof Fragment.Layer layer ? layer.block() : child;
            int size = inner instanceof Fragment.Block b && !b.children().isEmpty()
                    ? end(b)
                    : inner.rect().blockSize();
            end = Math.max(end, inner.rect().blockStart() + size);
        }
        return end;
    }

    /** Whether {@code box} is a note that goes to the foot of {@code space} itself. */
    static boolean isNote(Box.OutOfFlow box, Space space) {
        return isFootnote(box, space) && space.notes().takes(box.style().get(Properties.FLOAT_REFERENCE));
    }

    /** Whether {@code box} is a note that has a foot to go to. */
    static boolean isFootnote(Box.OutOfFlow box, Space space) {
        return box.isFootnote() && space.notes().exists();
    }

    /**
     * The notes, one under the other in each lane, with a short rule over them.
     *
     * @param inlineStart of the page area or column
     * @param blockEnd of the page area or column
     */
    public static List<Fragment> place(List<Note> notes, NoteArea.Foot foot, int inlineStart, int blockEnd) {
        List<Fragment> placed = new ArrayList<>();
        NoteStack stack = NoteStack.of(notes);
        List<NoteStack.Placed> piles = new ArrayList<>(stack.placed());
        piles.sort(Comparator.comparingInt(at -> stack.piles().indexOf(at.pile())));
        for (NoteStack.Placed pile : piles) {
            int inline = inlineStart + foot.inlineStart(pile.pile().lane());
            int position = blockEnd - pile.top();
            boolean first = true;
            for (Note note : notes) {
                if (pile.pile().holds(note)) {
                    if (first && note.separator().isPresent()) {
                        NoteArea.Separator separator = note.separator().get();
                        rule(note, foot, separator, inline, position).ifPresent(placed::add);
                        position += separator.blockSize();
                    }
                    placed.add(note.fragment().moved(inline, position + note.before()));
                    position += note.blockSize();
                    first = false;
                }
            }
        }
        return placed;
    }

    /** The rule over the first note, at the side where its lines begin. */
    private static Optional<Fragment> rule(
            Note first, NoteArea.Foot foot, NoteArea.Separator separator, int inline, int position) {
        if (separator.rule() == 0) {
            return Optional.empty();
        }
        LogicalRect rect = first.fragment().rect();
        int length = rect.inlineSize() / 4;
        boolean reversed =
                first.fragment().mode().isInlineReversed() != foot.mode().isInlineReversed();
        int start = inline + rect.inlineStart() + (reversed ? rect.inlineSize() - length : 0);
        return Optional.of(new Fragment.Rule(
                new LogicalRect(start, position + separator.before(), length, separator.rule()),
                separator.color(),
                new Marking.Artifact(Marking.ArtifactType.LAYOUT)));
    }
}
