package hebi.project.yaml;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;

/** A value of a YAML file with its place. */
public sealed interface YamlValue permits YamlValue.Scalar, YamlValue.Sequence, YamlValue.Mapping {
    /** Where it begins. */
    Span span();

    /**
     * A text, number, date or truth value: what it is, the schema says.
     *
     * @param text without quotes and with escapes resolved
     * @param verbatim whether each character of the text stands in the file just as here, on one line
     * @param plain whether it is written without quotes
     * @param span of its first character, or of its quote
     */
    record Scalar(String text, boolean verbatim, boolean plain, Span span) implements YamlValue {
        /** Whether it says that there is no value: {@code key:} or {@code key: ~}. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /**
     * A list.
     *
     * @param items in order
     */
    record Sequence(List<YamlValue> items, Span span) implements YamlValue {}

    /**
     * Keys with values.
     *
     * @param entries by key, in order of the file
     */
    record Mapping(Map<String, Entry> entries, Span span) implements YamlValue {}

    /**
     * A key with its value.
     *
     * @param key the name
     * @param keySpan where the name stands
     * @param value what it says
     */
    record Entry(String key, Span keySpan, YamlValue value) {}
}
