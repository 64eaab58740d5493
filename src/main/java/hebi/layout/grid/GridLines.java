package hebi.layout.grid;

import hebi.css.value.GridAreas;
import hebi.css.value.GridLine;
import hebi.css.value.GridTrackList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The lines of the explicit grid along one axis, counted from 0 (css-grid-2 §7.1, §8.3). */
final class GridLines {
    private final int tracks;
    private final Map<String, List<Integer>> named = new HashMap<>();

    /**
     * A stretch of tracks.
     *
     * @param start the line before the first one, from 0, negative before the explicit grid; empty when the item goes where
     *     there is room
     * @param span how many
     */
    record Extent(OptionalInt start, int span) {
        static Extent between(int start, int end) {
            int from = Math.max(-GridTrackList.MAX_TRACKS, Math.min(GridTrackList.MAX_TRACKS - 1, start));
            int to = Math.max(from + 1, Math.min(GridTrackList.MAX_TRACKS, end));
            return new Extent(OptionalInt.of(from), to - from);
        }

        static Extent automatic(int span) {
            return new Extent(OptionalInt.empty(), Math.max(1, Math.min(GridTrackList.MAX_TRACKS, span)));
        }

        int end() {
            return start.orElse(0) + span;
        }
    }

    /**
     * Lines of these tracks and areas.
     *
     * @param byRow whether the areas' rows count, and not their columns
     */
    GridLines(GridTrackList.Tracks template, GridAreas areas, boolean byRow) {
        this.tracks = Math.max(template.sizes().size(), byRow ? areas.rows() : areas.columns());
        for (int line = 0; line < template.lineNames().size(); line++) {
            for (String name : template.lineNames().get(line)) {
                add(name, line);
            }
        }
        areas.areas().forEach((name, area) -> {
            add(name + "-start", (byRow ? area.rowStart() : area.columnStart()) - 1);
            add(name + "-end", (byRow ? area.rowEnd() : area.columnEnd()) - 1);
        });
        named.values().forEach(lines -> lines.sort(null));
    }

    private void add(String name, int line) {
        named.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
    }

    /** How many explicit tracks there are. */
    int tracks() {
        return tracks;
    }

    /** What {@code grid-row-start} and {@code grid-row-end}, or those of columns, mean together. */
    Extent resolve(GridLine start, GridLine end) {
        boolean startIsLine = isLine(start);
        boolean endIsLine = isLine(end);
        if (startIsLine && endIsLine) {
            int from = line(start, "-start");
            int to = line(end, "-end");
            // css-grid-2 §8.3.1: lines in the wrong order change places; the end is dropped when it is the start.
            return from == to ? Extent.between(from, from + 1) : Extent.between(Math.min(from, to), Math.max(from, to));
        } else if (startIsLine) {
            int from = line(start, "-start");
            return Extent.between(from, end.span() ? after(from, end) : from + 1);
        } else if (endIsLine) {
            int to = line(end, "-end");
            return Extent.between(start.span() ? before(to, start) : to - 1, to);
        }
        GridLine span = start.span() ? start : end;
        return Extent.automatic(span.span() && span.name().isEmpty() ? span.number() : 1);
    }

    private static boolean isLine(GridLine line) {
        return !line.isAuto() && !line.span();
    }

    private int line(GridLine line, String side) {
        if (line.isNameOnly()) {
            List<Integer> area = named.getOrDefault(line.name() + side, List.of());
            return area.isEmpty() ? numbered(1, line.name()) : area.get(0);
        }
        return numbered(line.number(), line.name());
    }

    private int numbered(int number, String name) {
        if (name.isEmpty()) {
            return number > 0 ? number - 1 : tracks + 1 + number;
        }
        List<Integer> lines = named.getOrDefault(name, List.of());
        int nth = Math.abs(number);
        if (nth <= lines.size()) {
            return lines.get(number > 0 ? nth - 1 : lines.size() - nth);
        }
        // css-grid-2 §8.3: all implicit lines are taken to have the name.
        return number > 0 ? tracks + nth - lines.size() : lines.size() - nth;
    }

    private int after(int from, GridLine span) {
        if (span.name().isEmpty()) {
            return from + span.number();
        }
        int left = Math.max(1, span.number());
        for (int line : named.getOrDefault(span.name(), List.of())) {
            if (line > from && --left == 0) {
                return line;
            }
        }
        return Math.max(tracks, from) + left;
    }

    private int before(int to, GridLine span) {
        if (span.name().isEmpty()) {
            return to - span.number();
        }
        int left = Math.max(1, span.number());
        List<Integer> lines = named.getOrDefault(span.name(), List.of());
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) < to && --left == 0) {
                return lines.get(i);
            }
        }
        return Math.min(0, to) - left;
    }
}
