package hebi.layout.grid;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.ColumnBalance;
import hebi.css.value.GridTrackList;
import hebi.css.value.Keywords.ContentAlignment;
import hebi.css.value.Size;
import hebi.css.value.TrackSize;
import hebi.layout.ContentSizes;
import hebi.layout.flow.SharedColumns;
import hebi.layout.grid.TrackSizing.Constraint;
import hebi.layout.item.Band;
import hebi.layout.item.BandItem;
import hebi.layout.item.Bands;
import hebi.layout.item.ContainerRoom;
import hebi.layout.item.ItemLayouts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Sizes a grid: its columns, the items in them, its rows (css-grid-2 §11.1). */
final class GridSizing {
    private final Box.Block box;
    private final ComputedStyle style;
    private final ContainerRoom room;
    private final GridContributions contributions;
    private final ItemAreas areas;
    private final Optional<SharedColumns> shared;
    private final GridTrackList.Tracks columnTemplate;
    private final GridTrackList.Tracks rowTemplate;
    private final Placement.Grid grid;

    GridSizing(
            Box.Block box,
            ItemLayouts layouts,
            Function<Box.BlockLevel, ContentSizes> contribution,
            ContainerRoom room) {
        this.box = box;
        this.style = box.style();
        this.room = room;
        OptionalInt measure = room.measure() > 0 ? OptionalInt.of(room.measure()) : OptionalInt.empty();
        this.shared = room.columns()
                .filter(columns -> style.get(Properties.GRID_TEMPLATE_COLUMNS).isSubgrid());
        this.columnTemplate = shared.isPresent()
                ? GridTrackList.fixed(shared.get().sizes())
                : AxisTracks.template(style.get(Properties.GRID_TEMPLATE_COLUMNS), measure, columnGap(room.measure()));
        this.rowTemplate = AxisTracks.template(style.get(Properties.GRID_TEMPLATE_ROWS), room.block(), rowGap());
        this.grid = Placement.place(
                inOrder(box),
                new GridLines(columnTemplate, style.get(Properties.GRID_TEMPLATE_AREAS), false),
                new GridLines(rowTemplate, style.get(Properties.GRID_TEMPLATE_AREAS), true),
                style.get(Properties.GRID_AUTO_FLOW));
        this.areas = new ItemAreas(style, layouts, room);
        this.contributions = new GridContributions(room, layouts, contribution);
    }

    private int gap(Property<Size> property, int base) {
        return Math.max(0, style.get(property).resolveOr(base, 0));
    }

    private int columnGap(int base) {
        return shared.map(SharedColumns::gap).orElseGet(() -> gap(Properties.COLUMN_GAP, base));
    }

    private int rowGap() {
        return gap(Properties.ROW_GAP, room.block().orElse(0));
    }

    /** css-display-4 §3: the items in the order that {@code order} gives. */
    private static List<Box.BlockLevel> inOrder(Box.Block box) {
        return ((Box.Blocks) box.contents())
                .boxes().stream()
                        .filter(child -> !(child instanceof Box.OutOfFlow))
                        .sorted(Comparator.comparingInt(child -> child.style().get(Properties.ORDER)))
                        .toList();
    }

    /** Content inline size under a constraint. */
    int intrinsic(Constraint constraint) {
        List<Track> tracks = columns(OptionalInt.empty());
        return new TrackSizing(
                        tracks,
                        contributions.inline(grid.items(), tracks),
                        OptionalInt.empty(),
                        constraint,
                        columnGap(0))
                .size(ContentAlignment.NORMAL)
                .extent();
    }

    /** The rows and what stands in them. */
    Bands bands() {
        OptionalInt inline = OptionalInt.of(room.inline());
        ContentAlignment justify = style.get(Properties.JUSTIFY_CONTENT);
        List<Track> tracks = columns(inline);
        SizedTracks columns = new TrackSizing(
                        tracks,
                        contributions.inline(grid.items(), tracks),
                        inline,
                        Constraint.NONE,
                        columnGap(room.inline()))
                .size(justify)
                .distributed(justify, room.inline(), room.mode(), true);
        List<ItemAreas.Sized> sized = areas.measured(grid.items(), columns, rows(room.block()));
        Optional<SizedTracks> balanced = balanced(columns, sized);
        if (balanced.isPresent()) {
            sized = areas.measured(grid.items(), balanced.get(), rows(room.block()));
        }
        SizedTracks rows = sizedRows(sized);
        List<BandItem> items = areas.placed(sized, rows);
        return new Bands(rowBands(rows), items, positioned());
    }

