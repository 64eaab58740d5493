package hebi.layout.structure;

import hebi.fragment.StructureRole;
import java.util.ArrayDeque;
import java.util.Deque;

/** Heading levels without gaps: the first is 1, and none goes down by more than one (ISO 14289-1 §7.4.2). */
final class HeadingLevels {
    /** Levels as the document names them, of the headings that are open. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The role of the next heading, which calls itself {@code level} (1–6). */
    StructureRole next(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return StructureRole.valueOf("H" + open.size());
    }
}
