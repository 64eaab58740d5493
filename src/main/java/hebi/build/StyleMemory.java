package hebi.build;

import hebi.css.Cascade;
import hebi.css.StyleSheet;
import hebi.css.StyledDocument;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Magazine.PageSize;
import hebi.document.XhtmlDocument;
import hebi.html.XhtmlParser;
import hebi.layout.page.EditionDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styled documents of an edition's last build, found by the texts of the document and of the stylesheets. */
final class StyleMemory {
    private static final String NAME = "page.css";

    private @Nullable Sheet sheet;
    private Map<XhtmlDocument, Styled> documents = Map.of();

    /** A stylesheet with the files that it was made of (by path; empty for one that is not there), and the page over it. */
    private record Sheet(
            String path,
            String css,
            Map<String, Optional<String>> imports,
            StyleSheet parsed,
            Optional<PageSize> page,
            List<Diagnostic> findings) {
        /** Stylesheets of the author's, of which later ones win. */
        List<StyleSheet> all() {
            return page.map(size -> List.of(parsed, sized(size))).orElse(List.of(parsed));
        }

        /** css-page-3 §7.1: the trim size that the magazine's files give, whatever the layout and whichever the page. */
        private static StyleSheet sized(PageSize page) {
            String css = String.format(
                    Locale.ROOT,
                    "@page { size: %.3fpt %.3fpt !important }",
                    page.width() / 1000.0,
                    page.height() / 1000.0);
            return StyleSheet.parse(css, "magazine.yaml", StyleSheet.Imports.NONE, finding -> {});
        }
    }

    /** A document after the cascade. */
    private record Styled(EditionDocument document, List<Diagnostic> findings) {}

    /**
     * The documents styled by the layout's {@code page.css}.
     *
     * @param page size of all pages, over what the stylesheet says
     */
    List<EditionDocument> style(
            List<XhtmlDocument> xhtml, LayoutFiles layout, Optional<PageSize> page, Diagnostics diagnostics) {
        Sheet known = sheet;
        Sheet now = sheet(layout, page);
        now.findings().forEach(diagnostics::report);
        Map<XhtmlDocument, Styled> before = now.equals(known) ? documents : Map.of();
        Map<XhtmlDocument, Styled> next = new HashMap<>();
        List<EditionDocument> styled = new ArrayList<>();
        @Nullable Cascade cascade = null;
        for (XhtmlDocument document : xhtml) {
            Styled made = before.get(document);
            if (made == null) {
                cascade = cascade == null ? new Cascade(now.all(), diagnostics) : cascade;
                made = style(document, cascade);
            }
            made.findings().forEach(diagnostics::report);
            next.put(document, made);
            styled.add(made.document());
        }
        sheet = now;
        documents = next;
        return styled;
    }

    private Sheet sheet(LayoutFiles layout, Optional<PageSize> page) {
        String css = layout.stylesheet(NAME);
        String path = layout.path(NAME);
        Sheet known = sheet;
        if (known != null
                && known.path().equals(path)
                && known.css().equals(css)
                && known.page().equals(page)
                && known.imports().entrySet().stream()
                        .allMatch(file -> layout.findAt(file.getKey()).equals(file.getValue()))) {
            return known;
        }
        Map<String, Optional<String>> imports = new HashMap<>();
        DiagnosticLog log = new DiagnosticLog();
        StyleSheet parsed = StyleSheet.parse(css, path, file -> imports.computeIfAbsent(file, layout::findAt), log);
        return new Sheet(path, css, imports, parsed, page, log.sorted());
    }

    private static Styled style(XhtmlDocument document, Cascade cascade) {
        DiagnosticLog log = new DiagnosticLog();
        StyledDocument styled =
                cascade.style(new XhtmlParser(log).parse(document.xhtml(), Span.of(document.name())), log);
        return new Styled(
                new EditionDocument(document.name(), document.kind(), styled.root(), styled.pages()::style),
                log.sorted());
    }
}
