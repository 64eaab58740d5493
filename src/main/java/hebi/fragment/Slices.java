package hebi.fragment;

import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of boxes that were broken, put together again: their background images are laid in the whole box
 * (css-break-4 §5.3). Parts of different widths count as wide as the one that is painted.
 */
final class Slices {
    private final IdentityHashMap<Fragment.Block, Part> parts = new IdentityHashMap<>();
    private final Map<Integer, List<Piece>> open = new HashMap<>();

    /** A part's fragment and its extent along its block axis. */
    private record Piece(Fragment.Block block, int extent) {}

    /** The parts on {@code pages}. */
    static Slices of(List<Page> pages) {
        Slices slices = new Slices();
        BlockWalk.forEach(pages, slices::add);
        slices.open.values().forEach(slices::close);
        slices.open.clear();
        return slices;
    }

    /** Which part of its box {@code block} is. */
    Part part(Fragment.Block block) {
        return parts.getOrDefault(block, Part.WHOLE);
    }

    private void add(Fragment.Block block, WritingMode mode) {
        Background background = block.paint().background();
        if (background.slice().isWhole() || background.layers().isEmpty()) {
            return;
        }
        int box = background.slice().box();
        if (background.slice().begins()) {
            open.put(box, new ArrayList<>());
        }
        LogicalRect rect = block.rect();
        int extent = block.mode().isOrthogonalTo(mode) ? rect.inlineSize() : rect.blockSize();
        List<Piece> pieces = open.computeIfAbsent(box, b -> new ArrayList<>());
        pieces.add(new Piece(block, extent));
        if (background.slice().ends()) {
            close(pieces);
            open.remove(box);
        }
    }

    private void close(List<Piece> pieces) {
        int total = pieces.stream().mapToInt(Piece::extent).sum();
        BoxPaint first = pieces.get(0).block().paint();
        BoxPaint last = pieces.get(pieces.size() - 1).block().paint();
        int before = 0;
        for (Piece piece : pieces) {
            parts.put(piece.block(), new Part(before, total, first, last));
            before += piece.extent();
        }
    }

    /**
     * Where a part lies in its box.
     *
     * @param before extent of the parts before it, in millipoints along the block axis
     * @param total extent of all parts; 0 when there is only this one
     * @param first paint of the first part, which has the box's block-start edge
     * @param last paint of the last part, which has its block-end edge
     */
    record Part(int before, int total, BoxPaint first, BoxPaint last) {
        /** All of a box. */
        static final Part WHOLE = new Part(0, 0, BoxPaint.NONE, BoxPaint.NONE);

        /** The shape that the box would have on the page if it was not broken. */
        BoxShape whole(BoxPaint paint, Frame frame) {
            if (total == 0) {
                return BoxShape.of(paint, frame.rect(), frame.mode());
            }
            LogicalSize own =
                    frame.mode().toLogical(frame.rect().width(), frame.rect().height());
            PhysicalRect rect = frame.physical(new LogicalRect(0, -before, own.inline(), total));
            BoxPaint edges = paint.with(new Border(
                            around(first.borderWidths(), paint.borderWidths(), last.borderWidths()),
                            paint.border().inlineStart(),
                            paint.border().inlineEnd(),
                            paint.border().blockStart(),
                            paint.border().blockEnd()))
                    .withPadding(around(first.padding(), paint.padding(), last.padding()));
            return BoxShape.of(edges, rect, frame.mode());
        }

        private static LogicalEdges around(LogicalEdges first, LogicalEdges own, LogicalEdges last) {
            return new LogicalEdges(own.inlineStart(), own.inlineEnd(), first.blockStart(), last.blockEnd());
        }
    }
}
