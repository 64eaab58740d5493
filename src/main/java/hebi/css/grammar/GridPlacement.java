package hebi.css.grammar;

import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ValueReader;
import hebi.css.value.GridAreas;
import hebi.css.value.GridAreas.Area;
import hebi.css.value.GridAutoFlow;
import hebi.css.value.GridLine;
import hebi.css.value.GridTrackList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where grid items go: lines, named areas, the order of filling (css-grid-2 §7.3, §8). */
public final class GridPlacement {
    /** {@code <grid-line>}. */
    public static final Syntax<GridLine> LINE = new Syntax<>(
            "auto | <custom-ident> | [ <integer> && <custom-ident>? ] | [ span && [ <integer [1,∞]> || <custom-ident> ] ]",
            GridPlacement::line);

    /** {@code grid-template-areas}. */
    public static final Syntax<GridAreas> AREAS = Choices.of("none", GridAreas.NONE)
            .or(new Syntax<>("<string>+", reader -> {
                List<String> rows = new ArrayList<>();
                for (Optional<String> row = reader.takeText(); row.isPresent(); row = reader.takeText()) {
                    rows.add(row.get());
                }
                return areas(rows).map(Specified::of);
            }));

    /** {@code grid-auto-flow}. */
    public static final Syntax<GridAutoFlow> AUTO_FLOW =
            new Syntax<>("[ row | column ] || dense", GridPlacement::autoFlow);

    private static final Set<String> RESERVED =
            Set.of("auto", "span", "inherit", "initial", "unset", "revert", "revert-layer", "default");

    private GridPlacement() {}

    /** Whether no line or area may be called so. */
    static boolean isReserved(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The areas that these rows draw; nothing when rows differ in length or an area is no rectangle. */
    public static Optional<GridAreas> areas(List<String> rows) {
        Map<String, Area> areas = new HashMap<>();
        long cells = 0;
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            List<String> names = cells(rows.get(row - 1));
            cells += names.size();
            if (names.isEmpty()
                    || cells > GridTrackList.MAX_TRACKS
                    || (row > 1 && names.size() != columns)
                    || names.stream().anyMatch(GridPlacement::isNoName)) {
                return Optional.empty();
            }
            columns = names.size();
            for (int column = 1; column <= columns; column++) {
                Area cell = new Area(row, row + 1, column, column + 1);
                areas.merge(names.get(column - 1), cell, GridPlacement::around);
            }
        }
        areas.remove("");
        boolean good = columns > 0 && areRectangles(areas, rows);
        return good ? Optional.of(new GridAreas(rows.size(), columns, areas)) : Optional.empty();
    }

    // css-grid-2 §7.3: names and null cells, which are one or more dots; the dots become an empty name.
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String part : row.strip().replaceAll("\\.+", " . ").strip().split("\\s+")) {
            if (!part.isEmpty()) {
                cells.add(part.equals(".") ? "" : part);
            }
        }
        return cells;
    }

    private static boolean isNoName(String name) {
        return !name.isEmpty() && !name.matches("[\\w\\-\\x{80}-\\x{10FFFF}]+");
    }

    private static Area around(Area a, Area b) {
        return new Area(
                Math.min(a.rowStart(), b.rowStart()),
                Math.max(a.rowEnd(), b.rowEnd()),
                Math.min(a.columnStart(), b.columnStart()),
                Math.max(a.columnEnd(), b.columnEnd()));
    }

    // An area is a rectangle when it has as many cells as the rectangle around it.
    private static boolean areRectangles(Map<String, Area> areas, List<String> rows) {
        Map<String, Long> counts = new HashMap<>();
        rows.forEach(row -> cells(row).forEach(name -> counts.merge(name, 1L, Long::sum)));
        return areas.entrySet().stream().allMatch(entry -> {
            Area area = entry.getValue();
            long whole = (long) (area.rowEnd() - area.rowStart()) * (area.columnEnd() - area.columnStart());
            return whole == counts.getOrDefault(entry.getKey(), 0L);
        });
    }

    private static Optional<Specified<GridLine>> line(ValueReader reader) {
        if (reader.takeKeyword("auto")) {
            return Optional.of(Specified.of(GridLine.AUTO));
        }
        boolean span = reader.takeKeyword("span");
        Optional<Integer> number = reader.takeInteger();
        Optional<String> name = name(reader);
        if (number.isEmpty()) {
            number = reader.takeInteger();
        }
        span = span || reader.takeKeyword("span");
        boolean nothing = number.isEmpty() && name.isEmpty();
        boolean outside = number.isPresent() && (number.get() == 0 || (span && number.get() < 0));
        if (nothing || outside) {
            return Optional.empty();
        }
        int clamped = Math.max(-GridTrackList.MAX_TRACKS, Math.min(GridTrackList.MAX_TRACKS, number.orElse(0)));
        return Optional.of(Specified.of(new GridLine(span && clamped == 0 ? 1 : clamped, span, name.orElse(""))));
    }

    private static Optional<String> name(ValueReader reader) {
        return reader.peek()
                        .filter(value -> value instanceof Ident ident && !isReserved(ident.name()))
                        .isPresent()
                ? reader.take(Ident.class).map(Ident::name)
                : Optional.empty();
    }

    private static Optional<Specified<GridAutoFlow>> autoFlow(ValueReader reader) {
        boolean dense = reader.takeKeyword("dense");
        boolean column = reader.takeKeyword("column");
        boolean row = !column && reader.takeKeyword("row");
        dense = dense || reader.takeKeyword("dense");
        return dense || row || column ? Optional.of(Specified.of(new GridAutoFlow(column, dense))) : Optional.empty();
    }
}
