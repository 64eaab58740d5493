package hebi.layout.inline;

import hebi.fragment.Fragment;
import hebi.fragment.LineFit;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line box, not yet in its place.
 *
 * @param start UTF-16 offset of its first character in the paragraph
 * @param end UTF-16 offset after its last one
 * @param overfull whether it is longer than its room
 * @param fragment at block 0
 * @param baseline distance of its baseline from its block-start edge, in millipoints
 * @param staticPositions by the index of an inline-level box out of flow in the paragraph: where it would stand, from the
 *     container's content, in millipoints
 * @param trail what begins in it
 */
public record LineBox(
        int start,
        int end,
        boolean overfull,
        Fragment.Line fragment,
        int baseline,
        Map<Integer, Integer> staticPositions,
        Trail trail) {
    /** Its block size in millipoints. */
    public int blockSize() {
        return fragment.rect().blockSize();
    }

    /** The fragment in its place. */
    public Fragment.Line at(int inline, int block) {
        return fragment.moved(inline, block);
    }

    /** The same with what is known of its fit. */
    LineBox fitted(LineFit fit) {
        return new LineBox(start, end, overfull, fragment.fitted(fit), baseline, staticPositions, trail);
    }

    /** The same with more on its trail. */
    LineBox with(List<Trail> more) {
        List<Trail> all = new ArrayList<>(more);
        all.add(trail);
        return new LineBox(start, end, overfull, fragment, baseline, staticPositions, Trail.of(all));
    }
}
