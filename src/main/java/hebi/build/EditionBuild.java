package hebi.build;

import hebi.check.EpubCheckRunner;
import hebi.check.EpubRules;
import hebi.css.Properties;
import hebi.diag.BuildAbortedException;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Binding;
import hebi.document.Edition;
import hebi.document.EditionPlan;
import hebi.document.PageMap;
import hebi.document.XhtmlDocument;
import hebi.epub.EpubInput;
import hebi.epub.EpubWriter;
import hebi.epub.SourceMap;
import hebi.fragment.PagedDocument;
import hebi.geom.BlockFlow;
import hebi.image.ImageAsset;
import hebi.image.ScreenProfile;
import hebi.lang.LanguageProfile;
import hebi.layout.LayoutContext;
import hebi.layout.page.EditionDocument;
import hebi.layout.page.LayoutOutput;
import hebi.layout.page.PageLayout;
import hebi.layout.page.PageSettings;
import hebi.layout.review.DraftMarks;
import hebi.layout.review.LayoutReview;
import hebi.layout.review.PairDrift;
import hebi.pdf.PdfOptions;
import hebi.pdf.PdfWriter;
import hebi.resource.AtomicFile;
import hebi.resource.BuildClock;
import hebi.resource.ResourceException;
import hebi.template.XhtmlRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Builds one edition: lays it out, then writes its formats side by side. */
final class EditionBuild {
    private final Workshop workshop;
    private Edition edition;
    private final Executor helpers;
    private final Errand<?> epubCheckWarm;
    private final LayoutFiles layout;
    private final Map<String, Span> places;
    private final Map<String, LanguageProfile> languages = new LinkedHashMap<>();

    EditionBuild(Workshop workshop, Edition edition, Executor helpers, Errand<?> epubCheckWarm) {
        this.workshop = workshop;
        this.edition = edition;
        this.helpers = helpers;
        this.epubCheckWarm = epubCheckWarm;
        this.layout = new LayoutFiles(
                edition.magazine().layout(), workshop.project(), workshop.home(), workshop.diagnostics());
        this.places = Pictures.places(edition);
        edition.languages()
                .forEach(key -> languages.put(key, workshop.languages().profile(key)));
    }

    /**
     * Runs it.
     *
     * @return the files, written and validated but not yet in place
     * @throws BuildAbortedException after a failure was reported
     */
    List<AtomicFile> run() {
        workshop.progress().expect(1 + workshop.request().formats().size());
        LayoutOutput pages = layOut();
        workshop.diagnostics().abortAfterFailure();
        step(Stage.LAID_OUT, Integer.toString(pages.document().pages().size()));
        switch (workshop.request().goal()) {
            case ISSUE -> {}
            case DRAFT -> pages = draft(pages);
            case REVIEW -> {
                Diagnostics about = workshop.diagnostics().with("edition", edition.id());
                LayoutReview.report(pages, about);
                PairDrift.report(pages, LevelPairs.of(edition), about);
            }
        }
        return write(pages);
    }

    /** The pages with marks in their margins. */
    private LayoutOutput draft(LayoutOutput pages) {
        String word = lead().word("draft");
        return new DraftMarks(context(), lead().tag(), word).mark(pages);
    }

    private List<AtomicFile> write(LayoutOutput pages) {
        Optional<Errand<AtomicFile>> epub = wants(OutputFormat.EPUB)
                ? Optional.of(Errand.send(() -> epub(pages.pageMap()), helpers))
                : Optional.empty();
        List<AtomicFile> files = new ArrayList<>();
        try {
            if (wants(OutputFormat.PDF)) {
                files.add(pdf(pages));
            }
            if (epub.isPresent()) {
                files.add(0, epub.get().get());
            }
            workshop.diagnostics().abortAfterFailure();
            return files;
        } catch (RuntimeException | Error e) {
            files.forEach(AtomicFile::close);
            epub.ifPresent(EditionBuild::discard);
            throw e;
        }
    }

    private LayoutOutput layOut() {
        layout.check(edition);
        workshop.diagnostics().abortAfterFailure();
        List<XhtmlDocument> documents = render(hebi.template.OutputFormat.PDF);
        workshop.diagnostics().abortAfterFailure();
        List<EditionDocument> styled = workshop.timings().time("style", () -> memory().styles()
                .style(documents, layout, edition.magazine().page(), workshop.diagnostics()));
        workshop.diagnostics().abortAfterFailure();
        bind(styled);
        PageSettings settings = new PageSettings(
                lead().tag(),
                edition.boundRight(),
                helpers,
                Math.max(0, workshop.request().jobs() - 1));
        LayoutOutput output = workshop.timings()
                .time("layout", () -> PageLayout.layout(styled, settings, context(), memory().pages()));
        PagedDocument document = output.document();
        LayoutPictures backgrounds = new LayoutPictures(layout.folders(), workshop.diagnostics());
        return new LayoutOutput(
                document.withPictures(backgrounds.load(document.pictureAddresses())),
                output.pageMap(),
                output.sources());
    }

