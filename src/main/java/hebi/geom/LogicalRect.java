package hebi.geom;

/**
 * A rectangle in flow-relative coordinates of its container, in millipoints.
 *
 * @param inlineStart distance from the container's inline-start edge
 * @param blockStart distance from the container's block-start edge
 * @param inlineSize extent along the line
 * @param blockSize extent across the lines
 */
public record LogicalRect(int inlineStart, int blockStart, int inlineSize, int blockSize) {
    /** Its size. */
    public LogicalSize size() {
        return new LogicalSize(inlineSize, blockSize);
    }

    /** The same, moved. */
    public LogicalRect moved(int inline, int block) {
        return new LogicalRect(inlineStart + inline, blockStart + block, inlineSize, blockSize);
    }
}
