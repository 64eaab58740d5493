package hebi.css;

import hebi.diag.Diagnostic;
import hebi.diag.Span;
import java.util.List;
import java.util.Map;

/**
 * The style of one page (css-page-3).
 *
 * @param width page box width, millipoints
 * @param height page box height, millipoints
 * @param style margins, padding, borders, background, counters, writing mode of the page context
 * @param marginBoxes style of each margin box that generates content
 * @param footnoteArea style of the area that holds the footnotes: margins, borders, padding, {@code max-block-size}
 * @param span of the declaration that has the last word on its size, margins or what is around its area; none when
 *     none has
 * @param findings what is wrong in its rules, to be reported by whoever shows such a page
 */
public record PageStyle(
        int width,
        int height,
        ComputedStyle style,
        Map<MarginBox, ComputedStyle> marginBoxes,
        ComputedStyle footnoteArea,
        Span span,
        List<Diagnostic> findings) {
    /** A page whose footnote area has no rules of its own. */
    public PageStyle(int width, int height, ComputedStyle style, Map<MarginBox, ComputedStyle> marginBoxes) {
        this(width, height, style, marginBoxes, style.anonymous(), Span.NONE, List.of());
    }

    /** Copies its collections. */
    public PageStyle {
        marginBoxes = Map.copyOf(marginBoxes);
        findings = List.copyOf(findings);
    }

    /** The sixteen page-margin boxes (css-page-3 §5). */
    public enum MarginBox {
        TOP_LEFT_CORNER,
        TOP_LEFT,
        TOP_CENTER,
        TOP_RIGHT,
        TOP_RIGHT_CORNER,
        RIGHT_TOP,
        RIGHT_MIDDLE,
        RIGHT_BOTTOM,
        BOTTOM_RIGHT_CORNER,
        BOTTOM_RIGHT,
        BOTTOM_CENTER,
        BOTTOM_LEFT,
        BOTTOM_LEFT_CORNER,
        LEFT_BOTTOM,
        LEFT_MIDDLE,
        LEFT_TOP
    }

    /**
     * Which page a style is asked for.
     *
     * @param name named page ({@code page} property), empty for none
     * @param first whether it is the first page of the document
     * @param left whether it is a left page (verso in left-bound books)
     * @param blank whether it is there only because of a forced break
     */
    public record Selector(String name, boolean first, boolean left, boolean blank) {}
}
