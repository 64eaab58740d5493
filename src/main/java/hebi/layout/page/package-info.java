/**
 * Documents become pages: {@code @page}, margin boxes, page numbers, named strings, references, outline, page map.
 *
 * <p>In: the styled documents of an edition in printed order, the page rules, a {@link hebi.layout.LayoutContext}. Out:
 * one {@link hebi.fragment.PagedDocument} and the {@link hebi.document.PageMap}. Laying out one document is a pure
 * function of the document, the page rules, the side that it begins on and the texts of its generated content; page
 * numbers are given afterwards, and a document is laid out again only when one of these has changed: in the next pass, and,
 * by its {@link hebi.layout.page.LayoutMemory}, in the next layout.
 *
 * <p>Reading order: {@link hebi.layout.page.EditionDocument}, {@link hebi.layout.page.PageLayout} (the passes),
 * {@link hebi.layout.page.LayoutMemory}, {@link hebi.layout.page.PreparedDocument}, {@link
 * hebi.layout.page.DocumentPasses}, {@link hebi.layout.page.Answers}, {@link hebi.layout.page.EditionIndex} (ids), {@link
 * hebi.layout.page.DocumentTexts} (generated texts), {@link hebi.layout.page.Pagination} (one document's pages),
 * {@link hebi.layout.page.PageGeometry}, {@link hebi.layout.page.PageNumbers}, {@link hebi.layout.page.NamedStrings},
 * {@link hebi.layout.page.MarginBoxes} with {@link hebi.layout.page.MarginBoxSizes}, {@link
 * hebi.layout.page.PageAssembler}, {@link hebi.layout.page.PageLabels}, {@link hebi.layout.page.PageStarts}, {@link
 * hebi.layout.page.Outline}.
 */
@NullMarked
package hebi.layout.page;

import org.jspecify.annotations.NullMarked;
