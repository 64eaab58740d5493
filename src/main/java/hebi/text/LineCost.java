package hebi.text;

/**
 * What a line costs in total fit. The numbers only matter against each other: a line that fits costs nothing, one that
 * is reduced up to 200, one that is expanded by more than a hair over 300, so that ZH-4 holds; then expansion grows with
 * the square of what each gap gets.
 */
final class LineCost {
    /** Millipoints that rounding may leave. */
    static final int TOLERANCE = 2;

    /** One line that cannot be squeezed into its measure. */
    static final long OVERFULL = 1_000_000_000_000L;

    private static final long REDUCED = 200;
    private static final long EXPANDED = 300;
    private static final long HYPHEN = 500;
    private static final long EMERGENCY = 1_000_000;
    /** A hyphen on a line that should have none: dearer than any gaps but those of several em. */
    private static final long HYPHEN_AGAINST_LIMIT = 1_000_000;
    /** The same on the last line but one. */
    private static final long HYPHEN_AT_END = 100_000;

    private static final long NOTHING_OPENS = 100_000_000;
    /** ZH-24 is soft: dearer than an ugly line, cheaper than a broken one. */
    private static final long LONELY = 30_000;

    private final PreparedText prepared;
    private final boolean justifyLast;
    private final LastLine lonely;
    private final int fontSize;
    private final int start;
    private final ParagraphStyle.HyphenLimits limits;

    LineCost(PreparedText prepared, int start) {
        this.prepared = prepared;
        this.start = start;
        this.limits = prepared.source().style().hyphens();
        this.justifyLast = prepared.source().style().alignLast() == ParagraphStyle.Align.JUSTIFY;
        TextStyle style =
                prepared.styles().at(Math.max(0, prepared.source().text().length() - 1));
        this.lonely = new LastLine(prepared);
        this.fontSize = Math.max(1, style.fontSize());
    }

    /** Cost of the line from {@code from} to the break at {@code to} in {@code available} millipoints. */
    long of(int from, int to, byte kind, int available) {
        int natural = prepared.natural(from, to);
        if (natural > available) {
            natural -= prepared.hang(to);
        }
        boolean ends = kind == BreakOpportunities.FORCED;
        long cost = ends ? lonely(from, to) : 0;
        if (kind == BreakOpportunities.HYPHEN) {
            cost += HYPHEN;
        } else if (kind == BreakOpportunities.EMERGENCY) {
            cost += EMERGENCY;
        }
        if (natural > available) {
            return cost + reduced(natural - available, prepared.spacing().reducible(from, to));
        }
        return ends && !justifyLast ? cost : cost + expanded(from, to, available - natural);
    }

    /** Whether the break at the start of a paragraph's last line is a hyphen that should not be there. */
    long ofEnd(int from, byte kind) {
        boolean hyphen = from > start && prepared.isHyphenated(from);
        return kind == BreakOpportunities.FORCED && hyphen && !limits.end() ? HYPHEN_AT_END : 0;
    }

    /**
     * What a hyphen at {@code to} costs against the limits.
     *
     * @param row how many lines in a row end with a hyphen, this one included
     * @param plain the last opportunity before it that is between words; -1 when there is none
     */
    long ofHyphen(int from, int to, int row, int plain, int available) {
        if (row > limits.lines()) {
            return HYPHEN_AGAINST_LIMIT;
        }
        // css-text-4 §6.3.4
        boolean leaves =
                limits.zone() > 0 && plain > from && available - prepared.natural(from, plain) <= limits.zone();
        return leaves ? HYPHEN_AGAINST_LIMIT : 0;
    }

    /** What a hyphen costs on a line that ends a column or page. */
    static long ofLast() {
        return HYPHEN_AGAINST_LIMIT;
    }

    private long lonely(int from, int to) {
        return from > start && lonely.isLonely(from, to) ? LONELY : 0;
    }

    private static long reduced(long need, long capacity) {
        long ratio = capacity <= 0 ? 1000 : Math.min(1000, 1000 * need / capacity);
        return (REDUCED * ratio / 1000 * (300 + 7 * ratio / 10)) / 1000;
    }

    private long expanded(int from, int to, long need) {
        long capacity = prepared.spacing().stretch(from, to);
        if (need <= capacity) {
            long ratio = 1000 * need / Math.max(1, capacity);
            return EXPANDED * ratio / 1000 * (500 + ratio / 2) / 1000;
        }
        int gaps = prepared.spacing().openGaps(from, to);
        if (gaps == 0) {
            return NOTHING_OPENS + need / 1000;
        }
        // Thousandths of an em that every gap gets.
        double each = 1000.0 * (need - capacity) / gaps / fontSize;
        double steps = Math.min(EXPANDED, 30 * each) + 2 * each + each * each / 5;
        return (capacity > 0 ? EXPANDED : 0) + (long) Math.min(steps, NOTHING_OPENS / 2.0);
    }
}
