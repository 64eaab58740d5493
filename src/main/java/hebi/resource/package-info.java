/** The only door to files, fonts’ bytes and the clock: confined paths, size limits, strict UTF-8, atomic writes. */
@NullMarked
package hebi.resource;

import org.jspecify.annotations.NullMarked;
