package hebi.geom;

/** A length that may depend on another one, as a percentage does. */
@FunctionalInterface
public interface Portion {
    /** Nothing. */
    Portion ZERO = base -> 0;

    /** The length in millipoints, against {@code base} millipoints. */
    int of(int base);

    /** A length in millipoints. */
    static Portion length(int length) {
        return base -> length;
    }

    /** So many hundredths of the base. */
    static Portion percent(double percent) {
        return base -> Length.clamp(base * percent / 100);
    }
}
