/**
 * Facts that must agree across a pair: numbers, their units and signs, percentages, dates, telephone numbers and codes, titles,
 * references to pictures and tables, links, the shape of tables and lists, notes, and the terms of the magazine's glossary.
 *
 * <p>In: two {@link hebi.pair.FactComparison.Side sides} and a {@link hebi.pair.facts.Glossary}. Out: what disagrees, in the order
 * of the source. A text is folded ({@code FoldedText}: digits of all scripts become European ones), read once from left to
 * right ({@code NumberReader} with {@code DigitNumbers}, {@code PlaceNumerals} and {@code NumberWords}; {@code MarkedNumbers} claims
 * dates, codes and addresses before), its numbers are given their {@code Meaning}: role, unit and sign ({@code MentionPass}:
 * {@code NumberRoles}, {@code DateRoles}, {@code Units}, {@code Signs}), and both sides' are matched ({@code Matching}). Every step
 * takes linear time. How sure a number is ({@code Weight}) decides whether it can be missed: see {@code docs/pairs-facts.md}.
 */
@NullMarked
package hebi.pair.facts;

import org.jspecify.annotations.NullMarked;
