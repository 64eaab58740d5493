package hebi.font;

import java.util.Comparator;
import java.util.List;

/** Chooses a face of a family (css-fonts-4 §5.2, steps 4.2 and 4.3: slope before weight). */
final class FontMatch {
    private FontMatch() {}

    static FontFace best(List<FontFace> family, int weight, boolean italic) {
        return family.stream()
                .min(Comparator.comparingInt((FontFace f) -> f.italic() == italic ? 0 : 1)
                        .thenComparingInt(f -> distance(weight, f.weight())))
                .orElseThrow();
    }

    /** Ranks as the specification orders candidates: 400–500 look inside first, lighter down, bolder up. */
    private static int distance(int wanted, int has) {
        boolean middle = wanted >= 400 && wanted <= 500;
        int other = 2000;
        if (middle) {
            if (has >= wanted && has <= 500) {
                return has - wanted;
            }
            return has < wanted ? 1000 + wanted - has : other + has - wanted;
        }
        if (wanted < 400) {
            return has <= wanted ? wanted - has : other + has - wanted;
        }
        return has >= wanted ? has - wanted : other + wanted - has;
    }
}
