package hebi.pair.facts;

import java.util.Collections;
import java.util.Set;

/**
 * What the words around a number make of it.
 *
 * @param role what it is
 * @param sign whether it is above zero
 * @param units what it may count, by symbol; empty when that is not known
 */
record Meaning(Role role, Sign sign, Set<String> units) {
    /** Of a number with nothing known around it. */
    static final Meaning PLAIN = new Meaning(Role.PLAIN, Sign.OPEN, Set.of());

    /** Copies its set. */
    Meaning {
        units = Set.copyOf(units);
    }

    /** Whether a number that means this may be the partner of one that means {@code other}. */
    boolean fits(Meaning other) {
        return role.fits(other.role)
                && sign.fits(other.sign)
                && hasUnitOf(other)
                && !(isMeasured() && other.role.isNumbering())
                && !(other.isMeasured() && role.isNumbering());
    }

    private boolean isMeasured() {
        return !units.isEmpty();
    }

    /** Whether both may count the same. */
    boolean hasUnitOf(Meaning other) {
        return units.isEmpty() || other.units.isEmpty() || !Collections.disjoint(units, other.units);
    }
}
