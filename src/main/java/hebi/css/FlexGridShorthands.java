package hebi.css;

import hebi.css.AssignedValue.Own;
import hebi.css.grammar.ComputeContext;
import hebi.css.grammar.GridPlacement;
import hebi.css.grammar.GridTracks;
import hebi.css.grammar.GridTracks.TrackSpec;
import hebi.css.grammar.Specified;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ValueReader;
import hebi.css.value.GridAreas;
import hebi.css.value.GridLine;
import hebi.css.value.GridTrackList;
import hebi.css.value.Size;
import hebi.css.value.TrackSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shorthands of flexible boxes and grids. */
final class FlexGridShorthands {
    private static final Own AUTO = new Own(Specified.of(GridLine.AUTO));

    private FlexGridShorthands() {}

    /** All of them. */
    static List<Shorthand> all() {
        return List.of(
                new Shorthand(
                        "flex",
                        "none | [ <'flex-grow'> <'flex-shrink'>? || <'flex-basis'> ]",
                        List.of(Properties.FLEX_GROW, Properties.FLEX_SHRINK, Properties.FLEX_BASIS),
                        FlexGridShorthands::flex,
                        "css-flexbox-1#propdef-flex"),
                place("place-content", Properties.ALIGN_CONTENT, Properties.JUSTIFY_CONTENT),
                place("place-items", Properties.ALIGN_ITEMS, Properties.JUSTIFY_ITEMS),
                place("place-self", Properties.ALIGN_SELF, Properties.JUSTIFY_SELF),
                lines("grid-row", List.of(Properties.GRID_ROW_START, Properties.GRID_ROW_END)),
                lines("grid-column", List.of(Properties.GRID_COLUMN_START, Properties.GRID_COLUMN_END)),
                lines(
                        "grid-area",
                        List.of(
                                Properties.GRID_ROW_START,
                                Properties.GRID_COLUMN_START,
                                Properties.GRID_ROW_END,
                                Properties.GRID_COLUMN_END)),
                new Shorthand(
                        "grid-template",
                        "none | [ <'grid-template-rows'> / <'grid-template-columns'> ] | "
                                + "[ <line-names>? <string> <track-size>? <line-names>? ]+ [ / <explicit-track-list> ]?",
                        List.of(
                                Properties.GRID_TEMPLATE_ROWS,
                                Properties.GRID_TEMPLATE_COLUMNS,
                                Properties.GRID_TEMPLATE_AREAS),
                        FlexGridShorthands::template,
                        "css-grid-2#propdef-grid-template"));
    }

    private static Shorthand place(String name, Property<?> align, Property<?> justify) {
        return new Shorthand(
                name,
                "<'" + align.name() + "'> <'" + justify.name() + "'>?",
                List.of(align, justify),
                values -> place(align, justify, values),
                "css-align-3#propdef-" + name);
    }

    private static Optional<List<Assignment>> place(
            Property<?> align, Property<?> justify, List<ComponentValue> values) {
        ValueReader reader = new ValueReader(values);
        Optional<Assignment> first = Expansions.take(align, reader);
        if (reader.atEnd()) {
            reader.reset(0);
        }
        Optional<Assignment> second = Expansions.take(justify, reader);
        return first.isEmpty() || second.isEmpty() || !reader.atEnd()
                ? Optional.empty()
                : Optional.of(List.of(first.get(), second.get()));
    }

    // css-flexbox-1 §7.1.1: what is left out is 1, 1 and 0.
    private static Optional<List<Assignment>> flex(List<ComponentValue> values) {
        ValueReader reader = new ValueReader(values);
        if (reader.takeKeyword("none")) {
            return reader.atEnd() ? Optional.of(flex(0, 0, Size.Keyword.AUTO)) : Optional.empty();
        }
        // A 0 that may be a factor is one: factors are looked for first.
        Optional<Assignment> grow = Expansions.take(Properties.FLEX_GROW, reader);
        Optional<Assignment> basis = Optional.empty();
        if (grow.isEmpty()) {
            basis = Expansions.take(Properties.FLEX_BASIS, reader);
            grow = Expansions.take(Properties.FLEX_GROW, reader);
        }
        Optional<Assignment> shrink = grow.flatMap(any -> Expansions.take(Properties.FLEX_SHRINK, reader));
        if (basis.isEmpty()) {
            basis = Expansions.take(Properties.FLEX_BASIS, reader);
        }
        if (!reader.atEnd() || (grow.isEmpty() && basis.isEmpty())) {
            return Optional.empty();
        }
        List<Assignment> missing = flex(1, 1, Size.of(0));
        return Optional.of(
                List.of(grow.orElse(missing.get(0)), shrink.orElse(missing.get(1)), basis.orElse(missing.get(2))));
    }

