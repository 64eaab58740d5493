package hebi.layout.grid;

import hebi.css.value.Keywords.ContentAlignment;
import hebi.geom.WritingMode;
import hebi.layout.flow.SharedColumns;
import hebi.layout.item.Distribution;
import java.util.ArrayList;
import java.util.List;

/** Tracks of one axis with their sizes and places, in millipoints from the container's content edge. */
final class SizedTracks {
    private final int[] sizes;
    private final int[] starts;
    private final boolean[] collapsed;
    private final int gap;

    /** Tracks from the content edge on, with gaps around those that are not collapsed. */
    SizedTracks(int[] sizes, List<Boolean> collapsed, int gap) {
        this(sizes, toArray(collapsed), gap, i -> 0);
    }

    private SizedTracks(int[] sizes, boolean[] collapsed, int gap, java.util.function.IntUnaryOperator offset) {
        this.sizes = sizes;
        this.starts = new int[sizes.length];
        this.collapsed = collapsed;
        this.gap = gap;
        int position = 0;
        int count = 0;
        for (int i = 0; i < sizes.length; i++) {
            boolean apart = !collapsed[i] && count > 0;
            position += apart ? gap : 0;
            starts[i] = position + offset.applyAsInt(collapsed[i] ? Math.max(0, count - 1) : count);
            position += sizes[i];
            count += collapsed[i] ? 0 : 1;
        }
    }

    private static boolean[] toArray(List<Boolean> values) {
        boolean[] array = new boolean[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /** The same, distributed over {@code room} (css-grid-2 §10.5). */
    SizedTracks distributed(ContentAlignment alignment, int room, WritingMode mode, boolean inline) {
        int apart = 0;
        for (boolean each : collapsed) {
            apart += each ? 0 : 1;
        }
        Distribution distribution =
                new Distribution(alignment, room - extent(), apart, false, inline && mode.isInlineReversed());
        return new SizedTracks(sizes, collapsed, gap, distribution::offset);
    }

    /** Two tracks of other sizes in the same room. */
    SizedTracks resized(int first, int second) {
        return new SizedTracks(new int[] {first, second}, collapsed, gap, i -> 0);
    }

    /** The tracks that an item shares with its own. */
    SharedColumns shared(int start, int span) {
        List<Integer> own = new ArrayList<>();
        for (int i = start; i < start + span; i++) {
            own.add(sizes[i]);
        }
        return new SharedColumns(own, gap);
    }

    int count() {
        return sizes.length;
    }

    int start(int track) {
        return starts[track];
    }

    int end(int track) {
        return starts[track] + sizes[track];
    }

    int size(int track) {
        return sizes[track];
    }

    /** Size of the area of an item. */
    int size(int start, int span) {
        return end(start + span - 1) - start(start);
    }

    /** From the first track to the last, gaps included, before they are distributed. */
    int extent() {
        return sizes.length == 0 ? 0 : end(sizes.length - 1);
    }
}
