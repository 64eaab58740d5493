package hebi.layout.inline;

import hebi.css.Properties;
import hebi.css.value.Keywords.TextDecorationLine;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.FillShape;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.List;

/** Lines along text (css-text-decor-4 §2). Every run of glyphs gets its piece of them. */
final class DecorationLines {
    /** Share of the font size, as most fonts draw it. */
    private static final int THICKNESS = 18;

    private DecorationLines() {}

    /** Lines under and over the text in {@code rect}, drawn before it. */
    static List<Fragment> under(InlineBox box, LogicalRect rect, WritingMode mode) {
        List<Fragment> lines = new ArrayList<>();
        for (InlineBox b = box; b != null; b = b.parent) {
            int thickness = thickness(b);
            int raise = b.shift - box.shift;
            if (b.decoration() == TextDecorationLine.UNDERLINE) {
                int over = raise + underline(b, mode, thickness);
                lines.add(line(b, box, rect, over, thickness, mode));
            } else if (b.decoration() == TextDecorationLine.OVERLINE) {
                lines.add(line(b, box, rect, raise + b.ascent + thickness, thickness, mode));
            }
        }
        return lines;
    }

    private static int thickness(InlineBox box) {
        int usual = Math.max(1, box.text.fontSize() / THICKNESS);
        return Math.max(1, box.style.get(Properties.TEXT_DECORATION_THICKNESS).resolveOr(box.text.fontSize(), usual));
    }

    /** How far over the baseline the over edge of an underline lies (css-text-decor-4 §2.6). */
    private static int underline(InlineBox box, WritingMode mode, int thickness) {
        // A gap of one thickness under the letters; outside of the whole box in vertical lines.
        int near = mode.isVertical() ? -box.descent : -2 * thickness;
        return switch (box.style.get(Properties.TEXT_UNDERLINE_POSITION)) {
            case AUTO, LEFT -> near;
            case UNDER, UNDER_LEFT -> -box.descent;
            case RIGHT -> mode.isVertical() ? box.ascent + thickness : near;
            case UNDER_RIGHT -> mode.isVertical() ? box.ascent + thickness : -box.descent;
        };
    }

    /** Lines through the text in {@code rect}, drawn over it. */
    static List<Fragment> through(InlineBox box, LogicalRect rect, WritingMode mode) {
        List<Fragment> lines = new ArrayList<>();
        for (InlineBox b = box; b != null; b = b.parent) {
            if (b.decoration() == TextDecorationLine.LINE_THROUGH) {
                int thickness = thickness(b);
                int middle = (b.ascent - b.descent) / 2;
                lines.add(line(b, box, rect, b.shift - box.shift + middle + thickness / 2, thickness, mode));
            }
        }
        return lines;
    }

    /** {@code over}: how far the line's over edge lies over the baseline of {@code box}. */
    private static Fragment line(
            InlineBox decorating, InlineBox box, LogicalRect rect, int over, int thickness, WritingMode mode) {
        int fromOver = box.ascent - over;
        int block = mode.isLineOverAtBlockStart() ? fromOver : rect.blockSize() - fromOver - thickness;
        return new Fragment.Rule(
                new LogicalRect(rect.inlineStart(), rect.blockStart() + block, rect.inlineSize(), thickness),
                FillShape.RECTANGLE,
                decorating.style.get(Properties.TEXT_DECORATION_COLOR),
                new Marking.Artifact(Marking.ArtifactType.LAYOUT));
    }
}
