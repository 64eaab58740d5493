package hebi.layout.grid;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Shares room among tracks (css-grid-2 §11.5.1): all grow alike, and each stops at its limit. */
final class ExtraSpace {
    private ExtraSpace() {}

    /**
     * Shares {@code space} millipoints.
     *
     * @param headroom how much a track can take
     * @param increases what each track gets, added to; in the order of {@code tracks}
     * @return what is left
     */
    static int share(int space, List<Track> tracks, ToIntFunction<Track> headroom, int[] increases) {
        // Those that stop first are served first: then each may take an equal share of what is left.
        List<Integer> byHeadroom = new java.util.ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) {
            byHeadroom.add(i);
        }
        int[] rooms = tracks.stream().mapToInt(headroom).toArray();
        byHeadroom.sort(Comparator.comparingInt(i -> rooms[i]));
        int left = space;
        int count = byHeadroom.size();
        for (int i : byHeadroom) {
            int share = Math.min(Math.max(0, rooms[i]), left / count);
            increases[i] += share;
            left -= share;
            count--;
        }
        return left;
    }

    /** Shares {@code space} by weight; equally when all weigh nothing. */
    static void shareByWeight(int space, List<Track> tracks, ToDoubleFunction<Track> weight, int[] increases) {
        double sum = tracks.stream().mapToDouble(weight).sum();
        double before = 0;
        for (int i = 0; i < tracks.size(); i++) {
            double own = sum > 0 ? weight.applyAsDouble(tracks.get(i)) / sum : 1.0 / tracks.size();
            increases[i] += (int) (Math.round(space * (before + own)) - Math.round(space * before));
            before += own;
        }
    }
}
