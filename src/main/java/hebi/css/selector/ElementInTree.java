package hebi.css.selector;

import hebi.html.Element;
import hebi.html.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element with what stands around it: parent, siblings, language. */
public final class ElementInTree {
    private final Element element;
    private final @Nullable ElementInTree parent;
    private final Siblings siblings;
    private final int index;
    private final String language;
    private final Set<String> classes;

    private ElementInTree(Element element, @Nullable ElementInTree parent, Siblings siblings, int index) {
        this.element = element;
        this.parent = parent;
        this.siblings = siblings;
        this.index = index;
        // XHTML: xml:lang wins over lang.
        String inherited = parent == null ? "" : parent.language;
        this.language = element.attribute("xml:lang")
                .or(() -> element.attribute("lang"))
                .orElse(inherited);
        String names = element.attribute("class").orElse("").strip();
        this.classes = names.isEmpty() ? Set.of() : Set.copyOf(List.of(names.split("\\s+")));
    }

    /** The root of a tree. */
    public static ElementInTree root(Element element) {
        ElementInTree root = new ElementInTree(element, null, new Siblings(List.of(element)), 0);
        root.siblings.places[0] = root;
        return root;
    }

    /** Its element children. */
    public List<ElementInTree> children() {
        List<Element> elements = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Element childElement) {
                elements.add(childElement);
            }
        }
        Siblings together = new Siblings(elements);
        List<ElementInTree> children = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            ElementInTree child = new ElementInTree(elements.get(i), this, together, i);
            together.places[i] = child;
            children.add(child);
        }
        return children;
    }

    /** The element itself. */
    public Element element() {
        return element;
    }

    /** The nearest {@code xml:lang} or {@code lang}; empty when there is none. */
    public String language() {
        return language;
    }

    /** Its class names. */
    public Set<String> classes() {
        return classes;
    }

    @Nullable
    ElementInTree parent() {
        return parent;
    }

    @Nullable
    ElementInTree previousSibling() {
        return index == 0 ? null : siblings.places[index - 1];
    }

    /** 1-based place among its siblings, or those of its type. */
    int place(boolean ofType, boolean fromEnd) {
        if (!ofType) {
            return fromEnd ? siblings.elements.size() - index : index + 1;
        }
        int[] places = siblings.placesOfType(fromEnd);
        return places[index];
    }

    private static final class Siblings {
        final List<Element> elements;
        final @Nullable ElementInTree[] places;
        private int @Nullable [] fromStart;
        private int @Nullable [] fromEnd;

        Siblings(List<Element> elements) {
            this.elements = elements;
            this.places = new ElementInTree[elements.size()];
        }

        int[] placesOfType(boolean countedFromEnd) {
            int[] known = countedFromEnd ? fromEnd : fromStart;
            if (known != null) {
                return known;
            }
            int[] counted = count(countedFromEnd);
            if (countedFromEnd) {
                fromEnd = counted;
            } else {
                fromStart = counted;
            }
            return counted;
        }

        private int[] count(boolean countedFromEnd) {
            int[] result = new int[elements.size()];
            Map<String, Integer> seen = new HashMap<>();
            for (int i = 0; i < result.length; i++) {
                int at = countedFromEnd ? result.length - 1 - i : i;
                result[at] = seen.merge(elements.get(at).name(), 1, Integer::sum);
            }
            return result;
        }
    }
}
