package hebi.project;

import hebi.diag.Code;
import hebi.document.EditionPlan;
import hebi.document.Frequency;
import hebi.document.Magazine;
import hebi.project.yaml.Fields;
import hebi.project.yaml.Key;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.Schema;
import hebi.project.yaml.Types;
import hebi.project.yaml.ValueType;
import hebi.project.yaml.YamlValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code magazine.yaml}. */
final class MagazineSchema {
    /** A language key; an unknown one is reported and kept. */
    static final ValueType<String> LANGUAGE =
            (value, name, context) -> Types.TEXT.read(value, name, context).map(key -> {
                context.checkLanguage(key, value.span());
                return key;
            });

    private static final Key<Map<String, String>> LABEL = Key.optional("label", Types.TEXTS);
    private static final Key<Map<String, String>> VALUE = Key.required("value", Types.TEXTS, Map.of());
    private static final Schema<Magazine.ColophonLine> COLOPHON_LINE = new Schema<>(
            List.of(LABEL, VALUE), f -> new Magazine.ColophonLine(f.find(LABEL).orElse(Map.of()), f.get(VALUE)));

    /** Lines of the colophon. */
    static final ValueType<List<Magazine.ColophonLine>> COLOPHON_LINES = Types.listOf(COLOPHON_LINE);

    // From a postcard to a poster.
    private static final ValueType<Integer> TRIM = Types.length(50, 1200);
    private static final Key<Integer> WIDTH = Key.required("width", TRIM, 0);
    private static final Key<Integer> HEIGHT = Key.required("height", TRIM, 0);
    /** Trim size. */
    static final Schema<Magazine.PageSize> PAGE_SIZE =
            new Schema<>(List.of(WIDTH, HEIGHT), f -> new Magazine.PageSize(f.get(WIDTH), f.get(HEIGHT)));

    private static final Key<Map<String, String>> SECTION_NAME = Key.required("name", Types.TEXTS, Map.of());
    private static final Key<String> COLOR = Key.optional("color", Types.COLOR_TEXT);
    private static final Schema<Magazine.Section> SECTION = new Schema<>(
            List.of(SECTION_NAME, COLOR),
            f -> new Magazine.Section("", f.get(SECTION_NAME), f.find(COLOR).orElse("#000000"), f.span()));

    private static final Pattern HYPHENATED =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:-\\p{L}[\\p{L}\\p{M}]*+)*+\\*?");

    private static final Key<String> SLUG = Key.required("slug", Types.NAME_TEXT, "untitled");
    private static final Key<Map<String, String>> NAME = Key.required("name", Types.TEXTS, Map.of());
    private static final Key<String> IDENTIFIER = Key.optional("identifier", Types.TEXT);
    private static final Key<String> ISSN = Key.optional("issn", Types.TEXT);
    private static final Key<String> CN = Key.optional("cn", Types.TEXT);
    private static final Key<Map<String, String>> PUBLISHER = Key.required("publisher", Types.TEXTS, Map.of());
    private static final Key<Map<String, Magazine.Section>> SECTIONS =
            Key.required("sections", Types.mapOf(Types.NAME_TEXT, SECTION), Map.of());
    private static final Key<List<EditionEntry>> EDITIONS = Key.required("editions", EditionSchema.ENTRIES, List.of());
    private static final Key<String> SOURCE = Key.optional("source", LANGUAGE);
    private static final Key<Frequency> FREQUENCY = Key.optional("frequency", EditionSchema.FREQUENCIES);
    private static final Key<String> LAYOUT = Key.optional("layout", Types.NAME_TEXT);
    private static final Key<Magazine.PageSize> PAGE = Key.optional("page", PAGE_SIZE);
    private static final Key<Map<String, List<String>>> FONTS =
            Key.optional("fonts", Types.mapOf(MagazineSchema::fontRole, Types.oneOrMore(Types.TEXT)));
    private static final Key<Map<String, List<String>>> HYPHENATION_EXCEPTIONS =
            Key.optional("hyphenation-exceptions", Types.mapOf(LANGUAGE, Types.oneOrMore(MagazineSchema::hyphenated)));
    private static final Key<List<Magazine.ColophonLine>> COLOPHON = Key.optional("colophon", COLOPHON_LINES);

    /** The whole file. */
    static final Schema<Magazine> SCHEMA = new Schema<>(
            List.of(
                    SLUG,
                    NAME,
                    IDENTIFIER,
                    ISSN,
                    CN,
                    PUBLISHER,
                    SECTIONS,
                    EDITIONS,
                    SOURCE,
                    FREQUENCY,
                    LAYOUT,
                    PAGE,
                    FONTS,
                    HYPHENATION_EXCEPTIONS,
                    COLOPHON),
            MagazineSchema::magazine);

    private MagazineSchema() {}

    private static Magazine magazine(Fields fields) {
        String slug = fields.get(SLUG);
        Map<String, Magazine.Section> sections = new LinkedHashMap<>();
        fields.get(SECTIONS)
                .forEach((key, s) -> sections.put(key, new Magazine.Section(key, s.name(), s.color(), s.span())));
        Frequency frequency = fields.find(FREQUENCY).orElse(Frequency.MONTHLY);
        List<EditionPlan> editions =
                fields.get(EDITIONS).stream().map(e -> e.plan(frequency)).toList();
        return new Magazine(
                slug,
                fields.get(NAME),
                fields.find(IDENTIFIER).or(() -> fields.find(ISSN)).orElse(slug),
                fields.find(ISSN),
                fields.find(CN),
                fields.get(PUBLISHER),
                Collections.unmodifiableMap(sections),
                editions,
                fields.find(SOURCE).orElseGet(() -> source(editions)),
                frequency,
                fields.find(LAYOUT).orElse("shanchuan"),
                fields.find(PAGE).filter(MagazineSchema::isSize),
                fields.find(FONTS).orElse(Map.of()),
                fields.find(HYPHENATION_EXCEPTIONS).orElse(Map.of()),
                fields.find(COLOPHON).orElse(List.of()),
                fields.span());
    }

    /** Whether both lengths were understood. */
    static boolean isSize(Magazine.PageSize page) {
        return page.width() > 0 && page.height() > 0;
    }

    // What a magazine names first it is written in.
    private static String source(List<EditionPlan> editions) {
        return editions.isEmpty() ? "" : editions.get(0).languages().get(0);
    }

    private static Optional<String> fontRole(YamlValue value, String name, ReadingContext context) {
        Optional<String> role = Types.TEXT.read(value, name, context);
        role.filter(r -> r.indexOf('.') >= 0)
                .ifPresent(r -> context.checkLanguage(r.substring(r.indexOf('.') + 1), value.span()));
        return role;
    }

    /** {@code word-parts}, with {@code *} at the end for the beginning of words. */
    private static Optional<String> hyphenated(YamlValue value, String name, ReadingContext context) {
        Optional<String> text = Types.TEXT.read(value, name, context);
        if (text.isPresent() && !HYPHENATED.matcher(text.get()).matches()) {
            context.report(Code.HYPHENATION_EXCEPTION_MALFORMED, value.span(), name, text.get());
            return Optional.empty();
        }
        return text;
    }

    /** A list that is not empty. */
    static <T> ValueType<List<T>> nonEmpty(ValueType<List<T>> type) {
        return (value, name, context) -> {
            Optional<List<T>> list = type.read(value, name, context);
            if (list.isPresent() && list.get().isEmpty()) {
                context.report(Code.YAML_EMPTY, value.span(), name);
                return Optional.empty();
            }
            return list;
        };
    }
}
