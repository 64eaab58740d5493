package hebi.template;

import hebi.diag.Diagnostics;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.document.PlainText;
import hebi.lang.LanguageFormats;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** An edition as templates see it: maps, sequences, strings and numbers, named as in {@code docs/layouts.md}. */
final class EditionModel {
    private final Edition edition;
    private final String lead;
    private final LanguageProfile profile;
    private final LanguageFormats formats;
    private final TextModel languages;
    private final LinkTargets links;
    private final InlineModel inlines;
    private final Map<String, Object> base;

    EditionModel(Edition edition, OutputFormat format, Languages languages, Diagnostics diagnostics) {
        this.edition = edition;
        this.lead = edition.leadLanguage();
        this.languages = new TextModel(languages);
        this.profile = this.languages.profile(lead);
        this.formats = new LanguageFormats(profile);
        this.links = new LinkTargets(edition, format);
        this.inlines = new InlineModel(this.languages, links, diagnostics);
        this.base = base(format);
    }

    /** What every template sees. */
    Map<String, Object> base() {
        return base;
    }

    /** What an article’s template sees. */
    Map<String, Object> article(EditionSection section, EditionArticle article) {
        Map<String, Object> view = new TreeMap<>(base);
        view.put("section", section(section.section()));
        view.put("article", article(article, section.section(), true));
        return view;
    }

    /** {@code texts} in each language of the edition that has one, lead first; in another when none has: nothing is lost. */
    private List<Object> each(Map<String, String> texts) {
        List<Object> views = new ArrayList<>();
        for (String language : edition.languages()) {
            String text = texts.get(language);
            if (text != null) {
                views.add(Map.of("language", languages.language(language), "text", text));
            }
        }
        if (views.isEmpty() && !texts.isEmpty()) {
            Map.Entry<String, String> any = new TreeMap<>(texts).firstEntry();
            views.add(Map.of("language", languages.language(any.getKey()), "text", any.getValue()));
        }
        return views;
    }

    /** What {@code format} makes of each language’s formulas. */
    private List<Object> each(Function<LanguageFormats, String> format) {
        Map<String, String> texts = new TreeMap<>();
        edition.languages().forEach(key -> texts.put(key, format.apply(new LanguageFormats(languages.profile(key)))));
        return each(texts);
    }

    /** Title of the edition: the magazine’s name and the issue. */
    String title() {
        return formats.phrase("issue.title", name(edition.magazine().name()), issueLine());
    }

    /** Title of an article in the lead language. */
    String title(EditionArticle article) {
        return PlainText.of(article.texts().get(0).title());
    }

    /** A word of the lead language. */
    String word(String name) {
        return profile.word(name);
    }

    private Map<String, Object> base(OutputFormat format) {
        Map<String, Object> view = new TreeMap<>();
        view.put("format", format.key());
        view.put(
                "mode",
                edition.languages().size() == 1
                        ? "single"
                        : edition.pairLayout().key());
        view.put("word", TextModel.words(profile));
        view.put("edition", editionView());
        view.put("magazine", magazine());
        view.put("issue", issue());
        edition.issue().cover().ifPresent(cover -> view.put("cover", cover(cover)));
        view.put("sections", sections());
        view.put("colophon", colophon());
        return view;
    }

    private Map<String, Object> editionView() {
        return Map.of(
                "id", edition.id(),
                "title", title(),
                "language", languages.language(lead),
                "languages",
                        edition.languages().stream().map(languages::language).toList());
    }

    private Map<String, Object> magazine() {
        Magazine magazine = edition.magazine();
        return Map.of(
                "slug", magazine.slug(),
                "name", name(magazine.name()),
                "names", each(magazine.name()),
                "issn", magazine.issn().orElse(""),
                "cn", magazine.cn().orElse(""),
                "publisher", name(magazine.publisher()),
                "span", magazine.span().toString());
    }

    private Map<String, Object> issue() {
        Issue issue = edition.issue();
        return Map.of(
                "id", issue.id(),
                "year", issue.year(),
                "number", issue.number(),
                "wholeNumber", issue.wholeNumber(),
                "line", issueLine(),
                "lines", each(f -> f.issueLine(issue.year(), issue.number(), issue.wholeNumber())),
                "date", formats.date(issue.date()),
                "isoDate", issue.date().toString(),
                "span", issue.span().toString());
    }

    private String issueLine() {
        Issue issue = edition.issue();
        return formats.issueLine(issue.year(), issue.number(), issue.wholeNumber());
    }

    private Map<String, Object> cover(Issue.Cover cover) {
        List<Object> lines = cover.lines().stream()
                .<Object>map(line -> Map.of("text", name(line), "texts", each(line)))
                .toList();
        return Map.of("picture", inlines.picture(cover.picture()), "lines", lines);
    }

    private List<Object> sections() {
        List<Object> views = new ArrayList<>();
        for (EditionSection section : edition.sections()) {
            Map<String, Object> view = section(section.section());
            view.put(
                    "articles",
                    section.articles().stream()
                            .map(a -> article(a, section.section(), false))
                            .toList());
            views.add(view);
        }
        return views;
    }

    private Map<String, Object> section(Magazine.Section section) {
        Map<String, Object> view = new TreeMap<>();
        view.put("key", section.key());
        view.put("name", name(section.name()));
        view.put("names", each(section.name()));
        view.put("color", section.color());
        view.put("span", section.span().toString());
        return view;
    }

    private Map<String, Object> article(EditionArticle article, Magazine.Section section, boolean whole) {
        String name = article.order().name();
        List<Object> texts = new ArrayList<>();
        PairModel pairs = new PairModel(languages);
        for (Article text : article.texts()) {
            // Ids are unique in an edition: the lead language’s article has the plain name.
            String anchor = texts.isEmpty() ? name : name + "--" + text.language();
            InlineModel own = inlines.in(text.language());
            ArticleModel model = new ArticleModel(languages, links, own, new BlockModel(own));
            Map<String, Object> view = whole ? model.text(text, section, anchor) : model.entry(text, section, anchor);
            if (view.get("blocks") instanceof List<?> blocks) {
                pairs.add(blocks);
            }
            texts.add(view);
        }
        return Map.of(
                "name",
                name,
                "mode",
                article.texts().size() < 2
                        ? "single"
                        : edition.pairLayout(article).key(),
                "layout",
                article.order().options().getOrDefault("layout", ""),
                "options",
                article.order().options(),
                "texts",
                texts,
                "pairs",
                whole ? pairs.pairs(article.pairs()) : List.of());
    }

    private List<Object> colophon() {
        List<Object> lines = new ArrayList<>();
        for (Magazine.ColophonLine line : edition.magazine().colophon()) {
            lines.add(Map.of(
                    "label", name(line.label()),
                    "value", name(line.value()),
                    "texts",
                            edition.languages().stream()
                                    .map(key -> colophonLine(line, key))
                                    .flatMap(Optional::stream)
                                    .toList()));
        }
        return lines;
    }

    /** A line in one of several languages, when it has a value there. */
    private Optional<Map<String, Object>> colophonLine(Magazine.ColophonLine line, String key) {
        return Optional.ofNullable(line.value().get(key))
                .map(value -> Map.of(
                        "language", languages.language(key),
                        "label", line.label().getOrDefault(key, ""),
                        "value", value));
    }

    private String name(Map<String, String> texts) {
        return TextModel.text(texts, lead);
    }
}
