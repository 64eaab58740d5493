package hebi.layout.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The floats of a block formatting context (CSS 2 §9.5), as far as they have been placed. Along the lines, places are
 * distances from the line-left edge of the context's root, so that boxes of both directions mean the same by them; across,
 * from its block-start edge. All in millipoints.
 *
 * @param boxes margin boxes, in the order in which they were placed
 */
public record Floats(List<Exclusion> boxes) {
    /** None. */
    public static final Floats NONE = new Floats(List.of());

    /** Copies its list. */
    public Floats {
        boxes = List.copyOf(boxes);
    }

    /**
     * The margin box of a float.
     *
     * @param left whether it is at the line-left side
     * @param lineLeft its line-left edge
     * @param lineRight its line-right edge
     * @param blockStart its block-start edge
     * @param blockEnd its block-end edge
     */
    public record Exclusion(boolean left, int lineLeft, int lineRight, int blockStart, int blockEnd) {}

    /**
     * What is free along the lines.
     *
     * @param lineLeft where it begins
     * @param lineRight where it ends
     */
    public record Band(int lineLeft, int lineRight) {
        /** Its extent. */
        public int size() {
            return lineRight - lineLeft;
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** A block position after the end of every fragmentainer: of floats that go on in the next one. */
    public static final int BEYOND = Space.UNLIMITED;

    /** Whether a block position, from wherever it is measured, lies after the end of every fragmentainer. */
    public static boolean isBeyond(int block) {
        return block > BEYOND / 2;
    }

    /** One more. */
    public Floats with(Exclusion box) {
        List<Exclusion> all = new ArrayList<>(boxes);
        all.add(box);
        return new Floats(all);
    }

    /** What is free between two lines of block positions, within {@code whole}. */
    public Band band(int blockStart, int blockEnd, Band whole) {
        int left = whole.lineLeft();
        int right = whole.lineRight();
        for (Exclusion box : boxes) {
            if (box.blockStart() < Math.max(blockEnd, blockStart + 1) && box.blockEnd() > blockStart) {
                if (box.left()) {
                    left = Math.max(left, box.lineRight());
                } else {
                    right = Math.min(right, box.lineLeft());
                }
            }
        }
        return new Band(left, right);
    }

    /** The next block position after {@code block} at which a float ends; {@code block} when none does. */
    public int nextEnd(int block) {
        int next = Integer.MAX_VALUE;
        for (Exclusion box : boxes) {
            if (box.blockEnd() > block) {
                next = Math.min(next, box.blockEnd());
            }
        }
        return next == Integer.MAX_VALUE ? block : next;
    }

    /** The block position under all floats of the wanted sides; {@code otherwise} when there are none. */
    public int end(boolean left, boolean right, int otherwise) {
        int end = otherwise;
        for (Exclusion box : boxes) {
            if (box.left() ? left : right) {
                end = Math.max(end, box.blockEnd());
            }
        }
        return end;
    }

    /**
     * Where a float of this size goes (CSS 2 §9.5.1): no higher than those before it, as high as possible, then as far to
     * its side as possible.
     *
     * @param left whether it floats to the line-left side
     * @param size inline extent of its margin box
     * @param blockSize block extent of its margin box
     * @param block the highest block position that it may have
     * @param whole its containing block's content
     */
    public Exclusion place(boolean left, int size, int blockSize, int block, Band whole) {
        int at = block;
        for (Exclusion box : boxes) {
            at = Math.max(at, box.blockStart()); // rule 5
        }
        while (true) {
            Band free = band(at, at + Math.max(1, blockSize), whole);
            int next = nextEnd(at);
            if (size <= free.size() || next == at) {
                int lineLeft = left ? free.lineLeft() : free.lineRight() - size;
                return new Exclusion(left, lineLeft, lineLeft + size, at, at + blockSize);
            }
            at = next;
        }
    }
}
