package hebi.layout.flow;

/** How good a break is: which rules of css-break-4 §4.4 had to be dropped for it, worst first. */
public enum Appeal {
    /** In a place where CSS allows none, for want of any other: text would leave the page. */
    LAST_RESORT,
    /** Against {@code break-before}, {@code break-after} or {@code break-inside: avoid}. */
    AVOIDED,
    /** Against {@code orphans} or {@code widows}. */
    LONELY_LINES,
    /** Where it may be. */
    PERFECT;

    /** The worse of two. */
    public Appeal worse(Appeal other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** Whether this break is to be preferred. */
    public boolean isBetterThan(Appeal other) {
        return compareTo(other) > 0;
    }
}
