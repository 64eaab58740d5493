package hebi.project.yaml;

import java.util.Optional;

/**
 * A key that a file may hold.
 *
 * @param name as written
 * @param type of its value
 * @param standIn what is used when a required key is missing or wrong, so that reading goes on; empty for an optional key
 * @param <T> what the value becomes
 */
public record Key<T>(String name, ValueType<T> type, Optional<T> standIn) {
    /** A key that must be there. */
    public static <T> Key<T> required(String name, ValueType<T> type, T standIn) {
        return new Key<>(name, type, Optional.of(standIn));
    }

    /** A key that may be there. */
    public static <T> Key<T> optional(String name, ValueType<T> type) {
        return new Key<>(name, type, Optional.empty());
    }
}
