package hebi.css.value;

/** How wide a grid track is (css-grid-2 §7.2, {@code <track-size>}). */
public sealed interface TrackSize permits TrackSize.Breadth, TrackSize.MinMax, TrackSize.FitContent {
    /** {@code <track-breadth>}. */
    sealed interface Breadth extends TrackSize permits Fixed, Keyword, Flex {}

    /**
     * A length or percentage.
     *
     * @param value 0 and more
     */
    record Fixed(LengthPercentage value) implements Breadth {}

    /** Sizes that the content makes. */
    enum Keyword implements Breadth {
        AUTO,
        MIN_CONTENT,
        MAX_CONTENT
    }

    /**
     * A share of the room that is left.
     *
     * @param factor the {@code fr}, 0 and more
     */
    record Flex(double factor) implements Breadth {}

    /**
     * {@code minmax()}.
     *
     * @param min not flexible
     * @param max the other bound; the minimum wins when it is larger
     */
    record MinMax(Breadth min, Breadth max) implements TrackSize {}

    /**
     * {@code fit-content()}.
     *
     * @param limit 0 and more
     */
    record FitContent(LengthPercentage limit) implements TrackSize {}

    /** Whether it is a {@code <fixed-size>}, the only kind that stands beside {@code repeat(auto-fill)}. */
    default boolean isFixed() {
        return this instanceof Fixed
                || (this instanceof MinMax minMax && (minMax.min() instanceof Fixed || minMax.max() instanceof Fixed));
    }
}
