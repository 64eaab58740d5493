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

    /** Initial values of all properties. */
    public static ComputedStyle initial() {
        return new ComputedStyle(
                Properties.all().stream().map(Property::initial).toArray());
    }

    /** The style of an anonymous box in a box of this style: inherited values stay, the others are initial. */
    public ComputedStyle anonymous() {
        Object[] inherited = values.clone();
        for (Property<?> property : Properties.all()) {
            if (!property.inherited()) {
                inherited[property.index()] = property.initial();
            }
        }
        return new ComputedStyle(inherited);
    }

    /** This style with another value of {@code property}. */
    public <T> ComputedStyle with(Property<T> property, T value) {
        Object[] changed = values.clone();
        changed[property.index()] = value;
        return new ComputedStyle(changed);
    }
}
