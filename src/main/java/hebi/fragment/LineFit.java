package hebi.fragment;

import hebi.diag.Span;

/**
 * How well a line fits its measure.
 *
 * @param overfull by how many millipoints it is too long; 0 when it fits
 * @param looseness thousandths of an em that justification gave to every gap, after word spaces and Han–Latin spaces had
 *     all that their language allows them (ZH-23, expansion step 3); 0 for lines that are not justified
 * @param span where it begins; {@link Span#NONE} when it is neither overfull nor loose
 */
public record LineFit(int overfull, int looseness, Span span) {
    /** A line that fits. */
    public static final LineFit GOOD = new LineFit(0, 0, Span.NONE);

    /** Looseness in thousandths of an em from which a reader sees it: 1/8 em. */
    public static final int LOOSE = 125;

    /** Whether its gaps are wider than they should be. */
    public boolean isLoose() {
        return looseness > LOOSE;
    }
}
