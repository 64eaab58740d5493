package hebi.css.value;

import hebi.css.value.Keywords.VerticalAlign;

/**
 * Computed {@code vertical-align}.
 *
 * @param keyword the alignment; {@code BASELINE} when a length is given
 * @param shift raise towards line-over, in millipoints
 */
public record VerticalAlignment(VerticalAlign keyword, int shift) {
    /** {@code baseline}. */
    public static final VerticalAlignment BASELINE = new VerticalAlignment(VerticalAlign.BASELINE, 0);
}
