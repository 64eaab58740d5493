package hebi.pair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two units that are no neighbours say the same: they hold the same numbers and names, and no others do. */
final class Partners {
    private static final double FAR = 3;

    private final LengthModel lengths;
    private final IdentityHashMap<PairUnit, Evidence> evidence = new IdentityHashMap<>();
    private final Map<String, Integer> sourceFrequency;
    private final Map<String, Integer> targetFrequency;

    Partners(List<PairUnit> source, List<PairUnit> target, LengthModel lengths) {
        this.lengths = lengths;
        sourceFrequency = frequency(source);
        targetFrequency = frequency(target);
    }

    private Map<String, Integer> frequency(List<PairUnit> units) {
        Map<String, Integer> frequency = new HashMap<>();
        for (PairUnit unit : units) {
            Evidence own = Evidence.of(unit);
            evidence.put(unit, own);
            own.tokens().forEach(token -> frequency.merge(token, 1, Integer::sum));
        }
        return frequency;
    }

    /** Whether they do. */
    boolean belong(PairUnit ours, PairUnit theirs) {
        Evidence left = evidence.getOrDefault(ours, Evidence.of(ours));
        Evidence right = evidence.getOrDefault(theirs, Evidence.of(theirs));
        return ours.kind() == theirs.kind()
                && agree(left, right)
                && Math.abs(lengths.deviation(left.letters(), right.letters())) < FAR;
    }

    /** Whether most of the numbers and names of either are in the other, and one of them nowhere else. */
    boolean agree(Evidence left, Evidence right) {
        Set<String> shared = new HashSet<>(left.tokens());
        shared.retainAll(right.tokens());
        boolean rare = shared.stream().anyMatch(token -> token.length() > 1 && isRare(token));
        int most = Math.max(left.tokens().size(), right.tokens().size());
        return rare && 2 * shared.size() > most;
    }

    private boolean isRare(String token) {
        return sourceFrequency.getOrDefault(token, 0) == 1 && targetFrequency.getOrDefault(token, 0) == 1;
    }

    /** Whether two have no number and no name in common, though both have some. */
    boolean disagree(PairUnit ours, PairUnit theirs) {
        Set<String> left = evidence.getOrDefault(ours, Evidence.of(ours)).tokens();
        Set<String> right = evidence.getOrDefault(theirs, Evidence.of(theirs)).tokens();
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }
}
