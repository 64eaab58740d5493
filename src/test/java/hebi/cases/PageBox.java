package hebi.cases;

import java.awt.geom.Rectangle2D;

/**
 * The page of a copy and its content box, in points from the page's top left: the measure is its width in horizontal lines, its height
 * in vertical ones.
 *
 * @param inner margin at the binding
 * @param outer margin at the fore-edge
 */
record PageBox(double width, double height, Rectangle2D content, double inner, double outer) {
    private static final double MARGIN = 36;
    private static final double LONGEST = 14_000;

    static PageBox of(Copy copy) {
        Setting s = copy.setting();
        int columns = s.columns();
        double inline = copy.measure() * s.fontSize() * columns + s.columnGap() * (columns - 1);
        double block = s.has("page_lines") ? s.number("page_lines", 0) * s.lineHeight() : enough(copy);
        return s.has("page") ? onSheet(s, inline) : s.isVertical() ? around(block, inline) : around(inline, block);
    }

    // Lines at twice their fewest, and room for pictures and headings.
    private static double enough(Copy copy) {
        Setting s = copy.setting();
        int letters = Texts.plain(copy.input()).length() * (int) s.number("repeat", 1);
        double lines = 8 + 2 * letters / Math.max(1, copy.measure() - 1) / s.columns();
        return Math.min(LONGEST, lines * s.lineHeight() + 100);
    }

    private static PageBox around(double width, double height) {
        return new PageBox(
                width + 2 * MARGIN,
                height + 2 * MARGIN,
                new Rectangle2D.Double(MARGIN, MARGIN, width, height),
                MARGIN,
                MARGIN);
    }

    private static PageBox onSheet(Setting s, double inline) {
        String[] sides = s.text("page", "").split("\\s*x\\s*");
        double width = Setting.points(sides[0]);
        double height = Setting.points(sides[1]);
        double inner = s.millimetres("inner_margin_mm", 20);
        double outer = s.millimetres("outer_margin_mm", 20);
        double block = width - inner - outer;
        Rectangle2D content = s.isVertical()
                ? new Rectangle2D.Double(inner, (height - inline) / 2, block, inline)
                : new Rectangle2D.Double(inner, 2 * MARGIN, inline, height - 4 * MARGIN);
        return new PageBox(width, height, content, inner, outer);
    }

    /** The content box on a right or a left page. */
    Rectangle2D content(boolean right) {
        return right
                ? content
                : new Rectangle2D.Double(
                        width - content.getMaxX(), content.getY(), content.getWidth(), content.getHeight());
    }

    String css(Setting setting) {
        String folio =
                setting.flag("folio") ? " @bottom-center { content: counter(page); writing-mode: horizontal-tb }" : "";
        double right = width - content.getMaxX();
        String css = "@page { size: " + pt(width) + ' ' + pt(height) + "; margin: " + pt(content.getY()) + ' '
                + pt(right) + ' ' + pt(height - content.getMaxY()) + ' ' + pt(content.getX()) + ";" + folio + " }\n";
        // Inner margins are at the left of right-hand pages, however a document is bound.
        return content.getX() == right
                ? css
                : css + "@page :left { margin-left: " + pt(right) + "; margin-right: " + pt(content.getX()) + " }\n";
    }

    private static String pt(double value) {
        return Numbers.plain(value) + "pt";
    }
}
