package hebi.layout.block;

import hebi.layout.BreakToken;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Floats.Band;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.LineBox;
import hebi.layout.inline.OutOfFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines beside floats (CSS 2 §9.5). How long a line is depends on where it stands, and where it stands on the lines before
 * it: they are broken for the places that they would have at the usual pitch, and again until the places are right.
 */
final class LineWrapping {
    /** Lines settle after two or three rounds; a bound for content in which they never do. */
    private static final int MAX_ROUNDS = 12;

    private final InlineContent content;
    private final FloatScope scope;
    private final FloatLayout layout;
    private final int start;
    private final int taken;
    private final Snap snap;
    private final int top;
    private final FloatBreak breaking;
    private final Space space;
    private final Floats before;
    /** Whether nothing is before the lines in the fragmentainer. */
    private final boolean begins;

    private Floats floats;
    private final List<Floated> floated = new ArrayList<>();
    private List<LineBox> lines = List.of();
    private List<Integer> tops = List.of();
    /** Lines that had to go further down, by index. */
    private final Map<Integer, Integer> pushed = new HashMap<>();

    /** Brings lines on the grid. */
    @FunctionalInterface
    interface Snap {
        /** Where a line stands that would begin at {@code at}. */
        int place(LineBox line, int at);
    }

    /**
     * A float in its line.
     *
     * @param index of it in what is out of flow in the paragraph
     * @param line index of the line that it stands in
     * @param part where it is, and where it goes on
     */
    record Floated(int index, int line, FloatBreak.Floated part) {}

    /**
     * Lines from {@code from} on.
     *
     * @param top block start of the first one, from the container's border box
     * @param flow places floats
     * @param space of the container
     * @param snap brings lines on the grid
     */
    LineWrapping(InlineContent content, FloatFlow flow, Space space, BreakToken.Lines from, int top, Snap snap) {
        this.snap = snap;
        this.space = space;
        this.content = content;
        this.scope = flow.scope();
        this.layout = flow.layout();
        this.breaking = flow.breaking();
        this.before = flow.floats();
        this.begins = space.first() && !flow.hasPlaced();
        this.floats = before;
        this.start = from.offset();
        this.taken = from.taken();
        this.top = top;
    }

    LineWrapping wrap() {
        settle();
        for (int i = taken; i < content.outOfFlow().size(); i++) {
            OutOfFlow out = content.outOfFlow().get(i);
            if (!out.box().isPositioned() && !PageFloats.leavesFlow(out.box(), space)) {
                Floated placed = place(i, out);
                floated.add(placed);
                floats = floats.with(placed.part().exclusion());
                settle();
            }
        }
        return this;
    }

    /** CSS 2 §9.5: a float stands beside its line, or under it when what is before it leaves too little room. */
    private Floated place(int index, OutOfFlow out) {
        Laid laid = layout.lay(out.box());
        int before = floated.isEmpty() ? 0 : floated.get(floated.size() - 1).line();
        int line = Math.min(Math.max(before, lineAt(out.offset())), Math.max(0, lines.size() - 1));
        if (line > before && lines.get(line).start() == out.offset() && !content.isForcedBefore(out.offset())) {
            // What comes after it did not fit on the line before; the float may.
            if (leavesRoom(out, laid, line - 1)) {
                return place(index, out, laid, line - 1, top(line - 1));
            }
        }
        return place(index, out, laid, line, leavesRoom(out, laid, line) ? top(line) : bottom(line));
    }

    private Floated place(int index, OutOfFlow out, Laid laid, int line, int at) {
        boolean must = begins && line == 0 && at == top(0) && floated.isEmpty();
        FloatBreak.Part part = new FloatBreak.Part(index, out.box(), Optional.empty(), space.room(), must);
        return new Floated(index, line, breaking.place(part, laid, floats, at));
    }

