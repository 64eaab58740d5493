package hebi.pair;

import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.IdMapping;
import hebi.document.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the texts of an edition. Partners get one id in all editions, that of the source language's block; where an
 * edition has several languages, the lead's blocks bear it and the others add their language ({@code tea-p07--zh}).
 */
public final class EditionPairing {
    private final Edition edition;
    private final String source;
    /** By language: from the id of a block as its manuscript has it to the one that it is known by. */
    private final Map<String, Map<String, PairIds>> ids = new HashMap<>();

    private EditionPairing(Edition edition, String source) {
        this.edition = edition;
        this.source = source;
    }

    /**
     * The edition with pairs and their ids.
     *
     * @param source key of the language that the others are translated from
     */
    public static Edition apply(Edition edition, String source) {
        return new EditionPairing(edition, source).paired();
    }

    private Edition paired() {
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        edition.articles().forEach(a -> pairs.put(a.order().name(), pairs(a)));
        List<EditionSection> sections = new ArrayList<>();
        for (EditionSection section : edition.sections()) {
            List<EditionArticle> articles = section.articles().stream()
                    .map(a -> renamed(a, pairs.getOrDefault(a.order().name(), List.of())))
                    .toList();
            sections.add(new EditionSection(section.section(), articles));
        }
        return edition.withSections(sections);
    }

    private List<Pair> pairs(EditionArticle article) {
        String name = article.order().name();
        List<Article> texts = texts(article);
        List<String> languages = texts.stream().map(Article::language).toList();
        List<Pair> pairs = new PairTree(name, source, languages)
                .pair(texts.stream().map(Article::blocks).toList());
        languages.forEach(language ->
                ids.computeIfAbsent(language, l -> new HashMap<>()).put(name, new PairIds(pairs, language)));
        return pairs;
    }

    /** The texts of the edition, and last the source's, whose ids they take. */
    private List<Article> texts(EditionArticle article) {
        List<Article> texts = new ArrayList<>(article.texts());
        boolean hasSource = texts.stream().anyMatch(t -> t.language().equals(source));
        if (!hasSource) {
            Article original = edition.issue()
                    .articles()
                    .getOrDefault(article.order().name(), Map.of())
                    .get(source);
            if (original != null) {
                texts.add(original);
            }
        }
        return texts;
    }

    private EditionArticle renamed(EditionArticle article, List<Pair> pairs) {
        Map<String, Article> texts = new LinkedHashMap<>();
        for (Article text : article.texts()) {
            String language = text.language();
            boolean lead = texts.isEmpty();
            String name = article.order().name();
            texts.put(
                    language,
                    new IdMapping(
                                    id -> lead
                                            ? shared(language, name, id)
                                            : PairIds.partner(shared(language, name, id), language),
                                    id -> linked(language, id))
                            .apply(text));
        }
        List<Pair> own = texts.size() < 2 ? List.of() : new RenamedPairs(texts).of(pairs);
        return new EditionArticle(article.order(), List.copyOf(texts.values()), own);
    }

    private String shared(String language, String name, String id) {
        PairIds known = ids.getOrDefault(language, Map.of()).get(name);
        return known == null ? id : known.shared(id);
    }

    // A link leads to what all languages know the block by.
    private String linked(String language, String id) {
        for (PairIds known : ids.getOrDefault(language, Map.of()).values()) {
            String shared = known.shared(id);
            if (!shared.equals(id)) {
                return shared;
            }
        }
        return id;
    }
}
