package hebi.layout.flex;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.layout.flex.FlexItem.Sized;
import hebi.layout.flow.ItemSizes;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.item.Alignment;
import hebi.layout.item.Band;
import hebi.layout.item.BandItem;
import hebi.layout.item.Bands;
import hebi.layout.item.ContainerRoom;
import hebi.layout.item.ItemBox;
import hebi.layout.item.ItemLayouts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Items in a column. In a single line each is a band, like a block among others; several lines, which there are only in a
 * given height, are one band that is never cut.
 */
final class ColumnItems {
    private final FlexStyle flex;
    private final ItemLayouts layouts;
    private final ContainerRoom room;
    private final int gap;

    ColumnItems(FlexStyle flex, ItemLayouts layouts, ContainerRoom room) {
        this.flex = flex;
        this.layouts = layouts;
        this.room = room;
        this.gap = flex.gap(Properties.ROW_GAP, room.block().orElse(0));
    }

    Bands bands() {
        List<List<Sized>> lines = lines();
        return lines.size() <= 1 ? single(lines.isEmpty() ? List.of() : lines.get(0)) : several(lines);
    }

    private List<List<Sized>> lines() {
        FlexItems sizes = new FlexItems(layouts, room);
        List<List<Sized>> lines = new ArrayList<>();
        List<Sized> line = new ArrayList<>();
        long taken = 0;
        for (Box.BlockLevel box : flex.items()) {
            Space space = room.area(room.inline(), room.block(), natural(box));
            Laid laid = layouts.whole(box, space);
            FlexItem item = sizes.inColumn(box, laid.blockSize());
            long size = (long) item.hypothetical() + item.margin().blockSum();
            boolean full = room.block().isPresent()
                    && taken + gap + size > room.block().getAsInt();
            if (flex.wraps() && !line.isEmpty() && full) {
                lines.add(line);
                line = new ArrayList<>();
                taken = 0;
            }
            taken += size + (line.isEmpty() ? 0 : gap);
            line.add(new Sized(item, laid.blockSize(), space, laid));
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** css-flexbox-1 §9.4 step 7: as wide as its content, or as the line. */
    private ItemSizes natural(Box.BlockLevel box) {
        ItemBox item = new ItemBox(box, room.mode());
        if (!stretchesAlong(item) || item.isOrthogonal() || flex.wraps()) {
            return ItemSizes.FIT_CONTENT;
        }
        return ItemSizes.NONE.withInlineSize(
                Math.max(0, room.inline() - item.margins(room.inline()).inlineSum()));
    }

    private boolean stretchesAlong(ItemBox item) {
        return flex.align(item.box()) == Alignment.STRETCH
                && item.autoMargins().inlineSum() == 0
                && item.inlineSize() == Size.Keyword.AUTO;
    }

    /** Gives the items of a line their sizes along both axes. */
    private List<Sized> sized(List<Sized> line, int inlineSize) {
        List<FlexItem> items = line.stream().map(Sized::item).toList();
        int margins = gap * Math.max(0, items.size() - 1);
        int wanted = 0;
        for (FlexItem item : items) {
            margins += item.margin().blockSum();
            wanted += item.hypothetical();
        }
        int main = room.block().orElse(Math.max(room.minBlock(), wanted + margins));
        int[] sizes = FlexLengths.resolve(items, main - margins);
        List<Sized> sized = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            Sized item = line.get(i);
            ItemBox box = item.item().box();
            Space space = item.space();
            if (flex.wraps() && stretchesAlong(box) && !box.isOrthogonal()) {
                int size = Math.max(0, inlineSize - item.item().margin().inlineSum());
                space = space.withItem(space.item().withInlineSize(size));
            }
            boolean natural = sizes[i] == layouts.whole(box.box(), space).blockSize() || box.isOrthogonal();
            Laid laid = layouts.whole(
                    box.box(), natural ? space : space.withItem(space.item().withBlockSize(sizes[i])));
            sized.add(new Sized(item.item(), sizes[i], space, laid));
        }
        return sized;
    }

    private int[] starts(List<Sized> line) {
        List<FlexItem> items = line.stream().map(Sized::item).toList();
        int[] sizes = line.stream().mapToInt(Sized::size).toArray();
        int taken = gap * Math.max(0, items.size() - 1);
        for (int i = 0; i < sizes.length; i++) {
            taken += sizes[i] + items.get(i).margin().blockSum();
        }
        int main = room.block().orElse(Math.max(room.minBlock(), taken));
        return new MainAxis(flex, gap, main).starts(items, sizes, false);
    }

    private Bands single(List<Sized> line) {
        int cross = room.inline();
        List<Sized> sized = sized(line, cross);
        int[] starts = starts(sized);
        List<Integer> byPlace = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            byPlace.add(i);
        }
        byPlace.sort(Comparator.comparingInt(i -> starts[i]));
        List<Band> bands = new ArrayList<>();
        List<BandItem> items = new ArrayList<>();
        for (int i : byPlace) {
            Sized item = sized.get(i);
            LogicalEdges margin = item.item().margin();
            boolean stretched = isStretched(item);
            items.add(item(item, bands.size(), inlineStart(item, 0, cross), margin.blockStart(), stretched));
            bands.add(new Band(
                    starts[i] - margin.blockStart(),
                    item.laid().blockSize() + margin.blockSum(),
                    stretched ? item.laid().blockSize() : 0,
                    Band.Cutting.FREE));
        }
        return new Bands(bands, items, flex.positioned());
    }

