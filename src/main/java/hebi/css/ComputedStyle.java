package hebi.css;

/** The computed values of one element, pseudo-element, page or margin box. */
public final class ComputedStyle {
    private final Object[] values;
    private final Variables variables;

    ComputedStyle(Object[] values, Variables variables) {
        this.values = values;
        this.variables = variables;
    }

    /** Initial values of all properties. */
    public static ComputedStyle initial() {
        Object[] initial = Properties.all().stream().map(Property::initial).toArray();
        return StyleComputer.withoutInvisibleLines(initial, Variables.NONE);
    }

    /** The computed value of {@code property}. */
    @SuppressWarnings("unchecked") // the cascade stores what the property's own syntax made
    public <T> T get(Property<T> property) {
        return (T) values[property.index()];
    }

    /** The same with another value of {@code property}. */
    public <T> ComputedStyle with(Property<T> property, T value) {
        Object[] changed = values.clone();
        changed[property.index()] = value;
        return new ComputedStyle(changed, variables);
    }

    /** The style of an anonymous box inside this one: inherited properties as here, the others initial. */
    public ComputedStyle anonymous() {
        Object[] inherited = new Object[values.length];
        for (Property<?> property : Properties.all()) {
            inherited[property.index()] = property.inherited() ? get(property) : property.initial();
        }
        return StyleComputer.withoutInvisibleLines(inherited, variables);
    }

    Variables variables() {
        return variables;
    }
}
