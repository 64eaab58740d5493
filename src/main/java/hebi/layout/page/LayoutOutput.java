package hebi.layout.page;

import hebi.document.PageMap;
import hebi.fragment.PagedDocument;

/**
 * What layout makes of an edition.
 *
 * @param document its pages, structure and outline
 * @param pageMap where each page begins in the text
 */
public record LayoutOutput(PagedDocument document, PageMap pageMap) {}
