package hebi.layout.page;

import hebi.box.Origin;
import hebi.css.PageStyle;
import hebi.layout.LayoutResult;
import java.util.List;
import java.util.Optional;

/**
 * A page with what flowed onto it, before it has a number.
 *
 * @param selector which page it is to the stylesheet
 * @param style its style
 * @param geometry its boxes
 * @param flow what stands in its area; empty on a blank page
 */
record LaidPage(PageStyle.Selector selector, PageStyle style, PageGeometry geometry, Optional<LayoutResult> flow) {
    /** Elements that begin on it, in document order. */
    List<Origin> starts() {
        return flow.map(LayoutResult::starts).orElse(List.of());
    }
}
