package hebi.layout.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which cells are taken. The grid is filled along its minor axis: rows of columns, or columns of rows. */
final class Occupancy {
    private final List<BitSet> taken = new ArrayList<>();

    /** Takes cells. */
    void take(Cells cells) {
        while (taken.size() < cells.major() + cells.majorSpan()) {
            taken.add(new BitSet());
        }
        for (int i = cells.major(); i < cells.major() + cells.majorSpan(); i++) {
            taken.get(i).set(cells.minor(), cells.minor() + cells.minorSpan());
        }
    }

    /**
     * Cells side by side.
     *
     * @param major the first row (of a grid filled by rows)
     * @param minor the first column
     * @param majorSpan rows
     * @param minorSpan columns
     */
    record Cells(int major, int minor, int majorSpan, int minorSpan) {
        Cells at(int otherMajor, int otherMinor) {
            return new Cells(otherMajor, otherMinor, majorSpan, minorSpan);
        }
    }

    /** The first place along the minor axis after what stands in the way of {@code cells}; its own when nothing does. */
    int next(Cells cells) {
        int end = Math.min(taken.size(), cells.major() + cells.majorSpan());
        int next = cells.minor();
        for (int i = cells.major(); i < end; i++) {
            int inTheWay = taken.get(i).nextSetBit(cells.minor());
            if (inTheWay >= 0 && inTheWay < cells.minor() + cells.minorSpan()) {
                next = Math.max(next, taken.get(i).nextClearBit(inTheWay));
            }
        }
        return next;
    }

    /** Whether all of {@code cells} are free. */
    boolean isFree(Cells cells) {
        return next(cells) == cells.minor();
    }
}
