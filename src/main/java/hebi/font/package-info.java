/**
 * Font files, fallback, metrics, the HarfBuzz shaper, subsetting; glyph runs. In come the bytes of fonts and {@link
 * hebi.font.FontQuery}s; out go {@link hebi.font.FontStack}s, shaped runs in font units and glyph runs in millipoints.
 * Invariants: a face is one object per file; a font is opened only when its characters or metrics are asked for; a
 * damaged font is a diagnostic, never an exception.
 *
 * <p>Reading order: {@code FontFace}, {@code OpenTypeFace} ({@code SfntTables}, {@code FontMetrics}, {@code
 * CharacterMap}, {@code FontNames}), {@code FontLibrary} ({@code FontManifest}, {@code LazyFace}, {@code FontMatch}),
 * {@code Shaper}, {@code HarfBuzzShaper}, {@code ShapedRun}, {@code GlyphRun}.
 */
@NullMarked
package hebi.font;

import org.jspecify.annotations.NullMarked;
