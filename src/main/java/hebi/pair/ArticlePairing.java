package hebi.pair;

import hebi.document.Article;
import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A translation of an article, linked to its source unit by unit.
 *
 * @param source the text that was translated
 * @param target the translation
 * @param ledger what is known of it
 * @param unknown rows of the ledger whose texts are in neither
 * @param lengths how long the translation is for its source
 * @param head links of title, subtitle and summary
 * @param blocks links of the text, in the source’s order, those of containers with what they hold
 * @param notes links of the notes
 */
public record ArticlePairing(
        Article source,
        Article target,
        Ledger ledger,
        List<LedgerRow> unknown,
        LengthModel lengths,
        List<UnitLink> head,
        List<UnitLink> blocks,
        List<UnitLink> notes) {
    static ArticlePairing of(
            Article source,
            Article target,
            LanguageProfile sourceLanguage,
            LanguageProfile targetLanguage,
            Ledger ledger) {
        ArticleUnits ours = ArticleUnits.of(source);
        ArticleUnits theirs = ArticleUnits.of(target);
        LengthModel usual = LengthModel.of(sourceLanguage, targetLanguage);
        Aligner first = new Aligner(ours.blocks(), theirs.blocks(), usual);
        LengthModel lengths = usual.fitted(first.ratios(first.align()));
        LedgerMatch match = new LedgerMatch(ledger.rows(), theirs.all());
        Linker linker = new Linker(lengths, match);
        List<UnitLink> head = linker.heads(ours.head(), theirs.head());
        List<UnitLink> blocks = linker.link(ours.blocks(), theirs.blocks());
        List<UnitLink> notes = linker.link(ours.notes(), theirs.notes());
        return new ArticlePairing(source, target, ledger, match.unused(), lengths, head, blocks, notes);
    }

    /** All links, those of containers before what they hold. */
    public List<UnitLink> all() {
        List<UnitLink> all = new ArrayList<>(head);
        collect(blocks, all);
        collect(notes, all);
        return all;
    }

    /** The links that a ledger has rows of: those that say something. */
    public List<UnitLink> kept() {
        return all().stream().filter(UnitLink::isKept).toList();
    }

    /** How far a link’s translation is; what was confirmed of another text counts as a draft. */
    public LedgerRow.State stateOf(UnitLink link) {
        return LedgerUpdate.stateOf(link);
    }

    /** Whether the source was changed after its translation was confirmed. */
    public boolean isStale(UnitLink link) {
        return link.row()
                .filter(row ->
                        row.state() != LedgerRow.State.MISSING && !link.target().isEmpty())
                .filter(row -> !row.source().equals(link.sourceHashes()))
                .isPresent();
    }

    /** The ledger’s row of a pair when it is of both texts as they are now, so that what it accepts holds. */
    public Optional<LedgerRow> currentRow(String pair) {
        return all().stream()
                .filter(link -> link.id(language()).equals(pair))
                .flatMap(link -> link.currentRow().stream())
                .findFirst();
    }

    private static void collect(List<UnitLink> links, List<UnitLink> all) {
        for (UnitLink link : links) {
            all.add(link);
            collect(link.inner(), all);
        }
    }

    /** Key of the translation’s language. */
    public String language() {
        return target.language();
    }
}
