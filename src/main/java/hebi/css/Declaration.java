package hebi.css;

import hebi.css.syntax.ComponentValue;
import hebi.diag.Span;
import java.util.List;

/**
 * A declaration that is known to be good, or, with {@code var()} in it, that is judged when the variables are known.
 *
 * @param name lower-case name as written; custom properties keep their case
 * @param assignments what it sets, shorthands expanded; none yet when it is a custom property or has variables
 * @param values the value as written
 * @param important whether it is {@code !important}
 * @param span where it stands
 */
record Declaration(
        String name, List<Assignment> assignments, List<ComponentValue> values, boolean important, Span span) {
    Declaration {
        assignments = List.copyOf(assignments);
        values = List.copyOf(values);
    }

    /** Whether it defines a variable. */
    boolean isCustom() {
        return name.startsWith("--");
    }
}
