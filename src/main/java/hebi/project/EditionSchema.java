package hebi.project;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.document.Binding;
import hebi.document.EditionPlan;
import hebi.document.Frequency;
import hebi.document.Magazine;
import hebi.document.PairLayout;
import hebi.project.yaml.Fields;
import hebi.project.yaml.Key;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.Schema;
import hebi.project.yaml.Types;
import hebi.project.yaml.ValueType;
import hebi.project.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code editions:} of {@code magazine.yaml}. */
final class EditionSchema {
    /** What {@code -e} takes for every edition, so that none may be called so. */
    static final String ALL = "all";

    /** How often something comes out. */
    static final ValueType<Frequency> FREQUENCIES =
            keyed(Stream.of(Frequency.values()).map(Frequency::key).toList(), Frequency::of);

    /** How pairs stand. */
    static final ValueType<PairLayout> PAIR_LAYOUTS =
            keyed(Stream.of(PairLayout.values()).map(PairLayout::key).toList(), PairLayout::of);

    private static final ValueType<Binding> BINDINGS =
            keyed(Stream.of(Binding.values()).map(Binding::key).toList(), Binding::of);

    private static final Key<String> ID = Key.optional("id", Types.NAME_TEXT);
    private static final Key<YamlValue.Scalar> EXTENDS = Key.optional("extends", Types.PLACED_TEXT);
    private static final Key<Boolean> ABSTRACT = Key.optional("abstract", Types.BOOLEAN);
    private static final Key<List<String>> LANGUAGES = Key.optional(
            "languages", EditionSchema.eachOnce(MagazineSchema.nonEmpty(Types.listOf(MagazineSchema.LANGUAGE))));
    private static final Key<Frequency> FREQUENCY = Key.optional("frequency", FREQUENCIES);
    private static final Key<PairLayout> PAIRS = Key.optional("pairs", PAIR_LAYOUTS);
    private static final Key<Binding> BINDING = Key.optional("binding", BINDINGS);

    private static final Key<Map<String, String>> NAME = Key.optional("name", Types.TEXTS);
    private static final Key<Map<String, String>> PUBLISHER = Key.optional("publisher", Types.TEXTS);
    private static final Key<String> IDENTIFIER = Key.optional("identifier", Types.TEXT);
    private static final Key<String> ISSN = Key.optional("issn", Types.TEXT);
    private static final Key<String> CN = Key.optional("cn", Types.TEXT);
    private static final Key<String> LAYOUT = Key.optional("layout", Types.NAME_TEXT);
    private static final Key<Magazine.PageSize> PAGE = Key.optional("page", MagazineSchema.PAGE_SIZE);
    private static final Key<List<Magazine.ColophonLine>> COLOPHON =
            Key.optional("colophon", MagazineSchema.COLOPHON_LINES);

    private static final Schema<EditionEntry> ENTRY = new Schema<>(
            List.of(
                    ID,
                    EXTENDS,
                    ABSTRACT,
                    LANGUAGES,
                    FREQUENCY,
                    PAIRS,
                    BINDING,
                    NAME,
                    PUBLISHER,
                    IDENTIFIER,
                    ISSN,
                    CN,
                    LAYOUT,
                    PAGE,
                    COLOPHON),
            EditionSchema::entry);

    /** All editions, each with what it inherits; those that are only there to be extended are left out. */
    static final ValueType<List<EditionEntry>> ENTRIES = EditionSchema::entries;

    /** As long as names may be. */
    private static final int MOST_OF_NAME = 64;

    private EditionSchema() {}

    private static EditionEntry entry(Fields fields) {
        List<String> languages = fields.find(LANGUAGES).orElse(List.of());
        return new EditionEntry(
                fields.find(ID).orElseGet(() -> String.join("-", languages)),
                fields.find(EXTENDS),
                fields.find(ABSTRACT).orElse(false),
                languages,
                fields.find(FREQUENCY),
                fields.find(PAIRS),
                fields.find(BINDING),
                new EditionPlan.Own(
                        fields.find(NAME).orElse(Map.of()),
                        fields.find(PUBLISHER).orElse(Map.of()),
                        fields.find(IDENTIFIER),
                        fields.find(ISSN),
                        fields.find(CN),
                        fields.find(LAYOUT),
                        fields.find(PAGE).filter(MagazineSchema::isSize),
                        fields.find(COLOPHON)),
                fields.span());
    }

