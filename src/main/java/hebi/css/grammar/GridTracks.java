package hebi.css.grammar;

import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Group;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ComponentValue.Numeric;
import hebi.css.syntax.ValueReader;
import hebi.css.value.ColumnBalance;
import hebi.css.value.GridTrack;
import hebi.css.value.GridTrackList;
import hebi.css.value.GridTrackList.Kind;
import hebi.css.value.GridTrackList.Repetition;
import hebi.css.value.TrackSize;
import hebi.css.value.TrackSize.Breadth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sizes of grid tracks and lists of them (css-grid-2 §7.2). */
public final class GridTracks {
    /** How many names one pair of square brackets may hold: each may be repeated ten thousand times. */
    public static final int MAX_LINE_NAMES = 32;

    private static final Syntax<Breadth> BREADTH = Choices.<Breadth>of("auto", TrackSize.Keyword.AUTO)
            .or(Choices.of("min-content", TrackSize.Keyword.MIN_CONTENT))
            .or(Choices.of("max-content", TrackSize.Keyword.MAX_CONTENT))
            .or(new Syntax<>("<length-percentage [0,∞]>", reader -> Lengths.POSITIVE_LENGTH_PERCENTAGE
                    .take(reader)
                    .map(length -> context -> new TrackSize.Fixed(length.compute(context)))))
            .or(new Syntax<>("<flex [0,∞]>", GridTracks::flex));

    /** {@code <track-size>}. */
    public static final Syntax<TrackSize> TRACK_SIZE = new Syntax<TrackSize>(
                    BREADTH.grammar(), reader -> BREADTH.take(reader).map(size -> size::compute))
            .or(new Syntax<>("minmax()", GridTracks::minMax))
            .or(new Syntax<>("fit-content()", GridTracks::fitContent));

    /** {@code grid-auto-columns}, {@code grid-auto-rows}. */
    public static final Syntax<List<TrackSize>> TRACK_SIZES =
            new Syntax<>("[ " + TRACK_SIZE.grammar() + " ]+", GridTracks::sizes);

    /** {@code grid-template-columns}, {@code grid-template-rows}. */
    public static final Syntax<GridTrackList> TRACK_LIST = Choices.of("none", GridTrackList.NONE)
            .or(new Syntax<>(
                    "[ <line-names>? [ " + TRACK_SIZE.grammar() + " | repeat() ] ]+ <line-names>?",
                    reader -> list(reader, true)));

    /** {@code grid-template-columns}, which may also be {@code subgrid}; without names of lines. */
    public static final Syntax<GridTrackList> COLUMN_LIST = TRACK_LIST.or(Choices.of("subgrid", GridTrackList.SUBGRID));

    /** {@code -hebi-column-balance}. */
    public static final Syntax<ColumnBalance> COLUMN_BALANCE =
            Choices.of("none", ColumnBalance.NONE).or(new Syntax<>("<percentage [0,100]>{2}", GridTracks::balance));

    /** {@code <explicit-track-list>}: a list without repetitions. */
    public static final Syntax<GridTrackList> EXPLICIT_TRACK_LIST = new Syntax<>(
            "[ <line-names>? [ " + TRACK_SIZE.grammar() + " ] ]+ <line-names>?", reader -> list(reader, false));

    private GridTracks() {}

    /**
     * A track as parsed.
     *
     * @param startLine names of the line before it
     * @param size its size
     */
    public record TrackSpec(List<String> startLine, Specified<TrackSize> size) {
        GridTrack compute(ComputeContext context) {
            return new GridTrack(startLine, size.compute(context));
        }
    }

    private record Part(Kind kind, int count, List<TrackSpec> tracks, List<String> lastLine) {
        Repetition compute(ComputeContext context) {
            return new Repetition(
                    kind,
                    count,
                    tracks.stream().map(track -> track.compute(context)).toList(),
                    lastLine);
        }
    }

    /** The list of these tracks, once. */
    public static Specified<GridTrackList> once(List<TrackSpec> tracks, List<String> lastLine) {
        return computed(List.of(new Part(Kind.TIMES, 1, List.copyOf(tracks), lastLine)));
    }

    /** The names in square brackets at the reader; none when there are none; nothing when they are wrong. */
    public static Optional<List<String>> takeNames(ValueReader reader) {
        Optional<Group> group = reader.peek()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .filter(found -> found.open() == '[');
        if (group.isEmpty()) {
            return Optional.of(List.of());
        }
        reader.take();
        List<String> names = new ArrayList<>();
        for (ComponentValue value : group.get().values()) {
            if (!(value instanceof Ident ident) || GridPlacement.isReserved(ident.name())) {
                return Optional.empty();
            }
            names.add(ident.name());
        }
        return Optional.of(List.copyOf(names)).filter(list -> list.size() <= MAX_LINE_NAMES);
    }

