package hebi.pair;

import hebi.lang.LanguageProfile;
import java.util.Arrays;

/**
 * How long a translation is for the length of its source, after Gale and Church, “A Program for Aligning Sentences in
 * Bilingual Corpora” (1993); here on the logarithm of the ratio, since paragraphs’ lengths differ by more than one order.
 *
 * @param ratio letters of the translation for one of the source
 */
record LengthModel(double ratio) {
    /** Number of a profile: letters for a thousand letters of Chinese. */
    private static final String LENGTH = "pair.length";

    // Standard deviation of the logarithm: what long paragraphs keep, and what short ones add to it.
    private static final double SPREAD = 0.18;
    private static final double SPREAD_OF_ONE = 1.1;
    /** Deviations that nothing but a mistake explains: a good issue has none in thousands of paragraphs. */
    private static final double UNUSUAL = 4;
    /** How far a text may be from what its language’s texts usually are. */
    private static final double CLAMP = 1.8;
    /** Pairs that must be known before a text’s own ratio is believed. */
    private static final int ENOUGH = 6;

    /** By the profiles’ data. */
    static LengthModel of(LanguageProfile source, LanguageProfile target) {
        return new LengthModel((double) target.number(LENGTH, 1000) / source.number(LENGTH, 1000));
    }

    /** The same with the middle of these ratios, when there are enough of them. */
    LengthModel fitted(double[] ratios) {
        if (ratios.length < ENOUGH) {
            return this;
        }
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        return new LengthModel(Math.max(ratio / CLAMP, Math.min(ratio * CLAMP, middle)));
    }

    /** The shortest and the longest translation, in letters, that a source of this many letters usually has. */
    int[] usual(int source) {
        double spread = Math.sqrt(0.22 * 0.22 + 1.3 * 1.3 / (source + 1));
        double factor = Math.exp(UNUSUAL * spread);
        double expected = ratio * source + 1;
        return new int[] {(int) Math.max(0, Math.floor(expected / factor - 1)), (int) Math.ceil(expected * factor)};
    }

    /** Standard deviation of the logarithm of the ratio for a source of this many letters. */
    double sigma(int source) {
        return Math.sqrt(SPREAD * SPREAD + SPREAD_OF_ONE * SPREAD_OF_ONE / (source + 1));
    }

    /** How many standard deviations the logarithm of the length is off. */
    double deviation(int source, int target) {
        return Math.log((target + 1) / (ratio * source + 1)) / sigma(source);
    }
}
