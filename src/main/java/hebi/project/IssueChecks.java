package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.Issue;
import hebi.document.ReadingOrder;
import hebi.lang.Languages;
import hebi.project.yaml.ReadingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What only the whole issue shows: links between articles, ids that meet, sections that disagree. */
final class IssueChecks {
    private final Issue issue;
    private final Languages languages;
    private final Diagnostics diagnostics;
    private final List<Correction> corrections = new ArrayList<>();

    IssueChecks(Issue issue, Languages languages, Diagnostics diagnostics) {
        this.issue = issue;
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports what is wrong.
     *
     * @return what of it may be put right without asking
     */
    List<Correction> run() {
        TreeSet<String> keys = new TreeSet<>();
        issue.articles().values().forEach(texts -> keys.addAll(texts.keySet()));
        keys.forEach(this::checkLinks);
        issue.articles().values().forEach(texts -> texts.values()
                .forEach(article -> new TextLint(languages, about(article), corrections::add).run(article)));
        issue.order().forEach(section -> section.articles().forEach(a -> issue.articles()
                .getOrDefault(a.name(), Map.of())
                .values()
                .forEach(text -> checkSection(text, section.section()))));
        return List.copyOf(corrections);
    }

    /** Adds to each finding whose text it is in. */
    private Diagnostics about(Article article) {
        return diagnostics.with("article", article.name()).with("language", article.language());
    }

    private void checkLinks(String language) {
        Map<String, Span> targets = new TreeMap<>();
        for (Map<String, Article> texts : issue.articles().values()) {
            Optional.ofNullable(texts.get(language)).ifPresent(article -> collectTargets(article, targets));
        }
        for (Map<String, Article> texts : issue.articles().values()) {
            Optional.ofNullable(texts.get(language)).ifPresent(article -> checkLinks(article, targets));
        }
    }

    // Ids meet across articles when one's name begins with the other's: tea + h-p01, tea-h + p01.
    private void collectTargets(Article article, Map<String, Span> targets) {
        Diagnostics about = about(article);
        addTarget(article.name(), article.span(), targets, about);
        for (Block block : ReadingOrder.blocks(article)) {
            addTarget(block.id(), block.span(), targets, about);
        }
        article.notes().forEach(note -> addTarget(note.id(), note.span(), targets, about));
    }

    private static void addTarget(String id, Span span, Map<String, Span> targets, Diagnostics about) {
        Span first = targets.putIfAbsent(id, span);
        if (first != null) {
            about.report(Code.DUPLICATE_ID, span, id, first.toString());
        }
    }

    private void checkLinks(Article article, Map<String, Span> targets) {
        for (Inline inline : ReadingOrder.inlines(article)) {
            if (inline instanceof Inline.Link link && link.target().startsWith("#")) {
                String id = link.target().substring(1);
                if (!targets.containsKey(id)) {
                    String[] unknown = ReadingContext.unknown(id, targets.keySet());
                    about(article).report(Code.LINK_TARGET_UNKNOWN, link.span(), "#" + id, unknown[1], unknown[2]);
                }
            }
        }
    }

    private void checkSection(Article article, String listedIn) {
        article.section().filter(s -> !s.equals(listedIn)).ifPresent(s -> about(article)
                .report(Code.SECTION_DISAGREES, article.span(), s, listedIn));
    }
}
