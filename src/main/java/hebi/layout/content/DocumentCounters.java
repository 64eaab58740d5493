package hebi.layout.content;

import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.CounterChange;
import hebi.css.value.Keywords.Display;
import hebi.geom.Length;
import hebi.html.Element;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The values of the counters at each element, by their scopes (css-lists-3 §4); {@code page} is not among them. */
public final class DocumentCounters {
    private static final String LIST_ITEM = "list-item";
    /** Counters of pages: an element that changes one changes the number of the page on which it begins. */
    private static final Set<String> OF_PAGES = Set.of("page", "pages");

    private static final Set<String> LISTS = Set.of("ol", "ul", "menu");

    private final IdentityHashMap<StyledElement, CounterValues> snapshots = new IdentityHashMap<>();
    private final Map<String, List<Scope>> counters = new TreeMap<>();
    private CounterValues current = CounterValues.NONE;
    private boolean changed;

    private DocumentCounters() {}

    /** Counts through {@code root}. */
    public static DocumentCounters of(StyledElement root) {
        DocumentCounters counting = new DocumentCounters();
        counting.walk(root, 0);
        return counting;
    }

    /** The values at {@code element}, its own changes included; none for what has no box. */
    public CounterValues at(StyledElement element) {
        return snapshots.getOrDefault(element, CounterValues.NONE);
    }

    /** A counter and the depth of the elements among which it lives: those of its element and its siblings. */
    private static final class Scope {
        private final int depth;
        private int value;

        Scope(int depth, int value) {
            this.depth = depth;
            this.value = value;
        }
    }

    private void walk(StyledElement element, int depth) {
        if (element.style().get(Properties.DISPLAY) == Display.NONE) {
            return; // css-lists-3 §4.6
        }
        // css-lists-3 §4: reset, then increment, then set.
        resets(element).forEach(change -> reset(change, depth));
        increments(element).forEach(change -> {
            Scope scope = instantiated(change.name(), depth);
            scope.value = Length.clamp((double) scope.value + change.value());
        });
        sets(element).forEach(change -> instantiated(change.name(), depth).value = change.value());
        snapshots.put(element, snapshot());
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                walk(e, depth + 1);
            }
        }
        close(depth + 1);
    }

    private void reset(CounterChange change, int depth) {
        List<Scope> scopes = counters.computeIfAbsent(change.name(), name -> new ArrayList<>());
        // A sibling's counter is replaced, an ancestor's is hidden.
        if (!scopes.isEmpty() && scopes.get(scopes.size() - 1).depth == depth) {
            scopes.remove(scopes.size() - 1);
        }
        scopes.add(new Scope(depth, change.value()));
        changed = true;
    }

    private Scope instantiated(String name, int depth) {
        List<Scope> scopes = counters.computeIfAbsent(name, n -> new ArrayList<>());
        if (scopes.isEmpty()) {
            scopes.add(new Scope(depth, 0));
        }
        changed = true;
        return scopes.get(scopes.size() - 1);
    }

    private void close(int depth) {
        for (List<Scope> scopes : counters.values()) {
            if (!scopes.isEmpty() && scopes.get(scopes.size() - 1).depth == depth) {
                scopes.remove(scopes.size() - 1);
                changed = true;
            }
        }
    }

    private CounterValues snapshot() {
        if (changed) {
            Map<String, List<Integer>> values = new TreeMap<>();
            counters.forEach((name, scopes) -> {
                if (!scopes.isEmpty()) {
                    values.put(name, scopes.stream().map(s -> s.value).toList());
                }
            });
            current = new CounterValues(values);
            changed = false;
        }
        return current;
    }

    private static List<CounterChange> resets(StyledElement element) {
        List<CounterChange> own = ofElements(element.style().get(Properties.COUNTER_RESET));
        Element source = element.element();
        if (LISTS.contains(source.name()) && !mentionsListItem(own)) {
            // HTML §15.3.7: lists reset it, ol to one before its start.
            return with(own, new CounterChange(LIST_ITEM, number(source, "start", 1) - 1));
        }
        return own;
    }

    private static List<CounterChange> increments(StyledElement element) {
        List<CounterChange> own = ofElements(element.style().get(Properties.COUNTER_INCREMENT));
        boolean item = element.style().get(Properties.DISPLAY) == Display.LIST_ITEM;
        return item && !mentionsListItem(own) ? with(own, new CounterChange(LIST_ITEM, 1)) : own;
    }

    private static List<CounterChange> sets(StyledElement element) {
        List<CounterChange> own = ofElements(element.style().get(Properties.COUNTER_SET));
        Element source = element.element();
        boolean numbered =
                source.name().equals("li") && source.attribute("value").isPresent();
        return numbered && !mentionsListItem(own)
                ? with(own, new CounterChange(LIST_ITEM, number(source, "value", 0)))
                : own;
    }

    private static List<CounterChange> ofElements(List<CounterChange> changes) {
        return changes.stream().filter(c -> !OF_PAGES.contains(c.name())).toList();
    }

    private static boolean mentionsListItem(List<CounterChange> changes) {
        return changes.stream().anyMatch(c -> c.name().equals(LIST_ITEM));
    }

    private static List<CounterChange> with(List<CounterChange> changes, CounterChange more) {
        List<CounterChange> all = new ArrayList<>(changes);
        all.add(more);
        return all;
    }

    private static int number(Element element, String attribute, int otherwise) {
        return element.attribute(attribute)
                .filter(value -> value.matches("-?\\d{1,8}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
