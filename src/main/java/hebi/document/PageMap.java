package hebi.document;

import java.util.List;

/**
 * Where each printed page begins in the text: the bridge from the PDF's pages to the EPUB's page-list.
 *
 * @param pages in order
 */
public record PageMap(List<Start> pages) {
    /** Copies its list. */
    public PageMap {
        pages = List.copyOf(pages);
    }

    /**
     * The first lead-language text of a page. A page without such text (a full-bleed picture) names the first block that
     * begins on it, else its first text in any language; a blank page has no entry.
     *
     * @param label the page's label, as printed
     * @param document name of the XHTML document: {@code cover}, {@code contents}, {@code tea}
     * @param block id of the innermost element with an id that holds the text
     * @param offset UTF-16 offset in that element's text where the page begins; 0 at its start
     */
    public record Start(String label, String document, String block, int offset) {}
}
