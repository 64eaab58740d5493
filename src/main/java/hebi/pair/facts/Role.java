package hebi.pair.facts;

/** What the words around a number make of it. */
enum Role {
    PLAIN,
    /** Perhaps one of the others: the 3 of 3–5 %. */
    ANY,
    PERCENT,
    PERMILLE,
    YEAR,
    MONTH,
    DAY,
    WEEKDAY,
    FIGURE,
    TABLE;

    /** Whether a number in this role may be the partner of one in {@code other}. */
    boolean fits(Role other) {
        return this == other || this == ANY || other == ANY || isOpen(other) || other.isOpen(this);
    }

    // A year is often a plain number to a language whose formula is not known; a percentage without its sign is another
    // fact.
    private boolean isOpen(Role other) {
        return this == PLAIN && other != PERCENT && other != PERMILLE && other != WEEKDAY;
    }

    /** Whether it is the place in a row, as that of a month is: no measure. */
    boolean isNumbering() {
        return isDate() || this == FIGURE || this == TABLE;
    }

    /** Whether it is a part of a date. */
    boolean isDate() {
        return this == YEAR || this == MONTH || this == DAY;
    }
}
