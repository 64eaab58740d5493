package hebi.layout.flow;

/**
 * Where a box stands in its block formatting context.
 *
 * @param floats of the context, as far as they have been placed
 * @param lineLeft line-left edge of the containing block's content, from that of the context's root
 * @param block block-start edge of the box's border box, from that of the context's root
 * @param carries whether who lays out the box takes floats over that go on after it
 */
public record FlowPosition(Floats floats, int lineLeft, int block, boolean carries) {
    /** At the start of a context. */
    public static final FlowPosition START = new FlowPosition(Floats.NONE, 0, 0, false);
}
