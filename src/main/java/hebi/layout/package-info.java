/**
 * Box tree → pages: block and inline formatting, tables, columns, grids, flexible boxes, fragmentation.
 *
 * <p>In: a {@link hebi.box.Box.Block}, the logical size of a fragmentainer (page area or column), and the
 * {@link BreakToken} at which the last fragmentainer ended. Out: a {@link LayoutResult}: one
 * {@link hebi.fragment.Fragment.Block} and, if the room ran out, the token for the next fragmentainer.
 *
 * <p>Invariants: all geometry is flow-relative; layout changes no box and no token; every fragmentainer takes at least
 * one line or monolithic box, so that layout ends; each line of each box comes out exactly once (repeated table headers
 * excepted, which are artifacts).
 *
 * <p>Reading order: {@link hebi.layout.FlowLayout}, {@link hebi.layout.LayoutContext}, {@link hebi.layout.LayoutResult},
 * {@link hebi.layout.BreakToken}; then {@code hebi.layout.flow}, whose words the modes share, {@code BoxFormatter}, which
 * gives each box to its mode, {@code IntrinsicSizes}; then {@code block}, {@code inline}, {@code column}, {@code table},
 * {@code item}, {@code grid}, {@code flex}; last {@code content}, {@code structure} and {@code page}, which make documents and editions of it.
 */
@NullMarked
package hebi.layout;

import org.jspecify.annotations.NullMarked;
