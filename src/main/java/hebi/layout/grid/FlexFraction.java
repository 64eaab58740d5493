package hebi.layout.grid;

import hebi.layout.flow.Space;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The size of an {@code fr} (css-grid-2 §11.7). */
final class FlexFraction {
    private FlexFraction() {}

    /** Makes flexible tracks as large as {@code room} allows, gaps taken off; or, without any, as their content needs. */
    static void expand(
            List<Track> tracks, OptionalInt room, List<Contribution> items, java.util.function.IntBinaryOperator gaps) {
        double fraction = room.isPresent() ? fill(tracks, room.getAsInt()) : 0;
        if (room.isEmpty()) {
            for (Track track : tracks) {
                if (track.isFlexible()) {
                    fraction = Math.max(fraction, track.base() / Math.max(1, track.factor()));
                }
            }
            for (Contribution item : items) {
                List<Track> spanned = tracks.subList(item.start(), item.start() + item.span());
                if (spanned.stream().anyMatch(Track::isFlexible)) {
                    int space = item.maxContent() - gaps.applyAsInt(item.start(), item.span());
                    fraction = Math.max(fraction, fill(spanned, space));
                }
            }
        }
        double before = 0;
        for (Track track : tracks) {
            if (track.isFlexible()) {
                double end = before + fraction * track.factor();
                int size = (int) Math.min(Space.UNLIMITED, Math.round(end) - Math.round(before));
                if (size > track.base()) {
                    track.setBase(size);
                    before = end;
                }
            }
        }
    }

    /** css-grid-2 §11.7.1: a track that would be smaller than its base counts as inflexible. */
    private static double fill(List<Track> tracks, int space) {
        double left = space;
        double factors = 0;
        for (Track track : tracks) {
            if (track.isFlexible()) {
                factors += track.factor();
            } else {
                left -= track.base();
            }
        }
        List<Track> stiffestFirst = tracks.stream()
                .filter(Track::isFlexible)
                .sorted(Comparator.comparingDouble(t -> -t.base() / Math.max(1e-9, t.factor())))
                .toList();
        for (Track track : stiffestFirst) {
            double fraction = left / Math.max(1, factors);
            if (fraction * track.factor() >= track.base()) {
                break;
            }
            left -= track.base();
            factors -= track.factor();
        }
        return Math.max(0, left / Math.max(1, factors));
    }
}
