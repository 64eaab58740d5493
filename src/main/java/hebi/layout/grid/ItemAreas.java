package hebi.layout.grid;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.layout.block.BlockStep;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.ItemSizes;
import hebi.layout.flow.ItemSizes.Across;
import hebi.layout.flow.Laid;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.SharedColumns;
import hebi.layout.flow.Space;
import hebi.layout.flow.Styles;
import hebi.layout.item.Alignment;
import hebi.layout.item.BandItem;
import hebi.layout.item.ContainerRoom;
import hebi.layout.item.ItemBox;
import hebi.layout.item.ItemLayouts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Lays out the items of a grid in their areas, and aligns them there (css-grid-2 §6.2, §10). */
final class ItemAreas {
    private final ComputedStyle style;
    private final ItemLayouts layouts;
    private final ContainerRoom room;

    ItemAreas(ComputedStyle style, ItemLayouts layouts, ContainerRoom room) {
        this.style = style;
        this.layouts = layouts;
        this.room = room;
    }

    /**
     * An item as wide as its columns want it, and as high as its content is.
     *
     * @param item the item
     * @param inlineStart of its area, millipoints
     * @param space unlimited
     * @param laid in that space
     * @param margin its margins along the container's axes
     * @param shim what is before it so that its baseline is that of its row, millipoints
     * @param least sizes of its margin box
     */
    record Sized(GridItem item, int inlineStart, Space space, Laid laid, LogicalEdges margin, int shim, Least least) {
        int outerBlockSize() {
            return laid.blockSize() + margin.blockSum() + rest();
        }

        /** css-rhythm-1 §3: what a step adds to an item across, which is as high as its row all the same. */
        private int rest() {
            BlockStep step = BlockStep.of(item.box(), space, laid, true);
            return Styles.mode(item.box().style()).isOrthogonalTo(space.mode()) ? step.before() + step.after() : 0;
        }

        private Sized withShim(int size) {
            return new Sized(item, inlineStart, space, laid, margin, size, least);
        }
    }

    /**
     * How small the margin box of an item can be whose lines stand across, whatever its area is, in millipoints.
     *
     * @param inline along the container's lines
     * @param block across them
     * @param area that it takes where nothing limits its lines
     */
    record Least(int inline, int block, long area) {
        static final Least NONE = new Least(0, 0, Long.MAX_VALUE);
    }

    /** Lays out all items in their columns. */
    List<Sized> measured(List<GridItem> items, SizedTracks columns, List<Track> rows) {
        List<Sized> all = new ArrayList<>();
        NoteArea notes = room.notes().inGrid(lanes(columns));
        for (GridItem item : items) {
            int size = columns.size(item.column(), item.columnSpan());
            List<Track> spanned = rows.subList(item.row(), item.row() + item.rowSpan());
            Space space = room.area(size, fixed(spanned), sizes(item.box(), size, spanned))
                    .withNotes(notes.ofItem(lane(columns.start(item.column()), size)));
            LogicalEdges margin = new ItemBox(item.box(), room.mode()).margins(size);
            if (item.box().style().get(Properties.GRID_TEMPLATE_COLUMNS).isSubgrid()) {
                SharedColumns shared = columns.shared(item.column(), item.columnSpan());
                space = space.withItem(
                        space.item().withColumns(shared.without(margin.inlineStart(), margin.inlineEnd())));
            }
            Laid laid = layouts.whole(item.box(), space);
            // css-rhythm-1 §3: an item is block-level too; what a step adds is part of its margin box.
            BlockStep step = BlockStep.of(item.box(), space, laid, true);
            LogicalEdges stepped = new ItemBox(item.box(), room.mode()).isOrthogonal()
                    ? margin
                    : margin.plus(new LogicalEdges(0, 0, step.before(), step.after()));
            all.add(new Sized(
                    item, columns.start(item.column()), space, laid, stepped, 0, least(item, space, margin, laid)));
        }
        return onBaselines(all);
    }

    /** The columns, from the line-left edge of the content. */
    private List<NoteArea.Lane> lanes(SizedTracks columns) {
        return IntStream.range(0, columns.count())
                .mapToObj(i -> lane(columns.start(i), columns.size(i)))
                .toList();
    }

    private NoteArea.Lane lane(int inlineStart, int size) {
        return new NoteArea.Lane(
                room.mode().isInlineReversed() ? room.inline() - inlineStart - size : inlineStart, size);
    }

    private Least least(GridItem item, Space space, LogicalEdges margin, Laid laid) {
        if (!new ItemBox(item.box(), room.mode()).isOrthogonal()) {
            return Least.NONE;
        }
        int lowest = layouts.formatter().contribution(item.box(), style).min();
        int whole = laid.fragment()
                .filter(tiers -> tiers.children().size() == 1)
                .map(tier -> tier.rect().inlineSize() + margin.inlineSum())
                .orElse(lowest);
        return new Least(
                Math.min(lowest, whole),
                lineSize(item, space.withBlockSize(OptionalInt.of(0))) + margin.blockSum(),
                (long) lowest * (lineSize(item, space) + margin.blockSum()));
    }

    private int lineSize(GridItem item, Space space) {
        return BoxModel.of(item.box(), space, layouts.formatter()).inlineSize();
    }

