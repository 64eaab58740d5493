package hebi.pair;

import hebi.diag.Diagnostics;
import hebi.document.Article;
import hebi.lang.Languages;
import hebi.resource.Resources;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translations of articles with their ledgers, each linked once, when first asked for. Not for several threads. */
public final class PairBook {
    private final String source;
    private final Languages languages;
    private final Resources resources;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Article, ArticlePairing> known = new IdentityHashMap<>();
    private final Map<String, Optional<Map<String, String>>> texts = new HashMap<>();

    /**
     * Of the project in {@code resources}.
     *
     * @param source key of the language that the others are translated from
     * @param diagnostics takes faults of ledgers
     */
    public PairBook(String source, Languages languages, Resources resources, Diagnostics diagnostics) {
        this.source = source;
        this.languages = languages;
        this.resources = resources;
        this.diagnostics = diagnostics;
    }

    /** Key of the language that the others are translated from. */
    public String source() {
        return source;
    }

    /**
     * The translation of an article into a language; none for the source itself, or when either text is missing.
     *
     * @param article its texts by language
     */
    public Optional<ArticlePairing> pairing(Map<String, Article> article, String language) {
        Article ours = article.get(source);
        Article theirs = article.get(language);
        return ours == null || theirs == null || language.equals(source)
                ? Optional.empty()
                : Optional.of(pairing(ours, theirs));
    }

    /**
     * The pairing of a text with the one that it is linked to; where that is not the source, which lacks the article, there
     * is no ledger.
     */
    ArticlePairing pairing(Article base, Article text) {
        return known.computeIfAbsent(text, t -> link(base, text));
    }

    private ArticlePairing link(Article base, Article text) {
        Ledger ledger =
                base.language().equals(source) ? ledger(text) : new Ledger("", List.of(), Ledger.Condition.ABSENT);
        return ArticlePairing.of(
                base, text, languages.profile(base.language()), languages.profile(text.language()), ledger);
    }

    private Ledger ledger(Article text) {
        return LedgerFormat.read(resources, Ledger.fileOf(text.span().file()), about(text));
    }

    private Diagnostics about(Article text) {
        return diagnostics.with("article", text.name()).with("language", text.language());
    }

    /**
     * Texts of an article’s source that its ledgers refer to, by hash; none when the file that keeps them has faults, which
     * were reported.
     */
    public Optional<Map<String, String>> oldTexts(Article ours) {
        String file = Ledger.fileOf(ours.span().file());
        return texts.computeIfAbsent(file, f -> LedgerFormat.texts(resources, f, about(ours)));
    }
}
