package hebi.project;

import hebi.diag.Code;
import hebi.project.yaml.ReadingContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each declared edition what it inherits from those that it extends. */
final class EditionInheritance {
    private final Map<String, EditionEntry> entries = new LinkedHashMap<>();
    private final Map<String, EditionEntry> resolved = new HashMap<>();
    private final ReadingContext context;

    /** Of two entries with one id the first counts. */
    EditionInheritance(List<EditionEntry> entries, ReadingContext context) {
        entries.forEach(entry -> this.entries.putIfAbsent(entry.id(), entry));
        this.context = context;
    }

    /** All entries in order; one whose parent is unknown, or that extends itself, inherits nothing. */
    List<EditionEntry> resolved() {
        List<EditionEntry> all = new ArrayList<>();
        for (EditionEntry entry : entries.values()) {
            resolve(entry);
            all.add(resolved.getOrDefault(entry.id(), entry));
        }
        return List.copyOf(all);
    }

    /** Goes up to what is resolved or extends nothing, then down again. */
    private void resolve(EditionEntry entry) {
        Deque<EditionEntry> line = new ArrayDeque<>();
        Set<String> passed = new LinkedHashSet<>();
        EditionEntry ancestor = entry;
        while (ancestor != null && !resolved.containsKey(ancestor.id()) && passed.add(ancestor.id())) {
            line.push(ancestor);
            ancestor = parent(ancestor);
        }
        if (ancestor != null && !resolved.containsKey(ancestor.id())) {
            cut(ancestor, passed);
        }
        for (EditionEntry next : line) {
            EditionEntry parent = next.parent().map(p -> resolved.get(p.text())).orElse(null);
            if (!resolved.containsKey(next.id())) {
                resolved.put(next.id(), parent == null ? next : next.inherit(parent));
            }
        }
    }

    /** Reports a circle, whose members then inherit nothing. */
    private void cut(EditionEntry again, Set<String> passed) {
        List<String> circle = new ArrayList<>(passed);
        circle = circle.subList(circle.indexOf(again.id()), circle.size());
        circle.forEach(id -> resolved.put(id, entries.getOrDefault(id, again)));
        String named = String.join(" → ", circle) + " → " + again.id();
        context.with("edition", again.id())
                .report(
                        Code.EDITION_EXTENDS_ITSELF,
                        again.parent().orElseThrow().span(),
                        again.id(),
                        named);
    }

    private @org.jspecify.annotations.Nullable EditionEntry parent(EditionEntry entry) {
        if (entry.parent().isEmpty()) {
            return null;
        }
        String id = entry.parent().get().text();
        EditionEntry parent = entries.get(id);
        if (parent == null) {
            String[] unknown = ReadingContext.unknown(id, entries.keySet());
            context.with("edition", entry.id())
                    .report(Code.UNKNOWN_PARENT, entry.parent().get().span(), unknown);
        }
        return parent;
    }
}
