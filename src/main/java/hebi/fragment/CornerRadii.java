package hebi.fragment;

import hebi.geom.Corners;
import hebi.geom.LogicalEdges;
import hebi.geom.PhysicalRect;
import hebi.geom.Portion;
import hebi.geom.WritingMode;
import java.util.List;

/**
 * Radii at the flow-relative corners of a box (css-logical-1 §4.5); the block side comes first.
 *
 * @param startStart block start, inline start
 * @param startEnd block start, inline end
 * @param endStart block end, inline start
 * @param endEnd block end, inline end
 */
public record CornerRadii(Radius startStart, Radius startEnd, Radius endStart, Radius endEnd) {
    /** Right angles. */
    public static final CornerRadii NONE = new CornerRadii(Radius.NONE, Radius.NONE, Radius.NONE, Radius.NONE);

    /**
     * Semi-axes; physical, as CSS has them.
     *
     * @param x against the width of the border box
     * @param y against its height
     */
    public record Radius(Portion x, Portion y) {
        /** A right angle. */
        public static final Radius NONE = new Radius(Portion.ZERO, Portion.ZERO);
    }

    /** The same radius at each corner, in millipoints. */
    public static CornerRadii all(int radius) {
        Radius each = new Radius(Portion.length(radius), Portion.length(radius));
        return new CornerRadii(each, each, each, each);
    }

    /** css-break-4 §5.3: where a box is cut, its corners are right angles. */
    public CornerRadii sliced(boolean begins, boolean ends) {
        return new CornerRadii(
                begins ? startStart : Radius.NONE,
                begins ? startEnd : Radius.NONE,
                ends ? endStart : Radius.NONE,
                ends ? endEnd : Radius.NONE);
    }

    /** The same of an inline box, which is cut between lines. */
    public CornerRadii slicedInline(boolean begins, boolean ends) {
        return new CornerRadii(
                begins ? startStart : Radius.NONE,
                ends ? startEnd : Radius.NONE,
                begins ? endStart : Radius.NONE,
                ends ? endEnd : Radius.NONE);
    }

    /** The radii of a box in {@code mode} that lies at {@code rect}. */
    Corners physical(PhysicalRect rect, WritingMode mode) {
        if (equals(NONE)) {
            return Corners.SHARP;
        }
        List<Radius> logical = List.of(startStart, startEnd, endStart, endEnd);
        // 0 and 1 are the inline sides, 2 and 3 the block sides.
        LogicalEdges places = mode.convert(new LogicalEdges(0, 1, 2, 3), WritingMode.HORIZONTAL_LTR);
        int top = places.blockStart();
        int bottom = places.blockEnd();
        int left = places.inlineStart();
        int right = places.inlineEnd();
        return new Corners(
                used(logical.get(index(top, left)), rect),
                used(logical.get(index(top, right)), rect),
                used(logical.get(index(bottom, right)), rect),
                used(logical.get(index(bottom, left)), rect));
    }

    private static int index(int side, int other) {
        return 2 * (Math.max(side, other) - 2) + Math.min(side, other);
    }

    private static Corners.Radius used(Radius radius, PhysicalRect box) {
        return new Corners.Radius(
                Math.max(0, radius.x().of(box.width())), Math.max(0, radius.y().of(box.height())));
    }
}
