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
import java.util.Objects;

/**
 * Pairs the texts of an edition. Partners get one id in all editions, that of the source language's block; where an
 * edition has several languages, the lead's blocks bear it and the others add their language ({@code tea-p07--zh}).
 */
public final class EditionPairing {
    private final Edition edition;
    private final PairBook book;
    /** By article, then language: from the id of a block as its manuscript has it to the one that it is known by. */
    private final Map<String, Map<String, PairIds>> ids = new HashMap<>();

    private EditionPairing(Edition edition, PairBook book) {
        this.edition = edition;
        this.book = book;
    }

    /** The edition with pairs and their ids. */
    public static Edition apply(Edition edition, PairBook book) {
        return new EditionPairing(edition, book).paired();
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
        List<Article> texts = texts(article);
        Article base = texts.stream()
                .filter(t -> t.language().equals(book.source()))
                .findFirst()
                .orElse(texts.get(0));
        Map<String, PairIds> own = new HashMap<>();
        Map<String, List<UnitLink>> links = new LinkedHashMap<>();
        for (Article text : texts) {
            if (!text.language().equals(base.language())) {
                ArticlePairing pairing = book.pairing(base, text);
                own.put(text.language(), PairIds.of(pairing, book.source()));
                links.put(text.language(), pairing.blocks());
            }
        }
        boolean source = base.language().equals(book.source());
        own.put(base.language(), source ? PairIds.ofSource(base) : PairIds.alone(base));
        ids.put(article.order().name(), own);
        return new PairTree(base, texts, own).pair(base.blocks(), links);
    }

    /** The texts of the edition, and last the source's, whose ids they take. */
    private List<Article> texts(EditionArticle article) {
        List<Article> texts = new ArrayList<>(article.texts());
        boolean hasSource = texts.stream().anyMatch(t -> t.language().equals(book.source()));
        if (!hasSource) {
            Article original = edition.issue()
                    .articles()
                    .getOrDefault(article.order().name(), Map.of())
                    .get(book.source());
            if (original != null) {
                texts.add(original);
            }
        }
        return texts;
    }

    private EditionArticle renamed(EditionArticle article, List<Pair> pairs) {
        Map<String, PairIds> own = ids.getOrDefault(article.order().name(), Map.of());
        List<Article> texts = new ArrayList<>();
        for (Article text : article.texts()) {
            boolean lead = texts.isEmpty();
            String language = text.language();
            PairIds known = Objects.requireNonNull(own.get(language)); // pairs() has been here
            texts.add(new IdMapping(id -> known.inEdition(id, lead), id -> linked(language, id), PairMark::strip)
                    .apply(text));
        }
        List<Pair> renamed = texts.size() < 2 ? List.of() : new RenamedPairs(texts, own).of(pairs);
        return new EditionArticle(article.order(), List.copyOf(texts), renamed);
    }

    // A link leads to what all languages know the block by.
    private String linked(String language, String id) {
        for (Map<String, PairIds> known : ids.values()) {
            PairIds own = known.get(language);
            String shared = own == null ? id : own.shared(id);
            if (!shared.equals(id)) {
                return shared;
            }
        }
        return id;
    }
}
