package hebi.project;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.document.Issue;
import hebi.document.Issue.ArticleOrder;
import hebi.project.IssueSchema.SectionPlan;
import hebi.project.yaml.ReadingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which articles of which issues an edition may take, in its order. */
final class EditionSelection {
    private final Issue issue;
    private final Map<String, Issue> feeding;
    private final ReadingContext context;

    /**
     * @param issue that the edition comes out with
     * @param feeding the issues whose articles it takes, by id, in order
     */
    EditionSelection(Issue issue, Map<String, Issue> feeding, ReadingContext context) {
        this.issue = issue;
        this.feeding = feeding;
        this.context = context;
    }

    /**
     * An article that the edition may take.
     *
     * @param issue it is in
     * @param order its name and options
     * @param listed whether the edition must have it
     */
    record Candidate(Issue issue, ArticleOrder order, boolean listed) {}

    /**
     * A section with what the edition may take.
     *
     * @param section its key
     * @param articles in order
     */
    record Candidates(String section, List<Candidate> articles) {}

    /** What the issue prints, in its order: a section may stand in several places, each with its own articles. */
    List<Candidates> order() {
        return issue.order().stream()
                .map(section -> new Candidates(section.section(), candidates(issue, section.articles(), true)))
                .toList();
    }

    /** All that the issues print: sections in the order in which they first come, each section's articles together. */
    List<Candidates> all() {
        Map<String, List<Candidate>> sections = new LinkedHashMap<>();
        for (Issue from : feeding.values()) {
            for (Issue.SectionOrder section : from.order()) {
                sections.computeIfAbsent(section.section(), key -> new ArrayList<>())
                        .addAll(candidates(from, section.articles(), false));
            }
        }
        return sections.entrySet().stream()
                .map(e -> new Candidates(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static List<Candidate> candidates(Issue from, List<ArticleOrder> articles, boolean listed) {
        return articles.stream().map(a -> new Candidate(from, a, listed)).toList();
    }

    /**
     * What the edition lists itself.
     *
     * @param issues finds those that names begin with: {@code 2026-04/tea}
     */
    List<Candidates> listed(List<SectionPlan> order, Function<String, Optional<Issue>> issues) {
        Map<String, Span> seen = new HashMap<>();
        List<Candidates> sections = new ArrayList<>();
        for (SectionPlan section : order) {
            List<Candidate> articles = new ArrayList<>();
            for (ArticleOrder article : section.articles()) {
                Span first = seen.putIfAbsent(article.name(), article.span());
                if (first == null) {
                    find(article, issues).ifPresent(articles::add);
                } else {
                    context.with("article", article.name())
                            .report(Code.ARTICLE_LISTED_TWICE, article.span(), article.name(), first.toString());
                }
            }
            sections.add(new Candidates(section.section().text(), List.copyOf(articles)));
        }
        return List.copyOf(sections);
    }

    private Optional<Candidate> find(ArticleOrder article, Function<String, Optional<Issue>> issues) {
        int slash = article.name().indexOf('/');
        String name = article.name().substring(slash + 1);
        Map<String, Issue> places = feeding;
        if (slash >= 0) {
            String id = article.name().substring(0, slash);
            Optional<Issue> named = Optional.ofNullable(feeding.get(id)).or(() -> issues.apply(id));
            if (named.isEmpty()) {
                context.report(Code.UNKNOWN_ISSUE, article.span(), ReadingContext.unknown(id, feeding.keySet()));
                return Optional.empty();
            }
            places = Map.of(id, named.get());
        }
        List<Issue> found = places.values().stream()
                .filter(i -> i.articles().containsKey(name))
                .toList();
        if (found.size() == 1) {
            return Optional.of(new Candidate(found.get(0), order(found.get(0), article, name), true));
        }
        report(article, name, places, found);
        return Optional.empty();
    }

    private void report(ArticleOrder article, String name, Map<String, Issue> places, List<Issue> found) {
        if (found.isEmpty()) {
            Set<String> known = places.values().stream()
                    .flatMap(i -> i.articles().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            String[] unknown = ReadingContext.unknown(name, known);
            String issues = String.join(", ", places.keySet());
            context.with("article", name)
                    .report(Code.ARTICLE_NOT_IN_ISSUES, article.span(), name, unknown[1], unknown[2], issues);
        } else {
            List<String> ids = found.stream().map(Issue::id).toList();
            context.with("article", name)
                    .report(
                            Code.ARTICLE_IN_SEVERAL_ISSUES,
                            article.span(),
                            name,
                            String.join(", ", ids),
                            ids.get(0) + "/" + name);
        }
    }

    /** The edition's options for the article, and those of its issue where the edition says nothing. */
    private static ArticleOrder order(Issue from, ArticleOrder own, String name) {
        Map<String, String> options = new TreeMap<>();
        from.order().stream()
                .flatMap(section -> section.articles().stream())
                .filter(listed -> listed.name().equals(name))
                .forEach(listed -> options.putAll(listed.options()));
        options.putAll(own.options());
        return new ArticleOrder(name, Map.copyOf(options), own.span());
    }
}
