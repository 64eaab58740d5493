package hebi.project;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.document.Issue.ArticleOrder;
import hebi.document.PairLayout;
import hebi.project.yaml.Fields;
import hebi.project.yaml.Key;
import hebi.project.yaml.Schema;
import hebi.project.yaml.Types;
import hebi.project.yaml.ValueType;
import hebi.project.yaml.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code issue.yaml}. */
final class IssueSchema {
    /** Where an article may begin. */
    private static final List<String> STARTS = List.of("page", "recto", "verso");

    private static final YamlValue.Scalar NO_TEXT = new YamlValue.Scalar("", false, false, Span.NONE);

    private static final Key<YamlValue.Scalar> COVER_IMAGE = Key.required("image", Types.PLACED_TEXT, NO_TEXT);
    private static final Key<List<Map<String, String>>> COVER_LINES = Key.optional("lines", Types.listOf(Types.TEXTS));
    private static final Schema<CoverPlan> COVER_SCHEMA = new Schema<>(
            List.of(COVER_IMAGE, COVER_LINES),
            f -> new CoverPlan(f.get(COVER_IMAGE), f.find(COVER_LINES).orElse(List.of())));

    private static final Key<String> LAYOUT = Key.optional("layout", Types.NAME_TEXT);
    private static final Key<String> START = Key.optional("start", Types.oneOf(STARTS));
    private static final Key<PairLayout> PAIRS = Key.optional("pairs", EditionSchema.PAIR_LAYOUTS);
    private static final Key<YamlValue.Scalar> SECTION = Key.required("section", Types.PLACED_TEXT, NO_TEXT);

    private static final Key<Integer> YEAR = Key.required("year", Types.integer(1, 9999), 1);
    private static final Key<Integer> NUMBER = Key.required("number", Types.integer(1, 9999), 1);
    private static final Key<Integer> WHOLE_NUMBER = Key.optional("whole-number", Types.integer(1, 99_999));
    private static final Key<LocalDate> DATE = Key.required("date", Types.DATE, LocalDate.EPOCH);
    private static final Key<CoverPlan> COVER = Key.optional("cover", COVER_SCHEMA);
    private static final Key<List<SectionPlan>> ORDER = Key.required("order", order(Types.NAME_TEXT), List.of());

    /** {@code tea}, or {@code 2026-04/tea}: the one of that issue. */
    private static final Pattern NAME_IN_ISSUE = Pattern.compile("(?:[A-Za-z0-9-]{1,64}/)?[a-z0-9][a-z0-9-]{0,63}");

    private static final ValueType<String> ISSUE_NAME = (value, name, context) ->
            Types.match(value, NAME_IN_ISSUE, Code.YAML_NOT_NAME, name, context).map(Matcher::group);
    private static final Key<List<YamlValue.Scalar>> FROM = Key.optional("from", Types.oneOrMore(Types.PLACED_TEXT));
    private static final Key<List<SectionPlan>> EDITION_ORDER = Key.optional("order", order(ISSUE_NAME));
    private static final Key<Integer> EDITION_NUMBER = Key.optional("number", Types.integer(1, 9999));
    private static final Key<LocalDate> EDITION_DATE = Key.optional("date", Types.DATE);
    private static final Key<Boolean> SKIP = Key.optional("skip", Types.BOOLEAN);
    private static final Schema<EditionIssue> EDITION_SCHEMA = new Schema<>(
            List.of(EDITION_NUMBER, WHOLE_NUMBER, EDITION_DATE, FROM, COVER, EDITION_ORDER, SKIP),
            IssueSchema::editionIssue);
    private static final Key<Map<String, EditionIssue>> EDITIONS =
            Key.optional("editions", Types.mapOf(Types.TEXT, EDITION_SCHEMA));

    /** The whole file. */
    static final Schema<IssuePlan> SCHEMA =
            new Schema<>(List.of(YEAR, NUMBER, WHOLE_NUMBER, DATE, COVER, ORDER, EDITIONS), IssueSchema::plan);

