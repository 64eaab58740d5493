package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.IdMapping;
import hebi.document.Inline;
import hebi.document.Issue;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Lets articles that were not written to stand together, or not without others, do so in an edition: ids that meet are
 * reported, links to what it has not become their text.
 */
final class SelectedArticles {
    private final Edition edition;
    private final Map<String, Issue> issues;
    private final Diagnostics diagnostics;

    /**
     * @param issues that the articles are of, by the articles' names
     */
    SelectedArticles(Edition edition, Map<String, Issue> issues, Diagnostics diagnostics) {
        this.edition = edition;
        this.issues = issues;
        this.diagnostics = diagnostics;
    }

    /** The edition with links that all lead somewhere. */
    Edition settle() {
        Map<String, Set<String>> targets = new HashMap<>();
        edition.languages().forEach(language -> targets.put(language, targets(language)));
        List<EditionSection> sections = new ArrayList<>();
        for (EditionSection section : edition.sections()) {
            List<EditionArticle> articles = section.articles().stream()
                    .map(a -> new EditionArticle(
                            a.order(),
                            a.texts().stream()
                                    .map(text -> settled(text, targets.getOrDefault(text.language(), Set.of())))
                                    .toList()))
                    .toList();
            sections.add(new EditionSection(section.section(), articles));
        }
        return edition.withSections(sections);
    }

    /** The ids of a language's texts; of one issue's texts that meet it was said when the issue was read. */
    private Set<String> targets(String language) {
        Map<String, Article> owners = new HashMap<>();
        for (EditionArticle article : edition.articles()) {
            for (Article text : article.texts()) {
                if (text.language().equals(language)) {
                    ids(text).forEach(id -> add(id, text, owners));
                }
            }
        }
        return owners.keySet();
    }

    private void add(String id, Article text, Map<String, Article> owners) {
        Article first = owners.putIfAbsent(id, text);
        if (first != null && !issueOf(first).equals(issueOf(text))) {
            about(text).report(Code.DUPLICATE_ID, text.span(), id, first.span().toString());
        }
    }

    private String issueOf(Article text) {
        Issue issue = issues.get(text.name());
        return issue == null ? edition.issue().id() : issue.id();
    }

    private static Set<String> ids(Article text) {
        Set<String> ids = new HashSet<>();
        ids.add(text.name());
        ReadingOrder.blocks(text).stream().map(Block::id).forEach(ids::add);
        text.notes().forEach(note -> ids.add(note.id()));
        return ids;
    }

    private Article settled(Article text, Set<String> targets) {
        Set<String> gone = new HashSet<>();
        for (Inline inline : ReadingOrder.inlines(text)) {
            if (inline instanceof Inline.Link link && link.target().startsWith("#")) {
                String id = link.target().substring(1);
                // What its own issue has not either was reported as a wrong link.
                if (!targets.contains(id) && isIn(issues.get(text.name()), text.language(), id)) {
                    gone.add(id);
                    about(text)
                            .with("edition", edition.id())
                            .report(Code.LINK_LEFT_OUT, link.span(), link.target(), edition.id());
                }
            }
        }
        return gone.isEmpty()
                ? text
                : new IdMapping(UnaryOperator.identity(), id -> gone.contains(id) ? "" : id).apply(text);
    }

    private Diagnostics about(Article text) {
        return diagnostics.with("article", text.name()).with("language", text.language());
    }

    private static boolean isIn(@org.jspecify.annotations.Nullable Issue issue, String language, String id) {
        return issue != null
                && issue.articles().values().stream()
                        .map(texts -> texts.get(language))
                        .anyMatch(text -> text != null && ids(text).contains(id));
    }
}
