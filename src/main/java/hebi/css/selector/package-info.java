/**
 * Selectors (selectors-4): ph-css's syntax tree becomes a {@link hebi.css.selector.Selector}, which is matched against an
 * element in its tree.
 *
 * <p>Reading order: {@link hebi.css.selector.Selector}, {@link hebi.css.selector.SimpleSelector},
 * {@link hebi.css.selector.SelectorCompiler}, {@link hebi.css.selector.ElementInTree}, {@link hebi.css.selector.Matcher}.
 */
@NullMarked
package hebi.css.selector;

import org.jspecify.annotations.NullMarked;
