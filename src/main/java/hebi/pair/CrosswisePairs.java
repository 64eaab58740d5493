package hebi.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds pairs whose lengths, numbers and names say that their translations have changed places. */
final class CrosswisePairs {
    /** How many pairs away a partner is looked for. */
    private static final int REACH = 12;

    private final ArticlePairing pairing;
    private final SwapEvidence evidence;

    private record Swap(UnitLink one, UnitLink other, double sure) {}

    CrosswisePairs(ArticlePairing pairing, LinkFacts facts) {
        this.pairing = pairing;
        this.evidence = new SwapEvidence(pairing.lengths(), facts);
    }

    /** Tells of each pair with the one that has its translation; gives all of them back. */
    Set<UnitLink> report(BiConsumer<UnitLink, UnitLink> tell) {
        Set<UnitLink> swapped = Collections.newSetFromMap(new IdentityHashMap<>());
        List<UnitLink> single = pairing.all().stream()
                .filter(l -> l.source().size() == 1 && l.target().size() == 1 && !l.isOpened() && !isConfirmed(l))
                .toList();
        Partners partners = new Partners(
                single.stream().map(l -> l.source().get(0)).toList(),
                single.stream().map(l -> l.target().get(0)).toList(),
                pairing.lengths());
        for (Swap swap : swaps(single, partners)) {
            if (!swapped.contains(swap.one()) && !swapped.contains(swap.other())) {
                tell.accept(swap.one(), swap.other());
                tell.accept(swap.other(), swap.one());
                swapped.add(swap.one());
                swapped.add(swap.other());
            }
        }
        return swapped;
    }

    /** All that may be, the likeliest first. */
    private List<Swap> swaps(List<UnitLink> single, Partners partners) {
        List<Swap> swaps = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            for (int k = Math.max(0, i - REACH); k < i; k++) {
                double sure = evidence.of(single.get(k), single.get(i));
                if (sure >= SwapEvidence.SURE || isCrosswise(partners, single.get(k), single.get(i))) {
                    swaps.add(new Swap(single.get(k), single.get(i), sure));
                }
            }
        }
        swaps.sort(Comparator.comparingDouble(Swap::sure).reversed());
        return swaps;
    }

    private static boolean isCrosswise(Partners partners, UnitLink one, UnitLink other) {
        PairUnit ours = one.source().get(0);
        PairUnit theirs = other.source().get(0);
        return partners.disagree(ours, one.target().get(0))
                && partners.disagree(theirs, other.target().get(0))
                && partners.belong(ours, other.target().get(0))
                && partners.belong(theirs, one.target().get(0));
    }

    private static boolean isConfirmed(UnitLink link) {
        return LedgerUpdate.stateOf(link).compareTo(LedgerRow.State.REVIEWED) >= 0;
    }
}
