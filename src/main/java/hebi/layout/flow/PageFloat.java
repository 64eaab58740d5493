package hebi.layout.flow;

import hebi.box.Box;
import hebi.layout.BreakToken;
import java.util.Optional;

/**
 * A float for the head or foot of a page or column, or what of a footnote has found no room yet.
 *
 * @param box the float
 * @param from where it goes on, at the next head or foot; empty when it has not begun
 * @param lane of the foot; empty for all of it
 */
public record PageFloat(Box.OutOfFlow box, Optional<BreakToken> from, Optional<NoteArea.Lane> lane) {
    /** A float that has not begun and takes all of the head or foot. */
    public static PageFloat of(Box.OutOfFlow box) {
        return new PageFloat(box, Optional.empty(), Optional.empty());
    }

    /** What is left of it. */
    public PageFloat rest(BreakToken token) {
        return new PageFloat(box, Optional.of(token), lane);
    }
}