    private static List<Assignment> flex(double grow, double shrink, Size basis) {
        return List.of(
                new Assignment(Properties.FLEX_GROW, new Own(Specified.of(grow))),
                new Assignment(Properties.FLEX_SHRINK, new Own(Specified.of(shrink))),
                new Assignment(Properties.FLEX_BASIS, new Own(Specified.of(basis))));
    }

    private static Shorthand lines(String name, List<Property<?>> targets) {
        return new Shorthand(
                name,
                "<grid-line> [ / <grid-line> ]" + (targets.size() > 2 ? "{0,3}" : "?"),
                List.copyOf(targets),
                values -> lines(targets, values),
                "css-grid-2#propdef-" + name);
    }

    // css-grid-2 §8.4: a line that is left out is the opposite one when that is a name, or auto.
    private static Optional<List<Assignment>> lines(List<Property<?>> targets, List<ComponentValue> values) {
        ValueReader reader = new ValueReader(values);
        List<Own> taken = new ArrayList<>();
        do {
            Optional<Specified<GridLine>> line = GridPlacement.LINE.take(reader);
            if (line.isEmpty() || taken.size() == targets.size()) {
                return Optional.empty();
            }
            taken.add(new Own(line.get()));
        } while (reader.takeMark('/'));
        if (!reader.atEnd()) {
            return Optional.empty();
        }
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (i >= taken.size()) {
                Own opposite = taken.get(i == 1 ? 0 : i - targets.size() / 2);
                boolean named = opposite.specified().compute(ComputeContext.INITIAL) instanceof GridLine line
                        && line.isNameOnly();
                taken.add(named ? opposite : AUTO);
            }
            assignments.add(new Assignment(targets.get(i), taken.get(i)));
        }
        return Optional.of(assignments);
    }

    private static Optional<List<Assignment>> template(List<ComponentValue> values) {
        ValueReader reader = new ValueReader(values);
        if (values.size() == 1 && reader.takeKeyword("none")) {
            Specified<GridTrackList> none = Specified.of(GridTrackList.NONE);
            return Optional.of(template(none, none, GridAreas.NONE));
        }
        boolean drawn = values.stream().anyMatch(ComponentValue.Text.class::isInstance);
        return drawn ? drawnTemplate(reader) : rowsAndColumns(reader);
    }

    private static Optional<List<Assignment>> rowsAndColumns(ValueReader reader) {
        Optional<Specified<GridTrackList>> rows = GridTracks.TRACK_LIST.take(reader);
        boolean slash = reader.takeMark('/');
        Optional<Specified<GridTrackList>> columns = GridTracks.TRACK_LIST.take(reader);
        return !slash || rows.isEmpty() || columns.isEmpty() || !reader.atEnd()
                ? Optional.empty()
                : Optional.of(template(rows.get(), columns.get(), GridAreas.NONE));
    }

    // Rows as strings, each with the size and the line names of its row.
    private static Optional<List<Assignment>> drawnTemplate(ValueReader reader) {
        List<String> rows = new ArrayList<>();
        List<TrackSpec> tracks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (!reader.atEnd() && !reader.takeMark('/')) {
            Optional<List<String>> before = GridTracks.takeNames(reader);
            Optional<String> row = reader.takeText();
            Specified<TrackSize> size = GridTracks.TRACK_SIZE.take(reader).orElse(Specified.of(TrackSize.Keyword.AUTO));
            Optional<List<String>> after = GridTracks.takeNames(reader);
            if (before.isEmpty() || row.isEmpty() || after.isEmpty()) {
                return Optional.empty();
            }
            names.addAll(before.get());
            rows.add(row.get());
            tracks.add(new TrackSpec(List.copyOf(names), size));
            names = new ArrayList<>(after.get());
        }
        Specified<GridTrackList> rowTracks = GridTracks.once(tracks, List.copyOf(names));
        Optional<Specified<GridTrackList>> columns = reader.atEnd()
                ? Optional.of(Specified.of(GridTrackList.NONE))
                : GridTracks.EXPLICIT_TRACK_LIST.take(reader);
        return GridPlacement.areas(rows)
                .filter(areas -> reader.atEnd())
                .flatMap(areas -> columns.map(tracksOfColumns -> template(rowTracks, tracksOfColumns, areas)));
    }

    private static List<Assignment> template(
            Specified<GridTrackList> rows, Specified<GridTrackList> columns, GridAreas areas) {
        return List.of(
                new Assignment(Properties.GRID_TEMPLATE_ROWS, new Own(rows)),
                new Assignment(Properties.GRID_TEMPLATE_COLUMNS, new Own(columns)),
                new Assignment(Properties.GRID_TEMPLATE_AREAS, new Own(Specified.of(areas))));
    }
}
