package hebi.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Widths of a paragraph by UTF-16 offset: natural extents, what may be trimmed at line edges, reduced and expanded. Made
 * once by {@link SpacingBuilder}, then only read. "Fine" units are 1/1024 millipoint, so that sums of thousands of
 * advances do not drift.
 *
 * <p>Everything about a cluster stands at its first offset; a gap before it, which vanishes at a line's start, too.
 */
final class Spacing {
    static final int FINE = 1024;

    /** ZH-23, reduce: word spaces, interpuncts, brackets, pauses, Han–Latin spaces, periods; in this order. */
    enum Reduce {
        NOTHING,
        WORD_SPACE,
        INTERPUNCT,
        BRACKET,
        PAUSE,
        AUTOSPACE,
        PERIOD,
        /** KO-7: between letters, last of all. */
        LETTER
    }

    /** From which side of a cluster a reduction takes: the gap or leading side, the trailing side, or both equally. */
    enum Side {
        LEAD,
        TAIL,
        BOTH
    }

    /** What a cluster is to justification. */
    enum Kind {
        NOTHING,
        SPACE,
        IDEOGRAPH,
        MARK,
        WESTERN,
        JOINED,
        OBJECT
    }

    private final int length;
    /** Sum of natural extents before each offset, fine. */
    final long[] before;
    /** Space before a cluster inside a line (Han–Latin, letter-spacing), millipoints. */
    final int[] gap;
    /** Taken off the leading side of a cluster inside a line; negative adds. */
    final int[] lead;
    /** Taken off the trailing side. */
    final int[] tail;
    /** Further taken off the leading side at a line's start (ZH-12). */
    final int[] startTrim;
    /** By the offset after a cluster: further taken off its trailing side at a line's end (ZH-12). */
    final int[] endTrim;
    /** By the offset after a cluster: what may hang over the line's end (ZH-13). */
    final int[] hang;
    /** What may be reduced, and by how much, millipoints. */
    final Reduce[] reduce;

    final int[] reducible;
    /** Where {@link #reducible} is taken from; a line's start has no gap and no leading side. */
    final Side[] reduceFrom;
    /** Sums of reducible, word-space and Han–Latin expansion, letter gaps; millipoints before each offset. */
    final long[] reducibleBefore;

    final int[] wordStretch;
    final int[] autoStretch;
    final int[] letterStretch;
    final long[] stretchBefore;
    /** Whether expansion step 3 may open a gap before a cluster; and the count of such gaps before each offset. */
    final boolean[] open;

    final int[] openBefore;
    /** The least stroke that may be put in before a cluster, one in a word, millipoints; 0 for none (UG-10). */
    final int[] kashida;

    /** The longest. */
    final int[] longestKashida;

    final Kind[] kinds;
    /** Offset of the first set character at or after each offset. */
    final int[] first;
    /** Offset after the last character that does not hang, for a line that ends at each offset. */
    final int[] visibleEnd;
    /** By the offset of a cluster before which one inline box ends or another begins: number of the box around both. */
    final Map<Integer, Integer> around = new HashMap<>();
    /** Ideographs before each offset (ZH-24). */
    final int[] ideographsBefore;

    Spacing(int length) {
        this.length = length;
        this.before = new long[length + 1];
        this.gap = new int[length + 1];
        this.lead = new int[length];
        this.tail = new int[length];
        this.startTrim = new int[length + 1];
        this.endTrim = new int[length + 1];
        this.hang = new int[length + 1];
        this.reduce = new Reduce[length];
        this.reducible = new int[length];
        this.reduceFrom = new Side[length];
        this.reducibleBefore = new long[length + 1];
        this.wordStretch = new int[length];
        this.autoStretch = new int[length];
        this.letterStretch = new int[length];
        this.stretchBefore = new long[length + 1];
        this.open = new boolean[length];
        this.openBefore = new int[length + 1];
        this.kashida = new int[length];
        this.longestKashida = new int[length];
        this.kinds = new Kind[length];
        this.first = new int[length + 1];
        this.visibleEnd = new int[length + 1];
        this.ideographsBefore = new int[length + 1];
    }

    int length() {
        return length;
    }

    /** Natural extent in fine units of a line from {@code start} to the break at {@code end}. */
    long natural(int start, int end) {
        int v = visibleEnd[end];
        int f = first[start];
        if (f >= v) {
            return before[Math.max(v, start)] - before[start]; // edges of empty boxes
        }
        return before[v] - before[start] - FINE * ((long) gap[f] + startTrim[f] + endTrim[v]);
    }

    /** By how many millipoints the line can be reduced (ZH-23). */
    long reducible(int start, int end) {
        int v = visibleEnd[end];
        int f = first[start];
        if (f >= v) {
            return 0;
        }
        long sum = reducibleBefore[v] - reducibleBefore[f];
        if (reduceFrom[f] == Side.LEAD) {
            sum -= reducible[f];
        }
        int last = lastCluster(v);
        if (isFixedAtEnd(last, v)) {
            sum -= reducible[last];
        }
        return Math.max(0, sum);
    }

    /** Whether a line that ends at {@code end} takes no more off its last cluster: it is trimmed, or centred (TC-2). */
    boolean isFixedAtEnd(int last, int end) {
        return reduceFrom[last] == Side.BOTH || (reduceFrom[last] == Side.TAIL && endTrim[end] > 0);
    }

    /** By how many millipoints word spaces, Han–Latin spaces and letter gaps open before all gaps do. */
    long stretch(int start, int end) {
        int v = visibleEnd[end];
        int f = first[start];
        if (f >= v) {
            return 0;
        }
        return stretchBefore[v] - stretchBefore[f] - autoStretch[f] - letterStretch[f];
    }

    /** How many gaps expansion step 3 opens. */
    int openGaps(int start, int end) {
        int v = visibleEnd[end];
        int f = first[start];
        return f >= v ? 0 : openBefore[v] - openBefore[f] - (open[f] ? 1 : 0);
    }

    /** Ideographs in the line. */
    int ideographs(int start, int end) {
        return ideographsBefore[visibleEnd[end]] - ideographsBefore[start];
    }

    /** Offset of the last cluster that begins before {@code end}. */
    int lastCluster(int end) {
        int i = end - 1;
        while (i > 0 && kinds[i] == Kind.NOTHING) {
            i--;
        }
        return i;
    }
}
