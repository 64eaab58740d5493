package hebi.pdf;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument.Bookmark;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The outline (ISO 32000-1 §12.3.3) and the page labels (§12.4.2). */
final class Navigation {
    private Navigation() {}

    /** The outline; a bookmark whose target is not there is reported and stays, leading nowhere. */
    static COSDictionary outline(List<Bookmark> bookmarks, Links links, Diagnostics diagnostics) {
        COSDictionary root = Cos.dictionary("Outlines");
        root.setItem(COSName.COUNT, Cos.integer(addItems(root, bookmarks, links, diagnostics)));
        return root;
    }

    private static int addItems(COSDictionary parent, List<Bookmark> bookmarks, Links links, Diagnostics diagnostics) {
        int count = 0;
        COSDictionary previous = null;
        for (Bookmark bookmark : bookmarks) {
            COSDictionary item = item(bookmark, links, diagnostics);
            item.setItem(COSName.PARENT, parent);
            if (previous == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                previous.setItem(COSName.NEXT, item);
                item.setItem(COSName.PREV, previous);
            }
            parent.setItem(COSName.LAST, item);
            previous = item;
            int below = addItems(item, bookmark.children(), links, diagnostics);
            if (below > 0) {
                item.setItem(COSName.COUNT, Cos.integer(below));
            }
            count += 1 + below;
        }
        return count;
    }

    private static COSDictionary item(Bookmark bookmark, Links links, Diagnostics diagnostics) {
        COSDictionary item = new COSDictionary();
        item.setItem(COSName.TITLE, Cos.text(bookmark.title()));
        if (links.hasDestination(bookmark.target())) {
            item.setItem(COSName.DEST, Cos.text(bookmark.target()));
        } else {
            diagnostics.report(Code.PDF_LINK_TARGET_MISSING, Span.NONE, "#" + bookmark.target());
        }
        return item;
    }

    /** The number tree of labels: counted ranges where the folios count on, else each label as it is. */
    static COSDictionary pageLabels(List<Page> pages) {
        COSArray numbers = Cos.array();
        Integer expected = null;
        for (int i = 0; i < pages.size(); i++) {
            String label = pages.get(i).label();
            Optional<Integer> folio = folio(label);
            if (folio.isEmpty() || !folio.get().equals(expected)) {
                numbers.add(Cos.integer(i));
                numbers.add(range(label, folio.orElse(null)));
            }
            expected = folio.map(f -> f + 1).orElse(null);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private static COSDictionary range(String label, @Nullable Integer folio) {
        COSDictionary range = Cos.inline();
        if (folio == null) {
            range.setItem(COSName.P, Cos.text(label));
        } else {
            range.setItem(COSName.S, COSName.D);
            range.setItem(COSName.ST, Cos.integer(folio));
        }
        return range;
    }

    private static Optional<Integer> folio(String label) {
        return label.matches("[1-9][0-9]{0,6}") ? Optional.of(Integer.parseInt(label)) : Optional.empty();
    }
}
