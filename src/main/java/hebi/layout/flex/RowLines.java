package hebi.layout.flex;

import hebi.css.Properties;
import hebi.css.value.Keywords.ContentAlignment;
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
import hebi.layout.item.Distribution;
import hebi.layout.item.ItemBox;
import hebi.layout.item.ItemLayouts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Items in a row, in one or several lines. Each line is a band. */
final class RowLines {
    private final FlexStyle flex;
    private final ItemLayouts layouts;
    private final ContainerRoom room;
    private final int gap;
    private final int lineGap;

    RowLines(FlexStyle flex, ItemLayouts layouts, ContainerRoom room) {
        this.flex = flex;
        this.layouts = layouts;
        this.room = room;
        this.gap = flex.gap(Properties.COLUMN_GAP, room.inline());
        this.lineGap = flex.gap(Properties.ROW_GAP, room.block().orElse(0));
    }

    /**
     * A line.
     *
     * @param items in the order in which they were taken
     * @param starts inline starts of their border boxes
     * @param blockSize its cross size
     * @param baseline from its block start; 0 when no item stands on it
     */
    private record Line(List<Sized> items, List<Integer> starts, int blockSize, int baseline) {
        Line withBlockSize(int size) {
            return new Line(items, starts, size, baseline);
        }
    }

    Bands bands() {
        FlexItems sizes = new FlexItems(layouts, room);
        List<Line> lines = new ArrayList<>();
        for (List<FlexItem> items :
                collected(flex.items().stream().map(sizes::inRow).toList())) {
            lines.add(line(items));
        }
        List<Line> sized = crossSized(lines);
        int taken = Math.max(0, sized.size() - 1) * lineGap;
        for (Line line : sized) {
            taken += line.blockSize();
        }
        // css-flexbox-1 §9.4 step 16
        int whole = room.block().orElse(Math.max(taken, room.minBlock()));
        Distribution distribution = new Distribution(
                flex.style().get(Properties.ALIGN_CONTENT),
                flex.wraps() ? whole - taken : 0,
                sized.size(),
                flex.isCrossReversed(),
                false);
        return placed(sized, distribution, whole);
    }

