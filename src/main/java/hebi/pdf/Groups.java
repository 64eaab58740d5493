package hebi.pdf;

import hebi.fragment.DisplayItem;
import hebi.geom.PhysicalRect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where clips and groups among display items end, and what that means for what is in them. */
final class Groups {
    private Groups() {}

    /** Index of the end of what begins at {@code begin}. */
    static int end(List<DisplayItem> items, int begin) {
        int depth = 0;
        for (int i = begin; i < items.size(); i++) {
            DisplayItem item = items.get(i);
            if (item instanceof DisplayItem.Clip || item instanceof DisplayItem.Fade) {
                depth++;
            } else if (item instanceof DisplayItem.End && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no end of what begins at item " + begin);
    }

    /** Whether no two things can overlap between two indexes. */
    static boolean isOneItem(List<DisplayItem> items, int from, int to) {
        int painted = 0;
        for (DisplayItem item : items.subList(from, to)) {
            if (item instanceof DisplayItem.Fade) {
                return false;
            }
            boolean invisible = item instanceof DisplayItem.Clip
                    || item instanceof DisplayItem.End
                    || item instanceof DisplayItem.Link
                    || item instanceof DisplayItem.Anchor;
            painted += invisible ? 0 : 1;
        }
        return painted <= 1;
    }

    /** What of {@code rect}, where item {@code index} lies, the clips around it let see. */
    static PhysicalRect visible(List<DisplayItem> items, int index, PhysicalRect rect) {
        Deque<DisplayItem> open = new ArrayDeque<>();
        for (DisplayItem item : items.subList(0, index)) {
            if (item instanceof DisplayItem.Clip || item instanceof DisplayItem.Fade) {
                open.push(item);
            } else if (item instanceof DisplayItem.End) {
                open.pop();
            }
        }
        PhysicalRect seen = rect;
        for (DisplayItem item : open) {
            if (item instanceof DisplayItem.Clip clip) {
                seen = seen.intersection(clip.outline().bounds());
            }
        }
        return seen;
    }
}
