package hebi.project.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code {#id .class key=value key="two words"}}. */
final class AttributesScanner {
    /** Longest text between braces, in UTF-16 units: keeps the search for a closing brace from growing quadratic. */
    static final int MAX_LENGTH = 512;

    private final CharSequence text;
    private final Map<String, String> values = new LinkedHashMap<>();
    private String id = "";
    private int at;

    private AttributesScanner(CharSequence text, int start) {
        this.text = text;
        this.at = start;
    }

    /**
     * What stood in the braces.
     *
     * @param id without {@code #}; empty when there is none
     * @param values by key; classes under {@code class}, joined by spaces
     */
    record Attributes(String id, Map<String, String> values) {
        static final Attributes NONE = new Attributes("", Map.of());

        Attributes {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** These, and those of {@code more}; a key in both is taken from {@code more}, classes are joined. */
        Attributes plus(Attributes more) {
            Map<String, String> all = new LinkedHashMap<>(values);
            more.values.forEach((k, v) -> all.merge(k, v, (a, b) -> k.equals("class") ? a + " " + b : b));
            return new Attributes(more.id.isEmpty() ? id : more.id, all);
        }
    }

    /** Attributes and the index after their closing brace. */
    record Scanned(Attributes attributes, int end) {}

    /** Scans attributes whose opening brace is at {@code start}; nothing when there are none. */
    static Optional<Scanned> scan(CharSequence text, int start) {
        if (start >= text.length() || text.charAt(start) != '{') {
            return Optional.empty();
        }
        AttributesScanner scanner = new AttributesScanner(text, start + 1);
        return scanner.items() ? Optional.of(scanner.result()) : Optional.empty();
    }

    private Scanned result() {
        return new Scanned(new Attributes(id, values), at);
    }

    // True when the closing brace was reached and something stood before it.
    private boolean items() {
        while (true) {
            skipSpaces();
            if (at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return !id.isEmpty() || !values.isEmpty();
            }
            if (!(c == '#' ? idItem() : c == '.' ? classItem() : keyItem())) {
                return false;
            }
            if (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '}') {
                return false;
            }
        }
    }

    private boolean idItem() {
        at++;
        String name = until(" }");
        boolean ok = !name.isEmpty() && id.isEmpty();
        id = name;
        return ok;
    }

    private boolean classItem() {
        at++;
        String name = name();
        values.merge("class", name, (a, b) -> a + " " + b);
        return !name.isEmpty();
    }

    private boolean keyItem() {
        String key = name();
        if (key.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            return false;
        }
        at++;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            String value = until("\"");
            at++;
            return at <= text.length() && values.putIfAbsent(key, value) == null;
        }
        String value = until(" }\"");
        return !value.isEmpty() && values.putIfAbsent(key, value) == null;
    }

    private String name() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        boolean letterFirst = at > start && Character.isLetter(text.charAt(start));
        return letterFirst ? text.subSequence(start, at).toString() : "";
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private String until(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.subSequence(start, at).toString();
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
