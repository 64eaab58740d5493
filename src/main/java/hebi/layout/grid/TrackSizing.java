package hebi.layout.grid;

import hebi.css.value.Keywords.ContentAlignment;
import hebi.layout.flow.Space;
import hebi.layout.grid.Track.Function;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Sizes the tracks of one axis (css-grid-2 §11). */
final class TrackSizing {
    private final List<Track> tracks;
    private final List<Contribution> items;
    private final OptionalInt room;
    private final Constraint constraint;
    private final int gap;
    /** How many tracks before each index stand apart from their neighbours: collapsed ones have no gaps. */
    private final int[] apart;

    /** What the container is sized for. */
    enum Constraint {
        /** A size, or as much as its content takes. */
        NONE,
        MIN_CONTENT,
        MAX_CONTENT
    }

    /**
     * The tracks of an axis.
     *
     * @param room content size of the container, when it is known, millipoints
     * @param gap between tracks, millipoints
     */
    TrackSizing(List<Track> tracks, List<Contribution> items, OptionalInt room, Constraint constraint, int gap) {
        this.tracks = tracks;
        this.items = items;
        this.room = room;
        this.constraint = constraint;
        this.gap = gap;
        this.apart = new int[tracks.size() + 1];
        for (int i = 0; i < tracks.size(); i++) {
            apart[i + 1] = apart[i] + (tracks.get(i).isCollapsed() ? 0 : 1);
        }
    }

    /** Sizes them; {@code content} says whether automatic tracks stretch (css-grid-2 §11.8). */
    SizedTracks size(ContentAlignment content) {
        resolveIntrinsic();
        maximize();
        if (tracks.stream().anyMatch(Track::isFlexible) && constraint != Constraint.MIN_CONTENT) {
            OptionalInt left = room.isPresent() ? OptionalInt.of(room.getAsInt() - gaps(0, tracks.size())) : room;
            FlexFraction.expand(tracks, left, items, this::gaps);
        }
        if (content == ContentAlignment.NORMAL || content == ContentAlignment.STRETCH) {
            stretchAutomatic();
        }
        return new SizedTracks(
                tracks.stream().mapToInt(Track::base).toArray(),
                tracks.stream().map(Track::isCollapsed).toList(),
                gap);
    }

    private int gaps(int start, int span) {
        return Math.max(0, apart[start + span] - apart[start] - 1) * gap;
    }

    // css-grid-2 §11.5
    private void resolveIntrinsic() {
        List<Contribution> stiff = new ArrayList<>();
        List<Contribution> flexible = new ArrayList<>();
        int[] flexBefore = new int[tracks.size() + 1];
        for (int i = 0; i < tracks.size(); i++) {
            flexBefore[i + 1] = flexBefore[i] + (tracks.get(i).isFlexible() ? 1 : 0);
        }
        for (Contribution item : items) {
            boolean flex = flexBefore[item.start() + item.span()] > flexBefore[item.start()];
            (flex ? flexible : stiff).add(item);
        }
        stiff.sort(Comparator.comparingInt(Contribution::span));
        for (int from = 0; from < stiff.size(); ) {
            int to = from;
            while (to < stiff.size() && stiff.get(to).span() == stiff.get(from).span()) {
                to++;
            }
            accommodate(stiff.subList(from, to), false);
            from = to;
        }
        accommodate(flexible, true);
        for (Track track : tracks) {
            if (!track.hasLimit()) {
                track.setLimit(track.base());
            }
        }
    }

    /** css-grid-2 §11.5 steps 2 to 4: {@code group} are items of one span, or all that span flexible tracks. */
    private void accommodate(List<Contribution> group, boolean flexible) {
        if (group.isEmpty()) {
            return;
        }
        Predicate<Track> counted = flexible ? Track::isFlexible : track -> true;
        boolean automaticByContent = constraint != Constraint.NONE;
        grow(
                group,
                counted.and(track -> track.min().isIntrinsic()),
                automaticByContent ? Contribution::minContent : Contribution::minimum,
                flexible);
        grow(
                group,
                counted.and(track -> track.min() == Function.MIN_CONTENT || track.min() == Function.MAX_CONTENT),
                Contribution::minContent,
                flexible);
        grow(
                group,
                counted.and(track -> track.min() == Function.MAX_CONTENT
                        || (track.min() == Function.AUTO && constraint == Constraint.MAX_CONTENT)),
                Contribution::maxContent,
                flexible);
        if (!flexible) {
            raiseLimits(group, track -> track.max().isIntrinsic(), Contribution::minContent, true);
            raiseLimits(
                    group,
                    track -> track.max().isIntrinsic() && track.max() != Function.MIN_CONTENT,
                    Contribution::maxContent,
                    false);
        }
    }

