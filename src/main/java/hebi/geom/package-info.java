/** Lengths in millipoints, writing modes, logical and physical geometry, colours. Used by every package, uses none. */
@NullMarked
package hebi.geom;

import org.jspecify.annotations.NullMarked;
