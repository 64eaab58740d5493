package hebi.project.yaml;

import java.util.Optional;

/**
 * What a value may be, and how it is read.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface ValueType<T> {
    /** Reads {@code value}; what does not fit is reported under {@code name} and gives nothing. */
    Optional<T> read(YamlValue value, String name, ReadingContext context);
}
