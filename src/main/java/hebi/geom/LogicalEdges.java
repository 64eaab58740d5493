package hebi.geom;

/**
 * Four widths around a box, in millipoints.
 *
 * @param inlineStart at the inline-start side
 * @param inlineEnd at the inline-end side
 * @param blockStart at the block-start side
 * @param blockEnd at the block-end side
 */
public record LogicalEdges(int inlineStart, int inlineEnd, int blockStart, int blockEnd) {
    /** Nothing on any side. */
    public static final LogicalEdges NONE = new LogicalEdges(0, 0, 0, 0);

    /** Both inline sides together. */
    public int inlineSum() {
        return inlineStart + inlineEnd;
    }

    /** Both block sides together. */
    public int blockSum() {
        return blockStart + blockEnd;
    }

    /** Side by side sum with {@code other}. */
    public LogicalEdges plus(LogicalEdges other) {
        return new LogicalEdges(
                inlineStart + other.inlineStart,
                inlineEnd + other.inlineEnd,
                blockStart + other.blockStart,
                blockEnd + other.blockEnd);
    }
}
