/**
 * Styled elements become the box tree (css-display-3, CSS 2 §9.2 and §17.2): what CSS says, before anything has a size.
 *
 * <p>In: a {@link hebi.css.StyledNode.StyledElement} tree, its {@link DocumentOrder}, and {@link GeneratedText} for
 * counters and references. Out: an immutable tree of {@link Box}es.
 *
 * <p>Invariants: a block container holds only block-level boxes or only inline-level boxes; white space is collapsed;
 * tables have rows of cells and nothing else; each box knows the element it is from, its place in document order and
 * its used {@code page} name.
 *
 * <p>Reading order: {@link Box}, {@link Origin}, {@link DocumentOrder}, {@link BoxBuilder},
 * {@code ItemBuilder}, {@link CollapsedText}, {@link GeneratedText}.
 */
@NullMarked
package hebi.box;

import org.jspecify.annotations.NullMarked;
