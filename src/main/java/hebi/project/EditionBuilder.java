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
import hebi.document.Issue.ArticleOrder;
import hebi.document.Magazine;
import hebi.document.PairLayout;
import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import hebi.lang.LanguageProfile;
import hebi.project.EditionSelection.Candidate;
import hebi.project.EditionSelection.Candidates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the texts of an edition's languages together. */
final class EditionBuilder {
    private final Magazine magazine;
    private final Issue issue;
    private final EditionPlan plan;
    private final LanguageProfile lead;
    private final Diagnostics diagnostics;
    /** By name, the issue that each article is of. */
    private final Map<String, Issue> taken = new LinkedHashMap<>();

    EditionBuilder(Magazine magazine, Issue issue, EditionPlan plan, LanguageProfile lead, Diagnostics diagnostics) {
        this.magazine = magazine;
        this.issue = issue;
        this.plan = plan;
        this.lead = lead;
        this.diagnostics = diagnostics;
    }

    /** The edition; an article that it lists and a language of it lacks is reported, one that it need not have is noted. */
    Edition build(List<Candidates> candidates) {
        List<EditionSection> sections = new ArrayList<>();
        for (Candidates section : candidates) {
            List<EditionArticle> articles = new ArrayList<>();
            section.articles().forEach(candidate -> article(candidate).ifPresent(articles::add));
            if (!articles.isEmpty()) {
                sections.add(new EditionSection(section(section.section()), List.copyOf(articles)));
            }
        }
        boolean told = candidates.stream().flatMap(s -> s.articles().stream()).anyMatch(Candidate::listed);
        if (sections.isEmpty() && !told) {
            diagnostics.with("edition", plan.id()).report(Code.EDITION_EMPTY, issue.span(), plan.id(), issue.id());
        }
        Edition edition = new SelectedArticles(edition(sections), taken, diagnostics).settle();
        new PictureTexts(edition, diagnostics).check();
        new EditionTexts(edition, diagnostics).check();
        return edition;
    }

    private Edition edition(List<EditionSection> sections) {
        return new Edition(
                magazine.of(plan),
                issue.with(order(sections), articles()),
                plan.id(),
                plan.languages(),
                List.copyOf(sections),
                plan.pairs().orElseGet(this::usualPairs),
                plan.binding().orElseGet(this::usualBinding));
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

    private static List<Issue.SectionOrder> order(List<EditionSection> sections) {
        return sections.stream()
                .map(section -> new Issue.SectionOrder(
                        section.section().key(),
                        section.articles().stream().map(EditionArticle::order).toList()))
                .toList();
    }

    /** All of the issue's, and those of others that the edition takes. */
    private Map<String, Map<String, Article>> articles() {
        Map<String, Map<String, Article>> articles = new TreeMap<>(issue.articles());
        taken.forEach((name, from) -> articles.put(name, from.articles().getOrDefault(name, Map.of())));
        return Collections.unmodifiableMap(articles);
    }

    private Optional<EditionArticle> article(Candidate candidate) {
        ArticleOrder order = candidate.order();
        Map<String, Article> texts = candidate.issue().articles().get(order.name());
        if (texts == null) {
            return Optional.empty();
        }
        List<String> missing =
                plan.languages().stream().filter(l -> !texts.containsKey(l)).toList();
        missing.forEach(language -> reportMissing(candidate, language));
        boolean none = missing.size() == plan.languages().size();
        if (none || (!missing.isEmpty() && !candidate.listed()) || !isFirst(candidate)) {
            return Optional.empty();
        }
        List<Article> chosen = plan.languages().stream()
                .filter(texts::containsKey)
                .map(texts::get)
                .toList();
        return Optional.of(new EditionArticle(order, chosen));
    }

    /** Documents and ids bear the article's name: an edition has one article of a name. */
    private boolean isFirst(Candidate candidate) {
        String name = candidate.order().name();
        Issue first = taken.putIfAbsent(name, candidate.issue());
        if (first != null) {
            about(name)
                    .report(
                            Code.ARTICLE_NAMES_MEET,
                            candidate.order().span(),
                            plan.id(),
                            name,
                            first.id(),
                            candidate.issue().id());
        }
        return first == null;
    }

    private void reportMissing(Candidate candidate, String language) {
        ArticleOrder order = candidate.order();
        String file = "articles/" + order.name() + "." + language + ".md";
        Code code = candidate.listed() ? Code.ARTICLE_NOT_IN_LANGUAGE : Code.ARTICLE_LEFT_OUT;
        about(order.name())
                .with("language", language)
                .report(code, order.span(), order.name(), language, plan.id(), file);
    }

    private Diagnostics about(String article) {
        return diagnostics.with("edition", plan.id()).with("article", article);
    }
}
