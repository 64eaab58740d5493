package hebi.pdf;

import hebi.font.GlyphRun;
import hebi.fragment.DisplayItem;
import hebi.fragment.Marking;
import hebi.fragment.StructureElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each structure element holds, in document order: its child elements and the display items that are its content.
 * Paint order differs from it wherever lines are right to left or content is placed elsewhere.
 */
final class ContentOrder {
    private final Map<Integer, List<Kid>> kids = new HashMap<>();
    private final Map<Piece, Piece> followers = new HashMap<>();
    private final List<Map<Integer, Piece>> byPage = new ArrayList<>();

    /** Content or child of an element. */
    sealed interface Kid {
        /** Place in document order. */
        int order();

        /** Content. */
        record Content(Piece piece) implements Kid {
            @Override
            public int order() {
                return piece.order();
            }
        }

        /** A child element. */
        record Child(StructureElement element) implements Kid {
            @Override
            public int order() {
                return element.order();
            }
        }
    }

    /**
     * Orders the content of all pages.
     *
     * @param items of each page, in paint order
     * @throws IllegalArgumentException when content names an element that is not below {@code root}
     */
    ContentOrder(StructureElement root, List<List<DisplayItem>> items) {
        addElement(root);
        for (int page = 0; page < items.size(); page++) {
            byPage.add(new HashMap<>());
            for (int i = 0; i < items.get(page).size(); i++) {
                addItem(page, i, items.get(page).get(i));
            }
        }
        // Stable: at the same place an (empty) child stands before content, and content in paint order.
        kids.values().forEach(list -> list.sort(Comparator.comparingInt(Kid::order)));
        kids.values().forEach(this::linkNeighbours);
    }

    /** Children and content of an element, in document order. */
    List<Kid> kids(StructureElement element) {
        return kids.getOrDefault(element.id(), List.of());
    }

    /** The piece that an item is; empty for artifacts and what paints nothing. */
    Optional<Piece> piece(int page, int item) {
        return Optional.ofNullable(byPage.get(page).get(item));
    }

    /** Whether {@code second} may share the marked content of {@code first}: nothing stands between them. */
    boolean follows(Piece first, Piece second) {
        return second.equals(followers.get(first));
    }

    /** All text in an element, in document order. */
    String text(StructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Kid kid : kids(element)) {
            text.append(
                    kid instanceof Kid.Content content ? content.piece().text() : text(((Kid.Child) kid).element()));
        }
        return text.toString();
    }

    private void addElement(StructureElement element) {
        List<Kid> list = new ArrayList<>();
        if (kids.put(element.id(), list) != null) {
            throw new IllegalArgumentException("two structure elements have the id " + element.id());
        }
        for (StructureElement child : element.children()) {
            list.add(new Kid.Child(child));
            addElement(child);
        }
    }

    private void addItem(int page, int index, DisplayItem item) {
        Piece piece;
        if (item instanceof DisplayItem.Text text && text.marking() instanceof Marking.Content content) {
            // A hyphen by itself says nothing.
            if (text.run().text().isEmpty()) {
                return;
            }
            GlyphRun run = text.run();
            Optional<String> actual = needsActualText(run) ? Optional.of(run.text()) : Optional.empty();
            piece = new Piece(page, index, content.element(), content.order(), run.text(), actual);
        } else if (item instanceof DisplayItem.Image image && image.marking() instanceof Marking.Content content) {
            piece = new Piece(page, index, content.element(), content.order(), "", Optional.empty());
        } else {
            return;
        }
        List<Kid> list = kids.get(piece.element());
        if (list == null) {
            throw new IllegalArgumentException("content of an unknown structure element: " + piece);
        }
        list.add(new Kid.Content(piece));
        byPage.get(page).put(index, piece);
    }

    // ISO 32000-1 §14.9.4; ISO 19005-2 §6.2.11.7.3 for private-use characters.
    private static boolean needsActualText(GlyphRun run) {
        boolean missing = false;
        for (int i = 0; i < run.size(); i++) {
            missing |= run.glyph(i) == 0;
        }
        return run.isRightToLeft()
                || !run.shownText().equals(run.text())
                || missing
                || run.text().codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    private void linkNeighbours(List<Kid> list) {
        Set<Piece> seen = new HashSet<>();
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i - 1) instanceof Kid.Content a
                    && list.get(i) instanceof Kid.Content b
                    && a.piece().actualText().isEmpty()
                    && b.piece().actualText().isEmpty()
                    && seen.add(a.piece())) {
                followers.put(a.piece(), b.piece());
            }
        }
    }
}
