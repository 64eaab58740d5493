package hebi.cases;

import hebi.css.Cascade;
import hebi.css.StyleSheet;
import hebi.css.StyledDocument;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.font.FontLibrary;
import hebi.font.HarfBuzzShaper;
import hebi.html.XhtmlParser;
import hebi.image.ImageAsset;
import hebi.lang.Languages;
import hebi.layout.LayoutContext;
import hebi.layout.page.EditionDocument;
import hebi.layout.page.LayoutOutput;
import hebi.layout.page.PageLayout;
import hebi.layout.page.PageSettings;
import hebi.layout.review.LayoutReview;
import hebi.pdf.PdfMetadata;
import hebi.pdf.PdfOptions;
import hebi.pdf.PdfWriter;
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import hebi.text.ParagraphPreparer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From copies to a PDF, through the public pipeline, in memory. Safe for several threads. */
final class Pipeline {
    /** Where the fonts are. */
    static final Path HOME = Path.of(System.getProperty("hebi.home", "")).toAbsolutePath();

    private final Languages languages = new Languages();
    private final ParagraphPreparer preparer = new ParagraphPreparer(new HarfBuzzShaper());
    private final FontLibrary fonts;

    /** What came of it: a file in which the copies follow one another, and what was reported. */
    record Result(byte[] pdf, List<Diagnostic> findings) {}

    Pipeline() {
        try {
            fonts = FontLibrary.open(new DirectoryResources(HOME), "fonts", languages, new DiagnosticLog());
        } catch (ResourceException e) {
            throw new IllegalStateException(e);
        }
    }

    Languages languages() {
        return languages;
    }

    /** Of the {@code index}th copy in a file; findings name it. */
    static String documentName(int index) {
        return "copy-" + index;
    }

    /** One document with its stylesheet, bound left. */
    Result run(String language, String xhtml, String css, Map<String, ImageAsset> pictures) {
        DiagnosticLog log = new DiagnosticLog();
        EditionDocument document = style("text", xhtml, css, log);
        return lay(List.of(document), pictures, new PageSettings(language, false), "text", log);
    }

    Result run(List<Copy> copies) {
        DiagnosticLog log = new DiagnosticLog();
        Map<String, ImageAsset> pictures = new HashMap<>();
        List<EditionDocument> documents = new ArrayList<>();
        for (Copy copy : copies) {
            documents.add(style(copy, documentName(documents.size()), pictures, log));
        }
        PageSettings settings = new PageSettings(
                copies.get(0).lang(), isBoundRight(copies.get(0).setting()));
        return lay(documents, pictures, settings, copies.get(0).caseId(), log);
    }

    private Result lay(
            List<EditionDocument> documents,
            Map<String, ImageAsset> pictures,
            PageSettings settings,
            String title,
            DiagnosticLog log) {
        LayoutContext context = new LayoutContext(
                preparer::prepare,
                fonts::stack,
                languages::profile,
                source -> Optional.ofNullable(pictures.get(source)),
                order -> 0,
                log);
        LayoutOutput output = PageLayout.layout(documents, settings, context);
        LayoutReview.report(output, log);
        return new Result(write(output, settings, title, log), log.sorted());
    }

    // UG-13, ZH-36
    private static boolean isBoundRight(Setting setting) {
        return setting.isRightToLeft() || setting.mode().equals("vertical-rl");
    }

    private EditionDocument style(Copy copy, String name, Map<String, ImageAsset> pictures, DiagnosticLog log) {
        CaseDocument document = CaseDocument.of(copy, log);
        pictures.putAll(document.pictures());
        return style(name, document.xhtml(), SettingCss.of(copy.setting(), PageBox.of(copy)), log);
    }

    private static EditionDocument style(String name, String xhtml, String css, DiagnosticLog log) {
        StyleSheet sheet = StyleSheet.parse(css, name + ".css", StyleSheet.Imports.NONE, log);
        StyledDocument styled =
                new Cascade(List.of(sheet), log).style(new XhtmlParser(log).parse(xhtml, Span.of(name + ".xhtml")));
        return new EditionDocument(name, "article", styled.root(), styled.pages()::style);
    }

    private static byte[] write(LayoutOutput output, PageSettings settings, String title, DiagnosticLog log) {
        PdfMetadata metadata = new PdfMetadata(
                Map.of(settings.language(), title),
                List.of(),
                "",
                LocalDate.of(2026, 5, 1),
                "urn:hebi:case:" + title,
                settings.boundRight());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfWriter.write(output.document(), metadata, PdfOptions.DEFAULT, out, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
