package hebi.build;

import hebi.diag.Diagnostics;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.lang.Languages;
import hebi.pair.ArticlePairing;
import hebi.pair.FactComparison;
import hebi.pair.PairBook;
import hebi.pair.PairChecks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through the translations that some editions hold, each once. */
final class PairPass {
    private final PairBook book;
    private final Languages languages;
    private final FactComparison facts;
    private final Diagnostics diagnostics;

    PairPass(PairBook book, Languages languages, FactComparison facts, Diagnostics diagnostics) {
        this.book = book;
        this.languages = languages;
        this.facts = facts;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong; with {@code gate} also what is not final. */
    void check(List<Edition> editions, boolean gate) {
        Set<String> seen = new HashSet<>();
        for (Edition edition : editions) {
            for (EditionArticle article : edition.articles()) {
                Map<String, Article> texts =
                        edition.issue().articles().getOrDefault(article.order().name(), Map.of());
                for (Article text : article.texts()) {
                    book.pairing(texts, text.language())
                            .filter(pairing -> seen.add(text.span().file()))
                            .ifPresent(pairing -> check(pairing, gate));
                }
            }
        }
    }

    private void check(ArticlePairing pairing, boolean gate) {
        new PairChecks(book, pairing, languages, facts, diagnostics).run(gate);
    }
}
