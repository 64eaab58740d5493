package hebi.build;

import hebi.check.EpubCheckRunner;
import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Edition;
import hebi.document.EditionPlan;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.lang.Languages;
import hebi.pair.EditionPairing;
import hebi.pair.PairBook;
import hebi.pair.facts.FactCheck;
import hebi.pair.facts.Glossary;
import hebi.project.ProjectReader;
import hebi.resource.AtomicFile;
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import hebi.text.ParagraphPreparer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

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
        CompletableFuture<ParagraphPreparer> preparer =
                CompletableFuture.supplyAsync(Workshop::newPreparer, background);
        List<Edition> editions = new ArrayList<>();
        Workshop workshop = timings.time("read", () -> read(editions, preparer));
        diagnostics.abortAfterFailure();
        if (editions.isEmpty()) {
            return List.of();
        }
        progress.done(Stage.READ, editions.get(0).issue().id());
        if (request.formats().isEmpty() && request.goal() != BuildRequest.Goal.REVIEW) {
            return List.of();
        }
        CompletableFuture<Void> warm = request.formats().contains(OutputFormat.EPUB)
                ? CompletableFuture.runAsync(EpubCheckRunner::warmUp, background)
                : CompletableFuture.completedFuture(null);
        List<AtomicFile> made = new ArrayList<>();
        try {
            for (Edition edition : editions) {
                made.addAll(new EditionBuild(workshop, edition, background, warm).run());
            }
            diagnostics.abortAfterFailure();
            return commit(made);
        } finally {
            made.forEach(AtomicFile::close);
        }
    }

    private List<Path> commit(List<AtomicFile> made) {
        List<Path> targets = new ArrayList<>();
        for (AtomicFile file : made) {
            try {
                file.commit();
                targets.add(file.target());
            } catch (ResourceException e) {
                diagnostics.report(e.diagnostic(Span.NONE));
                throw new BuildAbortedException();
            }
        }
        return targets;
    }

    private Workshop read(List<Edition> editions, CompletableFuture<ParagraphPreparer> preparer) {
        Resources project = openProject();
        Resources home = open(request.home());
        Languages languages = memory.languages();
        ProjectReader reader = new ProjectReader(project, languages, diagnostics);
        Magazine magazine = reader.magazine();
        Issue issue = reader.issue(magazine, chosenIssue(reader));
        List<String> ids = chosenEditions(reader, magazine, issue);
        List<Edition> whole =
                ids.stream().map(id -> reader.edition(magazine, issue, id)).toList();
        PairBook book = new PairBook(magazine.source(), languages, project, diagnostics);
        ArticleChoice.apply(whole, request.articles(), diagnostics)
                .forEach(edition -> editions.add(EditionPairing.apply(edition, book)));
        FactCheck facts = new FactCheck(Glossary.read(project, "glossary.tsv", languages, diagnostics), languages);
        new PairPass(book, languages, facts, diagnostics).check(editions, request.gate());
        Languages own = languages.withHyphenationExceptions(magazine.hyphenationExceptions());
        memory.keepOnly(editions.stream().map(Edition::id).toList());
        FontMemory.Fonts fonts =
                memory.fonts(new FontMemory.Source(home, project, magazine.fonts()), preparer::join, diagnostics);
        return new Workshop(
                request,
                home,
                project,
                own,
                fonts.library(),
                fonts.preparer(),
                memory.images(project, diagnostics),
                diagnostics,
                timings,
                progress,
                memory);
    }

    /** Those asked for; else those that are due. */
    private List<String> chosenEditions(ProjectReader reader, Magazine magazine, Issue issue) {
        if (request.editions().contains(BuildRequest.ALL_EDITIONS)) {
            return magazine.editions().stream().map(EditionPlan::id).toList();
        }
        if (!request.editions().isEmpty()) {
            return request.editions().stream().distinct().toList();
        }
        List<String> due = reader.due(magazine, issue);
        List<EditionPlan> others = magazine.editions().stream()
                .filter(plan -> !due.contains(plan.id()))
                .toList();
        progress.expect(others.size());
        others.forEach(plan -> progress.done(
                Stage.NOT_DUE, plan.id(), issue.id(), plan.frequency().key()));
        if (due.isEmpty()) {
            diagnostics.report(Code.NO_EDITION_DUE, issue.span(), issue.id());
        }
        return due;
    }

    private String chosenIssue(ProjectReader reader) {
        return request.issue().orElseGet(() -> {
            List<String> ids = reader.issueIds();
            if (ids.isEmpty()) {
                diagnostics.report(Code.NO_ISSUE, Span.of("issues"));
                throw new BuildAbortedException();
            }
            return ids.get(ids.size() - 1);
        });
    }

    // The commonest slip of all: the wrong folder.
    private Resources openProject() {
        if (!Files.exists(request.project().resolve("magazine.yaml"))) {
            diagnostics.report(Code.NO_MAGAZINE, Span.NONE, request.project().toString());
            throw new BuildAbortedException();
        }
        return open(request.project());
    }

    private Resources open(Path folder) {
        try {
            return new DirectoryResources(folder);
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
