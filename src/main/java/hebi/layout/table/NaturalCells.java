package hebi.layout.table;

import hebi.layout.BreakToken;
import hebi.layout.flow.Laid;
import hebi.layout.table.TableGrid.GridCell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Cells as they are with room enough. Each table around asks for them at each of its breaks, so that tables in tables would
 * take long; of a cell that goes on over many pages only what was asked for last is kept.
 */
final class NaturalCells {
    private static final int KEPT = 3;

    private final IdentityHashMap<GridCell, Deque<Known>> known = new IdentityHashMap<>();

    private record Known(Optional<BreakToken> from, int width, int extent, Laid laid) {
        // Tokens hold those of all that is inside: the same one comes back as the same object.
        @SuppressWarnings("ReferenceEquality")
        boolean is(Optional<BreakToken> start, int size, int page) {
            return from.orElse(null) == start.orElse(null) && width == size && extent == page;
        }
    }

    /**
     * The cell from {@code from} on.
     *
     * @param width its inline size in millipoints
     * @param extent block size of the fragmentainer, which is not what the cell has room for
     */
    Laid find(GridCell cell, Optional<BreakToken> from, int width, int extent, Supplier<Laid> maker) {
        Deque<Known> all = known.computeIfAbsent(cell, c -> new ArrayDeque<>(KEPT));
        for (Known each : all) {
            if (each.is(from, width, extent)) {
                return each.laid();
            }
        }
        Laid laid = maker.get();
        if (all.size() == KEPT) {
            all.removeLast();
        }
        all.addFirst(new Known(from, width, extent, laid));
        return laid;
    }
}
