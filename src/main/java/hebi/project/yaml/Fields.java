package hebi.project.yaml;

import hebi.diag.Span;
import java.util.Map;
import java.util.Optional;

/** The values read by a {@link Schema}, by key. */
public final class Fields {
    private final Map<Key<?>, Object> values;
    private final Map<Key<?>, Span> places;
    private final Span span;

    Fields(Map<Key<?>, Object> values, Map<Key<?>, Span> places, Span span) {
        this.values = values;
        this.places = places;
        this.span = span;
    }

    /** The value of {@code key}, when it was there and fitted. */
    public <T> Optional<T> find(Key<T> key) {
        // Schema.read puts only what the key's own type made.
        @SuppressWarnings("unchecked")
        T value = (T) values.get(key);
        return Optional.ofNullable(value);
    }

    /** The value of a required key; its stand-in when it was missing or wrong, which was reported. */
    public <T> T get(Key<T> key) {
        return find(key).or(key::standIn).orElseThrow();
    }

    /** Where the value of {@code key} stands; the whole mapping's place when it is missing. */
    public Span span(Key<?> key) {
        return places.getOrDefault(key, span);
    }

    /** Where the mapping begins. */
    public Span span() {
        return span;
    }
}
