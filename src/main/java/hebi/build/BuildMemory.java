package hebi.build;

import hebi.diag.Diagnostics;
import hebi.image.ImageStore;
import hebi.lang.Languages;
import hebi.layout.page.LayoutMemory;
import hebi.pdf.PdfMemory;
import hebi.pdf.PictureMemory;
import hebi.resource.Resources;
import hebi.text.ParagraphPreparer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one build leaves to the next one in the same process. Everything in it is found by the content of what it was made
 * from, so that a build gives the same files and findings whatever is in its memory; only what the last build used is
 * kept. One build after the other.
 */
public final class BuildMemory {
    private final boolean lasting;
    private final Languages languages = new Languages();
    private final FontMemory fonts = new FontMemory();
    private final Map<String, EditionMemory> editions = new ConcurrentHashMap<>();
    private @Nullable ImageStore images;
    private PictureMemory pictures = new PictureMemory();

    /** A memory for several builds. */
    public BuildMemory() {
        this(true);
    }

    private BuildMemory(boolean lasting) {
        this.lasting = lasting;
    }

    /** For one build alone: nothing is kept that it does not need itself. */
    static BuildMemory none() {
        return new BuildMemory(false);
    }

    /**
     * What is kept of one edition.
     *
     * @param styles of its documents
     * @param pages of its documents
     * @param pdf parts of its PDF
     */
    record EditionMemory(StyleMemory styles, LayoutMemory pages, PdfMemory pdf) {
        static EditionMemory empty(boolean lasting) {
            return new EditionMemory(
                    new StyleMemory(), new LayoutMemory(), lasting ? new PdfMemory() : PdfMemory.none());
        }
    }

    /** Language profiles, which are part of Hebi. */
    Languages languages() {
        return languages;
    }

    /** The fonts of a build. */
    FontMemory.Fonts fonts(FontMemory.Source source, Supplier<ParagraphPreparer> preparer, Diagnostics diagnostics) {
        return lasting
                ? fonts.find(source, languages, preparer, diagnostics)
                : FontMemory.open(source, languages, preparer, diagnostics);
    }

    /** The pictures of a build. */
    ImageStore images(Resources project) {
        ImageStore last = images;
        ImageStore next = last == null ? new ImageStore(project) : last.next(project);
        images = lasting ? next : null;
        return next;
    }

    /** What is known of the edition with this id. */
    EditionMemory edition(String id) {
        EditionMemory known =
                lasting ? editions.computeIfAbsent(id, key -> EditionMemory.empty(true)) : EditionMemory.empty(false);
        return new EditionMemory(known.styles(), known.pages(), known.pdf().with(pictures));
    }

    /** A build of these editions begins: all others are forgotten. */
    void turnTo(List<String> ids) {
        editions.keySet().retainAll(ids);
        pictures = pictures.next();
    }
}
