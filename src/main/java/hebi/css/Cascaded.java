package hebi.css;

/**
 * A declaration that applies, with its origin.
 *
 * @param declaration the declaration
 * @param origin where it is from
 */
record Cascaded(Declaration declaration, Origin origin) {
    /** Cascade origins (css-cascade-4 §6.2), weakest first. */
    enum Origin {
        USER_AGENT,
        AUTHOR
    }
}
