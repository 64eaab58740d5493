/**
 * Probing, decoding, resampling, pass-through decisions.
 *
 * <p>In: bytes from {@link hebi.resource.Resources}. Out: {@link hebi.image.ImageAsset}s, which are never decoded before
 * they have to be; pixels and files made from them where a product cannot take the file as it is.
 *
 * <p>Invariants: sizes are checked before anything is allocated; the content decides what a file is; results are the
 * same on every machine with the same JDK.
 *
 * <p>Reading order: {@code ImageProbe} with {@code JpegHeader}, {@code PngHeader}, {@code WebpHeader}, {@code Exif},
 * {@code IccProfile}; {@code ImageStore}; {@code ImageDecoder}, {@code Pixels}, {@code Inks}; {@code Resampler};
 * {@code ImageEncoder}; {@code ScreenImage}.
 */
@NullMarked
package hebi.image;

import org.jspecify.annotations.NullMarked;
