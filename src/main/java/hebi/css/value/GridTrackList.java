package hebi.css.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computed {@code grid-template-columns}, {@code grid-template-rows} (css-grid-2 §7.2): kept as it was written, so that
 * ten thousand repeated tracks take no more room than one. {@link #tracks} writes them out.
 *
 * @param parts in order; none for {@code none}; at most one that repeats automatically
 * @param isSubgrid whether the tracks are those of the grid around it (css-grid-2 §9)
 */
public record GridTrackList(List<Repetition> parts, boolean isSubgrid) {
    /** How many tracks a list may come to (css-grid-2 §6.4, "clamping overly large grids"). */
    public static final int MAX_TRACKS = 10_000;

    /** {@code none}. */
    public static final GridTrackList NONE = new GridTrackList(List.of());

    /** {@code subgrid}. */
    public static final GridTrackList SUBGRID = new GridTrackList(List.of(), true);

    /** Copies its list. */
    public GridTrackList {
        parts = List.copyOf(parts);
    }

    /** A list of its own. */
    public GridTrackList(List<Repetition> parts) {
        this(parts, false);
    }

    /** Tracks of known sizes, in millipoints. */
    public static Tracks fixed(List<Integer> sizes) {
        List<TrackSize> tracks = new ArrayList<>();
        sizes.forEach(size -> tracks.add(new TrackSize.Fixed(LengthPercentage.of(size))));
        List<List<String>> names = java.util.Collections.nCopies(sizes.size() + 1, List.of());
        return new Tracks(tracks, names, sizes.size(), sizes.size());
    }

    /** What decides how often a part stands. */
    public enum Kind {
        TIMES,
        AUTO_FILL,
        AUTO_FIT
    }

    /**
     * Tracks that repeat.
     *
     * @param kind whether the number is given or depends on the room
     * @param count how often; 1 when it depends on the room
     * @param tracks may be empty, when there are names only
     * @param lastLine names of the line after the last of them
     */
    public record Repetition(Kind kind, int count, List<GridTrack> tracks, List<String> lastLine) {
        /** Copies its lists. */
        public Repetition {
            tracks = List.copyOf(tracks);
            lastLine = List.copyOf(lastLine);
        }
    }

    /**
     * All tracks, written out.
     *
     * @param sizes of the tracks
     * @param lineNames of the lines, one more than there are tracks
     * @param autoStart index of the first track that was repeated automatically; the number of tracks when none was
     * @param autoEnd index after the last of them
     */
    public record Tracks(List<TrackSize> sizes, List<List<String>> lineNames, int autoStart, int autoEnd) {
        /** Copies its lists. */
        public Tracks {
            sizes = List.copyOf(sizes);
            lineNames = List.copyOf(lineNames);
        }
    }

    /** The part that repeats as often as there is room. */
    public Optional<Repetition> automatic() {
        return parts.stream().filter(part -> part.kind() != Kind.TIMES).findFirst();
    }

    /** How many tracks there are, the automatic part counted once. */
    public int size() {
        long size = 0;
        for (Repetition part : parts) {
            size += (long) part.count() * part.tracks().size();
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    /** The tracks when the automatic part stands {@code automatic} times, or less when that would be too many. */
    public Tracks tracks(int automatic) {
        List<TrackSize> sizes = new ArrayList<>();
        List<List<String>> lineNames = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int autoStart = -1;
        int autoEnd = -1;
        for (Repetition part : parts) {
            boolean auto = part.kind() != Kind.TIMES;
            autoStart = auto ? sizes.size() : autoStart;
            for (int i = auto ? limited(automatic, part) : part.count(); i > 0; i--) {
                for (GridTrack track : part.tracks()) {
                    names.addAll(track.startLine());
                    lineNames.add(List.copyOf(names));
                    sizes.add(track.size());
                    names.clear();
                }
                names.addAll(part.lastLine());
            }
            autoEnd = auto ? sizes.size() : autoEnd;
        }
        lineNames.add(names);
        return new Tracks(
                sizes, lineNames, autoStart < 0 ? sizes.size() : autoStart, autoEnd < 0 ? sizes.size() : autoEnd);
    }

    private int limited(int automatic, Repetition part) {
        int each = Math.max(1, part.tracks().size());
        return Math.max(1, Math.min(automatic, (MAX_TRACKS - size()) / each + 1));
    }
}
