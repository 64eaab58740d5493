package hebi.css.value;

/** A value of width, height, inset, margin: {@code auto}, a sizing keyword or a length. */
public sealed interface Size permits Size.Keyword, Size.Fixed, Size.FitContent {
    /** Keywords of css-sizing-3. */
    enum Keyword implements Size {
        AUTO,
        NONE,
        MIN_CONTENT,
        MAX_CONTENT,
        FIT_CONTENT,
        /** Of {@code flex-basis} (css-flexbox-1 §7.2.3). */
        CONTENT
    }

    /**
     * A length or percentage.
     *
     * @param value the length
     */
    record Fixed(LengthPercentage value) implements Size {}

    /**
     * {@code fit-content()}: that of the content, but no more than {@code limit} (css-sizing-3 §5.1).
     *
     * @param limit 0 and more, of the content box
     */
    record FitContent(LengthPercentage limit) implements Size {}

    /** A plain length in millipoints. */
    static Size of(int length) {
        return new Fixed(LengthPercentage.of(length));
    }

    /** The used length against {@code base}, or {@code otherwise} for keywords. */
    default int resolveOr(int base, int otherwise) {
        return this instanceof Fixed f ? f.value().resolve(base) : otherwise;
    }
}
