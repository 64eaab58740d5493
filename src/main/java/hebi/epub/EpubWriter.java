package hebi.epub;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Edition;
import hebi.document.PageMap;
import hebi.epub.NavigationModel.PageTarget;
import hebi.lang.LanguageFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Writes an EPUB 3.3 container. */
public final class EpubWriter {
    static final String FOLDER = "EPUB/";

    private final EpubInput input;
    private final Diagnostics diagnostics;
    private final SourceMap sources;
    private final PackageModel metadata;

    private EpubWriter(EpubInput input, Diagnostics diagnostics) {
        this.input = input;
        this.diagnostics = diagnostics;
        this.sources = new SourceMap(input.edition().issue().span());
        this.metadata = new PackageModel(input);
    }

    /**
     * Writes the container.
     *
     * @param out takes its bytes; left open
     * @param diagnostics takes pictures that were not given, page starts that no document has, and what keeps the EPUB from
     *     claiming conformance
     * @return the way from the container’s lines back to the manuscripts
     * @throws BuildAbortedException after a document that is not well-formed was reported
     */
    public static SourceMap write(EpubInput input, OutputStream out, Diagnostics diagnostics) throws IOException {
        return new EpubWriter(input, diagnostics).write(out);
    }

    private SourceMap write(OutputStream out) throws IOException {
        List<ContentDocument> documents = input.documents().stream()
                .map(d -> ContentDocument.parse(d, diagnostics))
                .toList();
        documents.forEach(d -> d.show(input.shown().getOrDefault(d.name(), "")));
        ContainerImages images = new ContainerImages(input.assets().images(), diagnostics);
        documents.forEach(d -> images.use(d, sources));
        List<PageTarget> pages = insertPageBreaks(documents);
        Map<String, Object> navigation = new NavigationModel(input, metadata).model(documents, pages);
        Map<String, Object> opf = packageModel(documents, images, !pages.isEmpty());
        try (Container container = new Container(out, input.modified())) {
            container.deflate(FOLDER + "package.opf", PackageTemplates.process("package.opf.ftlx", opf));
            container.deflate(FOLDER + "nav.xhtml", PackageTemplates.process("nav.xhtml.ftlx", navigation));
            container.deflate(FOLDER + "toc.ncx", PackageTemplates.process("toc.ncx.ftlx", navigation));
            container.deflate(FOLDER + "epub.css", input.assets().stylesheet());
            for (ContentDocument document : documents) {
                String path = FOLDER + document.file();
                Element root = document.tree().getDocumentElement();
                container.deflate(path, XhtmlSerializer.write(root, path, sources));
            }
            for (ContainerImages.Used image : images.all()) {
                container.store(FOLDER + image.file(), image.asset().bytes().toByteArray());
            }
            for (Map.Entry<String, ByteBuffer> font : input.assets().fonts().entrySet()) {
                byte[] bytes = new byte[font.getValue().remaining()];
                font.getValue().duplicate().get(bytes);
                container.store(FOLDER + font.getKey(), bytes);
            }
        }
        return sources;
    }

    private List<PageTarget> insertPageBreaks(List<ContentDocument> documents) {
        Map<String, ContentDocument> byName = new LinkedHashMap<>();
        documents.forEach(d -> byName.put(d.name(), d));
        List<PageTarget> targets = new ArrayList<>();
        for (PageMap.Start start : input.pages().pages()) {
            ContentDocument document = byName.get(start.document());
            Optional<Element> host = document == null ? Optional.empty() : document.element(start.block());
            if (document == null || host.isEmpty()) {
                String place = start.document() + "#" + start.block();
                diagnostics.report(Code.EPUB_PAGE_BREAK_LOST, Span.NONE, start.label(), place);
                continue;
            }
            // Two hyphens: like the layout’s own ids, it never meets an author’s.
            String id = "page--" + (targets.size() + 1);
            String name = new LanguageFormats(input.lead()).phrase("page.number", start.label());
            new PageBreaks(document.tree()).insert(host.get(), start, id, name);
            targets.add(new PageTarget(start.label(), document.file() + "#" + id));
        }
        return targets;
    }

    private Map<String, Object> packageModel(
            List<ContentDocument> documents, ContainerImages images, boolean hasPages) {
        ContentFeatures features =
                documents.stream().map(ContentDocument::features).reduce(ContentFeatures.NONE, ContentFeatures::plus);
        Accessibility accessibility = new Accessibility(features, hasPages);
        Map<String, Object> view = new TreeMap<>(metadata.metadata(accessibility, conforms(accessibility)));
        view.put("hasPages", hasPages);
        view.put("documents", documents.stream().map(EpubWriter::item).toList());
        view.put("images", images.all().stream().map(i -> image(images, i)).toList());
        view.put("fonts", List.copyOf(input.assets().fonts().keySet()));
        return view;
    }

    private boolean conforms(Accessibility accessibility) {
        Span place = input.edition().issue().span();
        accessibility.obstacles().forEach(o -> diagnostics.report(Code.EPUB_CONFORMANCE_NOT_CLAIMED, place, o));
        return accessibility.obstacles().isEmpty();
    }

    private static Map<String, Object> item(ContentDocument document) {
        return Map.of(
                "id", "doc-" + document.name(), "file", document.file(), "properties", document.hasSvg() ? "svg" : "");
    }

    private Map<String, Object> image(ContainerImages images, ContainerImages.Used image) {
        Edition edition = input.edition();
        boolean cover = edition.issue()
                .cover()
                .filter(c -> images.isAt(image, c.picture().path()))
                .isPresent();
        return Map.of(
                "id", image.id(),
                "file", image.file(),
                "type", image.asset().info().format().mediaType(),
                "cover", cover);
    }
}
