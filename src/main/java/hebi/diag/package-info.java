/** Spans, diagnostic codes, the sink they go to. Used by every package, uses none. */
@NullMarked
package hebi.diag;

import org.jspecify.annotations.NullMarked;
