package hebi.build;

import hebi.diag.BuildAbortedException;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Diagnostics;
import hebi.document.Edition;
import hebi.resource.AtomicFile;
import hebi.resource.ResourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** An edition on its way: found to be as it was, or built; then put in place. */
final class EditionPass implements AutoCloseable {
    private final Edition edition;
    private final BuildRequest request;
    private final Optional<Reuse> reuse;
    private final Optional<Errand<String>> key;
    private final Optional<List<Diagnostic>> same;
    private List<AtomicFile> files = List.of();
    private Runnable keep = () -> {};

    /** Looks whether {@code edition} needs to be built. */
    EditionPass(Edition edition, BuildRequest request, Optional<Reuse> reuse) {
        this.edition = edition;
        this.request = request;
        this.reuse = reuse;
        this.key = reuse.map(known -> known.key(edition));
        this.same = reuse.flatMap(known -> known.find(edition, key.orElseThrow()));
    }

    /** Whether it is not as the last build left it. */
    boolean isToBuild() {
        return same.isEmpty();
    }

    /** When it need not be built, says again what there was to say. */
    void reportSame(Diagnostics diagnostics, Progress progress) {
        same.ifPresent(findings -> {
            findings.forEach(diagnostics::report);
            progress.expect(1);
            progress.done(Stage.UNCHANGED, edition.id());
        });
    }

    /** Builds it; false after a failure was reported. */
    boolean build(Workshop shared, Executor helpers, Errand<?> epubCheckWarm) {
        DiagnosticLog log = new DiagnosticLog();
        Workshop own = shared.forEdition(finding -> {
            log.report(finding);
            shared.diagnostics().report(finding);
        });
        try {
            files = new EditionBuild(own, edition, helpers, epubCheckWarm).run();
            if (reuse.isPresent()) {
                Map<String, String> sums = reuse.get().sums(files);
                keep = () -> reuse.get().keep(edition, key.orElseThrow(), own, log.sorted(), sums);
            }
            return true;
        } catch (BuildAbortedException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves its files into place. */
    List<Path> commit() throws ResourceException {
        for (AtomicFile file : files) {
            file.commit();
        }
        keep.run();
        return Stream.of(OutputFormat.EPUB, OutputFormat.PDF)
                .filter(request.formats()::contains)
                .map(format -> request.target(edition, format))
                .toList();
    }

    /** Deletes files that were not put in place. */
    @Override
    public void close() {
        files.forEach(AtomicFile::close);
    }
}
