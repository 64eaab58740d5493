package hebi.layout.table;

import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/** Shares the width of a table among its columns (css-tables-3 §4.3, "distributing width to columns"). */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The columns' widths in millipoints; together as wide as {@code available}, unless their content needs more.
     *
     * @param available for the columns alone
     */
    static int[] auto(ColumnMeasures measures, int available) {
        int count = measures.count();
        long[][] guesses = new long[4][count];
        for (int c = 0; c < count; c++) {
            long share = Math.max(measures.min(c), Math.round(available * measures.percent(c) / 100));
            boolean percent = measures.percent(c) > 0;
            guesses[0][c] = measures.min(c);
            guesses[1][c] = percent ? share : measures.min(c);
            guesses[2][c] = percent ? share : measures.isFixed(c) ? measures.max(c) : measures.min(c);
            guesses[3][c] = percent ? share : measures.max(c);
        }
        if (available <= sum(guesses[0])) {
            return ints(guesses[0]);
        }
        for (int g = 1; g < guesses.length; g++) {
            if (available <= sum(guesses[g])) {
                return between(guesses[g - 1], guesses[g], available);
            }
        }
        return grown(measures, guesses[3], available);
    }

    private static int[] between(long[] low, long[] high, int available) {
        long least = sum(low);
        long range = sum(high) - least;
        long[] widths = new long[low.length];
        long seen = 0;
        long given = 0;
        for (int c = 0; c < low.length; c++) {
            seen += high[c] - low[c];
            long share = (available - least) * seen / range - given;
            given += share;
            widths[c] = low[c] + share;
        }
        return ints(widths);
    }

    /** What is left over goes to columns without a given width, else to those with a length, else to all. */
    private static int[] grown(ColumnMeasures measures, long[] widths, int available) {
        IntPredicate free = c -> !measures.isFixed(c) && measures.percent(c) == 0;
        IntPredicate fixed = c -> measures.percent(c) == 0;
        long excess = available - sum(widths);
        if (share(widths, excess, free, c -> Math.max(1, widths[c]))
                || share(widths, excess, fixed, c -> Math.max(1, widths[c]))) {
            return ints(widths);
        }
        share(widths, excess, c -> true, c -> Math.max(1, widths[c]));
        return ints(widths);
    }

    private static boolean share(long[] widths, long excess, IntPredicate takes, IntToLongFunction weight) {
        long[] weights = new long[widths.length];
        for (int c = 0; c < widths.length; c++) {
            weights[c] = takes.test(c) ? weight.applyAsLong(c) : 0;
        }
        long sum = sum(weights);
        if (sum == 0) {
            return false;
        }
        long seen = 0;
        long given = 0;
        for (int c = 0; c < widths.length; c++) {
            seen += weights[c];
            long part = excess * seen / sum - given;
            given += part;
            widths[c] += part;
        }
        return true;
    }

    /** {@code table-layout: fixed}: given widths hold, the others share what is left (CSS 2 §17.5.2.1). */
    static int[] fixed(ColumnMeasures measures, int available) {
        int count = measures.count();
        long[] widths = new long[count];
        long left = available;
        int open = 0;
        for (int c = 0; c < count; c++) {
            if (measures.percent(c) > 0) {
                widths[c] = Math.round(available * measures.percent(c) / 100);
            } else if (measures.isFixed(c)) {
                widths[c] = measures.max(c);
            } else {
                open++;
            }
            left -= widths[c];
        }
        if (open == 0) {
            share(widths, Math.max(0, left), c -> true, c -> Math.max(1, widths[c]));
            return ints(widths);
        }
        for (int c = 0; c < count; c++) {
            if (measures.percent(c) == 0 && !measures.isFixed(c)) {
                widths[c] = Math.max(0, left) / open;
                left -= widths[c];
                open--;
            }
        }
        return ints(widths);
    }

    private static long sum(long[] widths) {
        long sum = 0;
        for (long width : widths) {
            sum += width;
        }
        return sum;
    }

    private static int[] ints(long[] widths) {
        int[] result = new int[widths.length];
        for (int c = 0; c < widths.length; c++) {
            result[c] = (int) widths[c];
        }
        return result;
    }
}