    /** Whether what stands in {@code line} before a float has room beside it. */
    private boolean leavesRoom(OutOfFlow out, Laid laid, int line) {
        int size = lines.isEmpty() ? 0 : content.sizeBefore(lines.get(line), out.offset());
        if (size <= 0) {
            return true;
        }
        FloatLayout.Placed beside = layout.place(out.box(), laid, layout.margin(out.box()), floats, top(line));
        int block = scope.block() + top(line);
        return size
                <= floats.with(beside.exclusion())
                        .band(block, scope.block() + bottom(line), scope.content())
                        .size();
    }

    List<LineBox> lines() {
        return lines;
    }

    /** Block start of a line, from the container's border box; for none, where it would be. */
    int top(int line) {
        return line < tops.size() ? tops.get(line) : end();
    }

    /** Block end of a line, from the container's border box. */
    int bottom(int line) {
        return line < lines.size() ? top(line) + lines.get(line).blockSize() : end();
    }

    /** How many of the boxes out of flow in the paragraph come before the line after {@code count}, as far as floats go. */
    int taken(int count) {
        List<Floated> some = floated(count);
        return some.isEmpty() ? taken : some.get(some.size() - 1).index() + 1;
    }

    /** Floats in the first {@code count} lines. */
    List<Floated> floated(int count) {
        return count == lines.size()
                ? floated
                : floated.stream().takeWhile(f -> f.line() < count).toList();
    }

    /** Floats as far as those in the first {@code count} lines are placed. */
    Floats floats(int count) {
        Floats some = before;
        for (Floated f : floated(count)) {
            some = some.with(f.part().exclusion());
        }
        return some;
    }

    /** Index of the line that holds {@code offset}, or of the last one. */
    int lineAt(int offset) {
        for (int i = 0; i < lines.size(); i++) {
            if (offset < lines.get(i).end()) {
                return i;
            }
        }
        return Math.max(0, lines.size() - 1);
    }

    private int end() {
        return lines.isEmpty()
                ? top
                : tops.get(lines.size() - 1) + lines.get(lines.size() - 1).blockSize();
    }

    private void settle() {
        List<Integer> assumed = new ArrayList<>();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Integer> places = assumed;
            lines = content.lines(start, new InlineContent.Shape() {
                @Override
                public int measure(int line) {
                    return Math.max(0, band(assumed(places, line)).size());
                }

                @Override
                public int inlineStart(int line) {
                    Band band = band(assumed(places, line));
                    return layout.inlineStart(band.lineLeft(), band.lineRight());
                }
            });
            tops = tops();
            if (tops.equals(places.subList(0, Math.min(places.size(), tops.size()))) && tops.size() <= places.size()) {
                return;
            }
            assumed = tops;
        }
    }

    /** Where lines of these sizes stand; one with no room for its first word goes under the float beside it. */
    private List<Integer> tops() {
        List<Integer> actual = new ArrayList<>(lines.size());
        int position = top;
        for (int i = 0; i < lines.size(); i++) {
            int at = Math.max(position, pushed.getOrDefault(i, position));
            if (lines.get(i).overfull() && band(at).size() < scope.content().size()) {
                int next = floats.nextEnd(scope.block() + at) - scope.block();
                // A float without end leaves the fragmentainer's first line where it is.
                at = begins && i == 0 && Floats.isBeyond(next) ? at : next;
                pushed.put(i, at);
            }
            at = snap.place(lines.get(i), at);
            actual.add(at);
            position = at + lines.get(i).blockSize();
        }
        return actual;
    }

    private int assumed(List<Integer> places, int line) {
        if (line < places.size()) {
            return places.get(line);
        }
        int last = places.isEmpty() ? top : places.get(places.size() - 1);
        int further = places.isEmpty() ? line : line - places.size() + 1;
        return (int) Math.min(Integer.MAX_VALUE / 4, last + (long) further * content.usualLineSize());
    }

    private Band band(int at) {
        int block = scope.block() + at;
        return floats.band(block, block + content.usualLineSize(), scope.content());
    }
}
