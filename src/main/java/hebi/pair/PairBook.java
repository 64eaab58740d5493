package hebi.pair;

import hebi.diag.Diagnostics;
import hebi.document.Article;
import hebi.document.Issue;
import hebi.lang.Languages;
import hebi.resource.MemoryResources;
import hebi.resource.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The translations of an issue with their ledgers, each linked once, when first asked for. Not for several threads. */
public final class PairBook {
    private final Issue issue;
    private final String source;
    private final Languages languages;
    private final Resources resources;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<ArticlePairing>> known = new HashMap<>();
    private final Map<String, Optional<Map<String, String>>> texts = new HashMap<>();

    /**
     * Of an issue of the project in {@code resources}.
     *
     * @param source key of the language that the others are translated from
     * @param diagnostics takes faults of ledgers
     */
    public PairBook(Issue issue, String source, Languages languages, Resources resources, Diagnostics diagnostics) {
        this.issue = issue;
        this.source = source;
        this.languages = languages;
        this.resources = resources;
        this.diagnostics = diagnostics;
    }

    /** Of an issue without ledgers. */
    static PairBook withoutLedgers(Issue issue, String source) {
        return new PairBook(issue, source, new Languages(), new MemoryResources(Map.of()), finding -> {});
    }

    /** Key of the language that the others are translated from. */
    public String source() {
        return source;
    }

    /** The translation of an article into a language; none for the source itself, or when either text is missing. */
    public Optional<ArticlePairing> pairing(String article, String language) {
        return known.computeIfAbsent(article + " " + language, key -> link(article, language));
    }

    /**
     * The pairing of a text with the one that it is linked to; where that is not the source, which lacks the article, there
     * is no ledger.
     */
    ArticlePairing pairing(Article base, Article text) {
        return base.language().equals(source)
                ? pairing(base.name(), text.language()).orElseThrow()
                : link(base, text, new Ledger("", List.of(), Ledger.Condition.ABSENT));
    }

    private Optional<ArticlePairing> link(String name, String language) {
        Map<String, Article> texts = issue.articles().getOrDefault(name, Map.of());
        Article ours = texts.get(source);
        Article theirs = texts.get(language);
        if (ours == null || theirs == null || language.equals(source)) {
            return Optional.empty();
        }
        String file = Ledger.fileOf(theirs.span().file());
        return Optional.of(link(ours, theirs, LedgerFormat.read(resources, file, diagnostics)));
    }

    private ArticlePairing link(Article ours, Article theirs, Ledger ledger) {
        return ArticlePairing.of(
                ours, theirs, languages.profile(ours.language()), languages.profile(theirs.language()), ledger);
    }

    /**
     * Texts of an article’s source that its ledgers refer to, by hash; none when the file that keeps them has faults, which
     * were reported.
     */
    public Optional<Map<String, String>> oldTexts(Article ours) {
        String file = Ledger.fileOf(ours.span().file());
        return texts.computeIfAbsent(file, f -> LedgerFormat.texts(resources, f, diagnostics));
    }
}
