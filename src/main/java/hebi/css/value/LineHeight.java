package hebi.css.value;

/** Computed {@code line-height} (css-inline-3 §5.1). */
public sealed interface LineHeight permits LineHeight.Normal, LineHeight.Factor, LineHeight.Fixed {
    /** {@code normal}: from the font's ascent and descent. */
    record Normal() implements LineHeight {}

    /**
     * A number, multiplied with the element's own font size.
     *
     * @param number the factor
     */
    record Factor(double number) implements LineHeight {}

    /**
     * A length in millipoints.
     *
     * @param length the length
     */
    record Fixed(int length) implements LineHeight {}
}
