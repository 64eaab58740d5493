package hebi.project.yaml;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.geom.Length;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual types of values. */
public final class Types {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(mm|cm|in|pt|Q)");
    private static final Pattern COLOR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** One text, not empty. */
    public static final ValueType<String> TEXT =
            (value, name, context) -> scalar(value, Code.YAML_NOT_TEXT, name, context)
                    .filter(s -> notEmpty(s, name, context))
                    .map(YamlValue.Scalar::text);

    /** One text that keeps its place. */
    public static final ValueType<YamlValue.Scalar> PLACED_TEXT = (value, name, context) ->
            scalar(value, Code.YAML_NOT_TEXT, name, context).filter(s -> notEmpty(s, name, context));

    /** A name that may stand in file names: small ASCII letters, digits, hyphens. */
    public static final ValueType<String> NAME_TEXT = (value, name, context) ->
            match(value, NAME, Code.YAML_NOT_NAME, name, context).map(Matcher::group);

    /** {@code #rgb} or {@code #rrggbb}. */
    public static final ValueType<String> COLOR_TEXT = (value, name, context) ->
            match(value, COLOR, Code.YAML_NOT_COLOR, name, context).map(Matcher::group);

    /** {@code true} or {@code false}. */
    public static final ValueType<Boolean> BOOLEAN = (value, name, context) -> {
        Optional<String> text = scalar(value, Code.YAML_NOT_TEXT, name, context).map(YamlValue.Scalar::text);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            context.report(Code.YAML_NOT_BOOLEAN, value.span(), name, text.get());
            return Optional.empty();
        }
        return text.map("true"::equals);
    };

    /** An ISO 8601 calendar date. */
    public static final ValueType<LocalDate> DATE = (value, name, context) -> {
        Optional<String> text = scalar(value, Code.YAML_NOT_TEXT, name, context).map(YamlValue.Scalar::text);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            context.report(Code.YAML_NOT_DATE, value.span(), name, text.orElse(""));
            return Optional.empty();
        }
    };

    /** A text, or texts by language key; a single text stands for every known language. */
    public static final ValueType<Map<String, String>> TEXTS =
            (value, name, context) -> placedTexts(value, name, context).map(texts -> {
                Map<String, String> plain = new LinkedHashMap<>();
                texts.forEach((language, text) -> plain.put(language, text.text()));
                return Collections.unmodifiableMap(plain);
            });

    /** As {@link #TEXTS}, with the texts' places. */
    public static final ValueType<Map<String, YamlValue.Scalar>> PLACED_TEXTS = Types::placedTexts;

    private Types() {}

    /** A whole number. */
    public static ValueType<Integer> integer(int min, int max) {
        return (value, name, context) -> {
            Optional<String> text =
                    scalar(value, Code.YAML_NOT_TEXT, name, context).map(YamlValue.Scalar::text);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                int number = Integer.parseInt(text.get());
                if (number >= min && number <= max) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // Reported below, as a number out of range is.
            }
            context.report(
                    Code.YAML_NOT_NUMBER, value.span(), name, Integer.toString(min), Integer.toString(max), text.get());
            return Optional.empty();
        };
    }

    /** A length with its unit, from {@code min} to {@code max} millimetres; in millipoints. */
    public static ValueType<Integer> length(int min, int max) {
        return (value, name, context) -> {
            String from = min + "mm";
            String to = max + "mm";
            Optional<Integer> length = match(value, LENGTH, Code.YAML_NOT_LENGTH, name, context, from, to)
                    .map(Types::millipoints);
            if (length.isPresent() && (length.get() < Length.mm(min) || length.get() > Length.mm(max))) {
                String text = ((YamlValue.Scalar) value).text();
                context.report(Code.YAML_NOT_LENGTH, value.span(), name, from, to, text);
                return Optional.empty();
            }
            return length;
        };
    }

    /** One of a few words. */
    public static ValueType<String> oneOf(List<String> words) {
        return (value, name, context) -> {
            Optional<String> text =
                    scalar(value, Code.YAML_NOT_TEXT, name, context).map(YamlValue.Scalar::text);
            if (text.isPresent() && !words.contains(text.get())) {
                String[] unknown = ReadingContext.unknown(text.get(), words);
                context.report(Code.YAML_UNKNOWN_VALUE, value.span(), name, unknown[0], unknown[1], unknown[2]);
                return Optional.empty();
            }
            return text;
        };
    }

    /** A list whose items are of one type; items that do not fit are left out. */
    public static <T> ValueType<List<T>> listOf(ValueType<T> type) {
        return (value, name, context) -> {
            if (!(value instanceof YamlValue.Sequence sequence)) {
                context.report(Code.YAML_NOT_LIST, value.span(), name);
                return Optional.empty();
            }
            List<T> items = new ArrayList<>();
            sequence.items().forEach(item -> type.read(item, name, context).ifPresent(items::add));
            return Optional.of(List.copyOf(items));
        };
    }

    /** A list, or a single item that stands for a list of one. */
    public static <T> ValueType<List<T>> oneOrMore(ValueType<T> type) {
        ValueType<List<T>> list = listOf(type);
        return (value, name, context) -> value instanceof YamlValue.Scalar
                ? type.read(value, name, context).map(List::of)
                : list.read(value, name, context);
    }

    /** Keys of the author's choice, each checked by {@code keyType}, with values of one type. */
    public static <T> ValueType<Map<String, T>> mapOf(ValueType<String> keyType, ValueType<T> type) {
        return (value, name, context) -> {
            if (!(value instanceof YamlValue.Mapping mapping)) {
                context.report(Code.YAML_NOT_MAP, value.span(), name);
                return Optional.empty();
            }
            Map<String, T> map = new LinkedHashMap<>();
            for (YamlValue.Entry entry : mapping.entries().values()) {
                YamlValue key = new YamlValue.Scalar(entry.key(), true, true, entry.keySpan());
                if (keyType.read(key, name, context).isPresent()) {
                    type.read(entry.value(), entry.key(), context).ifPresent(v -> map.put(entry.key(), v));
                }
            }
            return Optional.of(Collections.unmodifiableMap(map));
        };
    }

    /** The scalar that {@code value} is; reported under {@code code} when it is none. */
    static Optional<YamlValue.Scalar> scalar(YamlValue value, Code code, String name, ReadingContext context) {
        if (value instanceof YamlValue.Scalar scalar) {
            return Optional.of(scalar);
        }
        context.report(code, value.span(), name);
        return Optional.empty();
    }

    /** The match of the whole scalar; reported with the arguments name, {@code args}, text when it does not match. */
    public static Optional<Matcher> match(
            YamlValue value, Pattern pattern, Code code, String name, ReadingContext context, String... args) {
        Optional<YamlValue.Scalar> scalar = scalar(value, Code.YAML_NOT_TEXT, name, context);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(scalar.get().text());
        if (matcher.matches()) {
            return Optional.of(matcher);
        }
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(args));
        all.add(scalar.get().text());
        context.report(code, value.span(), all.toArray(String[]::new));
        return Optional.empty();
    }

    private static boolean notEmpty(YamlValue.Scalar scalar, String name, ReadingContext context) {
        if (scalar.text().isBlank()) {
            context.report(Code.YAML_EMPTY, scalar.span(), name);
            return false;
        }
        return true;
    }

    private static Optional<Map<String, YamlValue.Scalar>> placedTexts(
            YamlValue value, String name, ReadingContext context) {
        Map<String, YamlValue.Scalar> texts = new LinkedHashMap<>();
        if (value instanceof YamlValue.Scalar scalar) {
            if (notEmpty(scalar, name, context)) {
                context.languages().stream().sorted().forEach(language -> texts.put(language, scalar));
            }
            return Optional.of(Collections.unmodifiableMap(texts));
        }
        if (!(value instanceof YamlValue.Mapping mapping)) {
            context.report(Code.YAML_NOT_TEXTS, value.span(), name);
            return Optional.empty();
        }
        for (YamlValue.Entry entry : mapping.entries().values()) {
            context.checkLanguage(entry.key(), entry.keySpan());
            PLACED_TEXT.read(entry.value(), entry.key(), context).ifPresent(t -> texts.put(entry.key(), t));
        }
        return Optional.of(Collections.unmodifiableMap(texts));
    }

    private static int millipoints(Matcher length) {
        double number = Double.parseDouble(length.group(1));
        return switch (length.group(2)) {
            case "mm" -> Length.mm(number);
            case "cm" -> Length.mm(number * 10);
            case "in" -> Length.pt(number * 72);
            case "Q" -> Length.mm(number / 4);
            default -> Length.pt(number);
        };
    }

    /** The place of {@code offset} UTF-16 units into the scalar, as near as it is known. */
    public static Span placeIn(YamlValue.Scalar scalar, int offset) {
        Span span = scalar.span();
        int quote = scalar.plain() ? 0 : 1;
        return scalar.verbatim() ? new Span(span.file(), span.line(), span.column() + quote + offset) : span;
    }
}
