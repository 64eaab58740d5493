package hebi.layout.grid;

import hebi.css.value.LengthPercentage;
import hebi.css.value.TrackSize;
import hebi.layout.flow.Space;
import java.util.OptionalInt;

/** One track while it is sized (css-grid-2 §11.3). Lengths are millipoints. */
final class Track {
    /** What a sizing function goes by. */
    enum Function {
        FIXED,
        AUTO,
        MIN_CONTENT,
        MAX_CONTENT,
        FIT_CONTENT,
        FLEX;

        /** Whether content decides. */
        boolean isIntrinsic() {
            return this == AUTO || this == MIN_CONTENT || this == MAX_CONTENT || this == FIT_CONTENT;
        }
    }

    private final Function min;
    private final Function max;
    /** The {@code fr}; 0 for what is not flexible. */
    private final double factor;
    /** The argument of {@code fit-content()}. */
    private final int fitLimit;
    /** Whether it holds nothing and was repeated by {@code auto-fit}. */
    private final boolean collapsed;
    /** Its size when nothing is in it and nothing is left over. */
    private final int least;

    private int base;
    /** {@link Space#UNLIMITED} for none. */
    private int limit;

    private boolean infinitelyGrowable;

    /** A track; percentages are of {@code room}. */
    Track(TrackSize size, OptionalInt room, boolean collapsed) {
        TrackSize.Breadth lower = TrackSize.Keyword.AUTO;
        TrackSize.Breadth upper = TrackSize.Keyword.MAX_CONTENT;
        if (size instanceof TrackSize.MinMax minMax) {
            lower = minMax.min();
            upper = minMax.max();
        } else if (size instanceof TrackSize.Breadth breadth) {
            lower = breadth instanceof TrackSize.Flex ? TrackSize.Keyword.AUTO : breadth;
            upper = breadth;
        }
        boolean fits = size instanceof TrackSize.FitContent;
        this.collapsed = collapsed;
        this.min = collapsed ? Function.FIXED : function(lower, room);
        this.max = collapsed ? Function.FIXED : fits ? Function.FIT_CONTENT : function(upper, room);
        this.factor = max == Function.FLEX ? ((TrackSize.Flex) upper).factor() : 0;
        this.fitLimit = size instanceof TrackSize.FitContent fit
                ? known(fit.limit(), room) ? fit.limit().resolve(room.orElse(0)) : Space.UNLIMITED
                : Space.UNLIMITED;
        // css-grid-2 §11.4
        this.base = collapsed || min != Function.FIXED ? 0 : fixed(lower, room);
        this.least = base;
        this.limit = collapsed ? 0 : max == Function.FIXED ? Math.max(base, fixed(upper, room)) : Space.UNLIMITED;
    }

    private static boolean known(LengthPercentage value, OptionalInt room) {
        return room.isPresent() || !value.hasPercent();
    }

    private static Function function(TrackSize.Breadth breadth, OptionalInt room) {
        if (breadth instanceof TrackSize.Fixed fixed) {
            // css-grid-2 §7.2.1: a percentage of nothing given is auto.
            return known(fixed.value(), room) ? Function.FIXED : Function.AUTO;
        } else if (breadth instanceof TrackSize.Flex) {
            return Function.FLEX;
        }
        return switch ((TrackSize.Keyword) breadth) {
            case AUTO -> Function.AUTO;
            case MIN_CONTENT -> Function.MIN_CONTENT;
            case MAX_CONTENT -> Function.MAX_CONTENT;
        };
    }

    private static int fixed(TrackSize.Breadth breadth, OptionalInt room) {
        return breadth instanceof TrackSize.Fixed fixed
                ? Math.max(0, fixed.value().resolve(room.orElse(0)))
                : 0;
    }

    Function min() {
        return min;
    }

    Function max() {
        return max;
    }

    double factor() {
        return factor;
    }

    boolean isFlexible() {
        return max == Function.FLEX;
    }

    boolean isCollapsed() {
        return collapsed;
    }

    int least() {
        return least;
    }

    int base() {
        return base;
    }

    void setBase(int size) {
        base = Math.min(size, Space.UNLIMITED);
        limit = Math.max(limit, base); // css-grid-2 §11.5 step 2: a limit is never under its base
    }

    /** How far it may grow. */
    int limit() {
        return limit;
    }

    boolean hasLimit() {
        return limit < Space.UNLIMITED;
    }

    void setLimit(int size) {
        limit = Math.max(base, Math.min(size, Space.UNLIMITED));
    }

    /** The growth limit, and that of {@code fit-content()}, whichever is lower, but never under the base. */
    int fitLimit() {
        return Math.max(base, Math.min(limit, fitLimit));
    }

    boolean isInfinitelyGrowable() {
        return infinitelyGrowable;
    }

    void setInfinitelyGrowable(boolean growable) {
        infinitelyGrowable = growable;
    }
}
