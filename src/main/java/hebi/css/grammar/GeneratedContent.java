package hebi.css.grammar;

import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ComponentValue.Text;
import hebi.css.syntax.ComponentValue.Url;
import hebi.css.syntax.ValueReader;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.CounterChange;
import hebi.css.value.StringSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Values of generated content: css-content-3, css-lists-3, css-gcpm-3. */
public final class GeneratedContent {
    private static final String TEXTS = "<string> | attr() | counter() | counters() | string() | content() "
            + "| target-counter() | target-text() | open-quote | close-quote";
    private static final String PARTS = "[ " + TEXTS + " ]+";
    private static final Set<String> STRING_POSITIONS = Set.of("first", "start", "last", "first-except");

    /** {@code content}. */
    public static final Syntax<Content> CONTENT = content("[ " + TEXTS + " | leader() ]+", true);

    /** {@code bookmark-label}. */
    public static final Syntax<Content> LABEL = content(PARTS, false);

    /** {@code string-set}. */
    public static final Syntax<List<StringSet>> STRING_SETS = Choices.<List<StringSet>>of("none", List.of())
            .or(new Syntax<>("[ <custom-ident> " + PARTS + " ]#", GeneratedContent::stringSets));

    /** {@code quotes}: opening and closing strings by turns. */
    public static final Syntax<List<String>> QUOTES = Choices.<List<String>>of("auto", List.of())
            .or(Choices.of("none", List.of("", "")))
            .or(new Syntax<>("[ <string> <string> ]+", GeneratedContent::quotes));

    private GeneratedContent() {}

    /** {@code counter-reset} and the like; {@code otherwise} is the number that may be left out. */
    public static Syntax<List<CounterChange>> counters(int otherwise) {
        return Choices.<List<CounterChange>>of("none", List.of())
                .or(new Syntax<>("[ <counter-name> <integer>? ]+", reader -> {
                    List<CounterChange> changes = new ArrayList<>();
                    while (!reader.atEnd()) {
                        Optional<Ident> name = reader.take(Ident.class)
                                .filter(ident -> !ident.name().equals("none"));
                        if (name.isEmpty()) {
                            return Optional.empty();
                        }
                        changes.add(new CounterChange(
                                name.get().name(), reader.takeInteger().orElse(otherwise)));
                    }
                    return changes.isEmpty() ? Optional.empty() : Optional.of(Specified.of(List.copyOf(changes)));
                }));
    }

    private static Optional<Specified<List<StringSet>>> stringSets(ValueReader reader) {
        List<StringSet> sets = new ArrayList<>();
        for (List<ComponentValue> part : reader.splitAtCommas()) {
            ValueReader one = new ValueReader(part);
            Optional<Ident> name = one.take(Ident.class);
            Optional<List<ContentPart>> parts = name.flatMap(ident -> parts(one))
                    .filter(all -> all.stream().noneMatch(ContentPart.Leader.class::isInstance));
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            sets.add(new StringSet(name.get().name(), parts.get()));
        }
        return Optional.of(Specified.of(List.copyOf(sets)));
    }

    private static Optional<Specified<List<String>>> quotes(ValueReader reader) {
        List<String> quotes = new ArrayList<>();
        while (!reader.atEnd()) {
            Optional<String> text = reader.takeText();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            quotes.add(text.get());
        }
        return quotes.isEmpty() || quotes.size() % 2 != 0
                ? Optional.empty()
                : Optional.of(Specified.of(List.copyOf(quotes)));
    }

    private static Syntax<Content> content(String grammar, boolean leaders) {
        return Choices.<Content>of("normal", Content.Keyword.NORMAL)
                .or(Choices.of("none", Content.Keyword.NONE))
                .or(new Syntax<>(grammar, reader -> parts(reader)
                        .filter(parts -> leaders || parts.stream().noneMatch(ContentPart.Leader.class::isInstance))
                        .map(parts -> Specified.of(new Content.Parts(parts)))));
    }

