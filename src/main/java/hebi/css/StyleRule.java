package hebi.css;

import hebi.css.selector.Selector;
import java.util.List;

/**
 * A style rule.
 *
 * @param selectors any of which has to match
 * @param declarations in order
 */
record StyleRule(List<Selector> selectors, List<Declaration> declarations) {
    StyleRule {
        selectors = List.copyOf(selectors);
        declarations = List.copyOf(declarations);
    }
}
