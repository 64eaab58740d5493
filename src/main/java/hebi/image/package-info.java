/** Probing, decoding, resampling, JPEG pass-through decisions. */
@NullMarked
package hebi.image;

import org.jspecify.annotations.NullMarked;
