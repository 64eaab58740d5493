package hebi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks justified text by total fit (Knuth and Plass, "Breaking Paragraphs into Lines", 1981): the sequence of breaks
 * with the least sum of costs ({@link LineCost}). Squeezing a line in is always cheaper than pushing its last character
 * out (ZH-4).
 *
 * <p>Takes time in proportion to the text: for every break only those starts are looked at from which a line can reach
 * it.
 */
final class TotalFit {
    /** Lines after this many are taken to be of one length when the ones before already are. */
    private static final int VARYING_LINES = 64;

    private final PreparedText prepared;
    private final LineMeasure measure;
    private final BreakCandidates candidates;
    private final LineCost cost;
    private final int steady;
    private final int mostHyphens;
    private final int whole;

    // Nodes: a break with the best way to it. Node 0 is the paragraph's start.
    private int[] offset = new int[256];
    private int[] line = new int[256];
    private int[] previous = new int[256];
    private int[] overfull = new int[256];
    /** How many lines in a row end with a hyphen, this one the last; counted where there is a limit. */
    private int[] hyphens = new int[256];

    private long[] total = new long[256];
    private int nodes;

    private int[] active = new int[256];
    private int actives;

    /** {@code whole}: index of a line that should not end with a hyphen; -1 for none. */
    TotalFit(PreparedText prepared, LineMeasure measure, int start, int whole) {
        this.prepared = prepared;
        this.measure = measure;
        this.whole = whole;
        this.steady = Math.max(steadyFrom(measure), whole + 1);
        int most = prepared.source().style().hyphens().lines();
        this.mostHyphens = most == Integer.MAX_VALUE ? -1 : most;
        int narrowest = Integer.MAX_VALUE;
        for (int i = 0; i <= VARYING_LINES; i++) {
            narrowest = Math.min(narrowest, measure.of(i));
        }
        this.candidates =
                BreakCandidates.withEmergencies(prepared.breaks(), start, prepared, narrowest - prepared.indent(start));
        this.cost = new LineCost(prepared, start);
    }

    private static int steadyFrom(LineMeasure measure) {
        int at = VARYING_LINES;
        while (at > 0 && measure.of(at - 1) == measure.of(VARYING_LINES)) {
            at--;
        }
        return at;
    }

    List<LineRange> lines(int start) {
        activate(node(start, 0, -1, 0));
        hyphens[0] = start > 0 && prepared.isHyphenated(start) ? 1 : 0;
        for (int i = 0; i < candidates.size(); i++) {
            reach(candidates.offset(i), candidates.kind(i), candidates.plainBefore(i));
        }
        return trace(bestActive());
    }

    private int bestActive() {
        int best = active[0];
        for (int a = 1; a < actives; a++) {
            best = total[active[a]] < total[best] ? active[a] : best;
        }
        return best;
    }

    /** Finds the best ways to a break and drops the starts that it is too far from. */
    private void reach(int to, byte kind, int plain) {
        boolean hyphen = prepared.isHyphenated(to);
        int firstNew = nodes;
        int kept = 0;
        int nearest = -1;
        int nearestOver = 0;
        for (int a = 0; a < actives; a++) {
            int from = active[a];
            int available = measure.of(line[from]) - prepared.indent(offset[from]);
            int over = prepared.least(offset[from], to) - prepared.hang(to) - available;
            if (over > LineCost.TOLERANCE) {
                nearest = from;
                nearestOver = over;
                continue;
            }
            active[kept++] = from;
            long sum = total[from] + cost.of(offset[from], to, kind, available) + cost.ofEnd(offset[from], kind);
            int row = hyphen ? hyphens[from] + 1 : 0;
            if (hyphen) {
                sum += cost.ofHyphen(offset[from], to, row, plain, available);
                sum += line[from] == whole ? LineCost.ofLast() : 0;
            }
            improve(firstNew, to, from, sum, row(row));
        }
        if (kept == 0 && nodes == firstNew) {
            // No start reaches it: the last one gets an overfull line, and text is never lost.
            int made = node(to, line[nearest] + 1, nearest, total[nearest] + LineCost.OVERFULL + nearestOver);
            overfull[made] = nearestOver;
            hyphens[made] = row(hyphen ? hyphens[nearest] + 1 : 0);
        }
        actives = kind == BreakOpportunities.FORCED ? 0 : kept;
        for (int n = firstNew; n < nodes; n++) {
            activate(n);
        }
    }

    private int row(int hyphens) {
        return mostHyphens < 0 ? 0 : Math.min(hyphens, mostHyphens);
    }

    private void improve(int firstNew, int to, int from, long sum, int row) {
        int next = line[from] + 1;
        for (int n = firstNew; n < nodes; n++) {
            boolean sameLine = line[n] == next || (line[n] >= steady && next >= steady);
            if (sameLine && hyphens[n] == row) {
                if (sum < total[n]) {
                    total[n] = sum;
                    previous[n] = from;
                    line[n] = next;
                }
                return;
            }
        }
        int made = node(to, next, from, sum); // may make the arrays anew
        hyphens[made] = row;
    }

    private int node(int at, int lineNumber, int from, long sum) {
        if (nodes == offset.length) {
            offset = Arrays.copyOf(offset, 2 * nodes);
            line = Arrays.copyOf(line, 2 * nodes);
            previous = Arrays.copyOf(previous, 2 * nodes);
            overfull = Arrays.copyOf(overfull, 2 * nodes);
            hyphens = Arrays.copyOf(hyphens, 2 * nodes);
            total = Arrays.copyOf(total, 2 * nodes);
        }
        offset[nodes] = at;
        line[nodes] = lineNumber;
        previous[nodes] = from;
        total[nodes] = sum;
        overfull[nodes] = 0;
        hyphens[nodes] = 0;
        return nodes++;
    }

    private void activate(int node) {
        if (actives == active.length) {
            active = Arrays.copyOf(active, 2 * actives);
        }
        active[actives++] = node;
    }

    private List<LineRange> trace(int end) {
        List<LineRange> lines = new ArrayList<>();
        int length = prepared.source().text().length();
        for (int n = end; previous[n] >= 0; n = previous[n]) {
            boolean last = offset[n] == length;
            boolean forced = !last && prepared.breaks().at(offset[n]) == BreakOpportunities.FORCED;
            lines.add(new LineRange(offset[previous[n]], offset[n], forced, last, overfull[n]));
        }
        Collections.reverse(lines);
        return lines;
    }
}
