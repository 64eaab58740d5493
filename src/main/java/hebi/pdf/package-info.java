/**
 * Pages to PDF.
 *
 * <p>In: a {@link hebi.fragment.PagedDocument}, whose pages {@link hebi.fragment.Placement} turns into display items, and
 * {@link hebi.pdf.PdfMetadata}. Out: a tagged PDF (PDF/A-2a, PDF/UA-1), byte-identical for equal inputs.
 *
 * <p>Invariants: every glyph stands where layout put it, to 0.01 pt; the codes' texts, in logical order, are the runs'
 * texts; all that is painted is marked content of an element or an artifact.
 *
 * <p>Reading order: {@code PdfWriter}; {@code ContentOrder} with {@code Piece}; {@code PagePainter}, {@code TextPainter},
 * {@code CodedRun}, {@code ContentStream}; {@code Structure}; {@code Links}, {@code Navigation}; {@code FontPool},
 * {@code EmbeddedFont}, {@code EmbeddedProgram}, {@code FontDictionaries}, {@code CMaps}; {@code ImagePool}, {@code ImageObjects},
 * {@code PngPassThrough}; {@code Xmp}, {@code SrgbProfile}; {@code PdfFile}, {@code Cos}; {@code PdfMemory}.
 */
@NullMarked
package hebi.pdf;

import org.jspecify.annotations.NullMarked;
