package hebi.template;

import hebi.document.Article;
import hebi.document.Article.Credit;
import hebi.document.Block;
import hebi.document.Magazine.Section;
import hebi.document.PlainText;
import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts of an article, one for each of its languages, as templates see them. */
final class ArticleModel {
    private static final String AUTHOR = "author";

    private final TextModel languages;
    private final LinkTargets links;
    private final InlineModel inlines;
    private final BlockModel blocks;

    ArticleModel(TextModel languages, LinkTargets links, InlineModel inlines, BlockModel blocks) {
        this.languages = languages;
        this.links = links;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    /**
     * What the contents page shows of a text.
     *
     * @param anchor id of the element that holds it
     */
    Map<String, Object> entry(Article article, Section section, String anchor) {
        LanguageProfile profile = languages.profile(article.language());
        Map<String, Object> view = new TreeMap<>();
        view.put("anchor", anchor);
        view.put("href", links.to(article.name(), anchor));
        view.put("language", languages.language(article.language()));
        view.put("span", article.span().toString());
        view.put("plainTitle", PlainText.of(article.title()));
        view.put("title", inlines.inlines(article.title()));
        view.put("subtitle", inlines.inlines(article.subtitle()));
        view.put("summary", inlines.inlines(article.summary()));
        view.put("sectionName", TextModel.text(section.name(), article.language()));
        view.put("authors", authors(article, profile));
        return view;
    }

    /** The whole text. */
    Map<String, Object> text(Article article, Section section, String anchor) {
        Map<String, Object> view = entry(article, section, anchor);
        LanguageProfile profile = languages.profile(article.language());
        view.put(
                "credits",
                article.credits().stream().map(c -> credit(c, profile)).toList());
        view.put("blocks", withEndMark(blocks.blocks(article.blocks())));
        view.put("notes", article.notes().stream().map(this::note).toList());
        return view;
    }

    private static String authors(Article article, LanguageProfile profile) {
        List<String> names = article.credits().stream()
                .filter(c -> c.role().equals(AUTHOR))
                .flatMap(c -> c.names().stream())
                .toList();
        return String.join(profile.word("name.separator"), names);
    }

    private static Map<String, Object> credit(Credit credit, LanguageProfile profile) {
        return Map.of(
                "role", credit.role(),
                "label", profile.word(credit.role()),
                "names", String.join(profile.word("name.separator"), credit.names()));
    }

    private Map<String, Object> note(Article.Note note) {
        List<Block> content = note.blocks();
        return Map.of(
                "id", note.id(),
                "number", note.number(),
                "references", note.references(),
                "span", note.span().toString(),
                "blocks", blocks.blocks(content));
    }

    // The end mark is drawn by the stylesheet after the last paragraph; a text that ends otherwise has none.
    private static List<Map<String, Object>> withEndMark(List<Map<String, Object>> views) {
        if (views.isEmpty() || !"paragraph".equals(views.get(views.size() - 1).get("kind"))) {
            return views;
        }
        List<Map<String, Object>> marked = new ArrayList<>(views);
        Map<String, Object> last = new TreeMap<>(marked.get(marked.size() - 1));
        last.put("class", (last.get("class") + " end").strip());
        marked.set(marked.size() - 1, last);
        return marked;
    }
}
