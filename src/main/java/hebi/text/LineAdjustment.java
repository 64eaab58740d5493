package hebi.text;

import hebi.text.Spacing.Reduce;
import hebi.text.Spacing.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What one line's clusters get beside their own advances: space before, cuts on either side. Starts from the
 * paragraph's {@link Spacing} with the line's edges trimmed (ZH-12), then is reduced or expanded (ZH-23).
 */
final class LineAdjustment {
    private final Spacing spacing;
    private final int start;
    private final int first;
    private final int visibleEnd;
    private final int last;
    private final int[] gap;
    private final int[] lead;
    private final int[] tail;
    private final int[] kashida;
    private final int wholeFrom;
    private final int wholeTo;
    private int opened;

    LineAdjustment(Spacing spacing, int start, int end) {
        this(spacing, start, end, start, end);
    }

    /** {@code wholeFrom} and {@code wholeTo}: between them stand words that are not divided by the line's ends. */
    LineAdjustment(Spacing spacing, int start, int end, int wholeFrom, int wholeTo) {
        this.spacing = spacing;
        this.wholeFrom = wholeFrom;
        this.wholeTo = wholeTo;
        this.start = start;
        this.visibleEnd = Math.max(start, spacing.visibleEnd[end]);
        this.first = Math.min(spacing.first[start], visibleEnd);
        this.last = spacing.lastCluster(visibleEnd);
        int length = end - start;
        this.gap = new int[length];
        this.lead = new int[length];
        this.tail = new int[length];
        this.kashida = new int[length];
        for (int k = start; k < end; k++) {
            gap[k - start] = spacing.gap[k];
            lead[k - start] = spacing.lead[k];
            tail[k - start] = spacing.tail[k];
        }
        if (first < visibleEnd) {
            gap[first - start] = 0;
            lead[first - start] += spacing.startTrim[first];
            tail[last - start] += spacing.endTrim[visibleEnd];
        }
    }

    /** Space before the cluster at {@code k}, millipoints. */
    int gap(int k) {
        return gap[k - start];
    }

    /** Space before the cluster at {@code k}, which is no longer the cluster's own. */
    int takeGap(int k) {
        int taken = isBeyond(k) ? 0 : gap[k - start];
        gap[k - start] -= taken;
        return taken;
    }

    /** Taken off its leading side. */
    int lead(int k) {
        return lead[k - start];
    }

    /** Taken off its trailing side. */
    int tail(int k) {
        return tail[k - start];
    }

    /** The stroke before the cluster at {@code k}, which joins it to the one before (UG-10). */
    int kashida(int k) {
        return kashida[k - start];
    }

    /** Whether the character hangs at the line's end and takes no room. */
    boolean isBeyond(int k) {
        return k >= visibleEnd && k < end();
    }

    /** Offset after the line's last character: of a hyphen that is not written. */
    int end() {
        return start + gap.length;
    }

    /** Takes {@code need} millipoints off, in the order of ZH-23; gives back what could not be taken. */
    int reduce(int need) {
        int left = need;
        for (Reduce step : Reduce.values()) {
            if (step != Reduce.NOTHING && left > 0) {
                left -= reduceBy(step, left);
            }
        }
        return left;
    }

    private int reduceBy(Reduce step, int need) {
        long capacity = 0;
        for (int k = first; k < visibleEnd; k++) {
            capacity += capacity(step, k);
        }
        long taken = 0;
        long seen = 0;
        long whole = Math.min(need, capacity);
        for (int k = first; k < visibleEnd && capacity > 0; k++) {
            seen += capacity(step, k);
            int share = (int) (whole * seen / capacity - taken);
            taken += share;
            take(k, share);
        }
        return (int) whole;
    }

    private int capacity(Reduce step, int k) {
        if (spacing.reduce[k] != step) {
            return 0;
        }
        boolean trimmedStart = k == first && spacing.reduceFrom[k] == Side.LEAD;
        boolean fixedEnd = k == last && spacing.isFixedAtEnd(k, visibleEnd);
        return trimmedStart || fixedEnd ? 0 : spacing.reducible[k];
    }

