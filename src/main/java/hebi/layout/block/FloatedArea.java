package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Outside;
import hebi.layout.flow.PageFloat;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One page or column with floats at its head and foot. What flows in it is laid out again for each float that it brings:
 * the float takes room, and when the text that brought it has to go for that, the float goes, too.
 */
final class FloatedArea {
    private final PageFloats floats;
    private final Space space;
    private final PageFloats.Flow flow;
    private final Optional<BreakToken> from;
    /** Whether all of the flow stands in areas before. */
    private final boolean flowEnded;

    private final List<PageFloat> waiting;
    private final List<Placed> placed = new ArrayList<>();
    /** Floats that have no room here. */
    private final Set<Box.OutOfFlow> barred = identities(List.of());

    private int shortage;

    FloatedArea(PageFloats floats, Optional<BreakToken> token, Space space, PageFloats.Flow flow) {
        this.floats = floats;
        this.space = space;
        this.flow = flow;
        Optional<BreakToken.Floating> resumed =
                token.filter(BreakToken.Floating.class::isInstance).map(BreakToken.Floating.class::cast);
        this.from = resumed.isPresent() ? resumed.get().flow() : token;
        this.flowEnded = resumed.isPresent() && from.isEmpty();
        this.waiting = new ArrayList<>(resumed.map(BreakToken.Floating::waiting).orElse(List.of()));
    }

    /**
     * A float in its place.
     *
     * @param at the float
     * @param note its fragment, what stands before it, what it takes
     * @param late whether the text that brought it stands in areas before
     */
    private record Placed(PageFloat at, Note note, boolean late) {
        Box.OutOfFlow box() {
            return at.box();
        }

        boolean isHead() {
            return box().style().get(Properties.FLOAT).isHead();
        }

        Trail trail() {
            return late ? Trail.of(List.of(note.trail(), Trail.late(note.fragment()))) : note.trail();
        }
    }

    Laid fill() {
        placeWaiting();
        while (true) {
            Optional<Laid> laid = flowEnded ? Optional.empty() : Optional.of(flow.lay(from, room()));
            List<PageFloat> brought = laid.map(this::brought).orElse(List.of());
            if (!takeBack(brought) && !placeNext(brought)) {
                return finish(laid, brought);
            }
        }
    }

    private static Set<Box.OutOfFlow> identities(Collection<Box.OutOfFlow> boxes) {
        Set<Box.OutOfFlow> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(boxes);
        return set;
    }

    private static Set<Box.OutOfFlow> boxes(Collection<PageFloat> floats) {
        return identities(floats.stream().map(PageFloat::box).toList());
    }

    private List<PageFloat> brought(Laid laid) {
        return laid.outside().pageFloats().stream()
                .filter(at -> floats.takes(at.box()))
                .toList();
    }

    private Space room() {
        int left = space.isLimited() ? space.room() - floated() : Space.UNLIMITED;
        int head = placed.stream()
                .filter(Placed::isHead)
                .mapToInt(p -> p.note().blockSize())
                .sum();
        return space.withRoom(left, space.first() && placed.isEmpty())
                .afterNotes(footnotes())
                .withGrid(space.grid().moved(head));
    }

    /** Footnotes that found no room with their reference. */
    private List<Note> footnotes() {
        return placed.stream()
                .filter(p -> p.box().isFootnote())
                .map(Placed::note)
                .toList();
    }

    /** What other floats take. */
    private int floated() {
        return placed.stream()
                .filter(p -> !p.box().isFootnote())
                .mapToInt(p -> p.note().blockSize())
                .sum();
    }

    private int taken() {
        return floated() + space.notes().stack().more(footnotes());
    }

