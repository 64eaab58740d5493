package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Binding;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.EditionPlan;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.document.PairLayout;
import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the texts of an edition's languages together. */
final class EditionBuilder {
    private final Magazine magazine;
    private final Issue issue;
    private final EditionPlan plan;
    private final LanguageProfile lead;
    private final Diagnostics diagnostics;

    EditionBuilder(Magazine magazine, Issue issue, EditionPlan plan, LanguageProfile lead, Diagnostics diagnostics) {
        this.magazine = magazine;
        this.issue = issue;
        this.plan = plan;
        this.lead = lead;
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
        return new Edition(
                magazine.of(plan),
                issue,
                plan.id(),
                plan.languages(),
                List.copyOf(sections),
                plan.pairs().orElseGet(this::usualPairs),
                plan.binding().orElseGet(this::usualBinding),
                plan.span());
    }

    // PR-4: beside vertical lines stand bands.
    private PairLayout usualPairs() {
        boolean vertical = lead.writingModes().stream().noneMatch(mode -> mode == BlockFlow.HORIZONTAL_TB);
        return vertical ? PairLayout.BANDS : PairLayout.COLUMNS;
    }

    // PR-1: a bilingual issue follows its lead language.
    private Binding usualBinding() {
        return lead.direction() == Direction.RTL ? Binding.RIGHT : Binding.LEFT;
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