    private static Optional<List<ContentPart>> parts(ValueReader reader) {
        List<ContentPart> parts = new ArrayList<>();
        while (!reader.atEnd()) {
            Optional<ContentPart> part = reader.take().flatMap(GeneratedContent::part);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<ContentPart> part(ComponentValue value) {
        if (value instanceof Text text) {
            return Optional.of(new ContentPart.Literal(text.text()));
        }
        if (value instanceof Ident ident) {
            return switch (ident.name().toLowerCase(Locale.ROOT)) {
                case "open-quote" -> Optional.of(new ContentPart.Quote(true));
                case "close-quote" -> Optional.of(new ContentPart.Quote(false));
                default -> Optional.empty();
            };
        }
        return value instanceof Function function ? function(function) : Optional.empty();
    }

    private static Optional<ContentPart> function(Function function) {
        ValueReader arguments = new ValueReader(function.arguments());
        Optional<ContentPart> part =
                switch (function.name()) {
                    case "attr" -> attr(arguments);
                    case "counter" -> counter(arguments);
                    case "counters" -> counters(arguments);
                    case "string" -> string(arguments);
                    case "content" -> elementText(arguments);
                    case "target-counter" -> targetCounter(arguments);
                    case "target-text" -> targetText(arguments);
                    case "leader" -> leader(arguments);
                    default -> Optional.empty();
                };
        return part.filter(any -> arguments.atEnd());
    }

    // css-values-5 §7.7, without types other than string and url, and without fallback.
    private static Optional<ContentPart> attr(ValueReader reader) {
        Optional<Ident> name = reader.take(Ident.class);
        if (name.isPresent() && !reader.takeKeyword("url")) {
            reader.takeKeyword("string");
        }
        return name.map(ident -> new ContentPart.Attr(ident.name()));
    }

    private static Optional<ContentPart> counter(ValueReader reader) {
        return reader.take(Ident.class)
                .flatMap(name -> style(reader).map(style -> new ContentPart.Counter(name.name(), style)));
    }

    private static Optional<ContentPart> counters(ValueReader reader) {
        Optional<Ident> name = reader.take(Ident.class);
        Optional<String> separator = reader.takeMark(',') ? reader.takeText() : Optional.empty();
        return name.flatMap(ident -> separator.flatMap(
                between -> style(reader).map(style -> new ContentPart.Counters(ident.name(), between, style))));
    }

    // The counter style after a comma, or decimal.
    private static Optional<String> style(ValueReader reader) {
        return reader.takeMark(',') ? reader.take(Ident.class).map(Ident::name) : Optional.of("decimal");
    }

    private static Optional<ContentPart> string(ValueReader reader) {
        Optional<Ident> name = reader.take(Ident.class);
        Optional<String> which = reader.takeMark(',') ? reader.takeKeyword() : Optional.of("first");
        return name.flatMap(ident -> which.filter(STRING_POSITIONS::contains)
                .map(position -> new ContentPart.NamedString(ident.name(), position)));
    }

    private static Optional<ContentPart> elementText(ValueReader reader) {
        return reader.atEnd() || reader.takeKeyword("text")
                ? Optional.of(new ContentPart.ElementText())
                : Optional.empty();
    }

    private static Optional<ContentPart> targetCounter(ValueReader reader) {
        Optional<ContentPart> url = url(reader);
        Optional<Ident> name = reader.takeMark(',') ? reader.take(Ident.class) : Optional.empty();
        return url.flatMap(target -> name.flatMap(ident ->
                style(reader).map(style -> new ContentPart.TargetCounter(List.of(target), ident.name(), style))));
    }

    private static Optional<ContentPart> targetText(ValueReader reader) {
        Optional<ContentPart> url = url(reader);
        if (reader.takeMark(',') && !reader.takeKeyword("content")) {
            return Optional.empty();
        }
        return url.map(target -> new ContentPart.TargetText(List.of(target)));
    }

    // css-content-3 §2.6: `dotted`, `solid` and `space` are strings.
    private static Optional<ContentPart> leader(ValueReader reader) {
        Optional<String> pattern = reader.takeText()
                .or(() -> reader.takeKeyword().flatMap(keyword -> switch (keyword) {
                    case "dotted" -> Optional.of(". ");
                    case "solid" -> Optional.of("_");
                    case "space" -> Optional.of(" ");
                    default -> Optional.empty();
                }));
        return pattern.filter(text -> !text.isEmpty()).map(ContentPart.Leader::new);
    }

    private static Optional<ContentPart> url(ValueReader reader) {
        return reader.take().flatMap(value -> {
            if (value instanceof Url url) {
                return Optional.of(new ContentPart.Literal(url.address()));
            }
            boolean attribute =
                    value instanceof Function function && function.name().equals("attr");
            return value instanceof Text || attribute ? part(value) : Optional.empty();
        });
    }
}
