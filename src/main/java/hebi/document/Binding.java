package hebi.document;

import java.util.Locale;
import java.util.Optional;

/** On which side the pages are bound (PR-1). */
public enum Binding {
    /** Pages turn to the left; the first page is a right one. */
    LEFT,
    /** Pages turn to the right; the first page is a left one. */
    RIGHT;

    /** As in {@code magazine.yaml}: {@code right}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The binding with this key. */
    public static Optional<Binding> of(String key) {
        for (Binding binding : values()) {
            if (binding.key().equals(key)) {
                return Optional.of(binding);
            }
        }
        return Optional.empty();
    }
}