    // css-flexbox-1 §9.3
    private List<List<FlexItem>> collected(List<FlexItem> items) {
        List<List<FlexItem>> lines = new ArrayList<>();
        List<FlexItem> line = new ArrayList<>();
        long taken = 0;
        for (FlexItem item : items) {
            long size = (long) item.hypothetical() + item.margin().inlineSum();
            if (flex.wraps() && !line.isEmpty() && taken + gap + size > room.measure()) {
                lines.add(line);
                line = new ArrayList<>();
                taken = 0;
            }
            taken += size + (line.isEmpty() ? 0 : gap);
            line.add(item);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private Line line(List<FlexItem> items) {
        int margins = gap * (items.size() - 1);
        for (FlexItem item : items) {
            margins += item.margin().inlineSum();
        }
        int[] sizes = FlexLengths.resolve(items, room.inline() - margins);
        List<Sized> sized = new ArrayList<>();
        int ascent = 0;
        int descent = 0;
        int highest = 0;
        for (int i = 0; i < sizes.length; i++) {
            Space space = room.area(room.inline(), room.block(), ItemSizes.NONE.withInlineSize(sizes[i]));
            Sized item = new Sized(
                    items.get(i),
                    sizes[i],
                    space,
                    layouts.whole(items.get(i).box().box(), space));
            sized.add(item);
            int outer = item.laid().blockSize() + items.get(i).margin().blockSum();
            highest = Math.max(highest, outer);
            if (isOnBaseline(item)) {
                ascent = Math.max(ascent, ascent(item));
                descent = Math.max(descent, outer - ascent(item));
            }
        }
        int[] starts = new MainAxis(flex, gap, room.inline())
                .starts(items, sizes, room.mode().isInlineReversed());
        return new Line(sized, Arrays.stream(starts).boxed().toList(), Math.max(highest, ascent + descent), ascent);
    }

    private boolean isOnBaseline(Sized item) {
        ItemBox box = item.item().box();
        return flex.align(box.box()) == Alignment.BASELINE
                && item.laid().baselines().first().isPresent()
                && !box.isOrthogonal()
                && box.autoMargins().blockSum() == 0;
    }

    private static int ascent(Sized item) {
        return item.item().margin().blockStart()
                + item.laid().baselines().first().orElse(0);
    }

    // css-flexbox-1 §9.4 steps 8 and 9
    private List<Line> crossSized(List<Line> lines) {
        if (lines.isEmpty() || (room.block().isEmpty() && room.minBlock() == 0)) {
            return lines;
        }
        if (!flex.wraps()) {
            int size =
                    room.block().orElse(Math.max(room.minBlock(), lines.get(0).blockSize()));
            return List.of(lines.get(0).withBlockSize(size));
        }
        ContentAlignment content = flex.style().get(Properties.ALIGN_CONTENT);
        int free = room.block().orElse(room.minBlock()) - lineGap * (lines.size() - 1);
        for (Line line : lines) {
            free -= line.blockSize();
        }
        boolean stretches = content == ContentAlignment.NORMAL || content == ContentAlignment.STRETCH;
        if (!stretches || free <= 0) {
            return lines;
        }
        List<Line> stretched = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int before = (int) ((long) free * i / lines.size());
            int end = (int) ((long) free * (i + 1) / lines.size());
            stretched.add(lines.get(i).withBlockSize(lines.get(i).blockSize() + end - before));
        }
        return stretched;
    }

    private Bands placed(List<Line> lines, Distribution distribution, int whole) {
        List<Band> bands = new ArrayList<>();
        List<BandItem> items = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int start = position + distribution.offset(i);
            int block = flex.isCrossReversed() ? whole - start - line.blockSize() : start;
            int least = room.block().isPresent() ? line.blockSize() : 0;
            Band band = new Band(block, line.blockSize(), least, Band.Cutting.RELUCTANT);
            int index = flex.isCrossReversed() ? lines.size() - 1 - i : i;
            bands.add(flex.isCrossReversed() ? 0 : i, band);
            for (int k = 0; k < line.items().size(); k++) {
                items.add(placed(line, k, index));
            }
            position += line.blockSize() + lineGap;
        }
        return new Bands(bands, items, flex.positioned());
    }

    private BandItem placed(Line line, int k, int band) {
        Sized sized = line.items().get(k);
        ItemBox box = sized.item().box();
        LogicalEdges margin = sized.item().margin();
        LogicalEdges auto = box.autoMargins();
        Alignment align = flex.align(box.box());
        boolean stretches = align == Alignment.STRETCH
                && auto.blockSum() == 0
                && box.blockSize() == Size.Keyword.AUTO
                && !box.isOrthogonal();
        int size = Math.max(0, line.blockSize() - margin.blockSum());
        Laid laid = stretches && size != sized.laid().blockSize()
                ? layouts.whole(
                        box.box(), sized.space().withItem(sized.space().item().withBlockSize(size)))
                : sized.laid();
        boolean onBaseline = isOnBaseline(sized);
        int shift = onBaseline
                ? line.baseline() - ascent(sized)
                : ItemBox.offset(
                        align(align),
                        line.blockSize() - laid.blockSize() - margin.blockSum(),
                        auto.blockStart() == 1,
                        auto.blockEnd() == 1);
        return new BandItem(
                box.box(),
                new BandItem.Range(band, band),
                new BandItem.Place(
                        line.starts().get(k),
                        margin.blockStart() + shift,
                        margin.blockStart(),
                        margin.blockEnd(),
                        onBaseline),
                sized.space(),
                stretches,
                laid);
    }

    /** What cannot stretch stands at the line's start, which may be below. */
    private Alignment align(Alignment align) {
        return align == Alignment.STRETCH && flex.isCrossReversed() ? Alignment.END : align;
    }
}
