package hebi.fragment;

import hebi.diag.Span;
import hebi.image.ImageAsset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The whole result of layout: what the PDF writer needs.
 *
 * @param language BCP 47 tag of the document
 * @param pages in order
 * @param structure the {@code Document} element
 * @param outline top-level bookmarks
 * @param pictures those of backgrounds, by their address; others are not painted
 */
public record PagedDocument(
        String language,
        List<Page> pages,
        StructureElement structure,
        List<Bookmark> outline,
        Map<String, ImageAsset> pictures) {
    /** Copies its collections. */
    public PagedDocument {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        pictures = Map.copyOf(pictures);
    }

    /** A document whose backgrounds have no pictures yet. */
    public PagedDocument(String language, List<Page> pages, StructureElement structure, List<Bookmark> outline) {
        this(language, pages, structure, outline, Map.of());
    }

    /** The addresses of the pictures that backgrounds name, each with the first box that wants it. */
    public Map<String, Span> pictureAddresses() {
        Map<String, Span> addresses = new TreeMap<>();
        BlockWalk.forEach(pages, (block, mode) -> {
            for (Background.Layer layer : block.paint().background().layers()) {
                if (layer.source() instanceof Background.Picture picture) {
                    addresses.putIfAbsent(picture.address(), block.span());
                }
            }
        });
        return addresses;
    }

    /** The same with pictures for its backgrounds. */
    public PagedDocument withPictures(Map<String, ImageAsset> found) {
        return new PagedDocument(language, pages, structure, outline, found);
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
