package hebi.build;

import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.font.FontLibrary;
import hebi.lang.Languages;
import hebi.resource.RecordedResources;
import hebi.resource.Resources;
import hebi.text.ParagraphPreparer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fonts of the last build: they serve the next one as long as no font file is another and nothing is wrong. */
final class FontMemory {
    private static final String FOLDER = "fonts";

    private @Nullable Fonts kept;

    /**
     * Fonts and what has loaded them.
     *
     * @param library the built-in ones and the magazine's own
     * @param preparer shapes with them
     * @param source whose files have been asked for so far
     * @param findings what was found wrong with them
     */
    record Fonts(FontLibrary library, ParagraphPreparer preparer, Recorded source, Findings findings) {}

    /**
     * Where fonts come from, with a record of what was asked.
     *
     * @param home has the built-in ones
     * @param project has the magazine's own
     * @param roles families by role, from {@code magazine.yaml}
     */
    record Recorded(RecordedResources home, RecordedResources project, Map<String, List<String>> roles) {
        private static Recorded of(Source source) {
            return new Recorded(
                    new RecordedResources(source.home()), new RecordedResources(source.project()), source.roles());
        }

        private boolean turnTo(Source source) {
            return roles.equals(source.roles()) && home.turnTo(source.home()) && project.turnTo(source.project());
        }
    }

    /**
     * Where fonts come from.
     *
     * @param home has the built-in ones
     * @param project has the magazine's own
     * @param roles families by role, from {@code magazine.yaml}
     */
    record Source(Resources home, Resources project, Map<String, List<String>> roles) {}

    /** The fonts of {@code source} for one build; nothing is kept. */
    static Fonts open(
            Source source, Languages languages, Supplier<ParagraphPreparer> preparer, Diagnostics diagnostics) {
        Recorded recorded = Recorded.of(source);
        Findings findings = new Findings(diagnostics);
        FontLibrary library = FontLibrary.open(recorded.home(), FOLDER, languages, findings)
                .with(recorded.project(), FOLDER, recorded.roles());
        findings.opened();
        return new Fonts(library, preparer.get(), recorded, findings);
    }

    /** The same for a build after which another may come. */
    Fonts find(Source source, Languages languages, Supplier<ParagraphPreparer> preparer, Diagnostics diagnostics) {
        Fonts known = kept;
        if (known != null && !known.findings().hasMore() && known.source().turnTo(source)) {
            known.findings().turnTo(diagnostics);
            return known;
        }
        known = open(source, languages, preparer, diagnostics);
        kept = known;
        return known;
    }

    /**
     * Findings about fonts, for the build that runs. Those of opening the library are said again in each build; what comes
     * later depends on what a build asks for, so that a library of which there was more to say is not kept.
     */
    static final class Findings implements Diagnostics {
        private final List<Diagnostic> ofOpening = new ArrayList<>();
        private Diagnostics sink;
        private boolean opened;
        private boolean more;

        Findings(Diagnostics sink) {
            this.sink = sink;
        }

        @Override
        public synchronized void report(Diagnostic diagnostic) {
            if (opened) {
                more = true;
            } else {
                ofOpening.add(diagnostic);
            }
            sink.report(diagnostic);
        }

        synchronized void opened() {
            opened = true;
        }

        /** What there was to say when the fonts were opened. */
        synchronized List<Diagnostic> ofOpening() {
            return List.copyOf(ofOpening);
        }

        synchronized boolean hasMore() {
            return more;
        }

        synchronized void turnTo(Diagnostics next) {
            sink = next;
            ofOpening.forEach(sink::report);
        }
    }
}
