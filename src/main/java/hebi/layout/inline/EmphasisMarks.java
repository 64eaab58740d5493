package hebi.layout.inline;

import hebi.css.Properties;
import hebi.css.value.Keywords.TextEmphasisStyle;
import hebi.font.GlyphRun;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.FillShape;
import hebi.geom.Length;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Emphasis marks: one centred at each character, none at spaces, marks and controls (ZH-40, css-text-decor-4 §3.1). They
 * are drawn, not set as glyphs, so that no copied text holds them.
 */
final class EmphasisMarks {
    private EmphasisMarks() {}

    static List<Fragment> of(DecorationLines lines, GlyphRun run) {
        InlineBox box = lines.box();
        LogicalRect rect = lines.rect();
        WritingMode mode = lines.mode();
        TextEmphasisStyle style = box.style.get(Properties.TEXT_EMPHASIS_STYLE);
        if (style == TextEmphasisStyle.NONE) {
            return List.of();
        }
        int size = run.fontSize() * (style == TextEmphasisStyle.DOT ? 20 : 34) / 100;
        boolean under = isUnder(box, mode);
        int reach = lines.reach(under);
        // ZH-41: outside of a line on the same side.
        int gap = Math.max(run.fontSize() / 12, reach > 0 ? reach + run.fontSize() / 24 : 0);
        int fromOver = under ? rect.blockSize() + gap : -gap - size;
        int block = mode.isLineOverAtBlockStart() ? fromOver : rect.blockSize() - fromOver - size;
        List<Fragment> marks = new ArrayList<>();
        for (int g = 0; g < run.size(); g++) {
            boolean opens = g == 0 || run.cluster(g) != run.cluster(g - 1);
            if (opens
                    && run.cluster(g) < run.text().length()
                    && isMarked(run.text().codePointAt(run.cluster(g)))) {
                int centre = centre(run, g);
                int lineLeft = centre - size / 2;
                int inline = mode.isInlineReversed() ? rect.inlineSize() - lineLeft - size : lineLeft;
                marks.add(new Fragment.Rule(
                        new LogicalRect(rect.inlineStart() + inline, rect.blockStart() + block, size, size),
                        FillShape.ELLIPSE,
                        box.style.get(Properties.COLOR),
                        new Marking.Artifact(Marking.ArtifactType.LAYOUT)));
            }
        }
        return marks;
    }

    /** ZH-40: below in horizontal Chinese, right in vertical; KO-9: above. */
    private static boolean isUnder(InlineBox box, WritingMode mode) {
        return switch (box.style.get(Properties.TEXT_EMPHASIS_POSITION)) {
            case AUTO ->
                !mode.isVertical()
                        && box.text.language().setting("emphasis", "over").equals("under");
            case OVER_RIGHT -> false;
            case OVER_LEFT -> mode.isVertical();
            case UNDER_RIGHT -> !mode.isVertical();
            case UNDER_LEFT -> true;
        };
    }

    /** Middle of the cluster that begins with the {@code g}th glyph, from the run's line-left edge. */
    private static int centre(GlyphRun run, int g) {
        int advance =
                switch (run.orientation()) {
                    case UPRIGHT -> run.fontSize();
                    case HORIZONTAL, SIDEWAYS ->
                        Length.scale(
                                run.fontSize(),
                                run.font().advance(run.glyph(g)),
                                run.font().unitsPerEm());
                };
        return run.along(g) + advance / 2;
    }

    private static boolean isMarked(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }
}