    /** PR-9: two columns of other widths than the template's, when rows are lower so. */
    private Optional<SizedTracks> balanced(SizedTracks columns, List<ItemAreas.Sized> items) {
        ColumnBalance limits = style.get(Properties.COLUMN_BALANCE);
        if (limits.isNone() || columns.count() != 2) {
            return Optional.empty();
        }
        int width = new Balance(columns.size(0), columns.size(1), items).first(limits, style.get(Properties.FONT_SIZE));
        return width == columns.size(0)
                ? Optional.empty()
                : Optional.of(columns.resized(width, columns.size(0) + columns.size(1) - width));
    }

    private List<Track> columns(OptionalInt inline) {
        List<TrackSize> sizes = AxisTracks.all(
                columnTemplate.sizes(), style.get(Properties.GRID_AUTO_COLUMNS), grid.columnsBefore(), grid.columns());
        BitSet used = new BitSet();
        grid.items().forEach(item -> used.set(item.column(), item.column() + item.columnSpan()));
        return tracks(
                sizes, inline, emptied(Properties.GRID_TEMPLATE_COLUMNS, columnTemplate, grid.columnsBefore(), used));
    }

    private List<Track> rows(OptionalInt block) {
        List<TrackSize> sizes = AxisTracks.all(
                rowTemplate.sizes(), style.get(Properties.GRID_AUTO_ROWS), grid.rowsBefore(), grid.rows());
        BitSet used = new BitSet();
        grid.items().forEach(item -> used.set(item.row(), item.row() + item.rowSpan()));
        return tracks(sizes, block, emptied(Properties.GRID_TEMPLATE_ROWS, rowTemplate, grid.rowsBefore(), used));
    }

    /** css-grid-2 §7.2.3.2: empty tracks that {@code auto-fit} made collapse. */
    private BitSet emptied(Property<GridTrackList> property, GridTrackList.Tracks template, int before, BitSet used) {
        BitSet collapsed = new BitSet();
        boolean fits = style.get(property)
                .automatic()
                .filter(part -> part.kind() == GridTrackList.Kind.AUTO_FIT)
                .isPresent();
        if (fits) {
            collapsed.set(before + template.autoStart(), before + template.autoEnd());
            collapsed.andNot(used);
        }
        return collapsed;
    }

    private static List<Track> tracks(List<TrackSize> sizes, OptionalInt base, BitSet collapsed) {
        List<Track> tracks = new ArrayList<>(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            tracks.add(new Track(sizes.get(i), base, collapsed.get(i)));
        }
        return tracks;
    }

    private SizedTracks sizedRows(List<ItemAreas.Sized> sized) {
        SizedTracks rows = sizedRows(sized, room.block());
        boolean percent = room.block().isEmpty()
                && rows(room.block()).stream().anyMatch(track -> track.min() == Track.Function.AUTO)
                && hasPercent();
        if (room.block().isEmpty() && (percent || rows.extent() < room.minBlock())) {
            // css-grid-2 §7.2.1: percentages of what came of it; §11.7, §11.8: a least size is filled.
            rows = sizedRows(sized, OptionalInt.of(Math.max(rows.extent(), room.minBlock())));
        }
        int block = room.block().orElse(Math.max(room.minBlock(), rows.extent()));
        return rows.distributed(style.get(Properties.ALIGN_CONTENT), block, room.mode(), false);
    }

    private boolean hasPercent() {
        return rowTemplate.sizes().stream()
                .anyMatch(size ->
                        size instanceof TrackSize.Fixed fixed && fixed.value().hasPercent());
    }

    private SizedTracks sizedRows(List<ItemAreas.Sized> sized, OptionalInt block) {
        List<Track> tracks = rows(block);
        return new TrackSizing(tracks, contributions.block(sized, tracks), block, Constraint.NONE, rowGap())
                .size(style.get(Properties.ALIGN_CONTENT));
    }

    private List<Band> rowBands(SizedTracks sized) {
        List<Track> rows = rows(room.block());
        List<Band> bands = new ArrayList<>();
        for (int r = 0; r < sized.count(); r++) {
            int least = room.block().isPresent()
                    ? sized.size(r)
                    : Math.min(sized.size(r), rows.get(r).least());
            bands.add(new Band(sized.start(r), sized.size(r), least, Band.Cutting.FREE));
        }
        return bands;
    }

    private List<Box.OutOfFlow> positioned() {
        return ((Box.Blocks) box.contents())
                .boxes().stream()
                        .filter(Box.OutOfFlow.class::isInstance)
                        .map(Box.OutOfFlow.class::cast)
                        .toList();
    }
}
