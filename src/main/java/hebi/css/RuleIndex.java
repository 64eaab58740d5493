package hebi.css;

import hebi.css.Cascaded.Origin;
import hebi.css.selector.ElementInTree;
import hebi.css.selector.Matcher;
import hebi.css.selector.Selector;
import hebi.css.selector.Selector.PseudoElement;
import hebi.css.selector.SimpleSelector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Style rules by what their subject demands, so that an element meets only rules that have a chance. */
final class RuleIndex {
    private final Map<String, List<Entry>> byId = new HashMap<>();
    private final Map<String, List<Entry>> byClass = new HashMap<>();
    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final List<Entry> others = new ArrayList<>();
    private int order;

    /** A selector with its rule and its place in the cascade; compared by identity. */
    static final class Entry {
        private final Selector selector;
        private final Origin origin;
        private final long precedence;
        private final List<Cascaded> normal = new ArrayList<>();
        private final List<Cascaded> important = new ArrayList<>();

        private Entry(Selector selector, StyleRule rule, Origin origin, int order) {
            this.selector = selector;
            this.origin = origin;
            // Origin, then specificity (30 bits), then order of appearance.
            this.precedence = (origin == Origin.AUTHOR ? 1L << 62 : 0) | (long) selector.specificity() << 32 | order;
            for (Declaration declaration : rule.declarations()) {
                (declaration.important() ? important : normal).add(new Cascaded(declaration, origin));
            }
        }

        Origin origin() {
            return origin;
        }

        List<Cascaded> normal() {
            return normal;
        }

        List<Cascaded> important() {
            return important;
        }
    }

    /** Adds the rules of a stylesheet, which comes after those added before. */
    void add(StyleSheet sheet, Origin origin) {
        for (StyleRule rule : sheet.rules()) {
            order++;
            for (Selector selector : rule.selectors()) {
                bucket(selector).add(new Entry(selector, rule, origin, order));
            }
        }
    }

    private List<Entry> bucket(Selector selector) {
        List<Entry> bucket = others;
        for (SimpleSelector simple : selector.subject()) {
            if (simple instanceof SimpleSelector.IdSelector id) {
                return byId.computeIfAbsent(id.id(), key -> new ArrayList<>());
            } else if (simple instanceof SimpleSelector.ClassSelector name) {
                bucket = byClass.computeIfAbsent(name.name(), key -> new ArrayList<>());
            } else if (simple instanceof SimpleSelector.TypeSelector type && bucket == others) {
                bucket = byType.computeIfAbsent(type.name(), key -> new ArrayList<>());
            }
        }
        return bucket;
    }

    /** What matches {@code element} and its pseudo-elements, weakest first. */
    Map<PseudoElement, List<Entry>> match(ElementInTree element) {
        Map<PseudoElement, List<Entry>> found = new EnumMap<>(PseudoElement.class);
        element.element().id().ifPresent(id -> collect(byId.get(id), element, found));
        for (String name : element.classes()) {
            collect(byClass.get(name), element, found);
        }
        collect(byType.get(element.element().name()), element, found);
        collect(others, element, found);
        found.values().forEach(list -> list.sort(Comparator.comparingLong(entry -> entry.precedence)));
        return found;
    }

    private static void collect(
            @Nullable List<Entry> bucket, ElementInTree element, Map<PseudoElement, List<Entry>> found) {
        if (bucket == null) {
            return;
        }
        for (Entry entry : bucket) {
            if (Matcher.matches(entry.selector, element)) {
                found.computeIfAbsent(entry.selector.pseudoElement(), key -> new ArrayList<>())
                        .add(entry);
            }
        }
    }
}
