package hebi.pdf;

import hebi.fragment.DisplayItem;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import hebi.geom.PhysicalRect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Writes the structure tree, the parent tree and the id tree (ISO 32000-1 §14.7). */
final class Structure {
    private final ContentOrder order;
    private final List<COSDictionary> pages;
    private final List<List<DisplayItem>> items;
    private final List<MarkedStream> streams;
    private List<Page> sheets = List.of();
    private final Map<Piece, Mark> marks = new HashMap<>();
    private final Map<Integer, List<COSDictionary>> annotations;
    private final List<COSDictionary[]> parents = new ArrayList<>();
    private final Map<Integer, COSDictionary> annotationParents = new TreeMap<>();
    private final Map<String, COSDictionary> ids = new TreeMap<>();

    /** Where a piece was painted: index of the stream and marked content id. */
    private record Mark(int stream, int id) {}

    /**
     * Prepares for the pages as they were painted.
     *
     * @param order content by element
     * @param pages page dictionaries
     * @param items of each page
     * @param streams with the pieces in each
     * @param annotations link annotations by structure element, with their {@code StructParent} set
     */
    Structure(
            ContentOrder order,
            List<COSDictionary> pages,
            List<List<DisplayItem>> items,
            List<MarkedStream> streams,
            Map<Integer, List<COSDictionary>> annotations) {
        this.order = order;
        this.pages = pages;
        this.items = items;
        this.streams = streams;
        this.annotations = annotations;
        for (int stream = 0; stream < streams.size(); stream++) {
            List<List<Piece>> marked = streams.get(stream).marked();
            parents.add(new COSDictionary[marked.size()]);
            for (int id = 0; id < marked.size(); id++) {
                for (Piece piece : marked.get(id)) {
                    marks.put(piece, new Mark(stream, id));
                }
            }
        }
    }

    /** The {@code StructTreeRoot}. */
    COSDictionary write(PagedDocument document) {
        sheets = document.pages();
        COSDictionary root = Cos.dictionary("StructTreeRoot");
        root.setItem(COSName.K, Cos.array(element(document.structure(), root)));
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setItem(COSName.PARENT_TREE_NEXT_KEY, Cos.integer(parents.size() + (long) annotationParents.size()));
        if (!ids.isEmpty()) {
            COSArray names = Cos.array();
            ids.forEach((id, element) -> {
                names.add(Cos.text(id));
                names.add(element);
            });
            COSDictionary limits = new COSDictionary();
            limits.setItem(COSName.NAMES, names);
            root.setItem(COSName.ID_TREE, limits);
        }
        return root;
    }

    private COSDictionary element(StructureElement element, COSDictionary parent) {
        COSDictionary dictionary = structElem(element.role(), parent);
        element.language().ifPresent(l -> dictionary.setItem(COSName.LANG, Cos.text(l)));
        element.alt().ifPresent(a -> dictionary.setItem(COSName.ALT, Cos.text(a)));
        putAttributes(element, dictionary);
        KidArray kids = new KidArray(dictionary);
        for (ContentOrder.Kid kid : order.kids(element)) {
            if (kid instanceof ContentOrder.Kid.Child child) {
                kids.array.add(element(child.element(), dictionary));
            } else {
                addContent(kids, ((ContentOrder.Kid.Content) kid).piece());
            }
        }
        for (COSDictionary annotation : annotations.getOrDefault(element.id(), List.of())) {
            addAnnotation(kids.array, annotation, dictionary);
        }
        if (kids.array.size() > 0) {
            dictionary.setItem(COSName.K, kids.array);
        }
        return dictionary;
    }

    private static COSDictionary structElem(StructureRole role, COSDictionary parent) {
        COSDictionary dictionary = Cos.dictionary("StructElem");
        dictionary.setItem(COSName.S, Cos.name(role.pdfName()));
        dictionary.setItem(COSName.P, parent);
        return dictionary;
    }

    private void addContent(KidArray kids, Piece piece) {
        Mark mark = marks.get(piece);
        if (mark == null) {
            throw new IllegalStateException("content was not painted: " + piece);
        }
        if (piece.actualText().isPresent()) {
            // A leaf of its own: on an element with children ActualText would hide them.
            COSDictionary span = structElem(StructureRole.SPAN, kids.owner);
            span.setItem(COSName.ACTUAL_TEXT, Cos.text(piece.actualText().get()));
            new KidArray(span).addMark(mark);
            kids.array.add(span);
        } else {
            kids.addMark(mark);
        }
    }

