package hebi.layout.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a grid that an item of it shares (css-grid-2 §9), in millipoints.
 *
 * @param sizes of the columns in the item's area
 * @param gap between them
 */
public record SharedColumns(List<Integer> sizes, int gap) {
    /** Copies its list. */
    public SharedColumns {
        sizes = List.copyOf(sizes);
    }

    /** css-grid-2 §9: what stands around a subgrid's content is taken off its first and last columns. */
    public SharedColumns without(int start, int end) {
        List<Integer> left = new ArrayList<>(sizes);
        int last = left.size() - 1;
        left.set(0, Math.max(0, left.get(0) - start));
        left.set(last, Math.max(0, left.get(last) - end));
        return new SharedColumns(left, gap);
    }
}
