package hebi.css;

/**
 * A CSS property: one declaration in {@link Properties}, read by the parser, the cascade, {@code docs/css.md} and "did
 * you mean".
 *
 * @param <T> type of its computed value
 * @param name as in CSS
 * @param inherited whether children take the parent's value
 * @param initial computed initial value
 * @param index position in the registry, dense from 0: computed styles are arrays
 * @param spec where it is defined, such as {@code css-box-4#margin-physical}
 */
public record Property<T>(String name, boolean inherited, T initial, int index, String spec) {}
