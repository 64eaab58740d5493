package hebi.layout.flex;

import hebi.css.Properties;
import java.util.ArrayList;
import java.util.List;

/** Lets the items of one line grow or shrink (css-flexbox-1 §9.7). */
final class FlexLengths {
    private FlexLengths() {}

    /**
     * Main sizes of {@code items}.
     *
     * @param room for them, margins and gaps taken off, millipoints
     */
    static int[] resolve(List<FlexItem> items, int room) {
        long wanted = items.stream().mapToLong(FlexItem::hypothetical).sum();
        boolean grows = wanted < room;
        int[] sizes = new int[items.size()];
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            FlexItem item = items.get(i);
            sizes[i] = item.hypothetical();
            boolean stiff = factor(item, grows) == 0
                    || (grows ? item.base() > item.hypothetical() : item.base() < item.hypothetical());
            if (!stiff) {
                free.add(i);
            }
        }
        double initial = left(items, sizes, free, room);
        while (!free.isEmpty()) {
            flex(items, sizes, free, room, initial, grows);
        }
        return sizes;
    }

    private static double factor(FlexItem item, boolean grows) {
        return item.box().box().style().get(grows ? Properties.FLEX_GROW : Properties.FLEX_SHRINK);
    }

    private static double left(List<FlexItem> items, int[] sizes, List<Integer> free, int room) {
        double left = room;
        for (int i = 0; i < sizes.length; i++) {
            left -= free.contains(i) ? items.get(i).base() : sizes[i];
        }
        return left;
    }

    /** One round: shares what is left, and freezes the items that reach a limit, or all when none does. */
    private static void flex(
            List<FlexItem> items, int[] sizes, List<Integer> free, int room, double initial, boolean grows) {
        double left = left(items, sizes, free, room);
        double factors =
                free.stream().mapToDouble(i -> factor(items.get(i), grows)).sum();
        // css-flexbox-1 §9.7: factors that come to less than 1 take only that part.
        double share = factors < 1 && Math.abs(initial * factors) < Math.abs(left) ? initial * factors : left;
        double weights =
                free.stream().mapToDouble(i -> weight(items.get(i), grows)).sum();
        long violation = 0;
        double before = 0;
        int[] targets = new int[sizes.length];
        for (int i : free) {
            FlexItem item = items.get(i);
            double end = before + (weights > 0 ? share * weight(item, grows) / weights : 0);
            targets[i] = (int) (item.base() + Math.round(end) - Math.round(before));
            before = end;
            sizes[i] = item.clamped(targets[i]);
            violation += sizes[i] - targets[i];
        }
        long total = violation;
        free.removeIf(i -> total == 0 || (total > 0 ? sizes[i] > targets[i] : sizes[i] < targets[i]));
    }

    private static double weight(FlexItem item, boolean grows) {
        return grows ? factor(item, true) : factor(item, false) * item.inner();
    }
}
