package hebi.css;

import hebi.css.grammar.Specified;

/** What a declaration assigns to a target: a value, or a CSS-wide keyword. */
sealed interface AssignedValue {
    /** CSS-wide keywords (css-cascade-4 §7.3). */
    enum Wide implements AssignedValue {
        INHERIT,
        INITIAL,
        UNSET,
        REVERT
    }

    /**
     * A value of the property's own grammar.
     *
     * @param specified makes the computed value
     */
    record Own(Specified<?> specified) implements AssignedValue {}
}
