package hebi.layout.block;

import hebi.box.Box;
import hebi.fragment.Fragment;
import hebi.geom.LogicalRect;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.InlineFormatter;
import hebi.layout.inline.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** Sets outside markers of list items (css-lists-3 §3.5): before the border box, on the first line's baseline. */
public final class ListMarkers {
    private final InlineFormatter inlines;
    private final IntUnaryOperator structure;
    private final IdentityHashMap<Box.Marker, Box.Block> blocks = new IdentityHashMap<>();

    /** Markers whose lines {@code inlines} makes. */
    public ListMarkers(InlineFormatter inlines, IntUnaryOperator structure) {
        this.inlines = inlines;
        this.structure = structure;
    }

    /** Forgets the boxes of an earlier pass. */
    public void forgetBoxes() {
        blocks.clear();
    }

    /** Block size of the line of {@code item}'s marker, in millipoints; 0 for none. */
    int lineSize(Box.Block item) {
        return item.marker().map(marker -> line(marker).usualLineSize()).orElse(0);
    }

    /** What was seen in the marker of {@code item}. */
    List<Trail> trails(Box.Block item) {
        return item.marker()
                .map(marker ->
                        line(marker).lines(0).stream().map(LineBox::trail).toList())
                .orElse(List.of());
    }

    private InlineContent line(Box.Marker marker) {
        Box.Block block = block(marker);
        return inlines.content(block, inlines.sizes(block).max(), OptionalInt.empty());
    }

    private Box.Block block(Box.Marker marker) {
        return blocks.computeIfAbsent(
                marker, m -> new Box.Block(m.origin(), m.style().anonymous(), m.contents(), Optional.empty()));
    }

    /**
     * The marker of {@code item}, seen from its border box.
     *
     * @param contentStart where its content begins, when it has no line
     */
    Optional<Fragment> marker(Box.Block item, int contentStart, Laid.Baselines baselines) {
        if (item.marker().isEmpty()) {
            return Optional.empty();
        }
        Box.Marker marker = item.marker().get();
        Box.Block block = block(marker);
        int size = inlines.sizes(block).max();
        InlineContent content = line(marker);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Fragment> lines = new ArrayList<>();
        int position = 0;
        for (LineBox line : content.lines(0)) {
            lines.add(line.at(0, position));
            position += line.blockSize();
        }
        int first = content.lines(0).get(0).baseline();
        int start = baselines.first().isPresent() ? baselines.first().getAsInt() - first : contentStart;
        return Optional.of(Frame.group(
                new LogicalRect(-size - content.hangingSpace(), start, size, position),
                Styles.mode(block.style()),
                Frame.marking(marker.origin(), marker.style(), structure),
                lines));
    }
}
