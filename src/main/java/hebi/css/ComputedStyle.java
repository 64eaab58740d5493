package hebi.css;

/** The computed values of one element, pseudo-element, page or margin box. */
public final class ComputedStyle {
    private final Object[] values;
    private final Variables variables;
    private final boolean inlineInFlow;

    ComputedStyle(Object[] values, Variables variables) {
        this(values, variables, false);
    }

    private ComputedStyle(Object[] values, Variables variables, boolean inlineInFlow) {
        this.values = values;
        this.variables = variables;
        this.inlineInFlow = inlineInFlow;
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
        return new ComputedStyle(changed, variables, inlineInFlow);
    }

    /** The same of an element that would stand in a line if it were in flow. */
    ComputedStyle blockifiedFromInline() {
        return new ComputedStyle(values, variables, true);
    }

    /**
     * Whether an element out of flow was inline-level before that made a block of it: where it would stand in flow depends
     * on that (css-position-3 §3.5.1).
     */
    public boolean isInlineInFlow() {
        return inlineInFlow;
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
