package hebi.css.grammar;

/**
 * A specified value (css-cascade-4 §4.3): parsed, not yet computed.
 *
 * @param <T> type of the computed value
 */
@FunctionalInterface
public interface Specified<T> {
    /** The computed value. */
    T compute(ComputeContext context);

    /** A value that depends on nothing. */
    static <T> Specified<T> of(T value) {
        return context -> value;
    }
}
