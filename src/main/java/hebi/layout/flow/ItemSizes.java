package hebi.layout.flow;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sizes that a box does not choose itself: those that a grid or flex container gives to one of its items, of its border
 * box, along the container's axes, in millipoints, of which an item whose lines stand across takes none but that across
 * the container's lines, where it has measured itself for them; or all of them.
 *
 * @param fitContent whether an automatic inline size is that of the content, and is not stretched
 * @param inlineSize what is settled along the lines
 * @param blockSize what is settled across the lines
 * @param across what an item does whose lines stand across
 * @param columns of the grid around it, where the item may share them
 * @param used all used sizes, where they are known already: those of a flow across its container, for its tiers
 */
public record ItemSizes(
        boolean fitContent,
        OptionalInt inlineSize,
        OptionalInt blockSize,
        Across across,
        Optional<SharedColumns> columns,
        Optional<BoxModel> used) {
    /** The automatic inline size of an item whose lines stand across those of its container. */
    public enum Across {
        /** That of its content, up to what is available (css-writing-modes-4 §7.3.2). */
        FIT,
        /** The least at which its content does not overflow the container's lines: its row is {@code min-content}. */
        LEAST,
        /** The same, and from there to the end of its row or of the page ({@code stretch}). */
        STRETCH
    }

    /** None: the box is no item, or has the sizes that its style asks for. */
    public static final ItemSizes NONE = new ItemSizes(
            false, OptionalInt.empty(), OptionalInt.empty(), Across.FIT, Optional.empty(), Optional.empty());

    /** An automatic inline size is that of the content. */
    public static final ItemSizes FIT_CONTENT = new ItemSizes(
            true, OptionalInt.empty(), OptionalInt.empty(), Across.FIT, Optional.empty(), Optional.empty());

    /** All sizes are known. */
    public static ItemSizes used(BoxModel model) {
        return new ItemSizes(
                false, OptionalInt.empty(), OptionalInt.empty(), Across.FIT, Optional.empty(), Optional.of(model));
    }

    /** The same with a settled inline size. */
    public ItemSizes withInlineSize(int size) {
        return new ItemSizes(fitContent, OptionalInt.of(size), blockSize, across, columns, used);
    }

    /** The same for a subgrid. */
    public ItemSizes withColumns(SharedColumns shared) {
        return new ItemSizes(fitContent, inlineSize, blockSize, across, Optional.of(shared), used);
    }

    /** The same with a settled block size. */
    public ItemSizes withBlockSize(int size) {
        return new ItemSizes(fitContent, inlineSize, OptionalInt.of(size), across, columns, used);
    }

    /** The same for an item whose lines stand across. */
    public ItemSizes withAcross(Across other) {
        return new ItemSizes(fitContent, inlineSize, blockSize, other, columns, used);
    }
}
