package hebi.pair.facts;

/** How sure it is that something read is a number that its partner must have. */
enum Weight {
    /** Digits, or a number in words that can be nothing else: its partner must have it. */
    FIRM,
    /** Probably a number: reported only where the partner has another one in its place. */
    WEAK,
    /** Perhaps a number: it answers one of the partner's and needs no answer. */
    LOOSE
}
