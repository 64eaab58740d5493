package hebi.layout.flow;

import hebi.box.Box;
import hebi.layout.BreakToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What reaches out of a box that was laid out.
 *
 * @param floats of the block formatting context, those in the box included
 * @param absolutes boxes in it whose containing block is further out
 * @param notes footnotes for the foot of the page or column
 * @param pageFloats floats for the head or foot of the page or column, in the order in which they were written
 * @param beyond where floats in the box go on in the next fragmentainer, when the box itself has ended
 */
public record Outside(
        Floats floats,
        List<Absolute> absolutes,
        List<Note> notes,
        List<PageFloat> pageFloats,
        Optional<BreakToken> beyond) {
    /** Nothing. */
    public static final Outside NONE = of(Floats.NONE, List.of());

    /** Copies its lists. */
    public Outside {
        absolutes = List.copyOf(absolutes);
        notes = List.copyOf(notes);
        pageFloats = List.copyOf(pageFloats);
    }

    /** Without floats that go on. */
    public Outside(Floats floats, List<Absolute> absolutes, List<Note> notes, List<PageFloat> pageFloats) {
        this(floats, absolutes, notes, pageFloats, Optional.empty());
    }

    /** Floats and boxes that wait for their containing block. */
    public static Outside of(Floats floats, List<Absolute> absolutes) {
        return new Outside(floats, absolutes, List.of(), List.of());
    }

    /**
     * An absolutely positioned box that waits for its containing block.
     *
     * @param box the box
     * @param inlineStart where it would stand in flow, from the border box of the box that tells of it, in that box's mode
     * @param blockStart the same across the lines
     */
    public record Absolute(Box.BlockLevel box, int inlineStart, int blockStart) {
        /** The same, seen from a box that holds the one that tells of it. */
        public Absolute moved(int inline, int block) {
            return new Absolute(box, inlineStart + inline, blockStart + block);
        }
    }

    /** Only floats. */
    public static Outside of(Floats floats) {
        return floats.isEmpty() ? NONE : of(floats, List.of());
    }

    /** The absolutes of a child at this place, added to {@code into}. */
    public void addMoved(int inline, int block, List<Absolute> into) {
        absolutes.forEach(absolute -> into.add(absolute.moved(inline, block)));
    }

    /** The same when the absolutes have found their place. */
    public Outside withoutAbsolutes() {
        return new Outside(floats, List.of(), notes, pageFloats, beyond);
    }

    /** The same with floats that go on. */
    public Outside withBeyond(BreakToken token) {
        return new Outside(floats, absolutes, notes, pageFloats, Optional.of(token));
    }

    /** The same seen from further out, the absolutes moved, with other notes and floats for head and foot. */
    public Outside moved(int inline, int block, List<Note> otherNotes, List<PageFloat> otherFloats) {
        List<Absolute> moved = new ArrayList<>();
        addMoved(inline, block, moved);
        return new Outside(floats, moved, otherNotes, otherFloats, beyond);
    }
}