    private void addAnnotation(COSArray kids, COSDictionary annotation, COSDictionary element) {
        COSDictionary reference = Cos.dictionary("OBJR");
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, annotation.getItem(COSName.P));
        reference.setDirect(true);
        kids.add(reference);
        annotationParents.put(annotation.getInt(COSName.STRUCT_PARENT), element);
    }

    /** The K array of an element: marked content of its first page as numbers, other content as references. */
    private final class KidArray {
        private final COSDictionary owner;
        private final COSArray array = Cos.array();
        private @Nullable Mark last;
        private int page = -1;

        KidArray(COSDictionary owner) {
            this.owner = owner;
        }

        void addMark(Mark mark) {
            if (mark.equals(last)) {
                return;
            }
            last = mark;
            parents.get(mark.stream())[mark.id()] = owner;
            MarkedStream stream = streams.get(mark.stream());
            if (page < 0) {
                page = stream.page();
                owner.setItem(COSName.PG, pages.get(page));
            }
            boolean own = page == stream.page() && stream.form() == null;
            array.add(own ? Cos.integer(mark.id()) : reference(stream, mark.id()));
            owner.setItem(COSName.K, array);
        }

        private COSBase reference(MarkedStream stream, int id) {
            COSDictionary reference = Cos.dictionary("MCR");
            reference.setItem(COSName.PG, pages.get(stream.page()));
            if (stream.form() != null) {
                reference.setItem(Cos.name("Stm"), stream.form());
            }
            reference.setItem(COSName.MCID, Cos.integer(id));
            reference.setDirect(true);
            return reference;
        }
    }

    private COSDictionary parentTree() {
        COSArray numbers = Cos.array();
        for (int stream = 0; stream < parents.size(); stream++) {
            COSArray elements = new COSArray();
            for (COSDictionary element : parents.get(stream)) {
                elements.add(element);
            }
            numbers.add(Cos.integer(stream));
            numbers.add(elements);
        }
        annotationParents.forEach((key, element) -> {
            numbers.add(Cos.integer(key));
            numbers.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private void putAttributes(StructureElement element, COSDictionary dictionary) {
        Map<String, COSDictionary> owners = new LinkedHashMap<>();
        new TreeMap<>(element.attributes()).forEach((key, value) -> {
            switch (key) {
                case "ID" -> putId(value, dictionary);
                case "Title" -> dictionary.setItem(COSName.T, Cos.text(value));
                case "ColSpan", "RowSpan" ->
                    owner(owners, "Table").setItem(Cos.name(key), Cos.integer(Integer.parseInt(value)));
                case "Scope" -> owner(owners, "Table").setItem(Cos.name(key), Cos.name(value));
                case "ListNumbering" -> owner(owners, "List").setItem(Cos.name(key), Cos.name(value));
                case "WritingMode", "Placement" -> owner(owners, "Layout").setItem(Cos.name(key), Cos.name(value));
                default -> throw new IllegalArgumentException("unknown structure attribute " + key);
            }
        });
        // PDF/UA-1 §7.9: a note has an id; a figure on one page has a box (ISO 32000-1 §14.8.5.4.3).
        if (element.role() == StructureRole.NOTE && !element.attributes().containsKey("ID")) {
            putId("note-" + element.id(), dictionary);
        }
        if (element.role() == StructureRole.FIGURE || element.role() == StructureRole.FORMULA) {
            COSArray box = boundingBox(element);
            if (box != null) {
                owner(owners, "Layout").setItem(COSName.BBOX, box);
            }
        }
        if (!owners.isEmpty()) {
            dictionary.setItem(COSName.A, Cos.array(owners.values().toArray(new COSBase[0])));
        }
    }

    private void putId(String id, COSDictionary element) {
        element.setItem(COSName.ID, Cos.text(id));
        if (ids.put(id, element) != null) {
            throw new IllegalArgumentException("two structure elements have the ID " + id);
        }
    }

    private static COSDictionary owner(Map<String, COSDictionary> owners, String name) {
        return owners.computeIfAbsent(name, n -> {
            COSDictionary attributes = Cos.inline();
            attributes.setItem(COSName.O, Cos.name(n));
            return attributes;
        });
    }

    private @Nullable COSArray boundingBox(StructureElement element) {
        for (ContentOrder.Kid kid : order.kids(element)) {
            if (kid instanceof ContentOrder.Kid.Content content) {
                Piece piece = content.piece();
                if (items.get(piece.page()).get(piece.index()) instanceof DisplayItem.Image image
                        && image.marking() instanceof Marking.Content) {
                    PhysicalRect seen = Groups.visible(items.get(piece.page()), piece.index(), image.rect());
                    return Cos.rectangle(seen, sheets.get(piece.page()).height());
                }
            }
        }
        return null;
    }
}
