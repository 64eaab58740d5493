package hebi.layout.item;

import hebi.box.Box;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteStack;
import hebi.layout.flow.Space;
import hebi.layout.item.BandUnit.Part;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Cuts the bands of one unit where the page ends: between two of them, or in the first. */
final class BandCut {
    private final BandUnit unit;
    private final ItemLayouts items;
    private final Space space;
    private final boolean must;

    private final IdentityHashMap<Part, Laid> laid = new IdentityHashMap<>();
    private final List<BreakToken.CellToken> tokens = new ArrayList<>();
    private Appeal appeal = Appeal.PERFECT;
    private boolean nothing = true;
    private int shortage;
    private int lastBand;
    /** Whether everything takes something, since nothing else could be placed. */
    private boolean taking;

    private boolean inside;
    /** Whether all items end here. */
    private boolean ended;
    /** What footnotes leave to what is cut. */
    private Space here;
    /** Whether an item of the band begins here, and whether another finds no room for its start. */
    private boolean begun;

    private boolean waiting;

    /**
     * A unit that does not fit.
     *
     * @param space of the container, after the footnotes of the bands before
     * @param must whether something must be taken
     */
    BandCut(BandUnit unit, ItemLayouts items, Space space, boolean must) {
        this.unit = unit;
        this.items = items;
        this.space = space;
        this.here = space;
        this.must = must;
    }

    /**
     * Cuts it.
     *
     * @param at where the unit begins in the container's border box
     * @param tail what must stand after the last band
     */
    BandCut cut(int at, int tail) {
        int full = unit.lastWithin(space.room() - at, space.notes().stack());
        if (full == unit.last()) {
            full--; // it is the container's end edge that does not fit
        }
        inside = full < unit.first();
        lastBand = inside ? unit.first() : full;
        cutItems(at, tail);
        if (nothing && must) {
            taking = true;
            cutItems(at, tail);
        }
        if (inside && !nothing) {
            level(at, tail);
        }
        return this;
    }

    /** Items side by side end over the highest of their footnotes: those that have lower ones are cut again. */
    private void level(int at, int tail) {
        NoteStack foot = space.notes().stack();
        int highest = foot.with(notes()).blockSize();
        if (laid.values().stream()
                .allMatch(cell -> foot.with(cell.outside().notes()).blockSize() == highest)) {
            return;
        }
        here = space.withRoom(space.room() - highest + foot.blockSize(), space.first())
                .withNotes(space.notes().with(foot.atLeast(highest)));
        cutItems(at, tail);
        if (nothing) {
            here = space;
            cutItems(at, tail);
        }
    }

    private void cutItems(int at, int tail) {
        int room = here.room() - at;
        laid.clear();
        tokens.clear();
        appeal = Appeal.PERFECT;
        shortage = 0;
        nothing = inside;
        begun = false;
        waiting = false;
        ended = inside && unit.first() == unit.last();
        for (Part part : unit.parts()) {
            boolean spans = part.item().last() > lastBand;
            if (part.band() <= lastBand && (inside || spans)) {
                int end = inside ? room : unit.extent(part.band(), lastBand);
                int after = spans || tail == 0 ? 0 : tail + part.item().place().marginEnd();
                add(part, part(part, end - offset(part), after));
            }
        }
        if (begun && waiting) {
            // css-break-4 §4.4 leaves it open: what begins side by side should not be torn apart.
            appeal = appeal.worse(Appeal.AVOIDED);
        }
    }

    /** Where the border box of a part begins in its band: what is cut is not aligned. */
    int offset(Part part) {
        if (!inside || part.from().isPresent()) {
            return part.offset();
        }
        return taking ? 0 : Math.min(part.offset(), part.item().place().marginStart());
    }

    /** A part of an item in {@code room}; one that has ended but is as high as its band goes on as an empty box. */
    private Laid part(Part part, int room, int tail) {
        BandItem item = part.item();
        if (part.isFinished() && !item.outlastsContent()) {
            return Laid.nothing(1);
        }
        Laid natural =
                part.isFinished() ? Laid.nothing(1) : items.part(item.box(), limited(item, room, tail), part.from());
        boolean ends = part.isFinished() || isEnded(natural);
        ended &= ends;
        if (!ends || !item.outlastsContent() || !(item.box() instanceof Box.Block) || room <= 0) {
            return natural;
        }
        int open = part.consumed() + room + 1;
        Space high = limited(item, room, 0).withRoom(room, true);
        Laid stretched =
                items.part(item.box(), high.withItem(item.space().item().withBlockSize(open)), part.from());
        return stretched.ending().isPresent() ? stretched : natural;
    }

