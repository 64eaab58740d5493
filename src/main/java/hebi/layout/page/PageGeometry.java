package hebi.layout.page;

import hebi.css.ComputedStyle;
import hebi.css.PageStyle;
import hebi.css.Properties;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;

/**
 * The boxes of one page (css-page-3 §4), in millipoints from its top-left.
 *
 * @param page the whole page
 * @param border its margin box less the margins
 * @param area where the document flows
 */
record PageGeometry(PhysicalRect page, PhysicalRect border, PhysicalRect area) {
    /** The boxes that {@code style} asks for. */
    static PageGeometry of(PageStyle style) {
        ComputedStyle computed = style.style();
        WritingMode mode = mode(computed);
        PhysicalRect page = new PhysicalRect(0, 0, style.width(), style.height());
        PhysicalRect border = PhysicalEdges.margins(computed, mode, style.width(), style.height())
                .inside(page);
        PhysicalRect area = PhysicalEdges.borders(computed, mode)
                .plus(PhysicalEdges.padding(computed, mode, style.width(), style.height()))
                .inside(border);
        return new PageGeometry(page, border, area);
    }

    /** The writing mode that a style asks for. */
    static WritingMode mode(ComputedStyle style) {
        return new WritingMode(style.get(Properties.WRITING_MODE), style.get(Properties.DIRECTION));
    }

    /** Whether there is room for a document on it. */
    boolean hasRoom() {
        return area.width() > 0 && area.height() > 0;
    }

    /** The same page without margins: for pages whose margins leave no room. */
    PageGeometry withoutMargins() {
        return new PageGeometry(page, page, page);
    }
}