    private IssueSchema() {}

    /** The file as read, before pictures and articles are looked up. */
    record IssuePlan(
            int year,
            int number,
            Optional<Integer> wholeNumber,
            LocalDate date,
            Optional<CoverPlan> cover,
            List<SectionPlan> order,
            Map<String, EditionIssue> editions,
            Span span) {
        /** Names that some edition's own order lists, without that of this issue, {@code id}. */
        Set<String> listedByEditions(String id) {
            return editions.values().stream()
                    .flatMap(e -> e.order().stream().flatMap(List::stream))
                    .flatMap(section -> section.articles().stream().map(ArticleOrder::name))
                    .map(name -> name.startsWith(id + "/") ? name.substring(id.length() + 1) : name)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * What an edition says of itself in an issue.
     *
     * @param number in the year
     * @param wholeNumber running number
     * @param date of publication
     * @param from ids of the issues whose articles it takes; none when it does not say
     * @param cover its own
     * @param order its own, where an article's name may stand after that of its issue
     * @param skip whether it does not come out
     * @param span where it begins
     */
    record EditionIssue(
            Optional<Integer> number,
            Optional<Integer> wholeNumber,
            Optional<LocalDate> date,
            List<YamlValue.Scalar> from,
            Optional<CoverPlan> cover,
            Optional<List<SectionPlan>> order,
            boolean skip,
            Span span) {}

    /** The cover as read. */
    record CoverPlan(YamlValue.Scalar image, List<Map<String, String>> lines) {}

    /** A section of the issue as read. */
    record SectionPlan(YamlValue.Scalar section, List<ArticleOrder> articles) {}

    private static IssuePlan plan(Fields fields) {
        return new IssuePlan(
                fields.get(YEAR),
                fields.get(NUMBER),
                fields.find(WHOLE_NUMBER),
                fields.get(DATE),
                cover(fields),
                fields.get(ORDER),
                fields.find(EDITIONS).orElse(Map.of()),
                fields.span());
    }

    private static EditionIssue editionIssue(Fields fields) {
        return new EditionIssue(
                fields.find(EDITION_NUMBER),
                fields.find(WHOLE_NUMBER),
                fields.find(EDITION_DATE),
                fields.find(FROM).orElse(List.of()),
                cover(fields),
                fields.find(EDITION_ORDER),
                fields.find(SKIP).orElse(false),
                fields.span());
    }

    private static Optional<CoverPlan> cover(Fields fields) {
        return fields.find(COVER).filter(c -> !c.image().text().isEmpty());
    }

    /** Sections with their articles, whose names are of the type {@code names}. */
    private static ValueType<List<SectionPlan>> order(ValueType<String> names) {
        Key<List<ArticleOrder>> articles = Key.required("articles", Types.listOf(article(names)), List.of());
        return Types.listOf(
                new Schema<>(List.of(SECTION, articles), f -> new SectionPlan(f.get(SECTION), f.get(articles))));
    }

    private static ValueType<ArticleOrder> article(ValueType<String> names) {
        Key<String> articleName = Key.required("name", names, "");
        Schema<ArticleOrder> whole = new Schema<>(
                List.of(articleName, LAYOUT, START, PAIRS),
                f -> new ArticleOrder(f.get(articleName), options(f), f.span(articleName)));
        return (value, name, context) -> {
            Optional<ArticleOrder> order = value instanceof YamlValue.Scalar
                    ? names.read(value, name, context).map(n -> new ArticleOrder(n, Map.of(), value.span()))
                    : whole.read(value, name, context);
            return order.filter(o -> !o.name().isEmpty());
        };
    }

    private static Map<String, String> options(Fields fields) {
        Map<String, String> options = new TreeMap<>();
        fields.find(LAYOUT).ifPresent(v -> options.put(LAYOUT.name(), v));
        fields.find(PAIRS).ifPresent(v -> options.put(PAIRS.name(), v.key()));
        fields.find(START).ifPresent(v -> options.put(START.name(), v));
        return Map.copyOf(options);
    }
}
