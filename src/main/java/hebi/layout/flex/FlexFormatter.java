package hebi.layout.flex;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.layout.BreakToken;
import hebi.layout.ContentSizes;
import hebi.layout.block.BlockFinish;
import hebi.layout.block.BlockFormatter;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.item.BandFlow;
import hebi.layout.item.Bands;
import hebi.layout.item.ItemLayouts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** Lays out flex containers. What does not depend on the page is worked out once for a container of one size. */
public final class FlexFormatter {
    private final BlockFormatter blocks;
    private final ItemLayouts layouts;
    private final Function<Box.BlockLevel, ContentSizes> contribution;
    private final IdentityHashMap<Box.Block, Known> known = new IdentityHashMap<>();

    private record Known(FlexRoom room, Bands bands) {}

    /**
     * Containers whose boxes {@code blocks} ends.
     *
     * @param layouts lays out items
     * @param contribution intrinsic sizes of an item's margin box
     */
    public FlexFormatter(
            BlockFormatter blocks, ItemLayouts layouts, Function<Box.BlockLevel, ContentSizes> contribution) {
        this.blocks = blocks;
        this.layouts = layouts;
        this.contribution = contribution;
    }

    /** Forgets the boxes of an earlier pass. */
    public void forgetBoxes() {
        known.clear();
    }

    /** Lays out a part of {@code box}. */
    public Laid layout(Box.Block box, Space space, Stretch stretch) {
        BoxModel model = BoxModel.of(box, space, layouts.formatter());
        int measure = stretch.from()
                .filter(BreakToken.Bands.class::isInstance)
                .map(token -> ((BreakToken.Bands) token).measure())
                .orElse(model.contentInlineSize());
        FlexRoom room = FlexRoom.of(model, measure, space.extent());
        Known sized = known.get(box);
        if (sized == null || !sized.room().equals(room)) {
            sized = new Known(room, bands(new FlexStyle(box), room));
            known.put(box, sized);
        }
        BlockFinish finish = blocks.finish(box, model, space, stretch);
        return new BandFlow(layouts, finish, sized.bands(), measure).lay();
    }

    private Bands bands(FlexStyle flex, FlexRoom room) {
        return flex.isRow() ? new RowLines(flex, layouts, room).bands() : new ColumnItems(flex, layouts, room).bands();
    }

    /** Intrinsic sizes of the content of {@code box} (css-flexbox-1 §9.9). */
    public ContentSizes contentSizes(Box.Block box) {
        FlexStyle flex = new FlexStyle(box);
        List<Box.BlockLevel> items = flex.items();
        if (!flex.isRow()) {
            return items.stream().map(contribution).reduce(ContentSizes.ZERO, ContentSizes::union);
        }
        long min = 0;
        long max = 0;
        for (Box.BlockLevel item : items) {
            ContentSizes own = contribution.apply(item);
            min = flex.wraps() ? Math.max(min, own.min()) : min + own.min();
            max += own.max();
        }
        long gaps = (long) flex.gap(Properties.COLUMN_GAP, 0) * Math.max(0, items.size() - 1);
        return new ContentSizes((int) Math.min(Space.UNLIMITED, min + (flex.wraps() ? 0 : gaps)), (int)
                Math.min(Space.UNLIMITED, max + gaps));
    }
}
