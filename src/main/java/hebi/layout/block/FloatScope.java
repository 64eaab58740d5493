package hebi.layout.block;

import hebi.box.Box;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Floats.Band;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.Space;

/**
 * A block container in its block formatting context: its own one, or that of its container.
 *
 * @param independent whether the context is its own, so that floats outside do not reach in, nor those inside out
 * @param before floats that were placed before it
 * @param content its content along the lines
 * @param block block start of its border box
 * @param model its used sizes
 */
record FloatScope(boolean independent, Floats before, Band content, int block, BoxModel model) {
    static FloatScope of(Box.Block box, BoxModel model, Space space) {
        boolean independent = LeadingMargin.isIndependent(box, space.mode());
        FlowPosition at = independent ? FlowPosition.START : space.at();
        int border = at.lineLeft() + (independent ? 0 : lineLeft(space, model));
        LogicalEdges edges = model.edges();
        int left = border + (model.mode().isInlineReversed() ? edges.inlineEnd() : edges.inlineStart());
        return new FloatScope(
                independent, at.floats(), new Band(left, left + model.contentInlineSize()), at.block(), model);
    }

    /** Line-left edge of the border box, from that of the containing block's content. */
    private static int lineLeft(Space space, BoxModel model) {
        int start = model.margin().inlineStart();
        return space.mode().isInlineReversed() ? space.inlineSize() - start - model.inlineSize() : start;
    }

    private WritingMode mode() {
        return model.mode();
    }

    /** Places floats in it. */
    FloatLayout layout(Formatter formatter) {
        LogicalEdges edges = model.edges();
        return new FloatLayout(formatter, mode(), model.contentInlineSize(), edges.inlineStart(), content, block);
    }

    /** The position of a child whose border box begins {@code offset} after that of this one. */
    FlowPosition child(Floats floats, int offset) {
        return new FlowPosition(floats, content.lineLeft(), block + offset, true);
    }

    /** What is seen outside of floats placed inside. */
    Floats outside(Floats floats, Space space) {
        return independent ? space.at().floats() : floats;
    }
}