    private static Optional<Specified<GridTrackList>> list(ValueReader reader, boolean repeats) {
        List<Part> parts = new ArrayList<>();
        while (!reader.atEnd() && !isSlash(reader)) {
            Optional<Part> run = run(reader);
            if (run.isEmpty()) {
                return Optional.empty();
            }
            parts.add(run.get());
            Optional<ValueReader> repeat = repeats ? reader.takeFunction("repeat") : Optional.empty();
            if (repeat.isPresent()) {
                Optional<Part> repetition = repetition(repeat.get());
                if (repetition.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(repetition.get());
            } else if (!reader.atEnd() && !isSlash(reader)) {
                return Optional.empty();
            }
        }
        return isGood(parts) ? Optional.of(computed(parts)) : Optional.empty();
    }

    private static boolean isSlash(ValueReader reader) {
        return reader.peek()
                .filter(value -> value instanceof ComponentValue.Mark mark && mark.sign() == '/')
                .isPresent();
    }

    private static Specified<GridTrackList> computed(List<Part> parts) {
        List<Part> all = List.copyOf(parts);
        return context -> new GridTrackList(
                all.stream().map(part -> part.compute(context)).toList());
    }

    // Tracks up to a repetition or the end, and the names after them.
    private static Optional<Part> run(ValueReader reader) {
        List<TrackSpec> tracks = new ArrayList<>();
        while (true) {
            Optional<List<String>> names = takeNames(reader);
            if (names.isEmpty()) {
                return Optional.empty();
            }
            Optional<Specified<TrackSize>> size = TRACK_SIZE.take(reader);
            if (size.isEmpty()) {
                return Optional.of(new Part(Kind.TIMES, 1, List.copyOf(tracks), names.get()));
            }
            tracks.add(new TrackSpec(names.get(), size.get()));
        }
    }

    private static Optional<Part> repetition(ValueReader reader) {
        Kind kind = reader.takeKeyword("auto-fill")
                ? Kind.AUTO_FILL
                : reader.takeKeyword("auto-fit") ? Kind.AUTO_FIT : Kind.TIMES;
        int count = kind == Kind.TIMES ? reader.takeInteger().orElse(0) : 1;
        if (count < 1 || !reader.takeMark(',')) {
            return Optional.empty();
        }
        return run(reader)
                .filter(part -> reader.atEnd() && !part.tracks().isEmpty())
                .map(part -> new Part(kind, count, part.tracks(), part.lastLine()));
    }

    // At least one track, not too many, and nothing but fixed ones beside an automatic repetition.
    private static boolean isGood(List<Part> parts) {
        long tracks = 0;
        int automatic = 0;
        boolean fixed = true;
        for (Part part : parts) {
            tracks += (long) part.count() * part.tracks().size();
            automatic += part.kind() == Kind.TIMES ? 0 : 1;
            fixed &= part.tracks().stream()
                    .allMatch(track ->
                            track.size().compute(ComputeContext.INITIAL).isFixed());
        }
        return tracks > 0 && tracks <= GridTrackList.MAX_TRACKS && (automatic == 0 || (automatic == 1 && fixed));
    }

    private static Optional<Specified<List<TrackSize>>> sizes(ValueReader reader) {
        List<Specified<TrackSize>> sizes = new ArrayList<>();
        Optional<Specified<TrackSize>> size = TRACK_SIZE.take(reader);
        while (size.isPresent()) {
            sizes.add(size.get());
            size = TRACK_SIZE.take(reader);
        }
        return sizes.isEmpty() || sizes.size() > GridTrackList.MAX_TRACKS
                ? Optional.empty()
                : Optional.of(context ->
                        sizes.stream().map(each -> each.compute(context)).toList());
    }

    private static Optional<Specified<ColumnBalance>> balance(ValueReader reader) {
        Optional<Integer> least = percentage(reader);
        Optional<Integer> most = percentage(reader);
        return least.isEmpty() || most.isEmpty() || least.get() > most.get() || most.get() == 0
                ? Optional.empty()
                : Optional.of(Specified.of(new ColumnBalance(least.get(), most.get())));
    }

    private static Optional<Integer> percentage(ValueReader reader) {
        return reader.take(Numeric.class)
                .filter(numeric -> numeric.unit().equals("%") && numeric.value() >= 0 && numeric.value() <= 100)
                .map(numeric -> (int) Math.round(numeric.value() * 10));
    }

    private static Optional<Specified<Breadth>> flex(ValueReader reader) {
        return reader.take(Numeric.class)
                .filter(numeric -> numeric.unit().equals("fr") && numeric.value() >= 0)
                .map(numeric -> Specified.of(new TrackSize.Flex(Math.min(numeric.value(), Lengths.MAX_NUMBER))));
    }

    private static Optional<Specified<TrackSize>> minMax(ValueReader reader) {
        Optional<ValueReader> arguments = reader.takeFunction("minmax");
        Optional<Specified<Breadth>> min = arguments.flatMap(BREADTH::take);
        boolean comma = arguments.isPresent() && arguments.get().takeMark(',');
        Optional<Specified<Breadth>> max = comma ? arguments.flatMap(BREADTH::take) : Optional.empty();
        if (min.isEmpty() || max.isEmpty() || !arguments.get().atEnd()) {
            return Optional.empty();
        }
        boolean flexible = min.get().compute(ComputeContext.INITIAL) instanceof TrackSize.Flex;
        return flexible
                ? Optional.empty()
                : Optional.of(context -> new TrackSize.MinMax(
                        min.get().compute(context), max.get().compute(context)));
    }

    private static Optional<Specified<TrackSize>> fitContent(ValueReader reader) {
        Optional<ValueReader> arguments = reader.takeFunction("fit-content");
        return arguments
                .flatMap(Lengths.POSITIVE_LENGTH_PERCENTAGE::take)
                .filter(limit -> arguments.get().atEnd())
                .map(limit -> context -> new TrackSize.FitContent(limit.compute(context)));
    }
}
