package hebi.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds pairs whose numbers and names say that their translations have changed places. */
final class CrosswiseFacts {
    /** How many pairs away a partner is looked for. */
    private static final int REACH = 12;

    private final ArticlePairing pairing;

    CrosswiseFacts(ArticlePairing pairing) {
        this.pairing = pairing;
    }

    /** Tells of each pair with the one that has its translation; gives all of them back. */
    Set<UnitLink> report(BiConsumer<UnitLink, UnitLink> tell) {
        Set<UnitLink> swapped = new HashSet<>();
        List<UnitLink> single = pairing.all().stream()
                .filter(l -> l.source().size() == 1 && l.target().size() == 1 && !l.isOpened() && !isConfirmed(l))
                .toList();
        Partners partners = new Partners(
                single.stream().map(l -> l.source().get(0)).toList(),
                single.stream().map(l -> l.target().get(0)).toList(),
                pairing.lengths());
        List<UnitLink> doubtful = new ArrayList<>();
        for (UnitLink link : single) {
            if (!partners.disagree(link.source().get(0), link.target().get(0))) {
                continue;
            }
            doubtful.add(link);
            for (UnitLink other : doubtful.subList(Math.max(0, doubtful.size() - REACH), doubtful.size() - 1)) {
                if (partners.belong(link.source().get(0), other.target().get(0))
                        && partners.belong(other.source().get(0), link.target().get(0))) {
                    tell.accept(other, link);
                    tell.accept(link, other);
                    swapped.add(link);
                    swapped.add(other);
                }
            }
        }
        return swapped;
    }

    private static boolean isConfirmed(UnitLink link) {
        return LedgerUpdate.stateOf(link).compareTo(LedgerRow.State.REVIEWED) >= 0;
    }
}
