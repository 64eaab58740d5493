package hebi.css.selector;

import java.util.List;

/**
 * A complex selector.
 *
 * @param compounds from right to left: the subject comes first
 * @param combinators what joins {@code compounds[i]} to {@code compounds[i + 1]}, its left neighbour
 * @param pseudoElement of the subject
 * @param specificity as three counts in one number, see {@link #specificity(int, int, int)}
 * @param text as in the stylesheet
 */
public record Selector(
        List<List<SimpleSelector>> compounds,
        List<Combinator> combinators,
        PseudoElement pseudoElement,
        int specificity,
        String text) {
    /** Copies its lists. */
    public Selector {
        compounds = List.copyOf(compounds);
        combinators = List.copyOf(combinators);
    }

    /** How two compounds stand to each other (selectors-4 §14). */
    public enum Combinator {
        DESCENDANT,
        CHILD,
        NEXT_SIBLING,
        SUBSEQUENT_SIBLING
    }

    /** The pseudo-elements that Hebi makes (css-pseudo-4, css-gcpm-3). */
    public enum PseudoElement {
        NONE,
        BEFORE,
        AFTER,
        MARKER,
        FIRST_LETTER,
        FOOTNOTE_CALL,
        FOOTNOTE_MARKER
    }

    /** Specificity (selectors-4 §15), each count at most 1023. */
    static int specificity(int ids, int classes, int types) {
        return Math.min(ids, 1023) << 20 | Math.min(classes, 1023) << 10 | Math.min(types, 1023);
    }

    /** The sum of two specificities, count by count. */
    static int sum(int a, int b) {
        return specificity((a >> 20) + (b >> 20), (a >> 10 & 1023) + (b >> 10 & 1023), (a & 1023) + (b & 1023));
    }

    /** The simple selectors that the subject has to match. */
    public List<SimpleSelector> subject() {
        return compounds.get(0);
    }
}
