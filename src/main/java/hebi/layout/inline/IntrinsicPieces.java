package hebi.layout.inline;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.value.VerticalAlignment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import hebi.layout.ContentSizes;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Trail;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Pieces that have only an inline size, for intrinsic sizes of the paragraph around them (css-sizing-3 §5.2).
 *
 * @param contribution margin-box sizes of a piece
 * @param which the least or the greatest of them
 * @param laid makes bases with annotations, whose size is always the same
 */
record IntrinsicPieces(
        Function<Box.BlockLevel, ContentSizes> contribution, ToIntFunction<ContentSizes> which, Pieces laid)
        implements Pieces {
    @Override
    public Atomic atomic(Box.InlineLevel box, InlineBox holder, int measure) {
        Box.BlockLevel block = box instanceof Box.InlineBlock inline ? inline.block() : (Box.Replaced) box;
        int size = which.applyAsInt(contribution.apply(block));
        return new Atomic(
                holder,
                Frame.group(
                        new LogicalRect(0, 0, size, 0),
                        WritingMode.HORIZONTAL_LTR,
                        new Marking.Content(0, 0),
                        List.of()),
                LogicalEdges.NONE,
                0,
                0,
                0,
                0,
                VerticalAlignment.BASELINE,
                Trail.EMPTY);
    }

    @Override
    public InlineContent leader(Box.Leader leader) {
        return laid.leader(leader);
    }

    @Override
    public Optional<InlineContent> line(List<Box.InlineLevel> boxes, Origin origin, ComputedStyle style) {
        return laid.line(boxes, origin, style);
    }

    @Override
    public Atomic annotation(Box.Inline annotation, InlineBox holder) {
        return laid.annotation(annotation, holder);
    }
}
