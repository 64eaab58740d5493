package hebi.layout.inline;

import hebi.layout.inline.InlineCollector.Collected;
import hebi.text.SetLine.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bases of one line that have annotations, and how far they reach along it. */
final class LineAnnotations {
    private final IdentityHashMap<InlineBox, AnnotatedBase> sources;
    private final IdentityHashMap<InlineBox, Extent> extents = new IdentityHashMap<>(0);
    /** By the index of the last piece of a base: inner bases first. */
    private final Map<Integer, List<Placed>> byEnd = new HashMap<>(0);

    /**
     * A base on the line.
     *
     * @param source base and annotation
     * @param lineLeft of what of the base is on the line, millipoints
     * @param inlineSize of it
     * @param depth how many visible boxes hold it
     */
    record Placed(AnnotatedBase source, int lineLeft, int inlineSize, int depth) {}

    private static final class Extent {
        private int left = Integer.MAX_VALUE;
        private int right = Integer.MIN_VALUE;
        private int last;

        void add(Piece piece, int index) {
            left = Math.min(left, piece.lineLeft());
            right = Math.max(right, piece.lineLeft() + piece.inlineSize());
            last = Math.max(last, index);
        }
    }

    /** {@code sources}: the bases of the whole paragraph, by their boxes. */
    LineAnnotations(Collected collected, IdentityHashMap<InlineBox, AnnotatedBase> sources, List<Piece> pieces) {
        this.sources = sources;
        if (sources.isEmpty()) {
            return;
        }
        List<AnnotatedBase> onLine = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<InlineBox> around =
                    Optional.of(collected.tags().get(pieces.get(i).tag()).holder());
            while (around.isPresent()) {
                AnnotatedBase base = sources.get(around.get());
                if (base != null) {
                    extents.computeIfAbsent(base.box(), b -> opened(base, onLine))
                            .add(pieces.get(i), i);
                }
                around = Optional.ofNullable(around.get().parent);
            }
        }
        for (AnnotatedBase base : onLine) {
            Extent extent = extents.get(base.box());
            if (extent != null) {
                byEnd.computeIfAbsent(extent.last, k -> new ArrayList<>())
                        .add(new Placed(base, extent.left, extent.right - extent.left, depth(base.box())));
            }
        }
    }

    private static Extent opened(AnnotatedBase base, List<AnnotatedBase> onLine) {
        onLine.add(base);
        return new Extent();
    }

    private static int depth(InlineBox box) {
        int depth = 0;
        for (InlineBox b = box; b != null; b = b.parent) {
            depth += b.isVisible() ? 1 : 0;
        }
        return depth;
    }

    /** The base that {@code box} is around. */
    Optional<AnnotatedBase> base(InlineBox box) {
        return Optional.ofNullable(sources.get(box));
    }

    /** What of a decorated stretch text in {@code box} is: it does not reach the ends of a base that has edges. */
    DecorationLines.Stretch withoutEdges(InlineBox box, DecorationLines.Stretch text) {
        DecorationLines.Stretch inner = text;
        for (InlineBox b = sources.isEmpty() ? null : box; b != null; b = b.parent) {
            AnnotatedBase base = sources.get(b);
            if (base != null && base.edge() > 0) {
                inner = new DecorationLines.Stretch(
                        inner.start() == base.start() ? -2 : inner.start(),
                        inner.end() == base.end() ? -2 : inner.end(),
                        inner.reversed());
            }
        }
        return inner;
    }

    /** Bases whose last piece is that before {@code index}, in so many visible boxes. */
    List<Placed> endingBefore(int index, int depth) {
        return byEnd.getOrDefault(index - 1, List.of()).stream()
                .filter(placed -> placed.depth() == depth)
                .toList();
    }
}
