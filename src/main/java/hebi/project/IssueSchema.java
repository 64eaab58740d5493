package hebi.project;

import hebi.document.Issue.ArticleOrder;
import hebi.document.PairLayout;
import hebi.project.yaml.Fields;
import hebi.project.yaml.Key;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.Schema;
import hebi.project.yaml.Types;
import hebi.project.yaml.ValueType;
import hebi.project.yaml.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code issue.yaml}. */
final class IssueSchema {
    /** Where an article may begin. */
    private static final List<String> STARTS = List.of("page", "recto", "verso");

    private static final YamlValue.Scalar NO_TEXT = new YamlValue.Scalar("", false, false, hebi.diag.Span.NONE);

    private static final Key<YamlValue.Scalar> COVER_IMAGE = Key.required("image", Types.PLACED_TEXT, NO_TEXT);
    private static final Key<List<Map<String, String>>> COVER_LINES = Key.optional("lines", Types.listOf(Types.TEXTS));
    private static final Schema<CoverPlan> COVER_SCHEMA = new Schema<>(
            List.of(COVER_IMAGE, COVER_LINES),
            f -> new CoverPlan(f.get(COVER_IMAGE), f.find(COVER_LINES).orElse(List.of())));

    private static final Key<String> ARTICLE_NAME = Key.required("name", Types.NAME_TEXT, "");
    private static final Key<String> LAYOUT = Key.optional("layout", Types.NAME_TEXT);
    private static final Key<String> START = Key.optional("start", Types.oneOf(STARTS));
    private static final Key<String> PAIRS = Key.optional(
            "pairs",
            Types.oneOf(Stream.of(PairLayout.values()).map(PairLayout::key).toList()));
    private static final Schema<ArticleOrder> ARTICLE_SCHEMA =
            new Schema<>(List.of(ARTICLE_NAME, LAYOUT, START, PAIRS), IssueSchema::articleOrder);
    private static final ValueType<ArticleOrder> ARTICLE = IssueSchema::article;

    private static final Key<YamlValue.Scalar> SECTION = Key.required("section", Types.PLACED_TEXT, NO_TEXT);
    private static final Key<List<ArticleOrder>> ARTICLES = Key.required("articles", Types.listOf(ARTICLE), List.of());
    private static final Schema<SectionPlan> SECTION_SCHEMA =
            new Schema<>(List.of(SECTION, ARTICLES), f -> new SectionPlan(f.get(SECTION), f.get(ARTICLES)));

    private static final Key<Integer> YEAR = Key.required("year", Types.integer(1, 9999), 1);
    private static final Key<Integer> NUMBER = Key.required("number", Types.integer(1, 9999), 1);
    private static final Key<Integer> WHOLE_NUMBER = Key.optional("whole-number", Types.integer(1, 99_999));
    private static final Key<LocalDate> DATE = Key.required("date", Types.DATE, LocalDate.EPOCH);
    private static final Key<CoverPlan> COVER = Key.optional("cover", COVER_SCHEMA);
    private static final Key<List<SectionPlan>> ORDER = Key.required("order", Types.listOf(SECTION_SCHEMA), List.of());

    /** The whole file. */
    static final Schema<IssuePlan> SCHEMA =
            new Schema<>(List.of(YEAR, NUMBER, WHOLE_NUMBER, DATE, COVER, ORDER), IssueSchema::plan);

    private IssueSchema() {}

    /** The file as read, before pictures and articles are looked up. */
    record IssuePlan(
            int year,
            int number,
            int wholeNumber,
            LocalDate date,
            Optional<CoverPlan> cover,
            List<SectionPlan> order,
            hebi.diag.Span span) {}

    /** The cover as read. */
    record CoverPlan(YamlValue.Scalar image, List<Map<String, String>> lines) {}

    /** A section of the issue as read. */
    record SectionPlan(YamlValue.Scalar section, List<ArticleOrder> articles) {}

    private static IssuePlan plan(Fields fields) {
        int number = fields.get(NUMBER);
        return new IssuePlan(
                fields.get(YEAR),
                number,
                fields.find(WHOLE_NUMBER).orElse(number),
                fields.get(DATE),
                fields.find(COVER).filter(c -> !c.image().text().isEmpty()),
                fields.get(ORDER),
                fields.span());
    }

    private static Optional<ArticleOrder> article(YamlValue value, String name, ReadingContext context) {
        Optional<ArticleOrder> order = value instanceof YamlValue.Scalar
                ? Types.NAME_TEXT.read(value, name, context).map(n -> new ArticleOrder(n, Map.of(), value.span()))
                : ARTICLE_SCHEMA.read(value, name, context);
        return order.filter(o -> !o.name().isEmpty());
    }

    private static ArticleOrder articleOrder(Fields fields) {
        Map<String, String> options = new TreeMap<>();
        fields.find(LAYOUT).ifPresent(v -> options.put(LAYOUT.name(), v));
        fields.find(PAIRS).ifPresent(v -> options.put(PAIRS.name(), v));
        fields.find(START).ifPresent(v -> options.put(START.name(), v));
        return new ArticleOrder(fields.get(ARTICLE_NAME), Map.copyOf(options), fields.span(ARTICLE_NAME));
    }
}
