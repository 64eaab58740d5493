package hebi.css;

import hebi.css.syntax.ComponentValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A shorthand property, or a name of old for a property.
 *
 * @param name as in CSS
 * @param grammar the values it takes
 * @param longhands what it sets
 * @param expansion the assignments that a value stands for, if it is one
 * @param spec where it is defined
 */
record Shorthand(
        String name,
        String grammar,
        List<Target<?>> longhands,
        Function<List<ComponentValue>, Optional<List<Assignment>>> expansion,
        String spec)
        implements Definition {
    Shorthand {
        longhands = List.copyOf(longhands);
    }
}
