package hebi.css.value;

import java.util.List;

/**
 * One assignment of {@code string-set} (css-gcpm-3 §2.1).
 *
 * @param name of the named string
 * @param parts its value
 */
public record StringSet(String name, List<ContentPart> parts) {
    /** Copies its list. */
    public StringSet {
        parts = List.copyOf(parts);
    }
}
