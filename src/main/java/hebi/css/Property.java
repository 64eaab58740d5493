package hebi.css;

import hebi.css.grammar.ComputeContext;
import hebi.css.grammar.Specified;
import hebi.css.grammar.Syntax;
import hebi.geom.WritingMode;

/**
 * A CSS property: one declaration in {@link Properties}, read by the parser, the cascade, {@code docs/css.md} and "did
 * you mean".
 *
 * @param <T> type of its computed value
 */
public final class Property<T> implements Target<T> {
    private final String name;
    private final boolean inherited;
    private final String initialText;
    private final int index;
    private final Syntax<T> syntax;
    private final String spec;
    private final Specified<T> initialValue;
    private final T initial;

    Property(String name, boolean inherited, String initialText, int index, Syntax<T> syntax, String spec) {
        this.name = name;
        this.inherited = inherited;
        this.initialText = initialText;
        this.index = index;
        this.syntax = syntax;
        this.spec = spec;
        this.initialValue = syntax.parseKnown(initialText);
        this.initial = initialValue.compute(ComputeContext.INITIAL);
    }

    /** The name, as in CSS. */
    @Override
    public String name() {
        return name;
    }

    /** Whether children take the parent's value. */
    public boolean inherited() {
        return inherited;
    }

    /** The computed initial value. */
    public T initial() {
        return initial;
    }

    /** The initial value as CSS text. */
    public String initialText() {
        return initialText;
    }

    /** The position in the registry, dense from 0: computed styles are arrays. */
    public int index() {
        return index;
    }

    /** Where it is defined, such as {@code css-box-4#margin-physical}. */
    @Override
    public String spec() {
        return spec;
    }

    @Override
    public Syntax<T> syntax() {
        return syntax;
    }

    @Override
    public Property<T> in(WritingMode mode) {
        return this;
    }

    /** The initial value, not yet computed: {@code currentcolor} depends on the element. */
    Specified<T> initialValue() {
        return initialValue;
    }

    @Override
    public String toString() {
        return name;
    }
}
