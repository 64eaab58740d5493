package hebi.layout.block;

import hebi.layout.flow.Outside;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.LineBox;
import hebi.layout.inline.OutOfFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where positioned boxes in lines would stand in flow (css-position-3 §3.5.1). */
final class StaticPositions {
    private final InlineContent content;
    private final LineWrapping wrapping;
    private final int inlineEdge;
    private final Map<Integer, InLine> inLines = new HashMap<>();

    /** A place in a line, from the container's content. */
    private record InLine(int line, int inlineStart) {}

    /** Places in the lines of a container whose content begins {@code inlineEdge} after its border box. */
    StaticPositions(InlineContent content, LineWrapping wrapping, int inlineEdge) {
        this.content = content;
        this.wrapping = wrapping;
        this.inlineEdge = inlineEdge;
        for (int i = 0; i < wrapping.lines().size(); i++) {
            int line = i;
            wrapping.lines()
                    .get(i)
                    .staticPositions()
                    .forEach((index, inlineStart) -> inLines.put(index, new InLine(line, inlineStart)));
        }
    }

    /** The positioned boxes of the first {@code count} lines from the offset {@code start} on, in order. */
    List<Outside.Absolute> upTo(int count, int start) {
        boolean all = count == wrapping.lines().size();
        List<Outside.Absolute> absolutes = new ArrayList<>();
        for (int i = 0; i < content.outOfFlow().size(); i++) {
            OutOfFlow out = content.outOfFlow().get(i);
            InLine known = inLines.get(i);
            // One in a line goes with what is before it: here, with the last line of the fragmentainer before.
            boolean before = known == null
                    && start > 0
                    && out.offset() == start
                    && out.box().style().isInlineInFlow();
            if (out.box().isPositioned() && out.offset() >= start && !before) {
                int line = known == null ? wrapping.lineAt(out.offset()) : known.line();
                if (all || line < count) {
                    absolutes.add(
                            known == null
                                    ? new Outside.Absolute(out.box().box(), inlineEdge, top(line, out.offset()))
                                    : new Outside.Absolute(
                                            out.box().box(), inlineEdge + known.inlineStart(), wrapping.top(line)));
                }
            }
        }
        return absolutes;
    }

    /** Where a block would stand that came in {@code line} at {@code offset}: under what the line holds before it. */
    private int top(int line, int offset) {
        List<LineBox> lines = wrapping.lines();
        boolean under = line < lines.size() && content.sizeBefore(lines.get(line), offset) > 0;
        return under ? wrapping.bottom(line) : wrapping.top(line);
    }
}
