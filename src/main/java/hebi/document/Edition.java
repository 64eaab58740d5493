package hebi.document;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of one issue: what is built.
 *
 * @param magazine as the edition shows it: its own layout, page size, names
 * @param issue as the edition shows it: its own number, date, cover
 * @param id {@code zh}, {@code ug-zh}
 * @param languages language keys, lead first
 * @param sections in order, with their articles
 * @param pairLayout how its pairs stand, where an article does not say otherwise
 * @param binding on which side it is bound
 */
public record Edition(
        Magazine magazine,
        Issue issue,
        String id,
        List<String> languages,
        List<EditionSection> sections,
        PairLayout pairLayout,
        Binding binding) {
    /** An edition bound left, with pairs in columns. */
    public Edition(Magazine magazine, Issue issue, String id, List<String> languages, List<EditionSection> sections) {
        this(magazine, issue, id, languages, sections, PairLayout.COLUMNS, Binding.LEFT);
    }

    /**
     * A section with the articles that the edition takes.
     *
     * @param section its declaration
     * @param articles in order
     */
    public record EditionSection(Magazine.Section section, List<EditionArticle> articles) {}

    /**
     * An article of the edition, in each of its languages.
     *
     * @param order its place and options
     * @param texts one for each language of the edition that has it, lead first
     * @param pairs what of the texts says the same, in the lead language's order; empty with one language
     */
    public record EditionArticle(Issue.ArticleOrder order, List<Article> texts, List<Pair> pairs) {
        /** Of texts that are not paired yet. */
        public EditionArticle(Issue.ArticleOrder order, List<Article> texts) {
            this(order, texts, List.of());
        }
    }

    /** The lead language's key. */
    public String leadLanguage() {
        return languages.get(0);
    }

    /** File name without extension: {@code shanchuan-2026-05-zh}. */
    public String fileName() {
        return magazine.slug() + "-" + issue.id() + "-" + id;
    }

    /** The identifier that all outputs of this edition of this issue carry: {@code urn:uuid:…}, made from its names. */
    public String identifier() {
        return "urn:uuid:" + NamedUuid.of(String.join("/", magazine.identifier(), issue.id(), id));
    }

    /** How the pairs of an article stand: its option {@code pairs}, else the edition's. */
    public PairLayout pairLayout(EditionArticle article) {
        return Optional.ofNullable(article.order().options().get("pairs"))
                .flatMap(PairLayout::of)
                .orElseGet(this::pairLayout);
    }

    /** The same edition with other articles. */
    public Edition withSections(List<EditionSection> others) {
        return new Edition(magazine, issue, id, languages, List.copyOf(others), pairLayout, binding);
    }

    /** The same without the issue's articles that are not in it: nothing of it changes when they do. */
    public Edition alone() {
        return new Edition(magazine, issue.with(issue.order(), Map.of()), id, languages, sections, pairLayout, binding);
    }

    /** The same edition bound on another side. */
    public Edition withBinding(Binding other) {
        return new Edition(magazine, issue, id, languages, sections, pairLayout, other);
    }

    /** Whether pages turn to the right. */
    public boolean boundRight() {
        return binding == Binding.RIGHT;
    }

    /** Where its layout is declared: with the edition, or in the magazine's file. */
    public Span layoutPlace() {
        return plan().filter(plan -> plan.own().layout().isPresent())
                .map(EditionPlan::span)
                .orElseGet(() -> Span.of(magazine.span().file()));
    }

    /** As it is declared; nothing for one that was made otherwise. */
    public Optional<EditionPlan> plan() {
        return magazine.editions().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** All articles in order. */
    public List<EditionArticle> articles() {
        return sections.stream().flatMap(s -> s.articles().stream()).toList();
    }
}
