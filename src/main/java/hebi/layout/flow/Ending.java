package hebi.layout.flow;

import hebi.box.Box;
import hebi.layout.BreakToken;
import hebi.layout.LayoutResult.Start;
import java.util.Optional;

/**
 * Why a box did not end in its fragmentainer.
 *
 * @param token where it goes on
 * @param appeal how good the break is
 * @param forced what must come next, when a forced break ended it
 * @param spanner the box that goes across all columns, when the box before which it ended does ({@code column-span})
 */
public record Ending(BreakToken token, Appeal appeal, Optional<Start> forced, Optional<Box.BlockLevel> spanner) {
    /** The room ran out. */
    public static Ending full(BreakToken token, Appeal appeal) {
        return new Ending(token, appeal, Optional.empty(), Optional.empty());
    }

    /** The same break seen from a container. */
    public Ending in(BreakToken outer, Appeal best) {
        return new Ending(outer, appeal.worse(best), forced, spanner);
    }

    /** Whether the room ran out: neither a forced break nor a spanner. */
    public boolean isFull() {
        return forced.isEmpty() && spanner.isEmpty();
    }
}
