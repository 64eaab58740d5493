/**
 * Box tree → pages: block and inline formatting, tables, columns, fragmentation.
 *
 * <p>In: a {@link hebi.box.Box.Block}, the logical size of a fragmentainer (page area or column), and the
 * {@link BreakToken} at which the last fragmentainer ended. Out: a {@link LayoutResult}: one
 * {@link hebi.fragment.Fragment.Block} and, if the room ran out, the token for the next fragmentainer.
 *
 * <p>Invariants: all geometry is flow-relative; layout changes no box and no token; every fragmentainer takes at least
 * one line or monolithic box, so that layout ends; each line of each box comes out exactly once (repeated table headers
 * excepted, which are artifacts).
 */
@NullMarked
package hebi.layout;

import org.jspecify.annotations.NullMarked;
