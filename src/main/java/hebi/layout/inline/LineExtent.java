package hebi.layout.inline;

import hebi.css.value.Keywords.VerticalAlign;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * How far a line reaches over and under its baseline (CSS 2 §10.8): its root inline box, every inline box that has
 * something on it, and then what is aligned with its edges.
 */
final class LineExtent {
    private final InlineBox root;
    /** By the inline box or piece that is aligned as one with what is in it. */
    private final IdentityHashMap<Object, Reach> reaches = new IdentityHashMap<>();

    private final List<Reach> inOrder = new ArrayList<>();

    private int over;
    private int under;

    /** Extent of what is aligned as one, from its own baseline. */
    private static final class Reach {
        private final VerticalAlign edge;
        private int over = Integer.MIN_VALUE / 2;
        private int under = Integer.MIN_VALUE / 2;

        Reach(VerticalAlign edge) {
            this.edge = edge;
        }

        int size() {
            return over + under;
        }
    }

    LineExtent(InlineBox root) {
        this.root = root;
        add(root, VerticalAlign.BASELINE, root.over, root.under);
    }

    /** {@code box} and all that hold it have something on the line. */
    void add(InlineBox box) {
        for (InlineBox b = box; b != null && b.parent != null; b = b.parent) {
            add(b.aligned, b.aligned.edge, b.shift + b.over, b.under - b.shift);
        }
    }

    /** Something that reaches so far from the baseline of {@code box} is on the line. */
    void add(InlineBox box, int over, int under) {
        add(box);
        add(box.aligned, box.aligned.edge, box.shift + over, under - box.shift);
    }

    /** A piece is on the line, and the boxes that hold it. */
    void add(Atomic piece) {
        add(piece.holder());
        VerticalAlign keyword = piece.align().keyword();
        if (keyword == VerticalAlign.TOP || keyword == VerticalAlign.BOTTOM) {
            add(piece, keyword, piece.lineOver(), piece.lineUnder());
        } else {
            InlineBox aligned = piece.holder().aligned;
            int shift = piece.holder().shiftOf(piece.align(), piece.over(), piece.under());
            add(aligned, aligned.edge, shift + piece.lineOver(), piece.lineUnder() - shift);
        }
    }

    private void add(Object aligned, VerticalAlign edge, int reachOver, int reachUnder) {
        Reach reach = reaches.get(aligned);
        if (reach == null) {
            reach = new Reach(edge);
            reaches.put(aligned, reach);
            inOrder.add(reach);
        }
        reach.over = Math.max(reach.over, reachOver);
        reach.under = Math.max(reach.under, reachUnder);
    }

    /** All is on the line: what is aligned with an edge makes the line larger at the other one (css-inline-3 §4.2.3). */
    void close() {
        inOrder.forEach(reach -> {
            if (reach.edge == VerticalAlign.BASELINE) {
                over = reach.over;
                under = reach.under;
            }
        });
        inOrder.forEach(reach -> {
            if (reach.edge == VerticalAlign.TOP) {
                under = Math.max(under, reach.size() - over);
            } else if (reach.edge == VerticalAlign.BOTTOM) {
                over = Math.max(over, reach.size() - under);
            }
        });
    }

    /** Distance of the line's over edge from its baseline, when it is closed. */
    int over() {
        return over;
    }

    /** The line's block size, when it is closed. */
    int blockSize() {
        return over + under;
    }

    /** How far over the line's baseline that of {@code box} lies. */
    int shift(InlineBox box) {
        return box.shift + (box.aligned == root ? 0 : edgeShift(box.aligned));
    }

    /** How far over the line's baseline that of a piece lies. */
    int shift(Atomic piece) {
        if (reaches.containsKey(piece)) {
            return edgeShift(piece);
        }
        InlineBox aligned = piece.holder().aligned;
        int own = piece.holder().shiftOf(piece.align(), piece.over(), piece.under());
        return own + (aligned == root ? 0 : edgeShift(aligned));
    }

    private int edgeShift(Object aligned) {
        Reach reach = reaches.get(aligned);
        if (reach == null) {
            return 0;
        }
        return reach.edge == VerticalAlign.TOP ? over - reach.over : reach.under - under;
    }
}
