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

    private @Nullable Kept kept;

    /**
     * Fonts and what has loaded them.
     *
     * @param library the built-in ones and the magazine's own
     * @param preparer shapes with them
     */
    record Fonts(FontLibrary library, ParagraphPreparer preparer) {}

    /**
     * Where fonts come from.
     *
     * @param home has the built-in ones
     * @param project has the magazine's own
     * @param roles families by role, from {@code magazine.yaml}
     */
    record Source(Resources home, Resources project, Map<String, List<String>> roles) {
        FontLibrary open(Languages languages, Diagnostics diagnostics) {
            return FontLibrary.open(home, FOLDER, languages, diagnostics).with(project, FOLDER, roles);
        }
    }

    /** The fonts of {@code source} for one build; nothing is kept. */
    static Fonts open(
            Source source, Languages languages, Supplier<ParagraphPreparer> preparer, Diagnostics diagnostics) {
        return new Fonts(source.open(languages, diagnostics), preparer.get());
    }

    /** The same for a build after which another may come. */
    Fonts find(Source source, Languages languages, Supplier<ParagraphPreparer> preparer, Diagnostics diagnostics) {
        Kept known = kept;
        if (known == null || !known.turnTo(source, diagnostics)) {
            RecordedResources home = new RecordedResources(source.home());
            RecordedResources project = new RecordedResources(source.project());
            Findings findings = new Findings(diagnostics);
            Fonts fonts = open(new Source(home, project, source.roles()), languages, preparer, findings);
            findings.opened();
            known = new Kept(source.roles(), home, project, findings, fonts);
            kept = known;
        }
        return known.fonts();
    }

    private record Kept(
            Map<String, List<String>> roles,
            RecordedResources home,
            RecordedResources project,
            Findings findings,
            Fonts fonts) {
        boolean turnTo(Source source, Diagnostics diagnostics) {
            boolean same = roles.equals(source.roles())
                    && !findings.hasMore()
                    && home.turnTo(source.home())
                    && project.turnTo(source.project());
            if (same) {
                findings.turnTo(diagnostics);
            }
            return same;
        }
    }

    /**
     * Findings about fonts, for the build that runs. Those of opening the library are said again in each build; what comes
     * later depends on what a build asks for, so that a library of which there was more to say is not kept.
     */
    private static final class Findings implements Diagnostics {
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

        synchronized boolean hasMore() {
            return more;
        }

        synchronized void turnTo(Diagnostics next) {
            sink = next;
            ofOpening.forEach(sink::report);
        }
    }
}
