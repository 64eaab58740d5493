package hebi.layout.inline;

import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.Position;
import hebi.css.value.Keywords.TextDecorationLine;
import hebi.css.value.Keywords.VerticalAlign;
import hebi.css.value.LineHeight;
import hebi.css.value.VerticalAlignment;
import hebi.font.FontFace;
import hebi.fragment.BoxPaint;
import hebi.fragment.CornerRadii;
import hebi.geom.Length;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.flow.Styles;
import hebi.text.TextStyle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An inline box as lines see it: its font's metrics and where its baseline lies. The block container's own is the root.
 * All extents are millipoints from a baseline: alphabetic in horizontal lines, central in vertical ones
 * (css-writing-modes-4 §4.2).
 */
final class InlineBox {
    final @Nullable InlineBox parent;
    final Origin origin;
    final ComputedStyle style;
    final TextStyle text;
    final LogicalEdges margin;
    final LogicalEdges border;
    final LogicalEdges padding;
    /** Content area over and under the baseline. */
    final int ascent;

    final int descent;
    /** Inline box over and under the baseline: the content area with half of the leading on each side. */
    final int over;

    final int under;
    private final int xHeight;
    /** The nearest box that is aligned with the line's edges, or the root: {@link #shift} is from its baseline. */
    final InlineBox aligned;

    final VerticalAlign edge;
    final int shift;
    final int depth;
    /** UTF-16 offset in the paragraph at which it begins; -1 for a later part of a box that a block split. */
    int textStart = -1;
    /** Where it ends; -1 for a part that another follows. */
    int textEnd = -1;

    private final boolean vertical;
    private final boolean isPainted;
    private final boolean isRound;

    private InlineBox(
            @Nullable InlineBox parent,
            Origin origin,
            ComputedStyle style,
            TextStyle text,
            boolean vertical,
            LogicalEdges margin,
            LogicalEdges padding) {
        this.parent = parent;
        this.origin = origin;
        this.style = style;
        this.text = text;
        this.vertical = vertical;
        this.margin = margin;
        this.padding = padding;
        this.border = parent == null ? LogicalEdges.NONE : Styles.borders(style);
        BoxPaint paint = Styles.paint(style, border);
        this.isPainted = !paint.isInvisible() || paint.isGroup();
        this.isRound = !paint.corners().equals(CornerRadii.NONE);
        FontFace font = text.fonts().primary();
        int up = Length.scale(text.fontSize(), font.ascent(), font.unitsPerEm());
        int down = Length.scale(text.fontSize(), font.descent(), font.unitsPerEm());
        this.descent = vertical ? (up + down) / 2 : down;
        this.ascent = up + down - descent;
        int height = lineHeight(style, up + down);
        // CSS 2 §10.8.1: half of the leading is over the content area, half under it.
        int twice = style.get(Properties.LINE_MIDDLE)
                .filter(middle -> !vertical)
                .map(middle -> Length.scale(text.fontSize(), 2 * middle, 1000))
                .orElse(ascent - descent);
        this.over = Math.floorDiv(height + twice, 2);
        this.under = height - over;
        this.xHeight = Length.scale(text.fontSize(), font.xHeight(), font.unitsPerEm());
        this.depth = parent == null ? 0 : parent.depth + 1;
        VerticalAlignment align = style.get(Properties.VERTICAL_ALIGN);
        boolean atEdge = align.keyword() == VerticalAlign.TOP || align.keyword() == VerticalAlign.BOTTOM;
        if (parent == null || atEdge) {
            this.aligned = this;
            this.edge = parent == null ? VerticalAlign.BASELINE : align.keyword();
            this.shift = 0;
        } else {
            this.aligned = parent.aligned;
            this.edge = VerticalAlign.BASELINE;
            this.shift = parent.shiftOf(align, over, under);
        }
    }

    /** The root inline box of a block container. */
    static InlineBox root(Origin origin, ComputedStyle style, TextStyle text, WritingMode mode) {
        return new InlineBox(null, origin, style, text, mode.isVertical(), LogicalEdges.NONE, LogicalEdges.NONE);
    }

    /** An inline box in this one; percentages of its edges are of {@code measure} millipoints. */
    InlineBox child(Origin ofChild, ComputedStyle childStyle, TextStyle childText, int measure) {
        return new InlineBox(
                this,
                ofChild,
                childStyle,
                childText,
                vertical,
                Styles.margins(childStyle, measure),
                Styles.padding(childStyle, measure));
    }

    /** {@code line-height} in millipoints; {@code normal} is what the font asks for. */
    private static int lineHeight(ComputedStyle style, int normal) {
        LineHeight height = style.get(Properties.LINE_HEIGHT);
        if (height instanceof LineHeight.Fixed fixed) {
            return fixed.length();
        }
        return height instanceof LineHeight.Factor factor
                ? Length.clamp(factor.number() * style.get(Properties.FONT_SIZE))
                : normal;
    }

    /** How far over {@link #aligned}'s baseline that of a child with these extents lies (CSS 2 §10.8.1). */
    int shiftOf(VerticalAlignment align, int childOver, int childUnder) {
        int raise =
                switch (align.keyword()) {
                    case BASELINE, TOP, BOTTOM -> align.shift();
                    // css-inline-3 §4.2.2: where the font's own numbers are not used.
                    case SUB -> -text.fontSize() / 5;
                    case SUPER -> text.fontSize() / 3;
                    case MIDDLE -> (vertical ? 0 : xHeight / 2) - (childOver - childUnder) / 2;
                    case TEXT_TOP -> ascent - childOver;
                    case TEXT_BOTTOM -> childUnder - descent;
                };
        return shift + raise;
    }

    /** The innermost box that holds both this one and {@code other}, which is of the same root. */
    InlineBox around(InlineBox other) {
        InlineBox one = this;
        InlineBox two = other;
        while (one != two) {
            if (one.depth >= two.depth) {
                one = Objects.requireNonNull(one.parent);
            } else {
                two = Objects.requireNonNull(two.parent);
            }
        }
        return one;
    }

    /** Whether lines are vertical, so that baselines are central. */
    boolean isVertical() {
        return vertical;
    }

    /** Inline extent of its start edge. */
    int startEdge() {
        return margin.inlineStart() + border.inlineStart() + padding.inlineStart();
    }

    /** Inline extent of its end edge. */
    int endEdge() {
        return margin.inlineEnd() + border.inlineEnd() + padding.inlineEnd();
    }

    /** Whether one sees where it starts. */
    boolean hasStart() {
        return startEdge() != 0 || isRound;
    }

    /** Whether one sees where it ends. */
    boolean hasEnd() {
        return endEdge() != 0 || isRound;
    }

    /** Whether it needs a fragment of its own: something to see, to click or to point to. */
    boolean isVisible() {
        return parent != null
                && (!border.equals(LogicalEdges.NONE)
                        || isPainted
                        || !origin.ids().isEmpty()
                        || origin.link().isPresent()
                        || style.get(Properties.POSITION) == Position.RELATIVE);
    }

    /** Its decoration line. */
    TextDecorationLine decoration() {
        return style.get(Properties.TEXT_DECORATION_LINE);
    }
}
