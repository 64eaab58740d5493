package hebi.css;

/** The computed values of one element, pseudo-element, page or margin box. */
public final class ComputedStyle {
    private final Object[] values;

    ComputedStyle(Object[] values) {
        this.values = values;
    }

    /** The computed value of {@code property}. */
    @SuppressWarnings("unchecked") // the cascade stores what the property's own parser made
    public <T> T get(Property<T> property) {
        return (T) values[property.index()];
    }
}