    // css-grid-2 §11.5.1, for base sizes
    private void grow(
            List<Contribution> group, Predicate<Track> affected, ToIntFunction<Contribution> size, boolean byFactor) {
        int[] planned = new int[tracks.size()];
        for (Contribution item : group) {
            List<Integer> indexes = indexes(item, affected);
            if (indexes.isEmpty()) {
                continue;
            }
            int space = size.applyAsInt(item) - gaps(item.start(), item.span());
            for (Track track : spanned(item)) {
                space -= track.base();
            }
            int[] increases = new int[indexes.size()];
            List<Track> chosen = indexes.stream().map(tracks::get).toList();
            if (space > 0 && byFactor) {
                ExtraSpace.shareByWeight(space, chosen, Track::factor, increases);
            } else if (space > 0) {
                int left = ExtraSpace.share(space, chosen, track -> track.fitLimit() - track.base(), increases);
                beyondLimits(left, chosen, increases);
            }
            for (int i = 0; i < increases.length; i++) {
                planned[indexes.get(i)] = Math.max(planned[indexes.get(i)], increases[i]);
            }
        }
        for (int i = 0; i < planned.length; i++) {
            if (planned[i] > 0) {
                tracks.get(i).setBase(tracks.get(i).base() + planned[i]);
            }
        }
    }

    /** Beyond their limits grow those whose maximum is intrinsic; without any, all. */
    private static void beyondLimits(int space, List<Track> tracks, int[] increases) {
        if (space <= 0) {
            return;
        }
        boolean some = tracks.stream().anyMatch(track -> track.max().isIntrinsic());
        ExtraSpace.share(space, tracks, track -> !some || track.max().isIntrinsic() ? Space.UNLIMITED : 0, increases);
    }

    // css-grid-2 §11.5.1, for growth limits
    private void raiseLimits(
            List<Contribution> group, Predicate<Track> affected, ToIntFunction<Contribution> size, boolean intrinsic) {
        int[] planned = new int[tracks.size()];
        boolean[] touched = new boolean[tracks.size()];
        for (Contribution item : group) {
            List<Integer> indexes = indexes(item, affected);
            int space = size.applyAsInt(item) - gaps(item.start(), item.span());
            for (Track track : spanned(item)) {
                space -= track.hasLimit() ? track.limit() : track.base();
            }
            int[] increases = new int[indexes.size()];
            List<Track> chosen = indexes.stream().map(tracks::get).toList();
            if (space > 0 && !chosen.isEmpty()) {
                int left = ExtraSpace.share(space, chosen, TrackSizing::limitRoom, increases);
                ExtraSpace.share(left, chosen, track -> Space.UNLIMITED, increases);
            }
            for (int i = 0; i < increases.length; i++) {
                planned[indexes.get(i)] = Math.max(planned[indexes.get(i)], increases[i]);
                touched[indexes.get(i)] = true;
            }
        }
        for (int i = 0; i < planned.length; i++) {
            Track track = tracks.get(i);
            if (touched[i]) {
                boolean infinite = !track.hasLimit();
                track.setLimit((infinite ? track.base() : track.limit()) + planned[i]);
                // Those that had no limit may still grow in the next step.
                track.setInfinitelyGrowable(intrinsic && infinite);
            }
        }
    }

    private static int limitRoom(Track track) {
        return track.hasLimit() && !track.isInfinitelyGrowable() ? 0 : Space.UNLIMITED;
    }

    private List<Track> spanned(Contribution item) {
        return tracks.subList(item.start(), item.start() + item.span());
    }

    private List<Integer> indexes(Contribution item, Predicate<Track> affected) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = item.start(); i < item.start() + item.span(); i++) {
            if (affected.test(tracks.get(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private int free(int available) {
        int free = available - gaps(0, tracks.size());
        for (Track track : tracks) {
            free -= track.base();
        }
        return free;
    }

    // css-grid-2 §11.6
    private void maximize() {
        if (constraint == Constraint.MIN_CONTENT) {
            return;
        }
        if (room.isEmpty()) {
            tracks.forEach(track -> track.setBase(Math.max(track.base(), track.fitLimit())));
            return;
        }
        int free = free(room.getAsInt());
        if (free > 0) {
            int[] increases = new int[tracks.size()];
            ExtraSpace.share(free, tracks, track -> track.fitLimit() - track.base(), increases);
            for (int i = 0; i < increases.length; i++) {
                tracks.get(i).setBase(tracks.get(i).base() + increases[i]);
            }
        }
    }

    // css-grid-2 §11.8
    private void stretchAutomatic() {
        List<Track> automatic =
                tracks.stream().filter(track -> track.max() == Function.AUTO).toList();
        if (room.isEmpty() || automatic.isEmpty()) {
            return;
        }
        int free = free(room.getAsInt());
        if (free > 0) {
            int[] increases = new int[automatic.size()];
            ExtraSpace.share(free, automatic, track -> Space.UNLIMITED, increases);
            for (int i = 0; i < increases.length; i++) {
                automatic.get(i).setBase(automatic.get(i).base() + increases[i]);
            }
        }
    }
}
