package hebi.template;

import hebi.diag.BuildAbortedException;
import hebi.diag.Diagnostics;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.XhtmlDocument;
import hebi.lang.Languages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders an edition: cover, contents, one document for each article in order, colophon. */
public final class XhtmlRenderer {
    private static final String EXTENSION = ".ftlx";
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private final List<LayoutFolder> folders;
    private final Languages languages;
    private final Diagnostics diagnostics;
    private final Duration timeLimit;

    /**
     * A renderer.
     *
     * @param folders where templates are looked for, the magazine's own before the built-in ones
     * @param languages words and directions of the edition’s languages and of those that authors name
     * @param diagnostics takes the errors of templates and of dangling links
     */
    public XhtmlRenderer(List<LayoutFolder> folders, Languages languages, Diagnostics diagnostics) {
        this(folders, languages, diagnostics, TIME_LIMIT);
    }

    XhtmlRenderer(List<LayoutFolder> folders, Languages languages, Diagnostics diagnostics, Duration timeLimit) {
        this.folders = List.copyOf(folders);
        this.languages = languages;
        this.diagnostics = diagnostics;
        this.timeLimit = timeLimit;
    }

    /**
     * The documents in reading order.
     *
     * @throws BuildAbortedException after a template’s error was reported
     */
    public List<XhtmlDocument> render(Edition edition, OutputFormat format) {
        TemplateEngine engine = new TemplateEngine(folders, diagnostics, timeLimit);
        EditionModel model = new EditionModel(edition, format, languages, diagnostics);
        List<XhtmlDocument> documents = new ArrayList<>();
        documents.add(front(engine, "cover", model.title(), model));
        documents.add(front(engine, "contents", model.word("contents"), model));
        for (EditionSection section : edition.sections()) {
            for (EditionArticle article : section.articles()) {
                String template = template(engine, section, article);
                String xhtml = run(engine, template, model.article(section, article));
                documents.add(new XhtmlDocument(article.order().name(), model.title(article), "article", xhtml));
            }
        }
        documents.add(front(engine, "colophon", model.word("colophon"), model));
        return List.copyOf(documents);
    }

    private XhtmlDocument front(TemplateEngine engine, String kind, String title, EditionModel model) {
        return new XhtmlDocument(kind, title, kind, run(engine, kind, model.base()));
    }

    // An article asks for a template by name; else its section may have one of its own.
    private static String template(TemplateEngine engine, EditionSection section, EditionArticle article) {
        String wanted = article.order().options().get("layout");
        if (wanted != null) {
            return wanted;
        }
        String own = section.section().key();
        return engine.has(own + EXTENSION) ? own : "article";
    }

    private String run(TemplateEngine engine, String template, Map<String, Object> model) {
        String file = template + EXTENSION;
        // XML wants nothing before its prolog; the templates’ imports leave empty lines there.
        String xhtml = engine.process(file, model).strip() + "\n";
        WellFormedness.check(xhtml, engine.display(file), diagnostics);
        return xhtml;
    }
}
