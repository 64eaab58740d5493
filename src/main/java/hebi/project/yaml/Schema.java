package hebi.project.yaml;

import hebi.diag.Code;
import hebi.diag.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of a mapping and what it becomes: unknown keys are reported with a suggestion, missing ones by name.
 *
 * @param <T> what the mapping becomes
 */
public final class Schema<T> implements ValueType<T> {
    private final Map<String, Key<?>> keys = new LinkedHashMap<>();
    private final Function<Fields, T> make;

    /** A schema of {@code keys}, whose values {@code make} puts together. */
    public Schema(List<Key<?>> keys, Function<Fields, T> make) {
        keys.forEach(k -> this.keys.put(k.name(), k));
        this.make = make;
    }

    @Override
    public Optional<T> read(YamlValue value, String name, ReadingContext context) {
        if (!(value instanceof YamlValue.Mapping mapping)) {
            context.report(Code.YAML_NOT_MAP, value.span(), name);
            return Optional.empty();
        }
        Map<Key<?>, Object> values = new HashMap<>();
        Map<Key<?>, Span> places = new HashMap<>();
        for (YamlValue.Entry entry : mapping.entries().values()) {
            Key<?> key = keys.get(entry.key());
            if (key == null) {
                String[] unknown = ReadingContext.unknown(entry.key(), keys.keySet());
                context.report(Code.YAML_UNKNOWN_KEY, entry.keySpan(), unknown);
                continue;
            }
            places.put(key, entry.value().span());
            readEntry(key, entry, context).ifPresent(v -> values.put(key, v));
        }
        for (Key<?> key : keys.values()) {
            if (key.standIn().isPresent() && !places.containsKey(key)) {
                context.report(Code.YAML_KEY_MISSING, mapping.span(), key.name());
            }
        }
        return Optional.of(make.apply(new Fields(values, places, mapping.span())));
    }

    private static Optional<?> readEntry(Key<?> key, YamlValue.Entry entry, ReadingContext context) {
        if (entry.value() instanceof YamlValue.Scalar scalar && scalar.isNull()) {
            context.report(Code.YAML_EMPTY, entry.keySpan(), key.name());
            return Optional.empty();
        }
        return key.type().read(entry.value(), key.name(), context);
    }
}
