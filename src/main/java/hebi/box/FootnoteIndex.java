package hebi.box;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which footnotes are taken from where they were written to where they are referred to: elements with {@code float:
 * footnote} (css-gcpm-3 §3) that a note reference leads to, each to its first one. A reference inside something that has
 * no part of the foot (a cell, an inline-block, a float) leaves its note where it is.
 */
final class FootnoteIndex {
    private static final Set<Display> FLOWING = EnumSet.of(
            Display.BLOCK, Display.INLINE, Display.LIST_ITEM, Display.FLOW_ROOT, Display.CONTENTS, Display.GRID);

    private final Map<String, Note> notes = new HashMap<>();
    private final IdentityHashMap<StyledElement, Note> byReference = new IdentityHashMap<>();
    private final Set<StyledElement> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<StyledElement> flowing = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A footnote.
     *
     * @param element its element
     * @param parent the element that holds it
     */
    record Note(StyledElement element, StyledElement parent) {}

    private final List<StyledElement> all = new ArrayList<>();

    /** What an element is in. */
    private enum Place {
        /** What flows over pages. */
        FLOW,
        /** A grid: floats have no effect on its items (css-grid-2 §6), but what is in them has a foot. */
        ITEMS,
        /** What has no part of the foot of the page. */
        NO_FOOT
    }

    private FootnoteIndex() {}

    static FootnoteIndex of(StyledElement root) {
        FootnoteIndex index = new FootnoteIndex();
        index.collect(root);
        if (!index.all.isEmpty()) {
            index.referInside(root, root, Place.FLOW);
        }
        return index;
    }

    /** The note that comes to stand at {@code reference}. */
    Optional<Note> at(StyledElement reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** Whether {@code element} is a note that stands elsewhere. */
    boolean isMoved(StyledElement element) {
        return moved.contains(element);
    }

    /** Whether {@code element} is a note that nothing refers to, so that it goes to the foot from its own place. */
    boolean isHere(StyledElement element) {
        return flowing.contains(element) && !moved.contains(element);
    }

    /** Notes that go to no foot: neither from their own place nor from where they are referred to. */
    List<StyledElement> staying() {
        return all.stream()
                .filter(note -> !flowing.contains(note) && !moved.contains(note))
                .toList();
    }

    private void collect(StyledElement parent) {
        for (StyledNode node : parent.children()) {
            if (node instanceof StyledElement element && element.style().get(Properties.DISPLAY) != Display.NONE) {
                if (element.style().get(Properties.FLOAT) == Float.FOOTNOTE) {
                    all.add(element);
                    element.element().id().ifPresent(id -> notes.putIfAbsent(id, new Note(element, parent)));
                }
                collect(element);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the root is the element itself, not one that is equal to it
    private void refer(StyledElement element, StyledElement root, Place place) {
        if (place == Place.FLOW && element.style().get(Properties.FLOAT) == Float.FOOTNOTE) {
            flowing.add(element);
        }
        Place inside = inside(element.style(), root.style(), place);
        if (inside != Place.NO_FOOT && isReference(element)) {
            Note note = element.element()
                    .attribute("href")
                    .filter(href -> href.startsWith("#"))
                    .map(href -> notes.get(href.substring(1)))
                    .orElse(null);
            if (note != null && moved.add(note.element())) {
                byReference.put(element, note);
            }
        }
        referInside(element, root, inside);
    }

    private void referInside(StyledElement element, StyledElement root, Place place) {
        for (StyledNode node : element.children()) {
            if (node instanceof StyledElement child) {
                refer(child, root, place);
            }
        }
    }

    private static Place inside(ComputedStyle style, ComputedStyle root, Place place) {
        if (place == Place.NO_FOOT || !isFlowing(style, root)) {
            return Place.NO_FOOT;
        }
        return switch (style.get(Properties.DISPLAY)) {
            case GRID -> Place.ITEMS;
            case CONTENTS -> place;
            default -> Place.FLOW;
        };
    }

    private static boolean isFlowing(ComputedStyle style, ComputedStyle root) {
        return FLOWING.contains(style.get(Properties.DISPLAY))
                && style.get(Properties.FLOAT) == Float.NONE
                && style.get(Properties.POSITION) != Position.ABSOLUTE
                && style.get(Properties.WRITING_MODE) == root.get(Properties.WRITING_MODE);
    }

    private static boolean isReference(StyledElement element) {
        return element.element().attribute("role").orElse("").equals("doc-noteref")
                || element.element().attribute("epub:type").orElse("").equals("noteref");
    }
}
