package hebi.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks unjustified text: each line takes what fits. Also what serves when a paragraph is too long for total fit. */
final class FirstFit {
    private final PreparedText prepared;
    private final LineMeasure measure;
    private final boolean squeeze;
    private final int whole;
    private final ParagraphStyle.HyphenLimits limits;
    private int hyphens;

    /**
     * A breaker.
     *
     * @param squeeze whether lines may be reduced (ZH-23), as justified ones are
     * @param whole index of a line that should not end with a hyphen; -1 for none
     */
    FirstFit(PreparedText prepared, LineMeasure measure, boolean squeeze, int whole) {
        this.prepared = prepared;
        this.measure = measure;
        this.squeeze = squeeze;
        this.whole = whole;
        this.limits = prepared.source().style().hyphens();
    }

    List<LineRange> lines(int start) {
        BreakCandidates candidates = BreakCandidates.ordinary(prepared.breaks(), start);
        List<LineRange> lines = new ArrayList<>();
        int from = start;
        int best = -1;
        int plain = -1;
        hyphens = start > 0 && prepared.isHyphenated(start) ? 1 : 0;
        for (int i = 0; i < candidates.size(); ) {
            int to = candidates.offset(i);
            int available = measure.of(lines.size()) - prepared.indent(from);
            if (extent(from, to) <= available) {
                best = i;
                plain = candidates.kind(i) == BreakOpportunities.HYPHEN ? plain : i;
                if (candidates.kind(i) == BreakOpportunities.FORCED) {
                    lines.add(line(from, to, 0));
                    from = to;
                    best = -1;
                    plain = -1;
                    hyphens = 0;
                }
                i++;
            } else if (best >= 0) {
                boolean instead = plain >= 0 && plain < best && isUnwanted(candidates, best, plain, from, lines.size());
                int chosen = instead ? plain : best;
                from = take(lines, from, candidates.offset(chosen), 0);
                i = chosen + 1;
                best = -1;
                plain = -1;
            } else {
                int cut = emergency(from, to, available);
                int end = cut > from ? cut : to;
                from = take(lines, from, end, Math.max(0, extent(from, end) - available));
                i = end == to ? i + 1 : i;
            }
        }
        accompany(lines, candidates);
        return lines;
    }

    /** ZH-24: the line before a last one that is too short gives it some of its characters, but not half of its own. */
    private void accompany(List<LineRange> lines, BreakCandidates candidates) {
        int last = lines.size() - 1;
        LastLine rule = new LastLine(prepared);
        if (last < 1
                || lines.get(last - 1).forced()
                || !rule.isLonely(lines.get(last).start(), lines.get(last).end())) {
            return;
        }
        int from = lines.get(last - 1).start();
        int to = lines.get(last).end();
        int half = extent(from, lines.get(last - 1).end()) / 2;
        for (int i = candidates.size() - 1; i >= 0 && candidates.offset(i) > from; i--) {
            int at = candidates.offset(i);
            if (at < lines.get(last).start() && candidates.kind(i) == BreakOpportunities.ALLOWED) {
                if (extent(from, at) < half || extent(at, to) > measure.of(last)) {
                    return;
                }
                if (!rule.isLonely(at, to)) {
                    lines.set(last - 1, line(from, at, 0));
                    lines.set(last, line(at, to, 0));
                    return;
                }
            }
        }
    }

    /** Whether a line rather ends at {@code plain}, between words, than with the hyphen at {@code best}. */
    private boolean isUnwanted(BreakCandidates candidates, int best, int plain, int from, int index) {
        int available = measure.of(index) - prepared.indent(from);
        return hyphens >= limits.lines()
                || index == whole
                || (limits.zone() > 0 && available - extent(from, candidates.offset(plain)) <= limits.zone())
                || (!limits.end() && isLast(candidates, best, index + 1));
    }

    /** Whether one line takes all from the candidate on to the end of the paragraph or a forced break. */
    private boolean isLast(BreakCandidates candidates, int from, int index) {
        int available = measure.of(index);
        for (int i = from + 1; i < candidates.size(); i++) {
            if (extent(candidates.offset(from), candidates.offset(i)) > available) {
                return false;
            }
            if (candidates.kind(i) == BreakOpportunities.FORCED) {
                return true;
            }
        }
        return true;
    }

    private int take(List<LineRange> lines, int from, int to, int overfull) {
        lines.add(line(from, to, overfull));
        hyphens = prepared.isHyphenated(to) ? hyphens + 1 : 0;
        return to;
    }

    private LineRange line(int from, int to, int overfull) {
        boolean last = to == prepared.source().text().length();
        boolean forced = !last && prepared.breaks().at(to) == BreakOpportunities.FORCED;
        return new LineRange(from, to, forced, last, overfull);
    }

    private int extent(int from, int to) {
        int extent = squeeze ? prepared.least(from, to) : prepared.natural(from, to);
        return extent - prepared.hang(to);
    }

    /** The last emergency break that fits; the first one when none does; {@code from} when there is none. */
    private int emergency(int from, int to, int available) {
        int cut = from;
        for (int b = from + 1; b < to; b++) {
            if (prepared.breaks().at(b) == BreakOpportunities.EMERGENCY) {
                if (cut > from && extent(from, b) > available) {
                    break;
                }
                cut = b;
            }
        }
        return cut;
    }
}
