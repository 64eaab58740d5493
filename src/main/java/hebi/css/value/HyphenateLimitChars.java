package hebi.css.value;

/**
 * Computed {@code hyphenate-limit-chars} (css-text-4 §6.3.1): the fewest characters; 0 is {@code auto}.
 *
 * @param word in a word that is hyphenated
 * @param before a hyphen
 * @param after a hyphen
 */
public record HyphenateLimitChars(int word, int before, int after) {}
