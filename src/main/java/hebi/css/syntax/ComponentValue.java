package hebi.css.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token, function or bracketed group of a value (css-syntax-3 §5). */
public sealed interface ComponentValue {
    /** Its text as CSS, with canonical white space. */
    String css();

    /**
     * An identifier.
     *
     * @param name as written, escapes resolved
     */
    record Ident(String name) implements ComponentValue {
        @Override
        public String css() {
            return name;
        }
    }

    /**
     * A number, percentage or dimension.
     *
     * @param value the number
     * @param unit lower-case unit, {@code %}, or empty for a plain number
     * @param integer whether it was written without fraction and exponent
     */
    record Numeric(double value, String unit, boolean integer) implements ComponentValue {
        @Override
        public String css() {
            String number = value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
            return number + unit;
        }
    }

    /**
     * A string.
     *
     * @param text without quotes, escapes resolved
     */
    record Text(String text) implements ComponentValue {
        @Override
        public String css() {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    /**
     * {@code #name}.
     *
     * @param name without the sign
     */
    record Hash(String name) implements ComponentValue {
        @Override
        public String css() {
            return '#' + name;
        }
    }

    /**
     * {@code url(address)}.
     *
     * @param address without quotes
     * @param path of the file that it means in its stylesheet; null when it is not known or outside
     */
    record Url(String address, @Nullable String path) implements ComponentValue {
        /** An address that is in no stylesheet yet. */
        public Url(String address) {
            this(address, null);
        }

        @Override
        public String css() {
            return "url(" + new Text(address).css() + ')';
        }
    }

    /**
     * A function.
     *
     * @param name lower case
     * @param arguments what stands between the parentheses
     */
    record Function(String name, List<ComponentValue> arguments) implements ComponentValue {
        /** Copies its list. */
        public Function {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String css() {
            return name + '(' + text(arguments) + ')';
        }
    }

    /**
     * A bracketed group.
     *
     * @param open the opening round, square or curly bracket
     * @param values what stands between the brackets
     */
    record Group(char open, List<ComponentValue> values) implements ComponentValue {
        /** Copies its list. */
        public Group {
            values = List.copyOf(values);
        }

        @Override
        public String css() {
            return open + text(values) + (open == '(' ? ')' : open == '[' ? ']' : '}');
        }
    }

    /**
     * Any other sign: comma, slash, {@code + - *}.
     *
     * @param sign the character
     */
    record Mark(char sign) implements ComponentValue {
        @Override
        public String css() {
            return String.valueOf(sign);
        }
    }

    /** The text of {@code values} as CSS. */
    static String text(List<ComponentValue> values) {
        return values.stream()
                .map(ComponentValue::css)
                .collect(Collectors.joining(" "))
                .replace(" ,", ",");
    }
}
