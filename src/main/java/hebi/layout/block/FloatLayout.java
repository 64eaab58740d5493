package hebi.layout.block;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.Clear;
import hebi.fragment.Fragment;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Floats.Band;
import hebi.layout.flow.Floats.Exclusion;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import java.util.List;

/**
 * Lays out floats and finds their places (CSS 2 §9.5). See {@link FloatBreak} for
 * where they break.
 *
 * @param formatter lays out what is in them
 * @param mode of the block that holds them
 * @param inlineSize of its content
 * @param inlineEdge from its border box's inline start to its content
 * @param content its content along the lines, in the block formatting context
 * @param block block start of its border box in the context
 */
record FloatLayout(Formatter formatter, WritingMode mode, int inlineSize, int inlineEdge, Band content, int block) {

    /**
     * A float in its place.
     *
     * @param fragment seen from the border box of the block that holds it
     * @param exclusion its margin box in the context
     * @param trail what was seen in it
     */
    record Placed(Fragment.Block fragment, Exclusion exclusion, Trail trail) {
        /** What was seen, when {@code box} reaches so many millipoints over the end of its page or column. */
        Trail over(int by, Box.OutOfFlow box) {
            return by <= 0 ? trail : Trail.of(List.of(trail, Trail.of(PageFloats.tooHigh(box, by))));
        }
    }

    /** Lays out what is in {@code box}. */
    Laid lay(Box.OutOfFlow box) {
        return formatter.layout(box.box(), Space.unbroken(mode, inlineSize), Stretch.ALL);
    }

    /** Margins of {@code box} along the axes of the block that holds it. */
    LogicalEdges margin(Box.OutOfFlow box) {
        return Styles.mode(box.style()).convert(Styles.margins(box.style(), inlineSize), mode);
    }

    /**
     * Places {@code box} as it was laid out among {@code floats}, no higher than {@code top}, which is seen from the
     * holder's border box.
     *
     * @param margin around it
     */
    Placed place(Box.OutOfFlow box, Laid laid, LogicalEdges margin, Floats floats, int top) {
        ComputedStyle style = box.style();
        Fragment.Block fragment = laid.fragment().orElseThrow();
        int highest = clear(style.get(Properties.CLEAR), floats, block + top);
        Exclusion place = floats.place(
                isLeft(box),
                fragment.rect().inlineSize() + margin.inlineSum(),
                fragment.rect().blockSize() + margin.blockSum(),
                highest,
                content);
        int inline = inlineEdge + inlineStart(place.lineLeft(), place.lineRight()) + margin.inlineStart();
        int across = place.blockStart() - block + margin.blockStart();
        return new Placed(fragment.moved(inline - fragment.rect().inlineStart(), across), place, laid.trail());
    }

    /** The inline start of a stretch of the context, seen from the content. */
    int inlineStart(int lineLeft, int lineRight) {
        return mode.isInlineReversed() ? content.lineRight() - lineRight : lineLeft - content.lineLeft();
    }

    /** The block position in the context from which on no float that {@code clear} names is beside. */
    int clear(Clear clear, Floats floats, int at) {
        boolean reversed = mode.isInlineReversed();
        boolean left = clear == Clear.BOTH
                || clear == Clear.LEFT
                || clear == (reversed ? Clear.INLINE_END : Clear.INLINE_START);
        boolean right = clear == Clear.BOTH
                || clear == Clear.RIGHT
                || clear == (reversed ? Clear.INLINE_START : Clear.INLINE_END);
        return floats.end(left, right, at);
    }

    /** Whether {@code box} floats to the line-left side. */
    boolean isLeft(Box.OutOfFlow box) {
        return switch (box.style().get(Properties.FLOAT)) {
            case RIGHT -> false;
            case INLINE_START -> !mode.isInlineReversed();
            case INLINE_END -> mode.isInlineReversed();
            default -> true;
        };
    }
}
