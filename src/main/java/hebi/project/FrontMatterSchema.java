package hebi.project;

import hebi.diag.Span;
import hebi.document.Article.Credit;
import hebi.project.yaml.Key;
import hebi.project.yaml.Schema;
import hebi.project.yaml.Types;
import hebi.project.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The YAML at the head of a manuscript. */
final class FrontMatterSchema {
    /** Roles of credits, as {@code docs/files.md} lists them. */
    private static final List<String> ROLES =
            List.of("author", "photo", "illustration", "editor", "translator", "source");

    private static final Key<YamlValue.Scalar> TITLE =
            Key.required("title", Types.PLACED_TEXT, new YamlValue.Scalar("", false, false, Span.NONE));
    private static final Key<YamlValue.Scalar> SUBTITLE = Key.optional("subtitle", Types.PLACED_TEXT);
    private static final Key<YamlValue.Scalar> SECTION = Key.optional("section", Types.PLACED_TEXT);
    private static final Key<Map<String, List<String>>> CREDITS =
            Key.optional("credits", Types.mapOf(Types.oneOf(ROLES), Types.oneOrMore(Types.TEXT)));
    private static final Key<YamlValue.Scalar> SUMMARY = Key.optional("summary", Types.PLACED_TEXT);

    /** All of it. */
    static final Schema<FrontMatter> SCHEMA = new Schema<>(
            List.of(TITLE, SUBTITLE, SECTION, CREDITS, SUMMARY),
            f -> new FrontMatter(
                    Optional.of(f.get(TITLE)).filter(t -> !t.text().isEmpty()),
                    f.find(SUBTITLE),
                    f.find(SECTION),
                    credits(f.find(CREDITS).orElse(Map.of())),
                    f.find(SUMMARY)));

    private FrontMatterSchema() {}

    /** The front matter as read; the title is missing only when that was reported. */
    record FrontMatter(
            Optional<YamlValue.Scalar> title,
            Optional<YamlValue.Scalar> subtitle,
            Optional<YamlValue.Scalar> section,
            List<Credit> credits,
            Optional<YamlValue.Scalar> summary) {
        static final FrontMatter NONE =
                new FrontMatter(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static List<Credit> credits(Map<String, List<String>> byRole) {
        List<Credit> credits = new ArrayList<>();
        byRole.forEach((role, names) -> credits.add(new Credit(role, names)));
        return List.copyOf(credits);
    }
}
