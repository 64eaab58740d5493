package hebi.layout.table;

import hebi.layout.table.TableGrid.GridCell;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The columns of one spanning cell, as they are without cells that span as many; what it needs more than they have is
 * shared among them (css-tables-3 §4.2).
 */
final class ColumnSpan {
    private final ColumnMeasures columns;
    private final int first;
    private final int last;
    private final int inner;
    private final long sumMin;
    private final long sumMax;

    ColumnSpan(ColumnMeasures columns, GridCell cell) {
        this.columns = columns;
        this.first = cell.column();
        this.last = cell.lastColumn();
        this.inner = (cell.columnSpan() - 1) * columns.spacing();
        this.sumMin = sum(columns::min);
        this.sumMax = sum(columns::max);
    }

    private long sum(IntUnaryOperator sizes) {
        return IntStream.rangeClosed(first, last).map(sizes).asLongStream().sum();
    }

    /** Raises min-content sizes: first up to the max-content sizes, then in proportion to them. */
    void raiseMin(int[] sizes, int wanted) {
        long upTo = Math.max(0, Math.min(wanted - inner - sumMin, sumMax - sumMin));
        long[] within = shares(upTo, c -> columns.max(c) - columns.min(c), sumMax - sumMin);
        long[] beyond = shares(Math.max(0, wanted - inner - sumMax), columns::max, sumMax);
        for (int c = first; c <= last; c++) {
            sizes[c] = Math.max(sizes[c], (int) (columns.min(c) + within[c - first] + beyond[c - first]));
        }
    }

    /** Raises max-content sizes, in proportion to them. */
    void raiseMax(int[] sizes, int wanted) {
        long[] beyond = shares(Math.max(0, wanted - inner - sumMax), columns::max, sumMax);
        for (int c = first; c <= last; c++) {
            sizes[c] = Math.max(sizes[c], (int) (columns.max(c) + beyond[c - first]));
        }
    }

    /** {@code whole} in proportion to weights whose sum is {@code sum}; evenly when that is 0. */
    private long[] shares(long whole, IntUnaryOperator weight, long sum) {
        long[] shares = new long[last - first + 1];
        long seen = 0;
        long given = 0;
        for (int i = 0; i < shares.length; i++) {
            seen += sum == 0 ? 1 : weight.applyAsInt(first + i);
            shares[i] = whole * seen / (sum == 0 ? shares.length : sum) - given;
            given += shares[i];
        }
        return shares;
    }

    /**
     * Raises percentages: what is over those of the columns goes to the ones that have none.
     *
     * @param weights max-content sizes of the columns by cells that span no others
     */
    void raisePercent(double[] percentages, double wanted, int[] weights) {
        double left = wanted;
        long sum = 0;
        int open = 0;
        for (int c = first; c <= last; c++) {
            left -= columns.percent(c);
            sum += columns.percent(c) == 0 ? weights[c] : 0;
            open += columns.percent(c) == 0 ? 1 : 0;
        }
        for (int c = first; c <= last && left > 0; c++) {
            if (columns.percent(c) == 0) {
                double share = sum == 0 ? left / open : left * weights[c] / sum;
                percentages[c] = Math.max(percentages[c], share);
            }
        }
    }
}