    private static boolean isEnded(Laid laid) {
        return !laid.isNothing() && laid.ending().isEmpty() && laid.fits();
    }

    /**
     * The items when all of them end here, since footnotes that have too little room go on elsewhere; empty when items go on,
     * too.
     *
     * @param at where the unit begins in the container's border box
     * @param tail what must stand after the last band
     */
    Optional<IdentityHashMap<Part, Laid>> whole(int at, int tail) {
        if (!ended
                || notes().isEmpty()
                || at + unit.extent() + tail > here.afterNotes(notes()).room()) {
            return Optional.empty();
        }
        IdentityHashMap<Part, Laid> all = new IdentityHashMap<>();
        for (Part part : unit.parts()) {
            if (!part.isFinished()) {
                BandItem item = part.item();
                int after = tail == 0 ? 0 : tail + item.place().marginEnd();
                Space room = limited(item, here.room() - at - part.offset(), after);
                Laid cell = items.part(item.box(), item.stretches() ? unit.high(part, room) : room, part.from());
                if (!isEnded(cell)) {
                    return Optional.empty();
                }
                all.put(part, cell);
            }
        }
        return Optional.of(all);
    }

    /** Footnotes of what was cut. */
    List<Note> notes() {
        return unit.parts().stream()
                .flatMap(part -> Optional.ofNullable(laid.get(part)).stream())
                .flatMap(cell -> cell.outside().notes().stream())
                .toList();
    }

    private Space limited(BandItem item, int room, int tail) {
        Space whole = item.space();
        return new Space(
                whole.mode(),
                whole.inlineSize(),
                whole.blockSize(),
                room,
                tail,
                space.extent(),
                taking,
                space.kind(),
                whole.at(),
                whole.notes().exists() ? whole.notes().with(here.notes().stack()) : whole.notes(),
                whole.grid(),
                whole.item());
    }

    private void add(Part part, Laid cell) {
        boolean tooHigh = !cell.isNothing() && cell.ending().isEmpty() && !cell.fits() && !taking;
        if (!part.isFinished()) {
            boolean left = cell.isNothing() || tooHigh;
            if (inside && part.from().isEmpty()) {
                begun |= !left;
                waiting |= left;
            }
            nothing &= cell.isNothing() || tooHigh;
            note(cell);
        }
        if (cell.isNothing() || tooHigh) {
            part.from().ifPresent(from -> tokens.add(new BreakToken.CellToken(part.index(), from)));
            return;
        }
        laid.put(part, cell);
        BreakToken next = cell.ending()
                .map(Ending::token)
                .orElseGet(() -> new BreakToken.Finished(part.consumed() + cell.blockSize()));
        tokens.add(new BreakToken.CellToken(part.index(), next));
    }

    private void note(Laid cell) {
        cell.ending()
                .filter(ending -> !(ending.token() instanceof BreakToken.Finished))
                .ifPresent(ending -> appeal = appeal.worse(ending.appeal()));
        if (cell.shortage() > 0 && (shortage == 0 || cell.shortage() < shortage)) {
            shortage = cell.shortage();
        }
    }

    /** Whether no item has room for anything. */
    boolean isNothing() {
        return nothing;
    }

    /** Whether it is cut in a band, and not between two. */
    boolean isInside() {
        return inside;
    }

    /** The last band that is shown, be it in part. */
    int lastBand() {
        return lastBand;
    }

    /** The parts of items that were cut. */
    IdentityHashMap<Part, Laid> laid() {
        return laid;
    }

    /** Where items go on. */
    List<BreakToken.CellToken> tokens() {
        return tokens;
    }

    /** How well the items broke. */
    Appeal appeal() {
        return appeal;
    }

    /** The least that was missing for the next thing in any item, millipoints; 0 when nothing was. */
    int shortage() {
        return shortage;
    }
}
