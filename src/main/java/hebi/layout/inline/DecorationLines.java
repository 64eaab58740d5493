package hebi.layout.inline;

import hebi.css.Properties;
import hebi.css.value.Keywords.TextDecorationLine;
import hebi.css.value.TextKeywords.TextDecorationStyle;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.FillShape;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines along text (css-text-decor-4 §2). Every run of glyphs gets its piece of them.
 *
 * @param box the innermost inline box
 * @param rect the run
 * @param mode of the line
 * @param stretch what of the paragraph the run is
 */
record DecorationLines(InlineBox box, LogicalRect rect, WritingMode mode, Stretch stretch) {
    /** Share of the font size, as most fonts draw it. */
    private static final int THICKNESS = 18;

    /** Lines of double and wavy ones together, in thicknesses. */
    private static final int WIDE = 3;

    /** Part of an em between the text's box and lines beside it: with dots outside, all is in half an em (ZH-45). */
    private static final int CLEAR = 16;

    /** ZH-41: what {@code text-decoration-inset: auto} leaves at each end, so that neighbouring names have lines of their own. */
    private static final int AUTO_INSET = 20;

    /**
     * UTF-16 offsets in the paragraph.
     *
     * @param start of the run
     * @param end of the run, exclusive
     * @param reversed whether it runs against the line
     */
    record Stretch(int start, int end, boolean reversed) {
        /** No text. */
        static final Stretch NONE = new Stretch(-2, -2, false);
    }

    /** Lines under and over the text, drawn before it. */
    List<Fragment> under() {
        List<Fragment> lines = new ArrayList<>();
        for (InlineBox b = box; b != null; b = b.parent) {
            TextDecorationLine decoration = b.decoration();
            if (decoration == TextDecorationLine.UNDERLINE || decoration == TextDecorationLine.OVERLINE) {
                lines.add(line(b, over(b, thickness(b)), thickness(b)));
            }
        }
        return lines;
    }

    private static int thickness(InlineBox box) {
        int usual = Math.max(1, box.text.fontSize() / THICKNESS);
        return Math.max(1, box.style.get(Properties.TEXT_DECORATION_THICKNESS).resolveOr(box.text.fontSize(), usual));
    }

    /** Extent of the line across the text. */
    private static int size(InlineBox box, int thickness) {
        return switch (box.style.get(Properties.TEXT_DECORATION_STYLE)) {
            case SOLID, DOTTED, DASHED -> thickness;
            case DOUBLE, WAVY -> WIDE * thickness;
        };
    }

    private static FillShape shape(TextDecorationStyle style) {
        return switch (style) {
            case SOLID -> FillShape.RECTANGLE;
            case DOUBLE -> FillShape.TWO_LINES;
            case DOTTED -> FillShape.DOTS;
            case DASHED -> FillShape.DASHES;
            case WAVY -> FillShape.WAVE;
        };
    }

    /** How far over the baseline the over edge of an underline lies (css-text-decor-4 §2.6). */
    private static int underline(InlineBox box, WritingMode mode, int thickness) {
        // Clear of the letters (ZH-41), outside of the whole box but for one near the baseline of horizontal lines.
        int gap = box.text.fontSize() / CLEAR;
        int outside = box.ascent + gap + size(box, thickness);
        int under = -box.descent - gap;
        boolean near = !mode.isVertical()
                && !box.text.language().setting("underline", "near").equals("under");
        int auto = near ? -2 * thickness : under;
        return switch (box.style.get(Properties.TEXT_UNDERLINE_POSITION)) {
            case AUTO, LEFT, RIGHT -> isUnderlineOver(box, mode) ? outside : auto;
            case UNDER, UNDER_LEFT, UNDER_RIGHT -> isUnderlineOver(box, mode) ? outside : under;
        };
    }

    /** How far over the baseline the over edge of an overline lies. */
    private static int overline(InlineBox box, WritingMode mode, int thickness) {
        return isUnderlineOver(box, mode) ? -box.descent : box.ascent + size(box, thickness);
    }

    // css-text-decor-4 §2.6: right is the over side of vertical text, and then overlines change sides too. MN-13:
    // Mongolian.
    private static boolean isUnderlineOver(InlineBox box, WritingMode mode) {
        return mode.isVertical()
                && switch (box.style.get(Properties.TEXT_UNDERLINE_POSITION)) {
                    case AUTO ->
                        box.text
                                .language()
                                .setting("vertical-underline", "left")
                                .equals("right");
                    case UNDER, LEFT, UNDER_LEFT -> false;
                    case RIGHT, UNDER_RIGHT -> true;
                };
    }

    /** How far the lines beside the text reach over its box, or under it. */
    int reach(boolean under) {
        int reach = 0;
        for (InlineBox b = box; b != null; b = b.parent) {
            TextDecorationLine decoration = b.decoration();
            if (decoration == TextDecorationLine.UNDERLINE || decoration == TextDecorationLine.OVERLINE) {
                int over = over(b, thickness(b));
                int beyond = under ? size(b, thickness(b)) - over - box.descent : over - box.ascent;
                reach = Math.max(reach, beyond);
            }
        }
        return reach;
    }

    /** How far over the baseline of the innermost box the over edge of a line of {@code decorating} lies. */
    private int over(InlineBox decorating, int thickness) {
        int raise = decorating.shift - box.shift;
        return decorating.decoration() == TextDecorationLine.UNDERLINE
                ? raise + underline(decorating, mode, thickness)
                : raise + overline(decorating, mode, thickness);
    }

    /** Lines through the text, drawn over it. */
    List<Fragment> through() {
        List<Fragment> lines = new ArrayList<>();
        for (InlineBox b = box; b != null; b = b.parent) {
            if (b.decoration() == TextDecorationLine.LINE_THROUGH) {
                int thickness = thickness(b);
                int middle = (b.ascent - b.descent) / 2;
                lines.add(line(b, b.shift - box.shift + middle + size(b, thickness) / 2, thickness));
            }
        }
        return lines;
    }

    /** {@code over}: how far the line's over edge lies over the baseline of the innermost box. */
    private Fragment line(InlineBox decorating, int over, int thickness) {
        int size = size(decorating, thickness);
        int fromOver = box.ascent - over;
        int block = mode.isLineOverAtBlockStart() ? fromOver : rect.blockSize() - fromOver - size;
        int inset = inset(decorating);
        int first = decorating.textStart == stretch.start() ? inset : 0;
        int last = decorating.textEnd == stretch.end() ? inset : 0;
        int before = stretch.reversed() ? last : first;
        return new Fragment.Rule(
                new LogicalRect(
                        rect.inlineStart() + before,
                        rect.blockStart() + block,
                        Math.max(0, rect.inlineSize() - first - last),
                        size),
                shape(decorating.style.get(Properties.TEXT_DECORATION_STYLE)),
                decorating.style.get(Properties.TEXT_DECORATION_COLOR),
                new Marking.Artifact(Marking.ArtifactType.LAYOUT));
    }

    /** What a line leaves at either end of its box (css-text-decor-4 {@code text-decoration-inset}, ZH-41). */
    private static int inset(InlineBox decorating) {
        int size = decorating.text.fontSize();
        return decorating.style.get(Properties.TEXT_DECORATION_INSET).resolveOr(size, size / AUTO_INSET);
    }
}
