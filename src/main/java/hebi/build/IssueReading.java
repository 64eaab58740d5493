package hebi.build;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
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
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads an issue and what its editions share. */
final class IssueReading {
    private final BuildRequest request;
    private final Tally diagnostics;
    private final Progress progress;
    private final BuildMemory memory;

    IssueReading(BuildRequest request, Tally diagnostics, Progress progress, BuildMemory memory) {
        this.request = request;
        this.diagnostics = diagnostics;
        this.progress = progress;
        this.memory = memory;
    }

    /**
     * An issue as it is on the disk.
     *
     * @param home the folder of built-in layouts and fonts
     * @param project the magazine's folder
     * @param magazine whose issue it is
     * @param editions that were chosen, each with what belongs to it alone
     * @param languages their profiles, with the magazine's exceptions
     */
    record Reading(Resources home, Resources project, Magazine magazine, List<Edition> editions, Languages languages) {}

    /**
     * Reads it and checks its pairs; what is wrong is reported.
     *
     * @throws BuildAbortedException when there is no magazine or no issue to read
     */
    Reading read() {
        Resources project = openProject();
        Resources home = open(request.home());
        Languages languages = memory.languages();
        Magazine magazine = new ProjectReader(project, languages, diagnostics).magazine();
        ProjectReader reader =
                new ProjectReader(project, languages, ChosenLanguages.of(request, magazine, diagnostics));
        Issue issue = reader.issue(magazine, chosenIssue(reader));
        List<Edition> whole = chosenEditions(reader, magazine, issue).stream()
                .map(id -> reader.edition(magazine, issue, id))
                .toList();
        PairBook book = new PairBook(magazine.source(), languages, project, diagnostics);
        List<Edition> editions = ArticleChoice.apply(whole, request.articles(), diagnostics).stream()
                .map(edition -> EditionPairing.apply(edition, book))
                .toList();
        FactCheck facts = new FactCheck(Glossary.read(project, "glossary.tsv", languages, diagnostics), languages);
        new PairPass(book, languages, facts, diagnostics).check(editions, request.gate());
        return new Reading(
                home,
                project,
                magazine,
                editions.stream().map(Edition::alone).toList(),
                languages.withHyphenationExceptions(magazine.hyphenationExceptions()));
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
}
