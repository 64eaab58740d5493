package hebi.layout.page;

import hebi.document.PageMap;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument;
import java.util.List;

/**
 * What layout makes of an edition.
 *
 * @param document its pages, structure and outline
 * @param pageMap where each page begins in the text
 * @param sources of each page, where it comes from
 */
public record LayoutOutput(PagedDocument document, PageMap pageMap, List<PageSource> sources) {
    /** Copies its list. */
    public LayoutOutput {
        sources = List.copyOf(sources);
    }

    /** The same with other pages. */
    public LayoutOutput withPages(List<Page> pages) {
        return new LayoutOutput(
                new PagedDocument(
                        document.language(), pages, document.structure(), document.outline(), document.pictures()),
                pageMap,
                sources);
    }
}
