package hebi.layout.item;

import hebi.box.Box;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Styles;

/**
 * An item in its place. Lengths are millipoints.
 *
 * @param box the item
 * @param range the bands over which it stands
 * @param place where it stands
 * @param space the unlimited room in which it takes the block size of its content
 * @param stretches whether it is as high as its bands
 * @param laid as it is when nothing breaks
 */
public record BandItem(Box.BlockLevel box, Range range, Place place, Space space, boolean stretches, Laid laid) {
    /**
     * Bands from the first to the last.
     *
     * @param first index of the first
     * @param last index of the last
     */
    public record Range(int first, int last) {}

    /**
     * Where an item stands.
     *
     * @param inlineStart of its border box, from the container's content edge
     * @param blockStart of its border box when nothing breaks, from the start of its first band
     * @param marginStart its margin before it
     * @param marginEnd its margin after it
     * @param onBaseline whether it shares the baseline of its first band
     */
    public record Place(int inlineStart, int blockStart, int marginStart, int marginEnd, boolean onBaseline) {}

    /** Whether its lines stand across those of the container. */
    boolean isAcross() {
        return Styles.mode(box.style()).isOrthogonalTo(space.mode());
    }

    /** Whether its box goes on beside its neighbours when its content has ended. */
    boolean outlastsContent() {
        return stretches && !isAcross();
    }

    int first() {
        return range.first();
    }

    int last() {
        return range.last();
    }
}
