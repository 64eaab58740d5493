package hebi.build;

import hebi.build.IssueReading.Reading;
import hebi.check.EpubCheckRunner;
import hebi.diag.BuildAbortedException;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Edition;
import hebi.layout.page.SharedWork;
import hebi.resource.RecordedResources;
import hebi.resource.ResourceException;
import hebi.text.ParagraphPreparer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Builds the editions of one issue. */
public final class IssueBuild {
    private final BuildRequest request;
    private final Tally diagnostics;
    private final Timings timings;
    private final Progress progress;
    private final BuildMemory memory;

    /** A build that reports to {@code diagnostics} and {@code progress} and measures into {@code timings}. */
    public IssueBuild(BuildRequest request, Diagnostics diagnostics, Timings timings, Progress progress) {
        this(request, diagnostics, timings, progress, BuildMemory.none());
    }

    /** The same, faster where {@code memory} has what it needs; files and findings do not depend on it. */
    public IssueBuild(
            BuildRequest request, Diagnostics diagnostics, Timings timings, Progress progress, BuildMemory memory) {
        this.request = request;
        this.diagnostics = new Tally(diagnostics, request.strict());
        this.timings = timings;
        this.progress = progress;
        this.memory = memory;
    }

    /**
     * Runs it. Files are moved into place only when the whole run was without failure.
     *
     * @return the files made, in order of editions and formats; none when a failure was reported
     */
    public List<Path> run() {
        FutureTask<List<Path>> build = new FutureTask<>(this::runHere);
        new Daemon(build).start();
        try {
            return build.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private List<Path> runHere() {
        ExecutorService background = Executors.newFixedThreadPool(Math.max(1, request.jobs() - 1), Daemon::new);
        try {
            return run(background);
        } catch (BuildAbortedException e) {
            return List.of();
        } finally {
            background.shutdown();
        }
    }

    private List<Path> run(ExecutorService background) {
        progress.expect(1);
        // Loading HarfBuzz takes as long as reading the project.
        Errand<ParagraphPreparer> preparer = Errand.send(Workshop::newPreparer, background);
        Reading reading = timings.time("read", () -> new IssueReading(request, diagnostics, progress, memory).read());
        diagnostics.abortAfterFailure();
        if (reading.editions().isEmpty()) {
            return List.of();
        }
        progress.done(Stage.READ, reading.editions().get(0).issue().id());
        if (request.formats().isEmpty() && request.goal() != BuildRequest.Goal.REVIEW) {
            workshop(reading, preparer); // says what is wrong with fonts
            return List.of();
        }
        Optional<Reuse> reuse = Reuse.of(request, reading.home(), reading.project(), background);
        List<EditionPass> passes = timings.time("reuse", () -> passes(reading, reuse, background));
        try {
            if (passes.stream().anyMatch(EditionPass::isToBuild)) {
                build(passes, workshop(reading, preparer), background);
            }
            diagnostics.abortAfterFailure();
            return commit(passes);
        } finally {
            passes.forEach(EditionPass::close);
        }
    }

    private List<EditionPass> passes(Reading reading, Optional<Reuse> reuse, Executor helpers) {
        List<Supplier<EditionPass>> tasks = new ArrayList<>();
        reading.editions().forEach(edition -> tasks.add(() -> new EditionPass(edition, request, reuse)));
        List<EditionPass> passes = SharedWork.run(tasks, helpers, request.jobs() - 1);
        passes.forEach(pass -> pass.reportSame(diagnostics, progress));
        return passes;
    }

    /** Each processor takes the next edition; what one reports does not depend on how the others fare. */
    private void build(List<EditionPass> passes, Workshop workshop, Executor helpers) {
        Errand<?> warm = request.formats().contains(OutputFormat.EPUB)
                ? Errand.send(EpubCheckRunner::warmUp, helpers)
                : Errand.done();
        List<Supplier<Boolean>> tasks = new ArrayList<>();
        passes.stream()
                .filter(EditionPass::isToBuild)
                .forEach(pass -> tasks.add(() -> pass.build(workshop, helpers, warm)));
        SharedWork.run(tasks, helpers, request.jobs() - 1);
    }

    private Workshop workshop(Reading reading, Errand<ParagraphPreparer> preparer) {
        memory.turnTo(reading.editions().stream().map(Edition::id).toList());
        FontMemory.Source source = new FontMemory.Source(
                reading.home(), reading.project(), reading.magazine().fonts());
        FontMemory.Fonts fonts = timings.time("fonts", () -> memory.fonts(source, preparer::get, diagnostics));
        return new Workshop(
                request,
                new RecordedResources(reading.home()),
                new RecordedResources(reading.project()),
                reading.languages(),
                fonts,
                memory.images(reading.project()),
                diagnostics,
                timings,
                progress,
                memory);
    }

    private List<Path> commit(List<EditionPass> passes) {
        try {
            List<Path> targets = new ArrayList<>();
            for (EditionPass pass : passes) {
                targets.addAll(pass.commit());
            }
            return targets;
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.NONE));
            throw new BuildAbortedException();
        }
    }

    /**
     * Never keeps the process alive, and has room for elements nested as deeply as {@link hebi.html.XhtmlParser} lets them
     * be, whatever the stack of the calling thread is.
     */
    private static final class Daemon extends Thread {
        Daemon(Runnable work) {
            super(null, work, "hebi-background", 16L << 20);
            setDaemon(true);
        }
    }
}
