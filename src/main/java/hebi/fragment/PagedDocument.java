package hebi.fragment;

import java.util.List;

/**
 * The whole result of layout: what the PDF writer needs.
 *
 * @param language BCP 47 tag of the document
 * @param pages in order
 * @param structure the {@code Document} element
 * @param outline top-level bookmarks
 */
public record PagedDocument(String language, List<Page> pages, StructureElement structure, List<Bookmark> outline) {
    /** Copies its lists. */
    public PagedDocument {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
    }

    /**
     * An entry of the outline.
     *
     * @param title its text
     * @param target id of an anchor
     * @param children entries below it
     */
    public record Bookmark(String title, String target, List<Bookmark> children) {
        /** Copies its list. */
        public Bookmark {
            children = List.copyOf(children);
        }
    }
}
