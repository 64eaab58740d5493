package hebi.fragment;

import hebi.diag.Span;
import hebi.font.GlyphRun;
import hebi.geom.Color;
import hebi.geom.FillShape;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import hebi.image.ImageAsset;
import java.util.List;
import java.util.Optional;

/**
 * What layout makes of a box on one page or in one column. A fragment's {@link #rect} is flow-relative, seen from the
 * border box of the fragment that holds it and in <em>that</em> fragment's writing mode. Fragments become physical in
 * one place, {@link Placement}.
 */
public sealed interface Fragment
        permits Fragment.Block, Fragment.Layer, Fragment.Line, Fragment.Text, Fragment.Image, Fragment.Rule {
    /** Border box, in millipoints. */
    LogicalRect rect();

    /** The same, moved by these millipoints. */
    Fragment moved(int inline, int block);

    /**
     * A block or inline box with what is in it.
     *
     * @param rect border box
     * @param mode the mode in which its children lie
     * @param paint background and borders
     * @param marking artifact boxes turn all that is in them into artifacts; content boxes name their element
     * @param anchors ids that links may point to
     * @param link where a click on it leads: {@code #id} or a URL
     * @param children in paint order
     * @param span where it is from
     * @param columnSize block size of the row when this is a column of a row after which the flow goes on; 0 for all
     *     other blocks
     */
    record Block(
            LogicalRect rect,
            WritingMode mode,
            BoxPaint paint,
            Marking marking,
            List<String> anchors,
            Optional<String> link,
            List<Fragment> children,
            Span span,
            int columnSize)
            implements Fragment {
        /** Copies its collections. */
        public Block {
            anchors = List.copyOf(anchors);
            children = List.copyOf(children);
        }

        /** A block that is no column of a full row. */
        public Block(
                LogicalRect rect,
                WritingMode mode,
                BoxPaint paint,
                Marking marking,
                List<String> anchors,
                Optional<String> link,
                List<Fragment> children,
                Span span) {
            this(rect, mode, paint, marking, anchors, link, children, span, 0);
        }

        /** The same with other children. */
        public Block withChildren(List<Fragment> others) {
            return new Block(rect, mode, paint, marking, anchors, link, others, span, columnSize);
        }

        /** The same as a column of a full row. */
        public Block inRowOf(int blockSize) {
            return new Block(rect, mode, paint, marking, anchors, link, children, span, blockSize);
        }

        @Override
        public Block moved(int inline, int block) {
            return new Block(
                    rect.moved(inline, block), mode, paint, marking, anchors, link, children, span, columnSize);
        }
    }

    /**
     * A positioned box (css2 appendix E): with all that is in it, it is painted after what stands in flow, or before it.
     *
     * @param block the box
     * @param zIndex {@code z-index}; 0 for {@code auto}
     */
    record Layer(Block block, int zIndex) implements Fragment {
        @Override
        public LogicalRect rect() {
            return block.rect();
        }

        @Override
        public Layer moved(int inline, int across) {
            return new Layer(block.moved(inline, across), zIndex);
        }
    }

    /**
     * A line box. Its children lie in the mode of the block that holds it.
     *
     * @param rect line box
     * @param baseline distance of the baseline (alphabetic; central in vertical typographic mode) from the line-over
     *     edge
     * @param children in visual order from line-left
     * @param fit how well it fits
     */
    record Line(LogicalRect rect, int baseline, List<Fragment> children, LineFit fit) implements Fragment {
        /** Copies its collections. */
        public Line {
            children = List.copyOf(children);
        }

        /** A line that fits. */
        public Line(LogicalRect rect, int baseline, List<Fragment> children) {
            this(rect, baseline, children, LineFit.GOOD);
        }

        /** The same with what is known of its fit. */
        public Line fitted(LineFit other) {
            return new Line(rect, baseline, children, other);
        }

        @Override
        public Line moved(int inline, int block) {
            return new Line(rect.moved(inline, block), baseline, children, fit);
        }
    }

    /**
     * A run of glyphs.
     *
     * @param rect its inline box (ascent + descent)
     * @param baseline distance of its baseline from the line-over edge of {@code rect}
     * @param run the glyphs
     * @param marking what it belongs to
     */
    record Text(LogicalRect rect, int baseline, GlyphRun run, Marking marking) implements Fragment {
        @Override
        public Text moved(int inline, int block) {
            return new Text(rect.moved(inline, block), baseline, run, marking);
        }
    }

    /**
     * A picture, painted over all of {@code rect}.
     *
     * @param rect content box
     * @param image the picture
     * @param marking the figure it belongs to
     */
    record Image(LogicalRect rect, ImageAsset image, Marking marking) implements Fragment {
        @Override
        public Image moved(int inline, int block) {
            return new Image(rect.moved(inline, block), image, marking);
        }
    }

    /**
     * Something filled: column rules, underlines, emphasis dots.
     *
     * @param rect what is filled, or what encloses it
     * @param shape what is filled in it
     * @param color with which colour
     * @param marking always an artifact
     */
    record Rule(LogicalRect rect, FillShape shape, Color color, Marking marking) implements Fragment {
        /** A rectangle. */
        public Rule(LogicalRect rect, Color color, Marking marking) {
            this(rect, FillShape.RECTANGLE, color, marking);
        }

        @Override
        public Rule moved(int inline, int block) {
            return new Rule(rect.moved(inline, block), shape, color, marking);
        }
    }
}
