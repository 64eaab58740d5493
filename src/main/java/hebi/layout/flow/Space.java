package hebi.layout.flow;

import hebi.geom.WritingMode;
import java.util.List;
import java.util.OptionalInt;

/**
 * The room that a block-level box is given. Lengths are millipoints.
 *
 * @param mode of the containing block; the sizes here are along its axes
 * @param inlineSize content inline size of the containing block: the base of percentages
 * @param blockSize content block size of the containing block, when that is given
 * @param room from the start of the box's border box to the end of the fragmentainer; {@link #UNLIMITED} for no end
 * @param tail what must stand between the end of the box and that of the fragmentainer if the box ends there: the end
 *     edges of boxes whose last child it is
 * @param extent block size of the whole fragmentainer; {@link #UNLIMITED} for none
 * @param first whether nothing stands before the box in the fragmentainer, so that it must take something
 * @param kind of the fragmentainer
 * @param at where the box stands among floats
 * @param notes where its footnotes go
 * @param grid on which its lines stand
 * @param item sizes that a grid or flex container gives to it
 */
public record Space(
        WritingMode mode,
        int inlineSize,
        OptionalInt blockSize,
        int room,
        int tail,
        int extent,
        boolean first,
        Kind kind,
        FlowPosition at,
        NoteArea notes,
        LineGrid grid,
        ItemSizes item) {
    /** Room for a box that is no item, without a grid. */
    public Space(
            WritingMode mode,
            int inlineSize,
            OptionalInt blockSize,
            int room,
            int tail,
            int extent,
            boolean first,
            Kind kind,
            FlowPosition at,
            NoteArea notes) {
        this(mode, inlineSize, blockSize, room, tail, extent, first, kind, at, notes, LineGrid.NONE, ItemSizes.NONE);
    }

    /** A block size without end, safe to add lengths to. */
    public static final int UNLIMITED = Integer.MAX_VALUE / 4;

    /** Fragmentainers (css-break-4 §2). */
    public enum Kind {
        /** Nothing breaks. */
        NONE,
        /** Pages. */
        PAGE,
        /** Columns of a multi-column container. */
        COLUMN,
        /** Tiers of a flow across its container: columns that nothing spans. */
        TIER,
        /** What a float has of a page or column: breaks that are forced in it do not count. */
        FLOAT,
        /** The last column of a row whose height is only tried: no margin is cut at its end. */
        TRIED_COLUMN;

        /** Whether column breaks end it. */
        public boolean isColumn() {
            return this == COLUMN || this == TRIED_COLUMN || this == TIER;
        }
    }

    /** Room without end or breaks. */
    public static Space unbroken(WritingMode mode, int inlineSize) {
        return new Space(
                mode,
                inlineSize,
                OptionalInt.empty(),
                UNLIMITED,
                0,
                UNLIMITED,
                true,
                Kind.NONE,
                FlowPosition.START,
                NoteArea.NONE);
    }

    /** Whether the fragmentainer has an end. */
    public boolean isLimited() {
        return room < UNLIMITED;
    }

    /** Whether a box of this block size may end here. */
    public boolean fits(int boxSize) {
        return !isLimited() || boxSize <= endRoom();
    }

    /** Room for a box that ends here. */
    public int endRoom() {
        return isLimited() ? room - tail : UNLIMITED;
    }

    /** The same fragmentainer for a box inside, {@code offset} further on. */
    public Space inside(
            WritingMode ofHolder, int holderInlineSize, OptionalInt holderBlockSize, int offset, boolean isFirst) {
        return new Space(
                ofHolder,
                holderInlineSize,
                holderBlockSize,
                isLimited() ? room - offset : UNLIMITED,
                0,
                extent,
                isFirst,
                kind,
                at,
                notes,
                ofHolder.flow() == mode.flow() ? grid.moved(offset) : LineGrid.NONE,
                ItemSizes.NONE);
    }

    /** The same with another grid. */
    public Space withGrid(LineGrid other) {
        return new Space(mode, inlineSize, blockSize, room, tail, extent, first, kind, at, notes, other, item);
    }

    /** The same with something that must stand after the box. */
    public Space withTail(int after) {
        return new Space(mode, inlineSize, blockSize, room, after, extent, first, kind, at, notes, grid, item);
    }

    /** The same with another end. */
    public Space withRoom(int otherRoom, boolean isFirst) {
        return new Space(mode, inlineSize, blockSize, otherRoom, tail, extent, isFirst, kind, at, notes, grid, item);
    }

    /** The same for a box that stands elsewhere among the floats. */
    public Space withPosition(FlowPosition position) {
        return new Space(mode, inlineSize, blockSize, room, tail, extent, first, kind, position, notes, grid, item);
    }

    /** The same in a containing block whose block size is given. */
    public Space withBlockSize(OptionalInt size) {
        return new Space(mode, inlineSize, size, room, tail, extent, first, kind, at, notes, grid, item);
    }

    /** The same for a box that has less room along the lines. */
    public Space withInlineSize(int size) {
        return new Space(mode, size, blockSize, room, tail, extent, first, kind, at, notes, grid, item);
    }

    /** The same in a fragmentainer of this block size, when nothing breaks in it so that none is known here. */
    public Space within(int otherExtent) {
        int known = extent < UNLIMITED ? extent : otherExtent;
        return new Space(mode, inlineSize, blockSize, room, tail, known, first, kind, at, notes, grid, item);
    }

    /** The same with another place for footnotes. */
    public Space withNotes(NoteArea area) {
        return new Space(mode, inlineSize, blockSize, room, tail, extent, first, kind, at, area, grid, item);
    }

    /** The same after footnotes that take so much of the room's end. */
    public Space afterNotes(List<Note> taken) {
        if (taken.isEmpty()) {
            return this;
        }
        int left = isLimited() ? room - notes.stack().more(taken) : UNLIMITED;
        return withRoom(left, first).withNotes(notes.after(taken));
    }

    /** The same for an item of a grid or flex container. */
    public Space withItem(ItemSizes sizes) {
        return new Space(mode, inlineSize, blockSize, room, tail, extent, first, kind, at, notes, grid, sizes);
    }
}
