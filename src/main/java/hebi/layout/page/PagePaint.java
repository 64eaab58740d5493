package hebi.layout.page;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.fragment.BoxPaint;

/** Background and borders of pages and margin boxes. */
final class PagePaint {
    private PagePaint() {}

    /** What a style paints. */
    static BoxPaint of(ComputedStyle style) {
        return new BoxPaint(
                style.get(Properties.BACKGROUND_COLOR),
                PhysicalEdges.borderWidths(style),
                style.get(Properties.BORDER_INLINE_START_COLOR),
                style.get(Properties.BORDER_INLINE_END_COLOR),
                style.get(Properties.BORDER_BLOCK_START_COLOR),
                style.get(Properties.BORDER_BLOCK_END_COLOR));
    }
}
