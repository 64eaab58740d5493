package hebi.text;

import java.util.Arrays;

/** The offsets after which a paragraph's lines may end, from a start offset on, in order; the last is the text's end. */
final class BreakCandidates {
    private int[] offsets = new int[64];
    private byte[] kinds = new byte[64];
    private int[] plainBefore = new int[64];
    private int size;
    private int plain = -1;

    /** All opportunities after {@code start}, without emergency ones. */
    static BreakCandidates ordinary(LineEnds breaks, int start) {
        BreakCandidates all = new BreakCandidates();
        for (int b = start + 1; b <= breaks.last(); b++) {
            if (breaks.at(b) != BreakOpportunities.NONE && breaks.at(b) != BreakOpportunities.EMERGENCY) {
                all.add(b, breaks.at(b));
            }
        }
        return all;
    }

    /** {@code ordinary} and, inside words that are wider than {@code narrowest}, emergency ones. */
    static BreakCandidates withEmergencies(LineEnds breaks, int start, PreparedText prepared, int narrowest) {
        BreakCandidates ordinary = ordinary(breaks, start);
        BreakCandidates all = new BreakCandidates();
        int from = start;
        for (int i = 0; i < ordinary.size; i++) {
            int to = ordinary.offsets[i];
            if (prepared.least(from, to) > narrowest) {
                for (int b = from + 1; b < to; b++) {
                    if (breaks.at(b) == BreakOpportunities.EMERGENCY) {
                        all.add(b, breaks.at(b));
                    }
                }
            }
            all.add(to, ordinary.kinds[i]);
            from = to;
        }
        return all;
    }

    private void add(int offset, byte kind) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            plainBefore = Arrays.copyOf(plainBefore, 2 * size);
        }
        plainBefore[size] = plain;
        plain = kind == BreakOpportunities.HYPHEN || kind == BreakOpportunities.EMERGENCY ? plain : offset;
        offsets[size] = offset;
        kinds[size++] = kind;
    }

    int size() {
        return size;
    }

    int offset(int i) {
        return offsets[i];
    }

    byte kind(int i) {
        return kinds[i];
    }

    /** Offset of the last opportunity before it that is between words; -1 when there is none. */
    int plainBefore(int i) {
        return plainBefore[i];
    }
}