    /** Takes the last float away whose text had to go on; whether there was one. */
    private boolean takeBack(List<PageFloat> brought) {
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed last = placed.get(i);
            if (!last.late() && !boxes(brought).contains(last.box())) {
                placed.remove(i);
                barred.add(last.box());
                return true;
            }
        }
        return false;
    }

    /** Places the next float that was brought, if it has room and no earlier one waits. */
    private boolean placeNext(List<PageFloat> brought) {
        boolean some = false;
        Set<Box.OutOfFlow> here = identities(placed.stream().map(Placed::box).toList());
        for (PageFloat at : brought) {
            if (!here.contains(at.box()) && !barred.contains(at.box())) {
                boolean goesOn = at.from().isPresent(); // its beginning stands here, with the text that brought it
                if (!goesOn && waiting.isEmpty() && barred.isEmpty() && place(at, false)) {
                    some = true;
                } else {
                    barred.add(at.box());
                }
            }
        }
        return some;
    }

    /** Places a float if it fits, or must. */
    private boolean place(PageFloat at, boolean late) {
        Note note = lay(at);
        int over = space.isLimited() ? taken() + more(at, note) - space.room() : 0;
        boolean must = late && mustPlace() && !isBreakable(at);
        if (over > 0 && !must) {
            shortage = Laid.lessShort(shortage, over);
            return false;
        }
        placed.add(new Placed(at, over > 0 ? tooHigh(note, at.box(), over) : note, late));
        return true;
    }

    private boolean mustPlace() {
        return space.first() && placed.isEmpty();
    }

    /** Whether what it has no room for goes on at the next foot. */
    private boolean isBreakable(PageFloat at) {
        return at.box().isFootnote() && space.notes().foot().breaks();
    }

    private int more(PageFloat at, Note note) {
        return at.box().isFootnote() ? space.notes().after(footnotes()).stack().more(List.of(note)) : note.blockSize();
    }

    /** Places what waits, as far as there is room: in order, but notes side by side do not wait for one another. */
    private void placeWaiting() {
        List<PageFloat> left = new ArrayList<>();
        // What goes on stands over what begins.
        waiting.sort(Comparator.comparing(at -> at.from().isEmpty()));
        for (PageFloat at : waiting) {
            if (left.stream().anyMatch(before -> isInTheWay(before, at))) {
                left.add(at);
            } else if (!place(at, true)) {
                placePart(at).ifPresent(left::add);
            }
        }
        waiting.clear();
        waiting.addAll(left);
    }

    private boolean isInTheWay(PageFloat before, PageFloat at) {
        NoteArea area = space.notes();
        return !before.box().isFootnote()
                || !at.box().isFootnote()
                || area.laneOf(before).meets(area.laneOf(at));
    }

    /** Places as much of a float as there is room for; what is left of it. */
    private Optional<PageFloat> placePart(PageFloat at) {
        if (!space.isLimited() || !isBreakable(at)) {
            return Optional.of(at);
        }
        NoteArea area = space.notes().after(footnotes());
        int room = space.room() - taken();
        Optional<NoteLayout.Part> part = NoteLayout.cut(at, area, room, mustPlace(), floats.formatter());
        if (part.isEmpty() && mustPlace()) {
            // No part of it is lower than the page.
            Note note = lay(at);
            placed.add(new Placed(at, tooHigh(note, at.box(), more(at, note) - room), true));
            return Optional.empty();
        }
        part.ifPresent(p -> placed.add(new Placed(at, p.note(), true)));
        return Optional.of(part.map(NoteLayout.Part::rest).orElse(at));
    }

    private static Note tooHigh(Note note, Box.OutOfFlow box, int over) {
        return note.with(Trail.of(List.of(note.trail(), Trail.of(PageFloats.tooHigh(box, over)))));
    }

    private Note lay(PageFloat at) {
        Box.OutOfFlow box = at.box();
        if (box.isFootnote()) {
            return NoteLayout.lay(at, space.notes(), floats.formatter());
        }
        Space unbroken = Space.unbroken(space.mode(), space.inlineSize())
                .withBlockSize(space.isLimited() ? OptionalInt.of(space.room()) : OptionalInt.empty());
        Laid laid = floats.formatter().layout(box.box(), unbroken, Stretch.ALL);
        LogicalEdges margin =
                Styles.mode(box.style()).convert(Styles.margins(box.style(), space.inlineSize()), space.mode());
        BlockStep step = BlockStep.of(box.box(), unbroken, laid, true);
        int before = margin.blockStart() + step.before();
        int all = before + laid.blockSize() + margin.blockEnd() + step.after();
        return new Note(
                laid.fragment().orElseThrow(),
                before,
                Optional.empty(),
                all,
                new NoteArea.Lane(0, space.notes().foot().inlineSize()),
                laid.trail());
    }

    private Laid finish(Optional<Laid> laid, List<PageFloat> brought) {
        List<PageFloat> left = new ArrayList<>(waiting);
        brought.stream().filter(at -> barred.contains(at.box())).forEach(left::add);
        boolean nothing = laid.filter(Laid::isNothing).isPresent();
        if (placed.isEmpty() && (nothing || laid.isEmpty())) {
            return Laid.nothing(laid.map(Laid::shortage).orElse(shortage));
        }
        Optional<Ending> ending = laid.flatMap(Laid::ending);
        if (nothing) {
            ending = Optional.of(Ending.full(from.orElseThrow(), Appeal.PERFECT));
        }
        if (!left.isEmpty()) {
            Ending usual = ending.orElseGet(
                    () -> Ending.full(new BreakToken.Floating(Optional.empty(), List.of()), Appeal.PERFECT));
            Optional<BreakToken> next = ending.map(Ending::token);
            ending = Optional.of(
                    new Ending(new BreakToken.Floating(next, left), usual.appeal(), usual.forced(), usual.spanner()));
        }
        if (placed.isEmpty()) {
            return unfloated(laid.orElseThrow(), ending);
        }
        return assembled(laid.filter(l -> !l.isNothing()), ending);
    }

    /** What flows here, of whose floats none found room. */
    private Laid unfloated(Laid laid, Optional<Ending> ending) {
        return new Laid(
                laid.fragment(),
                ending,
                laid.fits(),
                Laid.lessShort(laid.shortage(), shortage),
                laid.after(),
                laid.through(),
                laid.baselines(),
                laid.early(),
                laid.trail(),
                laid.outside().moved(0, 0, laid.outside().notes(), others(laid)));
    }

    /** Floats that belong further out. */
    private List<PageFloat> others(Laid laid) {
        return laid.outside().pageFloats().stream()
                .filter(at -> !floats.takes(at.box()))
                .toList();
    }

    private Laid assembled(Optional<Laid> laid, Optional<Ending> ending) {
        List<Fragment> children = new ArrayList<>();
        List<Note> foot = new ArrayList<>();
        List<Trail> trails = new ArrayList<>();
        laid.ifPresent(l -> trails.add(l.trail()));
        int head = 0;
        for (Placed at : placed) {
            trails.add(at.trail());
            if (at.isHead()) {
                children.add(at.note().fragment().moved(0, head + at.note().before()));
                head += at.note().blockSize();
            } else if (!at.box().isFootnote()) {
                foot.add(at.note());
            }
        }
        foot.addAll(footnotes());
        Optional<Fragment.Block> content = laid.flatMap(Laid::fragment);
        int start = head;
        content.ifPresent(c -> children.add(c.moved(0, start)));
        laid.ifPresent(l -> foot.addAll(l.outside().notes()));
        int size = head
                + content.map(c -> c.rect().blockStart() + c.rect().blockSize()).orElse(0);
        Fragment.Block all = Frame.group(
                new LogicalRect(0, 0, space.inlineSize(), size),
                space.mode(),
                new Marking.Content(0, placed.get(0).box().origin().order()),
                children);
        Outside inside = laid.map(Laid::outside).orElse(Outside.NONE);
        Outside outside = inside.moved(
                content.map(c -> c.rect().inlineStart()).orElse(0),
                start + content.map(c -> c.rect().blockStart()).orElse(0),
                foot,
                laid.map(this::others).orElse(List.of()));
        boolean fits = laid.map(Laid::fits).orElse(true) && (!space.isLimited() || taken() <= space.room());
        int missing = Laid.lessShort(laid.map(Laid::shortage).orElse(0), shortage);
        return new Laid(
                Optional.of(all),
                ending,
                fits,
                missing,
                laid.map(Laid::after).orElse(MarginStrut.NONE),
                false,
                laid.map(Laid::baselines).orElse(Laid.Baselines.NONE),
                Optional.empty(),
                Trail.of(trails),
                outside);
    }
}