    /**
     * PR-1: where neither the edition nor its lead language says it, vertical lines that follow each other to the left turn
     * pages to the right (css-page-3 §3.1: page progression), when all articles have them.
     */
    private void bind(List<EditionDocument> documents) {
        boolean declared = edition.plan().flatMap(EditionPlan::binding).isPresent();
        List<BlockFlow> flows = documents.stream()
                .filter(document -> document.kind().equals("article"))
                .map(document -> document.root().style().get(Properties.WRITING_MODE))
                .distinct()
                .toList();
        if (!declared && flows.equals(List.of(BlockFlow.VERTICAL_RL))) {
            edition = edition.withBinding(Binding.RIGHT);
        }
    }

    private BuildMemory.EditionMemory memory() {
        return workshop.memory().edition(edition.id());
    }

    private LayoutContext context() {
        return new LayoutContext(
                workshop.preparer()::prepare,
                workshop.fonts()::stack,
                workshop.languages()::profile,
                source -> picture(source, Span.NONE),
                order -> 0,
                workshop.diagnostics());
    }

    private List<XhtmlDocument> render(hebi.template.OutputFormat format) {
        return workshop.timings().time("templates", () -> new XhtmlRenderer(
                        layout.folders(), workshop.languages(), workshop.diagnostics())
                .render(edition, format));
    }

    private AtomicFile pdf(LayoutOutput pages) {
        AtomicFile file = workshop.timings()
                .time(
                        "pdf",
                        () -> prepare(
                                OutputFormat.PDF,
                                out -> PdfWriter.write(
                                        pages.document(),
                                        EditionMetadata.of(edition, languages, edition.boundRight()),
                                        PdfOptions.DEFAULT,
                                        memory().pdf(),
                                        out,
                                        workshop.diagnostics())));
        step(Stage.PDF_WRITTEN);
        return file;
    }

    private AtomicFile epub(PageMap pageMap) {
        List<XhtmlDocument> documents = render(hebi.template.OutputFormat.EPUB);
        EpubInput input = workshop.timings()
                .time(
                        "pictures",
                        () -> new EpubInput(
                                edition,
                                List.copyOf(languages.values()),
                                documents,
                                new VerticalTexts(layout, workshop.languages()).shown(documents),
                                pageMap,
                                assets(documents),
                                BuildClock.timestamp(edition.issue().date(), System.getenv())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SourceMap sources = workshop.timings().time("epub", () -> write(input, bytes));
        workshop.timings().time("epubcheck", () -> validate(bytes.toByteArray(), sources));
        AtomicFile file = prepare(OutputFormat.EPUB, bytes::writeTo);
        step(Stage.EPUB_WRITTEN);
        return file;
    }

    private EpubInput.Assets assets(List<XhtmlDocument> documents) {
        EpubFonts fonts = EpubFonts.of(documents, workshop.languages(), workshop.fonts()::stack);
        return new EpubInput.Assets(layout.stylesheet("epub.css") + fonts.css(), screenImages(), fonts.files());
    }

    private SourceMap write(EpubInput input, ByteArrayOutputStream bytes) {
        try {
            return EpubWriter.write(input, bytes, workshop.diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private int validate(byte[] epub, SourceMap sources) {
        epubCheckWarm.get();
        EpubCheckRunner.check(
                epub,
                workshop.request()
                        .target(edition, OutputFormat.EPUB)
                        .getFileName()
                        .toString(),
                sources::locate,
                workshop.diagnostics());
        EpubRules.check(epub, sources::locate, workshop.diagnostics());
        return epub.length;
    }

    private Map<String, ImageAsset> screenImages() {
        Map<String, ImageAsset> images = new TreeMap<>();
        Pictures.of(edition).forEach(picture -> picture(picture.path(), picture.span())
                .flatMap(asset -> workshop.images().forScreen(asset, ScreenProfile.DEFAULT, workshop.diagnostics()))
                .ifPresent(asset -> images.put(picture.path(), asset)));
        return images;
    }

    /** A picture of the project, placed where the edition shows it first; {@code otherwise} when it does not. */
    private Optional<ImageAsset> picture(String path, Span otherwise) {
        Optional<ImageAsset> picture =
                workshop.images().load(path, places.getOrDefault(path, otherwise), workshop.diagnostics());
        picture.ifPresent(asset -> workshop.project().note(path, asset.bytes().buffer()));
        return picture;
    }

    private AtomicFile prepare(OutputFormat format, AtomicFile.Content content) {
        try {
            return AtomicFile.prepare(workshop.request().target(edition, format), content);
        } catch (ResourceException e) {
            workshop.diagnostics().report(e.diagnostic(Span.NONE));
            throw new BuildAbortedException();
        }
    }

    // Waits: what it has to report must not depend on which of the two was faster.
    private static void discard(Errand<AtomicFile> epub) {
        try {
            epub.get().close();
        } catch (RuntimeException | Error e) {
            // Reported already, or less grave than what is being thrown; it left no file behind.
        }
    }

    private LanguageProfile lead() {
        return languages.values().iterator().next();
    }

    private boolean wants(OutputFormat format) {
        return workshop.request().formats().contains(format);
    }

    private void step(Stage stage, String... details) {
        String[] args =
                Stream.concat(Stream.of(edition.id()), Stream.of(details)).toArray(String[]::new);
        workshop.progress().done(stage, args);
    }
}
