package hebi.pair;

import hebi.document.Article;
import hebi.pair.FactComparison.Disagreement;
import java.util.IdentityHashMap;
import java.util.List;

/** Facts that disagree between the texts of one pairing; those of a link are compared once. */
final class LinkFacts {
    private final ArticlePairing pairing;
    private final FactComparison facts;
    private final IdentityHashMap<UnitLink, List<Disagreement>> known = new IdentityHashMap<>();

    LinkFacts(ArticlePairing pairing, FactComparison facts) {
        this.pairing = pairing;
        this.facts = facts;
    }

    /** What disagrees between the two sides of a link. */
    List<Disagreement> of(UnitLink link) {
        return known.computeIfAbsent(link, l -> compare(l, l));
    }

    /** What disagrees between the source of a link and the translation of another. */
    List<Disagreement> across(UnitLink source, UnitLink target) {
        return compare(source, target);
    }

    private List<Disagreement> compare(UnitLink source, UnitLink target) {
        return facts.compare(
                side(source, pairing.source(), source.source()), side(target, pairing.target(), target.target()));
    }

    private static FactComparison.Side side(UnitLink link, Article article, List<PairUnit> units) {
        boolean title =
                link.isOpened() || units.stream().allMatch(u -> u.blocks().isEmpty());
        return new FactComparison.Side(
                article.language(),
                String.join("\n", units.stream().map(PairUnit::text).toList()),
                title
                        ? List.of()
                        : units.stream().flatMap(u -> u.blocks().stream()).toList());
    }
}
