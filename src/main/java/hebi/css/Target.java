package hebi.css;

import hebi.css.grammar.Syntax;
import hebi.geom.WritingMode;

/**
 * What a single value is assigned to.
 *
 * @param <T> type of the computed value
 */
sealed interface Target<T> extends Definition permits Property, PhysicalProperty {
    /** The values it takes. */
    Syntax<T> syntax();

    /** The property of the registry that it is in an element of this writing mode. */
    Property<T> in(WritingMode mode);

    @Override
    default String grammar() {
        return syntax().grammar();
    }
}
