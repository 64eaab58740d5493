package hebi.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named strings over the pages of an edition (css-gcpm-3 §2). */
final class NamedStrings {
    private final List<Map<String, OnPage>> pages = new ArrayList<>();

    /**
     * One assignment of a named string.
     *
     * @param name of the string
     * @param value its text
     * @param order where its element begins in its document
     */
    record Assignment(String name, String value, int order) {}

    /** What one page knows of a string. */
    private record OnPage(String entry, Optional<String> start, Optional<String> first, String exit) {}

    /**
     * Adds the next page.
     *
     * @param assignments of the elements that begin on it, in document order
     * @param firstContent position of its first text or picture; an assignment before it stands at the page's start
     */
    void add(List<Assignment> assignments, int firstContent) {
        Map<String, OnPage> page = new HashMap<>();
        if (!pages.isEmpty()) {
            pages.get(pages.size() - 1)
                    .forEach((name, last) ->
                            page.put(name, new OnPage(last.exit(), Optional.empty(), Optional.empty(), last.exit())));
        }
        for (Assignment assignment : assignments) {
            page.merge(
                    assignment.name(),
                    new OnPage(
                            "", atStart(assignment, firstContent), Optional.of(assignment.value()), assignment.value()),
                    (before, now) -> new OnPage(
                            before.entry(),
                            before.first().isPresent() ? before.start() : now.start(),
                            before.first().or(now::first),
                            now.exit()));
        }
        pages.add(page);
    }

    /** Adds a page for which all is as for the one before. */
    void addSame() {
        pages.add(pages.get(pages.size() - 1));
    }

    private static Optional<String> atStart(Assignment assignment, int firstContent) {
        return assignment.order() <= firstContent ? Optional.of(assignment.value()) : Optional.empty();
    }

    /**
     * The value of {@code string(name, which)} on a page; empty when nothing has set it yet.
     *
     * @param page index, from 0
     */
    String get(int page, String name, String which) {
        OnPage string = pages.get(page).get(name);
        if (string == null) {
            return "";
        }
        return switch (which) {
            case "start" -> string.start().orElse(string.entry());
            case "last" -> string.exit();
            case "first-except" -> string.first().isPresent() ? "" : string.entry();
            default -> string.first().orElse(string.entry());
        };
    }
}
