package hebi.build;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.diag.Suggestions;
import hebi.document.Article;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.lang.Languages;
import hebi.pair.ArticlePairing;
import hebi.pair.Ledger;
import hebi.pair.LedgerNotes;
import hebi.pair.LedgerRow;
import hebi.pair.LedgerUpdate;
import hebi.pair.PairBook;
import hebi.pair.facts.FactCheck;
import hebi.pair.facts.Glossary;
import hebi.project.ProjectReader;
import hebi.resource.AtomicFile;
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Proposes which texts of an issue belong together, and keeps the ledgers. */
public final class IssueAlign {
    private final Path folder;
    private final Choice choice;
    private final Diagnostics diagnostics;
    private final List<Path> files = new ArrayList<>();

    /**
     * What to look at and what to write.
     *
     * @param issue id of the issue; the newest one when empty
     * @param languages keys; all that the articles have when empty
     * @param articles names; all when empty
     * @param pairs ids that a state or an acceptance is for; all when empty
     * @param action what is done with the pairs
     */
    public record Choice(
            Optional<String> issue, List<String> languages, List<String> articles, Set<String> pairs, Action action) {
        /** Copies its collections. */
        public Choice {
            languages = List.copyOf(languages);
            articles = List.copyOf(articles);
            pairs = Set.copyOf(pairs);
        }
    }

    /** What is done with the pairs that were chosen. */
    public sealed interface Action {
        /** Nothing is written. */
        record Show() implements Action {}

        /** Ledgers are written with what they lack. */
        record Write() implements Action {}

        /** The editor confirms pairs as they are now. */
        record Confirm(LedgerRow.State state) implements Action {}

        /**
         * The editor accepts findings of the chosen pairs.
         *
         * @param reason why they are right as they are
         */
        record Accept(Set<Code> findings, String reason) implements Action {
            /** Copies its set. */
            public Accept {
                findings = Set.copyOf(findings);
            }
        }
    }

    /**
     * What was found and written.
     *
     * @param pairings in the order of the issue
     * @param files that were written
     */
    public record Result(List<ArticlePairing> pairings, List<Path> files) {
        /** Copies its lists. */
        public Result {
            pairings = List.copyOf(pairings);
            files = List.copyOf(files);
        }
    }

    private IssueAlign(Path folder, Choice choice, Diagnostics diagnostics) {
        this.folder = folder;
        this.choice = choice;
        this.diagnostics = diagnostics;
    }

