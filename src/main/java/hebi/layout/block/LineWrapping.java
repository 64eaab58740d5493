package hebi.layout.block;

import hebi.box.Box;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Floats.Band;
import hebi.layout.flow.Laid;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.LineBox;
import hebi.layout.inline.OutOfFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final int top;
    private final int floatsBefore;
    private final boolean hasFoot;
    private final Snap snap;

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
     * A float that was placed.
     *
     * @param box the float
     * @param line index of the line that it stands in
     * @param place where it is
     */
    record Floated(Box.OutOfFlow box, int line, FloatLayout.Placed place) {}

    /**
     * Where lines begin.
     *
     * @param offset UTF-16 offset of the first one
     * @param floats number of the paragraph's floats that stand in fragmentainers before
     * @param top block start of the first line, from the container's border box
     */
    record Begin(int offset, int floats, int top) {}

    /**
     * Lines from {@code begin} on.
     *
     * @param snap brings lines on the grid
     * @param hasFoot whether footnotes and page floats go elsewhere
     */
    LineWrapping(
            InlineContent content,
            FloatScope scope,
            FloatLayout layout,
            Floats floats,
            Begin begin,
            boolean hasFoot,
            Snap snap) {
        this.snap = snap;
        this.hasFoot = hasFoot;
        this.content = content;
        this.scope = scope;
        this.layout = layout;
        this.floats = floats;
        this.start = begin.offset();
        this.top = begin.top();
        this.floatsBefore = begin.floats();
    }

    LineWrapping wrap() {
        settle();
        int count = 0;
        for (OutOfFlow out : content.outOfFlow()) {
            boolean floats = !out.box().isPositioned() && !(hasFoot && out.box().leavesFlow());
            if (floats && ++count > floatsBefore) {
                Floated placed = place(out);
                floated.add(placed);
                this.floats = this.floats.with(placed.place().exclusion());
                settle();
            }
        }
        return this;
    }

    /** CSS 2 §9.5: a float stands beside its line, or under it when what is before it leaves too little room. */
    private Floated place(OutOfFlow out) {
        Laid laid = layout.lay(out.box());
        int line = lineAt(out.offset());
        if (line > 0 && lines.get(line).start() == out.offset() && !content.isForcedBefore(out.offset())) {
            // What comes after it did not fit on the line before; the float may.
            FloatLayout.Placed beside = layout.place(out.box(), laid, floats, top(line - 1));
            if (leavesRoom(beside, line - 1, out.offset())) {
                return new Floated(out.box(), line - 1, beside);
            }
        }
        FloatLayout.Placed beside = layout.place(out.box(), laid, floats, top(line));
        return new Floated(
                out.box(),
                line,
                leavesRoom(beside, line, out.offset()) ? beside : layout.place(out.box(), laid, floats, bottom(line)));
    }

    /** Whether what stands in {@code line} before {@code offset} has room beside a float. */
    private boolean leavesRoom(FloatLayout.Placed place, int line, int offset) {
        int before = lines.isEmpty() ? 0 : content.sizeBefore(lines.get(line), offset);
        int block = scope.block() + top(line);
        return before <= 0
                || before
                        <= floats.with(place.exclusion())
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

    List<Floated> floated() {
        return floated;
    }

    /** Floats as far as those in the first {@code count} lines are placed. */
    Floats floats(int count) {
        Floats some = scope.before();
        for (Floated f : floated) {
            if (f.line() < count || count == lines.size()) {
                some = some.with(f.place().exclusion());
            }
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
                at = floats.nextEnd(scope.block() + at) - scope.block();
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
