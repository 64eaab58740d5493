package hebi.layout.flow;

import java.util.OptionalInt;

/**
 * Sizes that a grid or flex container gives to one of its items: of its border box, along the container's axes, in
 * millipoints. An item whose lines stand across takes none of them.
 *
 * @param fitContent whether an automatic inline size is that of the content, and is not stretched
 * @param inlineSize what is settled along the lines
 * @param blockSize what is settled across the lines
 */
public record ItemSizes(boolean fitContent, OptionalInt inlineSize, OptionalInt blockSize) {
    /** None: the box is no item, or has the sizes that its style asks for. */
    public static final ItemSizes NONE = new ItemSizes(false, OptionalInt.empty(), OptionalInt.empty());

    /** An automatic inline size is that of the content. */
    public static final ItemSizes FIT_CONTENT = new ItemSizes(true, OptionalInt.empty(), OptionalInt.empty());

    /** The same with a settled inline size. */
    public ItemSizes withInlineSize(int size) {
        return new ItemSizes(fitContent, OptionalInt.of(size), blockSize);
    }

    /** The same with a settled block size. */
    public ItemSizes withBlockSize(int size) {
        return new ItemSizes(fitContent, inlineSize, OptionalInt.of(size));
    }
}
