package hebi.css.value;

import java.util.List;

/**
 * Computed {@code font-family}.
 *
 * @param names family names; generic {@code serif} is the role {@code text}, {@code sans-serif} {@code heading},
 *     {@code -hebi-kai} (and {@code cursive}) {@code kai}, {@code -hebi-latin} {@code latin}
 */
public record FontFamilies(List<String> names) {
    /** Copies its list. */
    public FontFamilies {
        names = List.copyOf(names);
    }
}