    /** css-grid-2 §11.5 step 1. */
    private List<Sized> onBaselines(List<Sized> items) {
        Map<Integer, Integer> byRow = new HashMap<>();
        items.stream()
                .filter(this::isOnBaseline)
                .forEach(item -> byRow.merge(item.item().row(), ascent(item), Math::max));
        return items.stream()
                .map(item -> isOnBaseline(item)
                        ? item.withShim(byRow.getOrDefault(item.item().row(), 0) - ascent(item))
                        : item)
                .toList();
    }

    private static int ascent(Sized item) {
        return item.margin().blockStart() + item.laid().baselines().first().orElse(0);
    }

    private boolean isOnBaseline(Sized item) {
        ItemBox box = new ItemBox(item.item().box(), room.mode());
        LogicalEdges auto = box.autoMargins();
        return Alignment.align(box.box(), style) == Alignment.BASELINE
                && item.laid().baselines().first().isPresent()
                && !box.isOrthogonal()
                && auto.blockSum() == 0;
    }

    /** Block size of the area when content has no say in it. */
    private static OptionalInt fixed(List<Track> rows) {
        int sum = 0;
        for (Track track : rows) {
            if (track.min() != Track.Function.FIXED || track.max() != Track.Function.FIXED) {
                return OptionalInt.empty();
            }
            sum += Math.max(track.base(), track.limit());
        }
        return rows.size() == 1 ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    private ItemSizes sizes(Box.BlockLevel box, int inlineSize, List<Track> rows) {
        ItemBox item = new ItemBox(box, room.mode());
        if (item.isOrthogonal() && rows.stream().allMatch(row -> row.max() == Track.Function.MIN_CONTENT)) {
            return ItemSizes.FIT_CONTENT.withAcross(isStretched(item) ? Across.STRETCH : Across.LEAST);
        }
        boolean auto = item.inlineSize() == Size.Keyword.AUTO;
        if (Alignment.justify(box, style) != Alignment.STRETCH
                || item.autoMargins().inlineSum() > 0
                || !auto
                || item.isOrthogonal()) {
            return ItemSizes.FIT_CONTENT;
        }
        // What would take its own size is told the area's.
        return box instanceof Box.Block
                ? ItemSizes.NONE
                : ItemSizes.NONE.withInlineSize(
                        Math.max(0, inlineSize - item.margins(inlineSize).inlineSum()));
    }

    /** Puts the items into their rows. */
    List<BandItem> placed(List<Sized> items, SizedTracks rows) {
        return items.stream().map(item -> placed(item, rows)).toList();
    }

    private BandItem placed(Sized sized, SizedTracks rows) {
        GridItem item = sized.item();
        ItemBox box = new ItemBox(item.box(), room.mode());
        int area = rows.size(item.row(), item.rowSpan());
        LogicalEdges auto = box.autoMargins();
        Alignment align = Alignment.align(item.box(), style);
        boolean stretches = box.isOrthogonal() ? sized.space().item().across() == Across.STRETCH : isStretched(box);
        Laid laid = laid(sized, box, stretches, area);
        boolean onBaseline = isOnBaseline(sized);
        int block = sized.margin().blockStart()
                + (onBaseline
                        ? sized.shim()
                        : ItemBox.offset(
                                align,
                                area - laid.blockSize() - sized.margin().blockSum(),
                                auto.blockStart() == 1,
                                auto.blockEnd() == 1));
        return new BandItem(
                item.box(),
                new BandItem.Range(item.row(), item.lastRow()),
                new BandItem.Place(
                        inlineStart(sized, box, laid),
                        block,
                        sized.margin().blockStart(),
                        sized.margin().blockEnd(),
                        onBaseline),
                sized.space(),
                stretches,
                laid);
    }

    /** Whether an item is as high as its area (css-grid-2 §6.2). */
    private boolean isStretched(ItemBox item) {
        return Alignment.align(item.box(), style) == Alignment.STRETCH
                && item.autoMargins().blockSum() == 0
                && item.blockSize() == Size.Keyword.AUTO;
    }

    private Laid laid(Sized sized, ItemBox box, boolean stretches, int area) {
        int size = Math.max(0, area - sized.margin().blockSum());
        if (stretches) {
            return size == sized.laid().blockSize()
                    ? sized.laid()
                    : layouts.whole(
                            box.box(),
                            sized.space()
                                    .withBlockSize(OptionalInt.of(area))
                                    .withItem(sized.space().item().withBlockSize(size)));
        }
        return ItemBox.isPercent(box.blockSize()) || ItemBox.isPercent(box.minBlockSize())
                ? layouts.whole(box.box(), sized.space().withBlockSize(OptionalInt.of(area)))
                : sized.laid();
    }

    private int inlineStart(Sized sized, ItemBox box, Laid laid) {
        int size = laid.fragment().map(f -> f.rect().inlineSize()).orElse(0);
        LogicalEdges auto = box.autoMargins();
        int free = sized.space().inlineSize() - size - sized.margin().inlineSum();
        return sized.inlineStart()
                + sized.margin().inlineStart()
                + ItemBox.offset(
                        Alignment.justify(box.box(), style), free, auto.inlineStart() == 1, auto.inlineEnd() == 1);
    }
}