    private static Optional<List<EditionEntry>> entries(YamlValue value, String name, ReadingContext context) {
        return Types.listOf(EditionSchema::placedEntry)
                .read(value, name, context)
                .map(entries -> {
                    checkNames(entries, context);
                    List<EditionEntry> editions = new EditionInheritance(entries, context)
                            .resolved().stream().filter(e -> !e.mere()).toList();
                    if (editions.isEmpty() && !entries.isEmpty()) {
                        context.report(Code.YAML_EMPTY, value.span(), name);
                    }
                    editions.stream()
                            .filter(e -> e.languages().isEmpty())
                            .forEach(e -> context.report(Code.YAML_KEY_MISSING, e.span(), LANGUAGES.name()));
                    return editions.stream()
                            .filter(e -> !e.languages().isEmpty())
                            .toList();
                });
    }

    private static void checkNames(List<EditionEntry> entries, ReadingContext context) {
        Map<String, Span> seen = new HashMap<>();
        for (EditionEntry entry : entries) {
            Span first = seen.putIfAbsent(entry.id(), entry.span());
            if (first != null) {
                context.report(Code.YAML_DUPLICATE_KEY, entry.span(), entry.id(), first.toString());
            }
            if (entry.id().equals(ALL)) {
                context.with("edition", entry.id()).report(Code.EDITION_NAME_RESERVED, entry.span(), entry.id());
            }
        }
    }

    // `zh` and `ug-zh` alone stand for their languages.
    private static Optional<EditionEntry> placedEntry(YamlValue value, String name, ReadingContext context) {
        if (!(value instanceof YamlValue.Scalar scalar)) {
            return ENTRY.read(value, name, context).filter(entry -> isNamed(entry, context));
        }
        return editionName(scalar, name, context).map(id -> {
            List<String> languages = languages(id, context.languages());
            languages.forEach(l -> context.checkLanguage(l, scalar.span()));
            return EditionEntry.of(id, languages, scalar.span());
        });
    }

    private static boolean isNamed(EditionEntry entry, ReadingContext context) {
        if (entry.id().isEmpty()) {
            boolean inherits = entry.mere() || entry.parent().isPresent();
            context.report(Code.YAML_KEY_MISSING, entry.span(), inherits ? ID.name() : LANGUAGES.name());
        }
        return !entry.id().isEmpty();
    }

    /** A name, or languages, whose keys may have capitals. */
    private static Optional<String> editionName(YamlValue.Scalar scalar, String name, ReadingContext context) {
        String text = scalar.text();
        boolean keys =
                text.length() <= MOST_OF_NAME && context.languages().containsAll(languages(text, context.languages()));
        return keys ? Optional.of(text) : Types.NAME_TEXT.read(scalar, name, context);
    }

    /** The language keys that are joined with hyphens, where a key may have one itself: {@code ug-zh-Hant}. */
    private static List<String> languages(String joined, Set<String> known) {
        List<String> parts = Arrays.asList(joined.split("-", -1));
        List<String> languages = new ArrayList<>();
        for (int start = 0; start < parts.size(); ) {
            int end = parts.size();
            while (end > start + 1 && !known.contains(String.join("-", parts.subList(start, end)))) {
                end--;
            }
            languages.add(String.join("-", parts.subList(start, end)));
            start = end;
        }
        return List.copyOf(languages);
    }

    // A second time is reported and left out.
    private static ValueType<List<String>> eachOnce(ValueType<List<String>> type) {
        return (value, name, context) -> type.read(value, name, context).map(words -> {
            Set<String> seen = new HashSet<>();
            List<String> once = words.stream().filter(seen::add).toList();
            seen.clear();
            words.stream()
                    .filter(word -> !seen.add(word))
                    .forEach(word -> context.report(Code.EDITION_LANGUAGE_TWICE, value.span(), word));
            return once;
        });
    }

    private static <T> ValueType<T> keyed(List<String> keys, Function<String, Optional<T>> find) {
        ValueType<String> words = Types.oneOf(keys);
        return (value, name, context) -> words.read(value, name, context).flatMap(find);
    }
}
