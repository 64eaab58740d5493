package hebi.pair.facts;

/** Whether a number is above or below zero. */
enum Sign {
    /** The text does not say it for sure. */
    OPEN,
    ABOVE,
    BELOW;

    /** Whether numbers of the two may be one. */
    boolean fits(Sign other) {
        return this == other || this == OPEN || other == OPEN;
    }
}
