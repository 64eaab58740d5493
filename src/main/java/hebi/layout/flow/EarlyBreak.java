package hebi.layout.flow;

import java.util.Optional;

/**
 * A break that would have been possible in what fitted.
 *
 * @param at index of the child (or row) before or in which to break, or UTF-16 offset of the line before which
 * @param inside where in that child; empty for a break before it
 * @param appeal how good it is
 */
public record EarlyBreak(int at, Optional<EarlyBreak> inside, Appeal appeal) {
    /** A break before a child, row or line. */
    public static EarlyBreak before(int at, Appeal appeal) {
        return new EarlyBreak(at, Optional.empty(), appeal);
    }

    /** This break, seen from the container of the box that holds it. */
    public EarlyBreak in(int child, Appeal best) {
        return new EarlyBreak(child, Optional.of(this), appeal.worse(best));
    }

    /** The better of two; {@code later} when they are as good. */
    public static Optional<EarlyBreak> better(Optional<EarlyBreak> earlier, Optional<EarlyBreak> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return earlier.or(() -> later);
        }
        return earlier.get().appeal().isBetterThan(later.get().appeal()) ? earlier : later;
    }
}