    private void take(int k, int amount) {
        if (amount == 0) {
            return;
        }
        if (spacing.reduceFrom[k] != Side.LEAD) {
            int half = spacing.reduceFrom[k] == Side.BOTH ? amount / 2 : 0;
            lead[k - start] += half;
            tail[k - start] += amount - half;
        } else if (spacing.reduce[k] == Reduce.AUTOSPACE || spacing.reduce[k] == Reduce.LETTER) {
            gap[k - start] -= amount;
        } else {
            lead[k - start] += amount;
        }
    }

    /** Adds {@code need} millipoints in the order of ZH-23; gives back what found no place. */
    int expand(int need) {
        int left = need;
        List<Integer> strokes = strokes();
        // UG-10: words are lengthened when the spaces between them have half of what they may get.
        int parts = strokes.isEmpty() ? 1 : 2;
        left -= open(left, k -> spacing.wordStretch[k] / parts, true);
        left -= lengthen(strokes, left);
        left -= open(left, k -> spacing.wordStretch[k] - spacing.wordStretch[k] / parts, true);
        left -= open(left, k -> k == first ? 0 : spacing.autoStretch[k], true);
        left -= open(left, k -> k == first ? 0 : spacing.letterStretch[k], true);
        int gaps = open(left, k -> k > first && spacing.open[k] ? 1 : 0, false);
        if (gaps == 0) {
            // KO-7: without a word space the gaps between letters take all.
            gaps = open(left, k -> k > first && spacing.letterStretch[k] > 0 ? 1 : 0, false);
        }
        opened = gaps / Math.max(1, spacing.openGaps(start, start + gap.length));
        return left - gaps;
    }

    /** Where words may be lengthened; not those of which a part stands on another line. */
    private List<Integer> strokes() {
        List<Integer> strokes = new ArrayList<>();
        for (int k = first + 1; k < visibleEnd; k++) {
            if (spacing.kashida[k] > 0 && k > wholeFrom && k < wholeTo) {
                strokes.add(k);
            }
        }
        return strokes;
    }

    /** UG-10: as many words as get a whole stroke each, evenly over the line. */
    private int lengthen(List<Integer> strokes, int need) {
        int widest = strokes.stream().mapToInt(k -> spacing.kashida[k]).max().orElse(1);
        int count = Math.min(strokes.size(), need / Math.max(1, widest));
        int given = 0;
        for (int i = 0; i < count; i++) {
            int k = strokes.get((int) ((2L * i + 1) * strokes.size() / (2L * count)));
            int share = Math.min((need - given) / (count - i), spacing.longestKashida[k]);
            kashida[k - start] = share;
            given += share;
        }
        return given;
    }

    /** What every gap got in the last step of the expansion, millipoints. */
    int opened() {
        return opened;
    }

    private int open(int need, IntUnaryOperator weights, boolean limited) {
        long sum = 0;
        for (int k = first; k < visibleEnd; k++) {
            sum += weights.applyAsInt(k);
        }
        if (sum == 0 || need <= 0) {
            return 0;
        }
        long whole = limited ? Math.min(need, sum) : need;
        long given = 0;
        long seen = 0;
        for (int k = first; k < visibleEnd; k++) {
            seen += weights.applyAsInt(k);
            int share = (int) (whole * seen / sum - given);
            given += share;
            give(k, share);
        }
        return (int) whole;
    }

    /** A space grows after itself, also beside a run of the other direction; other gaps stand before their cluster. */
    private void give(int k, int amount) {
        if (isSpace(k)) {
            tail[k - start] -= amount;
        } else if (k > first && spacing.open[k] && isSpace(k - 1)) {
            tail[k - 1 - start] -= amount;
        } else {
            gap[k - start] += amount;
        }
    }

    private boolean isSpace(int k) {
        return spacing.wordStretch[k] > 0 || spacing.kinds[k] == Spacing.Kind.SPACE;
    }
}
