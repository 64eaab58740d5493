/**
 * Which texts of an article's languages say the same, and whether they do (decision 004).
 *
 * <p>In come the texts of an article and the ledgers beside them; out go links, pairs of an edition, findings and ledgers.
 * Nothing is lost on the way: a unit without partner is a link of one side.
 *
 * <p>In reading order: {@link PairUnit} and {@code ArticleUnits} (what is paired), {@code ContentHash}, {@code PairMark} (what
 * authors declare), {@link UnitLink}; {@code Linker} over {@code LedgerMatch}, {@code Aligner}, {@code LengthModel},
 * {@code Evidence} and {@code Partners}; {@link ArticlePairing} and {@link PairBook}; {@link LedgerRow}, {@link Ledger},
 * {@code LedgerFormat}, {@link LedgerUpdate}; {@link PairChecks} with {@code CrosswisePairs}, {@code LinkFacts}, {@code DominantScript},
 * {@code WordDiff} and {@link FactComparison}; {@link EditionPairing} over {@code PairTree}, {@code PairIds},
 * {@code RenamedPairs}.
 */
@NullMarked
package hebi.pair;

import org.jspecify.annotations.NullMarked;