    /** Runs it on the project in {@code folder}. */
    public static Result run(Path folder, Choice choice, Diagnostics diagnostics) {
        IssueAlign align = new IssueAlign(folder, choice, diagnostics);
        try {
            return align.run(new DirectoryResources(folder));
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.NONE));
            return new Result(List.of(), List.of());
        } catch (BuildAbortedException e) {
            return new Result(List.of(), align.files);
        }
    }

    private Result run(DirectoryResources project) {
        if (!project.exists(ProjectReader.MAGAZINE_FILE)) {
            diagnostics.report(Code.NO_MAGAZINE, Span.NONE, folder.toString());
            throw new BuildAbortedException();
        }
        Languages languages = new Languages();
        // What is wrong with the texts themselves is told by a check; what keeps them from being read, here.
        DiagnosticLog reading = new DiagnosticLog();
        ProjectReader reader = new ProjectReader(project, languages, reading);
        Magazine magazine;
        Issue issue;
        try {
            magazine = reader.magazine();
            issue = reader.issue(magazine, issue(reader));
        } catch (BuildAbortedException e) {
            reading.sorted().forEach(diagnostics::report);
            throw e;
        }
        PairBook book = new PairBook(magazine.source(), languages, project, diagnostics);
        checkLanguages(issue);
        List<ArticlePairing> pairings = new ArrayList<>();
        for (String name : articles(issue)) {
            List<ArticlePairing> own = pairings(issue, book, name);
            pairings.addAll(own);
            if ((choice.action() instanceof Action.Write || choice.action() instanceof Action.Confirm)
                    && !own.isEmpty()) {
                write(issue, book, own);
            }
        }
        Set<String> known = knownPairs(pairings);
        if (choice.action() instanceof Action.Accept accept) {
            FactCheck facts =
                    new FactCheck(Glossary.read(project, "glossary.tsv", languages, finding -> {}), languages);
            Acceptances acceptances = new Acceptances(choice, accept.findings(), diagnostics);
            pairings.forEach(pairing -> acceptances.look(book, pairing, languages, facts));
            return new Result(accept(project, acceptances.rows(known), accept.reason()), files);
        }
        return new Result(pairings, files);
    }

    /** Writes the acceptances; gives the translations back whose ledgers were changed. */
    private List<ArticlePairing> accept(DirectoryResources project, List<Acceptances.Row> rows, String reason) {
        Map<String, ArticlePairing> pairings = new LinkedHashMap<>();
        Map<String, Map<Integer, Set<Code>>> byFile = new LinkedHashMap<>();
        for (Acceptances.Row row : rows) {
            String file = row.pairing().ledger().file();
            pairings.put(file, row.pairing());
            byFile.computeIfAbsent(file, f -> new TreeMap<>()).put(row.line(), row.codes());
        }
        byFile.forEach((file, lines) -> {
            try {
                String ledger = new String(project.read(file, Ledger.LIMIT), StandardCharsets.UTF_8);
                save(file, LedgerNotes.accept(ledger, lines, reason));
            } catch (ResourceException e) {
                diagnostics.report(e.diagnostic(Span.NONE));
            }
        });
        return List.copyOf(pairings.values());
    }

    private String issue(ProjectReader reader) {
        List<String> ids = reader.issueIds();
        if (ids.isEmpty()) {
            diagnostics.report(Code.NO_ISSUE, Span.of("issues"));
            throw new BuildAbortedException();
        }
        String id = choice.issue().orElse(ids.get(ids.size() - 1));
        if (!ids.contains(id)) {
            String hint = Suggestions.nearest(id, ids).orElse("");
            diagnostics.report(Code.UNKNOWN_ISSUE, Span.of("issues"), id, hint, String.join(", ", ids));
            throw new BuildAbortedException();
        }
        return id;
    }

    private void checkLanguages(Issue issue) {
        Set<String> known = new TreeSet<>();
        issue.articles().values().forEach(texts -> known.addAll(texts.keySet()));
        for (String language : choice.languages()) {
            if (!known.contains(language)) {
                String hint = Suggestions.nearest(language, known).orElse("");
                diagnostics.report(Code.UNKNOWN_LANGUAGE, Span.NONE, language, hint, String.join(", ", known));
            }
        }
    }

    private List<String> articles(Issue issue) {
        List<String> all = issue.order().stream()
                .flatMap(section -> section.articles().stream())
                .map(Issue.ArticleOrder::name)
                .filter(name -> issue.articles().containsKey(name))
                .toList();
        for (String name : choice.articles()) {
            if (!all.contains(name)) {
                String hint = Suggestions.nearest(name, all).orElse(String.join(", ", all));
                diagnostics.report(Code.ARTICLE_NOT_IN_EDITION, Span.NONE, name, issue.id(), hint);
            }
        }
        return all.stream()
                .filter(name -> choice.articles().isEmpty() || choice.articles().contains(name))
                .toList();
    }

    private List<ArticlePairing> pairings(Issue issue, PairBook book, String name) {
        List<ArticlePairing> own = new ArrayList<>();
        Map<String, Article> texts = issue.articles().getOrDefault(name, Map.of());
        for (String language : texts.keySet()) {
            if (choice.languages().isEmpty() || choice.languages().contains(language)) {
                book.pairing(texts, language).ifPresent(own::add);
            }
        }
        return own;
    }

    /** Writes the ledgers of one article and the texts that they refer to; a broken one is left as it is. */
    private void write(Issue issue, PairBook book, List<ArticlePairing> chosen) {
        Map<String, List<LedgerRow>> rows = new TreeMap<>();
        ArticlePairing any = chosen.get(0);
        String name = any.source().name();
        boolean broken = false;
        Map<String, Article> texts = issue.articles().getOrDefault(name, Map.of());
        for (String language : texts.keySet()) {
            Optional<ArticlePairing> pairing = book.pairing(texts, language);
            pairing.ifPresent(p -> rows.put(p.ledger().file(), p.ledger().rows()));
            broken |= pairing.filter(p -> p.ledger().condition() == Ledger.Condition.BROKEN)
                    .isPresent();
        }
        Optional<Map<String, String>> old = book.oldTexts(any.source());
        for (ArticlePairing pairing : chosen) {
            if (pairing.ledger().condition() != Ledger.Condition.BROKEN) {
                LedgerUpdate update = new LedgerUpdate(pairing, confirmed(), choice.pairs());
                rows.put(pairing.ledger().file(), update.rows());
                save(pairing.ledger().file(), update.text());
            }
        }
        // What a broken ledger refers to is not known: nothing is thrown away then.
        if (old.isPresent() && !broken) {
            String kept = LedgerUpdate.oldTexts(List.copyOf(rows.values()), old.get(), any);
            save(Ledger.fileOf(any.source().span().file()), kept);
        }
    }

    private Optional<LedgerRow.State> confirmed() {
        return choice.action() instanceof Action.Confirm confirm ? Optional.of(confirm.state()) : Optional.empty();
    }

    private void save(String file, String text) {
        Path target = folder.resolve(file);
        try (AtomicFile made = AtomicFile.prepare(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)))) {
            made.commit();
            files.add(target);
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.NONE));
        }
    }

    /** Ids of all pairs; those chosen that are none of them are reported. */
    private Set<String> knownPairs(List<ArticlePairing> pairings) {
        Set<String> known = new HashSet<>();
        pairings.forEach(p -> p.all().forEach(link -> known.add(link.id(p.language()))));
        for (String id : new TreeSet<>(choice.pairs())) {
            if (!known.contains(id)) {
                diagnostics.report(
                        Code.PAIR_UNKNOWN,
                        Span.NONE,
                        id,
                        Suggestions.nearest(id, known).orElse(""));
            }
        }
        return known;
    }
}
