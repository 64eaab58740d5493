package hebi.epub;

import hebi.document.Article;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.PlainText;
import hebi.geom.Direction;
import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code nav.xhtml.ftlx} and {@code toc.ncx.ftlx} are filled with. */
final class NavigationModel {
    private final EpubInput input;
    private final PackageModel metadata;

    NavigationModel(EpubInput input, PackageModel metadata) {
        this.input = input;
        this.metadata = metadata;
    }

    /**
     * A printed page.
     *
     * @param label as printed
     * @param href of its mark
     */
    record PageTarget(String label, String href) {}

    /** The views of both files. */
    Map<String, Object> model(List<ContentDocument> documents, List<PageTarget> pages) {
        LanguageProfile lead = input.lead();
        Map<String, Object> view = new TreeMap<>();
        view.put("identifier", metadata.identifier());
        view.put("title", metadata.title());
        view.put("tag", lead.tag());
        view.put("dir", direction(lead));
        view.put("words", words(lead));
        view.put("front", documents(documents, List.of("cover", "contents")));
        view.put("sections", sections());
        view.put("back", documents(documents, List.of("colophon")));
        view.put("landmarks", landmarks(documents));
        view.put(
                "pages",
                pages.stream()
                        .map(p -> Map.of("label", p.label(), "href", p.href()))
                        .toList());
        return view;
    }

    private static Map<String, Object> words(LanguageProfile lead) {
        return Map.of(
                "contents", lead.word("contents"),
                "pages", lead.word("page.list"),
                "landmarks", lead.word("landmarks"));
    }

    private List<Object> documents(List<ContentDocument> documents, List<String> kinds) {
        List<Object> entries = new ArrayList<>();
        for (ContentDocument document : documents) {
            if (kinds.contains(document.kind())) {
                entries.add(Map.of("title", input.lead().word(document.kind()), "href", document.file()));
            }
        }
        return entries;
    }

    private List<Object> sections() {
        List<Object> sections = new ArrayList<>();
        for (EditionSection section : input.edition().sections()) {
            if (!section.articles().isEmpty()) {
                List<Map<String, Object>> articles =
                        section.articles().stream().map(this::article).toList();
                sections.add(Map.of(
                        "title", PackageModel.text(section.section().name(), input.lead()), "articles", articles));
            }
        }
        return sections;
    }

    private Map<String, Object> article(EditionArticle article) {
        List<Object> titles = new ArrayList<>();
        for (Article text : article.texts()) {
            LanguageProfile profile = input.languages().stream()
                    .filter(p -> p.key().equals(text.language()))
                    .findFirst()
                    .orElse(input.lead());
            titles.add(Map.of("text", PlainText.of(text.title()), "tag", profile.tag(), "dir", direction(profile)));
        }
        return Map.of("titles", titles, "href", article.order().name() + ".xhtml");
    }

    private List<Object> landmarks(List<ContentDocument> documents) {
        Map<String, Map<String, String>> landmarks = new TreeMap<>();
        for (ContentDocument document : documents) {
            switch (document.kind()) {
                case "cover" -> landmarks.putIfAbsent("1", landmark("cover", "cover", document));
                case "contents" -> landmarks.putIfAbsent("2", landmark("toc", "contents", document));
                case "article" -> landmarks.putIfAbsent("3", landmark("bodymatter", "body", document));
                case "colophon" -> landmarks.putIfAbsent("4", landmark("colophon", "colophon", document));
                default -> {}
            }
        }
        return List.copyOf(landmarks.values());
    }

    private Map<String, String> landmark(String type, String word, ContentDocument document) {
        return Map.of("type", type, "title", input.lead().word(word), "href", document.file());
    }

    private static String direction(LanguageProfile profile) {
        return profile.direction() == Direction.RTL ? "rtl" : "ltr";
    }
}
