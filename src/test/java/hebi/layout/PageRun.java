package hebi.layout;

import hebi.css.Cascade;
import hebi.css.StyleSheet;
import hebi.css.StyledDocument;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.font.FontStack;
import hebi.font.HarfBuzzShaper;
import hebi.font.SquareFont;
import hebi.html.XhtmlParser;
import hebi.lang.Languages;
import hebi.layout.page.EditionDocument;
import hebi.layout.page.LayoutOutput;
import hebi.layout.page.PageLayout;
import hebi.layout.page.PageSettings;
import hebi.text.ParagraphPreparer;
import java.util.List;
import java.util.Optional;

/**
 * One article {@code tea} from XHTML and CSS to pages of 10 × 10 em in {@link SquareFont}: an em and a line are 10 pt, each
 * character is 1 em wide.
 */
public final class PageRun {
    private static final String PAGE = """
            @page { size: 140pt 140pt; margin: 20pt }
            html { font: 10pt/10pt serif; orphans: 1; widows: 1 }
            body, p, h2, div { margin: 0; font-size: 10pt }
            """;

    private static final FontStack FONTS = new FontStack(List.of(SquareFont.face()));
    private static final ParagraphPreparer PREPARER = new ParagraphPreparer(new HarfBuzzShaper());

    private final DiagnosticLog log = new DiagnosticLog();
    private final LayoutContext context = new LayoutContext(
            PREPARER::prepare, query -> FONTS, new Languages()::profile, source -> Optional.empty(), order -> 0, log);

    /** What was found on the way. */
    public DiagnosticLog log() {
        return log;
    }

    /** What its layout uses. */
    public LayoutContext context() {
        return context;
    }

    /** The pages. */
    public LayoutOutput layOut(String language, String css, String body) {
        StyleSheet sheet = StyleSheet.parse(PAGE + css, "page.css", StyleSheet.Imports.NONE, log);
        String xhtml = "<html lang='" + language + "'><body>" + body + "</body></html>";
        StyledDocument styled =
                new Cascade(List.of(sheet), log).style(new XhtmlParser(log).parse(xhtml, Span.of("tea.xhtml")));
        EditionDocument document = new EditionDocument("tea", "article", styled.root(), styled.pages()::style);
        return PageLayout.layout(List.of(document), new PageSettings(language, false), context);
    }
}
