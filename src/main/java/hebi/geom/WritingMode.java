package hebi.geom;

/**
 * Block flow and inline base direction together: the one place where logical geometry becomes physical
 * (css-writing-modes-4 §6.4, "abstract-to-physical mappings").
 *
 * <p>Physical coordinates run from the container's top-left corner, x to the right and y down, in millipoints.
 *
 * @param flow the block flow direction
 * @param direction the inline base direction
 */
public record WritingMode(BlockFlow flow, Direction direction) {
    /** {@code horizontal-tb} left to right, the initial mode. */
    public static final WritingMode HORIZONTAL_LTR = new WritingMode(BlockFlow.HORIZONTAL_TB, Direction.LTR);

    /** Whether lines are vertical. */
    public boolean isVertical() {
        return flow != BlockFlow.HORIZONTAL_TB;
    }

    /** Whether inline start is at the physically right (horizontal) or lower (vertical) end. */
    public boolean isInlineReversed() {
        return direction == Direction.RTL;
    }

    /** Whether block start is at the physically right end: lines follow one another from right to left (ZH-36). */
    private boolean isBlockReversed() {
        return flow == BlockFlow.VERTICAL_RL;
    }

    /**
     * Whether the line-over side (where ascenders point) is the block-start side. Not so in {@code vertical-lr}, whose
     * lines stack rightwards while their letters' tops still point right.
     */
    public boolean isLineOverAtBlockStart() {
        return flow != BlockFlow.VERTICAL_LR;
    }

    /** {@code rect}, which lies in a container of {@code container} size, seen from the container's top-left. */
    public PhysicalRect toPhysical(LogicalRect rect, LogicalSize container) {
        int inlineStart =
                isInlineReversed() ? container.inline() - rect.inlineStart() - rect.inlineSize() : rect.inlineStart();
        int blockStart =
                isBlockReversed() ? container.block() - rect.blockStart() - rect.blockSize() : rect.blockStart();
        return isVertical()
                ? new PhysicalRect(blockStart, inlineStart, rect.blockSize(), rect.inlineSize())
                : new PhysicalRect(inlineStart, blockStart, rect.inlineSize(), rect.blockSize());
    }

    /** {@code rect}, seen from the top-left of a container of {@code container} size: the way back. */
    public LogicalRect toLogical(PhysicalRect rect, LogicalSize container) {
        int inlineSize = isVertical() ? rect.height() : rect.width();
        int blockSize = isVertical() ? rect.width() : rect.height();
        int inline = isVertical() ? rect.y() : rect.x();
        int block = isVertical() ? rect.x() : rect.y();
        return new LogicalRect(
                isInlineReversed() ? container.inline() - inline - inlineSize : inline,
                isBlockReversed() ? container.block() - block - blockSize : block,
                inlineSize,
                blockSize);
    }

    /** The logical size of something {@code width} × {@code height} large. */
    public LogicalSize toLogical(int width, int height) {
        return isVertical() ? new LogicalSize(height, width) : new LogicalSize(width, height);
    }

    /** Whether this mode's lines stand across those of {@code other} (css-writing-modes-4 §7.3). */
    public boolean isOrthogonalTo(WritingMode other) {
        return isVertical() != other.isVertical();
    }

    /** {@code edges} of this mode, seen in {@code other}. */
    public LogicalEdges convert(LogicalEdges edges, WritingMode other) {
        if (equals(other)) {
            return edges;
        }
        boolean reversed = isInlineReversed();
        int lineLeft = reversed ? edges.inlineEnd() : edges.inlineStart();
        int lineRight = reversed ? edges.inlineStart() : edges.inlineEnd();
        int blockLow = isBlockReversed() ? edges.blockEnd() : edges.blockStart();
        int blockHigh = isBlockReversed() ? edges.blockStart() : edges.blockEnd();
        return isVertical()
                ? other.fromPhysical(lineLeft, blockHigh, lineRight, blockLow)
                : other.fromPhysical(blockLow, lineRight, blockHigh, lineLeft);
    }

    private LogicalEdges fromPhysical(int top, int right, int bottom, int left) {
        int lineLeft = isVertical() ? top : left;
        int lineRight = isVertical() ? bottom : right;
        int blockStart =
                switch (flow) {
                    case HORIZONTAL_TB -> top;
                    case VERTICAL_RL -> right;
                    case VERTICAL_LR -> left;
                };
        int blockEnd =
                switch (flow) {
                    case HORIZONTAL_TB -> bottom;
                    case VERTICAL_RL -> left;
                    case VERTICAL_LR -> right;
                };
        return isInlineReversed()
                ? new LogicalEdges(lineRight, lineLeft, blockStart, blockEnd)
                : new LogicalEdges(lineLeft, lineRight, blockStart, blockEnd);
    }
}
