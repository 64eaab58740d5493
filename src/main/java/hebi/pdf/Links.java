package hebi.pdf;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.fragment.DisplayItem;
import hebi.fragment.StructureElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** Link annotations and the named destinations that they lead to (ISO 32000-1 §12.3.2, §12.5.6.5). */
final class Links {
    private static final int PRINT = 4;

    private final ContentOrder order;
    private final Diagnostics diagnostics;
    private final Map<Integer, StructureElement> elements = new HashMap<>();
    private final Map<String, COSArray> destinations = new TreeMap<>();
    private final Map<Integer, List<COSDictionary>> annotations = new HashMap<>();
    private int nextStructParent;

    /** Links of a document whose pages take the first {@code pages} keys of the parent tree. */
    Links(ContentOrder order, StructureElement root, int pages, Diagnostics diagnostics) {
        this.order = order;
        this.diagnostics = diagnostics;
        this.nextStructParent = pages;
        index(root);
    }

    private void index(StructureElement element) {
        elements.put(element.id(), element);
        element.children().forEach(this::index);
    }

    /** Notes the anchors of a page; the first place of a name counts, as a block goes on over several pages. */
    void addDestinations(COSDictionary page, int height, List<DisplayItem> items) {
        for (DisplayItem item : items) {
            if (item instanceof DisplayItem.Anchor anchor) {
                destinations.putIfAbsent(
                        anchor.id(),
                        Cos.array(
                                page,
                                Cos.name("XYZ"),
                                Cos.thousandths(Math.max(0, anchor.x())),
                                Cos.thousandths((long) height - anchor.y()),
                                COSNull.NULL));
            }
        }
    }

    /** Makes the annotations of a page, after all destinations are known. */
    void addAnnotations(COSDictionary page, int height, List<DisplayItem> items) {
        COSArray list = Cos.array();
        for (DisplayItem item : items) {
            if (item instanceof DisplayItem.Link link && leadsSomewhere(link, element(link))) {
                COSDictionary annotation = annotation(link, element(link), height);
                annotation.setItem(COSName.P, page);
                list.add(annotation);
                annotations
                        .computeIfAbsent(link.element(), e -> new ArrayList<>())
                        .add(annotation);
            }
        }
        if (list.size() > 0) {
            page.setItem(COSName.ANNOTS, list);
        }
    }

    /** The annotations by structure element. */
    Map<Integer, List<COSDictionary>> annotations() {
        return annotations;
    }

    /** Whether a destination of this name is there. */
    boolean hasDestination(String id) {
        return destinations.containsKey(id);
    }

    /** The {@code Dests} name tree, sorted by the names' bytes (§7.9.6). */
    COSDictionary destinationTree() {
        List<Map.Entry<COSString, COSArray>> entries = new ArrayList<>();
        destinations.forEach((id, place) -> entries.add(Map.entry(Cos.text(id), place)));
        entries.sort(Comparator.comparing(e -> new String(e.getKey().getBytes(), StandardCharsets.ISO_8859_1)));
        COSArray names = Cos.array();
        for (Map.Entry<COSString, COSArray> entry : entries) {
            names.add(entry.getKey());
            names.add(entry.getValue());
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }

    private StructureElement element(DisplayItem.Link link) {
        StructureElement element = elements.get(link.element());
        if (element == null) {
            throw new IllegalArgumentException("a link of an unknown structure element: " + link);
        }
        return element;
    }

    private boolean leadsSomewhere(DisplayItem.Link link, StructureElement element) {
        if (link.target().startsWith("#") && !hasDestination(link.target().substring(1))) {
            diagnostics.report(Code.PDF_LINK_TARGET_MISSING, element.span(), link.target());
            return false;
        }
        return true;
    }

    private COSDictionary annotation(DisplayItem.Link link, StructureElement element, int height) {
        COSDictionary annotation = Cos.dictionary("Annot");
        annotation.setItem(COSName.SUBTYPE, Cos.name("Link"));
        annotation.setItem(COSName.RECT, Cos.rectangle(link.rect(), height));
        annotation.setItem(COSName.BORDER, Cos.array(Cos.integer(0), Cos.integer(0), Cos.integer(0)));
        annotation.setItem(COSName.F, Cos.integer(PRINT));
        annotation.setItem(COSName.CONTENTS, Cos.text(contents(element, link.target())));
        annotation.setItem(COSName.STRUCT_PARENT, Cos.integer(nextStructParent++));
        if (link.target().startsWith("#")) {
            annotation.setItem(COSName.DEST, Cos.text(link.target().substring(1)));
        } else {
            COSDictionary action = Cos.inline();
            action.setItem(COSName.S, Cos.name("URI"));
            action.setItem(COSName.URI, new COSString(ascii(link.target())));
            annotation.setItem(COSName.A, action);
        }
        return annotation;
    }

    // PDF/UA-1 §7.18.5: what the link is, for those who do not see its place.
    private String contents(StructureElement element, String target) {
        String text = element.alt().orElseGet(() -> order.text(element)).strip();
        return text.isEmpty() ? target : text;
    }

    // §12.6.4.7: a URI is 7-bit ASCII; RFC 3987 §3.1 says how an IRI becomes one.
    private static String ascii(String target) {
        StringBuilder uri = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0x20 && b < 0x7F) {
                uri.append((char) b);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return uri.toString();
    }
}
