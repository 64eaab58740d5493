package hebi.layout.page;

import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Content;
import hebi.css.value.Keywords.Display;
import hebi.fragment.PagedDocument.Bookmark;
import hebi.layout.content.ContentText;
import hebi.layout.page.ElementScope.QuoteDepth;
import java.util.ArrayList;
import java.util.List;

/** Bookmarks from {@code bookmark-level} and {@code bookmark-label} (css-content-3 §5). */
final class Outline {
    private final Resolver resolver;
    private final List<Entry> entries = new ArrayList<>();

    private Outline(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The outline of all documents, in order. */
    static List<Bookmark> of(Resolver resolver) {
        Outline outline = new Outline(resolver);
        for (int i = 0; i < resolver.documents().size(); i++) {
            outline.walk(resolver.documents().get(i).document().root(), i, "");
        }
        return outline.nested(0, outline.entries.size());
    }

    private record Entry(int level, String title, String target) {}

    private void walk(StyledElement element, int document, String outerId) {
        if (element.style().get(Properties.DISPLAY) == Display.NONE) {
            return;
        }
        String id = element.element().id().orElse(outerId);
        int level = element.style().get(Properties.BOOKMARK_LEVEL);
        if (level > 0 && !id.isEmpty()) {
            String title = label(element, document);
            if (!title.isBlank()) {
                entries.add(new Entry(level, title, id));
            }
        }
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                walk(e, document, id);
            }
        }
    }

    private String label(StyledElement element, int document) {
        ElementScope scope = new ElementScope(resolver, document, element, element, new QuoteDepth());
        return element.style().get(Properties.BOOKMARK_LABEL) instanceof Content.Parts parts
                ? ContentText.of(parts.parts(), scope)
                : scope.elementText();
    }

    /** Entries from {@code start} to {@code end}: each one takes the deeper ones after it, however much deeper. */
    private List<Bookmark> nested(int start, int end) {
        List<Bookmark> bookmarks = new ArrayList<>();
        int next = start;
        while (next < end) {
            Entry entry = entries.get(next);
            int inner = next + 1;
            int after = inner;
            while (after < end && entries.get(after).level() > entry.level()) {
                after++;
            }
            bookmarks.add(new Bookmark(entry.title(), entry.target(), nested(inner, after)));
            next = after;
        }
        return bookmarks;
    }
}
