package hebi.css.value;

/**
 * One entry of {@code counter-reset}, {@code counter-set} or {@code counter-increment} (css-lists-3 §4).
 *
 * @param name of the counter
 * @param value the number
 */
public record CounterChange(String name, int value) {}
