package hebi.css;

import hebi.css.PageStyle.MarginBox;
import java.util.List;
import java.util.Map;

/**
 * An {@code @page} rule (css-page-3 §4).
 *
 * @param selectors any of which has to match; one without conditions when there is none
 * @param declarations of the page context
 * @param marginBoxes declarations of the margin boxes
 * @param footnoteArea declarations of {@code @footnote}
 */
record PageRule(
        List<PageSelector> selectors,
        List<Declaration> declarations,
        Map<MarginBox, List<Declaration>> marginBoxes,
        List<Declaration> footnoteArea) {
    PageRule {
        selectors = List.copyOf(selectors);
        declarations = List.copyOf(declarations);
        marginBoxes = Map.copyOf(marginBoxes);
        footnoteArea = List.copyOf(footnoteArea);
    }
}
