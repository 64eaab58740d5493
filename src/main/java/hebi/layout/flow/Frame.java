package hebi.layout.flow;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.Artifact;
import hebi.fragment.Background;
import hebi.fragment.BoxPaint;
import hebi.fragment.BoxPaint.Overflow;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Makes the fragment of a block-level box: its border box with what is in it. At breaks a box is sliced: it has its
 * block-start edge only in its first fragment, its block-end edge only in its last (css-break-4 §5.3).
 *
 * @param box the box
 * @param model its used sizes
 * @param containing writing mode of the containing block
 * @param begins whether this is its first fragment
 * @param structure which structure element what begins at a place in document order belongs to
 */
public record Frame(
        Box.BlockLevel box, BoxModel model, WritingMode containing, boolean begins, IntUnaryOperator structure) {

    /** Border and padding before the content. */
    public int startEdge() {
        return begins ? model.border().blockStart() + model.padding().blockStart() : 0;
    }

    /** Border and padding after the content of the last fragment. */
    public int endEdge() {
        return model.border().blockEnd() + model.padding().blockEnd();
    }

    /** Border and padding at the inline start. */
    public int inlineEdge() {
        return model.border().inlineStart() + model.padding().inlineStart();
    }

    /**
     * The fragment, border box at its inline place and block 0.
     *
     * @param blockSize of the border box
     * @param ends whether it is the last fragment
     * @param children in paint order, seen from the border box
     */
    public Fragment.Block fragment(int blockSize, boolean ends, List<Fragment> children) {
        Origin origin = box.origin();
        boolean across = model.mode().isOrthogonalTo(containing);
        int inline = across ? blockSize : model.inlineSize();
        int block = across ? model.inlineSize() : blockSize;
        return new Fragment.Block(
                new LogicalRect(model.margin().inlineStart(), 0, inline, block),
                model.mode(),
                paint(box.style(), ends),
                marking(origin, box.style(), structure),
                begins ? origin.ids() : List.of(),
                origin.link(),
                children,
                origin.span());
    }

    private BoxPaint paint(ComputedStyle style, boolean ends) {
        BoxPaint paint = Styles.paint(style, sliced(model.border(), ends)).with(overflow(style));
        if (paint.equals(BoxPaint.NONE)) {
            return BoxPaint.NONE;
        }
        return paint.withPadding(sliced(model.padding(), ends))
                .with(paint.corners().sliced(begins, ends))
                .with(paint.background()
                        .sliced(new Background.Slice(box.origin().order(), begins, ends)));
    }

    private Overflow overflow(ComputedStyle style) {
        if (box instanceof Box.Replaced) {
            return PaintStyle.pictureOverflow(style);
        }
        return PaintStyle.overflow(style);
    }

    private LogicalEdges sliced(LogicalEdges edges, boolean ends) {
        return new LogicalEdges(
                edges.inlineStart(), edges.inlineEnd(), begins ? edges.blockStart() : 0, ends ? edges.blockEnd() : 0);
    }

    /** What a box is for: an artifact, or content of the element to which {@code origin} belongs. */
    public static Marking marking(Origin origin, ComputedStyle style, IntUnaryOperator structure) {
        return style.get(Properties.ARTIFACT) == Artifact.NONE
                ? new Marking.Content(structure.applyAsInt(origin.order()), origin.order())
                : new Marking.Artifact(Marking.ArtifactType.LAYOUT);
    }

    /** A block that only groups: no paint, no content of its own. */
    public static Fragment.Block group(LogicalRect rect, WritingMode mode, Marking marking, List<Fragment> children) {
        return new Fragment.Block(
                rect, mode, BoxPaint.NONE, marking, List.of(), Optional.empty(), children, hebi.diag.Span.NONE);
    }
}
