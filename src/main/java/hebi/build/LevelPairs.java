package hebi.build;

import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Pair;
import hebi.document.PairLayout;
import hebi.layout.review.PairDrift.Partners;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The pairs of an edition that should stand level on their pages. */
final class LevelPairs {
    private static final Set<PairLayout> LEVEL = EnumSet.of(PairLayout.COLUMNS, PairLayout.FACING, PairLayout.BANDS);

    private LevelPairs() {}

    /** The first blocks of their sides. */
    static List<Partners> of(Edition edition) {
        List<Partners> all = new ArrayList<>();
        for (EditionArticle article : edition.articles()) {
            if (LEVEL.contains(edition.pairLayout(article))) {
                add(article.pairs(), all);
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<Pair> pairs, List<Partners> all) {
        for (Pair pair : pairs) {
            if (!pair.inner().isEmpty()) {
                add(pair.inner(), all);
            } else if (pair.sides().stream().noneMatch(side -> side.blocks().isEmpty() || isPicture(side))) {
                String lead = id(pair.sides().get(0));
                pair.sides().stream().skip(1).forEach(side -> all.add(new Partners(lead, id(side))));
            }
        }
    }

    // A picture stands once for all languages.
    private static boolean isPicture(Pair.Side side) {
        return side.blocks().get(0) instanceof Block.Figure;
    }

    private static String id(Pair.Side side) {
        return side.blocks().get(0).id();
    }
}
