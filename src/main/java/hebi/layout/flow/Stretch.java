package hebi.layout.flow;

import hebi.layout.BreakToken;
import java.util.Optional;

/**
 * The part of a box that is to be laid out.
 *
 * @param from where the fragmentainer before ended; empty for the box's start
 * @param to where to end, chosen already; empty to go on while there is room
 */
public record Stretch(Optional<BreakToken> from, Optional<EarlyBreak> to) {
    /** The whole box. */
    public static final Stretch ALL = new Stretch(Optional.empty(), Optional.empty());

    /** From a break to wherever the room ends. */
    public static Stretch from(Optional<BreakToken> token) {
        return token.isEmpty() ? ALL : new Stretch(token, Optional.empty());
    }

    /** The same beginning with a chosen end. */
    public Stretch until(EarlyBreak end) {
        return new Stretch(from, Optional.of(end));
    }

    /** Whether it begins inside the box. */
    public boolean resumes() {
        return from.isPresent();
    }
}
