package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.Issue;
import hebi.document.Magazine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the texts of an edition's languages together. */
final class EditionBuilder {
    private final Magazine magazine;
    private final Issue issue;
    private final Magazine.EditionPlan plan;
    private final Diagnostics diagnostics;

    EditionBuilder(Magazine magazine, Issue issue, Magazine.EditionPlan plan, Diagnostics diagnostics) {
        this.magazine = magazine;
        this.issue = issue;
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /** The edition; an article that a language of it lacks is reported, one that all lack is left out. */
    Edition build() {
        // A section may stand in several places of the issue, each with its own articles.
        List<EditionSection> sections = new ArrayList<>();
        for (Issue.SectionOrder order : issue.order()) {
            List<EditionArticle> articles = new ArrayList<>();
            order.articles().forEach(a -> article(a).ifPresent(articles::add));
            if (!articles.isEmpty()) {
                sections.add(new EditionSection(section(order.section()), List.copyOf(articles)));
            }
        }
        return new Edition(magazine, issue, plan.id(), plan.languages(), List.copyOf(sections));
    }

    private Magazine.Section section(String key) {
        Magazine.Section declared = magazine.sections().get(key);
        return declared != null ? declared : new Magazine.Section(key, Map.of(), "#000000", Span.NONE);
    }

    private Optional<EditionArticle> article(Issue.ArticleOrder order) {
        Map<String, Article> texts = issue.articles().get(order.name());
        if (texts == null) {
            return Optional.empty();
        }
        Map<String, Article> chosen = new LinkedHashMap<>();
        for (String language : plan.languages()) {
            Article text = texts.get(language);
            if (text == null) {
                reportMissing(order, language);
            } else {
                chosen.put(language, text);
            }
        }
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditionArticle(order, List.copyOf(chosen.values())));
    }

    private void reportMissing(Issue.ArticleOrder order, String language) {
        String file = "articles/" + order.name() + "." + language + ".md";
        diagnostics.report(Code.ARTICLE_NOT_IN_LANGUAGE, order.span(), order.name(), language, plan.id(), file);
    }
}