    /** Whether flexing made it another size than its content. */
    private boolean isStretched(Sized item) {
        return item.laid().blockSize()
                != layouts.whole(item.item().box().box(), item.space()).blockSize();
    }

    private static BandItem item(Sized item, int band, int inlineStart, int blockStart, boolean stretched) {
        return new BandItem(
                item.item().box().box(),
                new BandItem.Range(band, band),
                new BandItem.Place(
                        inlineStart,
                        blockStart,
                        item.item().margin().blockStart(),
                        item.item().margin().blockEnd(),
                        false),
                item.space(),
                stretched,
                item.laid());
    }

    private int inlineStart(Sized item, int lineStart, int lineSize) {
        ItemBox box = item.item().box();
        LogicalEdges margin = item.item().margin();
        LogicalEdges auto = box.autoMargins();
        Alignment align = flex.align(box.box());
        boolean atEnd = align == Alignment.STRETCH && flex.isCrossReversed();
        return lineStart
                + margin.inlineStart()
                + ItemBox.offset(
                        atEnd ? Alignment.END : align,
                        lineSize - item.inlineSize() - margin.inlineSum(),
                        auto.inlineStart() == 1,
                        auto.inlineEnd() == 1);
    }

    private Bands several(List<List<Sized>> lines) {
        int lineGap = flex.gap(Properties.COLUMN_GAP, room.inline());
        int[] widths = new int[lines.size()];
        int free = room.inline() - lineGap * (lines.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            for (Sized item : lines.get(i)) {
                widths[i] = Math.max(
                        widths[i], item.inlineSize() + item.item().margin().inlineSum());
            }
            free -= widths[i];
        }
        LineDistribution across = LineDistribution.of(flex, free, widths.length);
        List<BandItem> items = new ArrayList<>();
        int position = 0;
        int end = 0;
        for (int i = 0; i < widths.length; i++) {
            int width = widths[i] + across.stretch(i);
            int start = position + across.offset(i);
            int lineStart = flex.isCrossReversed() ? room.inline() - start - width : start;
            List<Sized> sized = sized(lines.get(i), width);
            int[] starts = starts(sized);
            for (int k = 0; k < starts.length; k++) {
                items.add(item(sized.get(k), 0, inlineStart(sized.get(k), lineStart, width), starts[k], false));
                end = Math.max(end, starts[k] + sized.get(k).laid().blockSize());
            }
            position += width + lineGap;
        }
        Band band = new Band(0, room.block().orElse(end), end, Band.Cutting.MONOLITHIC);
        return new Bands(List.of(band), items, flex.positioned());
    }
}
