package hebi.layout.grid;

import hebi.css.value.GridTrackList;
import hebi.css.value.GridTrackList.Repetition;
import hebi.css.value.LengthPercentage;
import hebi.css.value.TrackSize;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The tracks along one axis: those of the template, and those that areas and items make up (css-grid-2 §7). */
final class AxisTracks {
    private AxisTracks() {}

    /**
     * The template with its automatic part repeated as often as there is room (css-grid-2 §7.2.3.2).
     *
     * @param room content size of the container, when it is known
     * @param gap between tracks, millipoints
     */
    static GridTrackList.Tracks template(GridTrackList list, OptionalInt room, int gap) {
        if (list.automatic().isEmpty() || room.isEmpty()) {
            return list.tracks(1);
        }
        Repetition automatic = list.automatic().get();
        long repeated = 0;
        for (hebi.css.value.GridTrack track : automatic.tracks()) {
            repeated += fixed(track.size(), room.getAsInt()) + gap;
        }
        long once = -gap;
        for (TrackSize size : list.tracks(1).sizes()) {
            once += fixed(size, room.getAsInt()) + gap;
        }
        long left = room.getAsInt() - once;
        // A track of no size is taken for one of a pixel: "floored to avoid division by zero".
        return list.tracks(1 + (int) Math.max(0, left / Math.max(750, repeated)));
    }

    private static int fixed(TrackSize size, int room) {
        if (size instanceof TrackSize.Fixed fixed) {
            return Math.max(0, fixed.value().resolve(room));
        }
        if (!(size instanceof TrackSize.MinMax minMax)) {
            return 0;
        }
        int least = minMax.min() instanceof TrackSize.Fixed min ? resolve(min.value(), room) : 0;
        return minMax.max() instanceof TrackSize.Fixed max ? Math.max(least, resolve(max.value(), room)) : least;
    }

    private static int resolve(LengthPercentage value, int room) {
        return Math.max(0, value.resolve(room));
    }

    /**
     * All tracks of the implicit grid.
     *
     * @param template the explicit ones
     * @param automatic sizes of the others, in turn
     * @param before how many stand before the explicit grid
     * @param count how many there are
     */
    static List<TrackSize> all(List<TrackSize> template, List<TrackSize> automatic, int before, int count) {
        List<TrackSize> all = new ArrayList<>(count);
        for (int i = -before; i < count - before; i++) {
            if (i >= 0 && i < template.size()) {
                all.add(template.get(i));
            } else {
                // css-grid-2 §7.6: the last size comes before the first explicit track, and so on backwards.
                all.add(automatic.get(Math.floorMod(i < 0 ? i : i - template.size(), automatic.size())));
            }
        }
        return all;
    }
}
