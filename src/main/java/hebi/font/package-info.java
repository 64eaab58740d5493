/** Font files, fallback, metrics, the HarfBuzz shaper, subsetting; glyph runs. */
@NullMarked
package hebi.font;

import org.jspecify.annotations.NullMarked;
