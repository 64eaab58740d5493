package hebi.layout.flex;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.layout.ContentSizes;
import hebi.layout.block.BlockFormatter;
import hebi.layout.flow.Space;
import hebi.layout.item.BandFormatter;
import hebi.layout.item.Bands;
import hebi.layout.item.ContainerRoom;
import hebi.layout.item.ItemLayouts;
import java.util.List;

/** Lays out flex containers. */
public final class FlexFormatter extends BandFormatter {
    private final ItemLayouts layouts;

    /**
     * Containers whose boxes {@code blocks} ends.
     *
     * @param layouts lays out items
     */
    public FlexFormatter(BlockFormatter blocks, ItemLayouts layouts) {
        super(blocks, layouts);
        this.layouts = layouts;
    }

    @Override
    protected Bands bands(Box.Block box, ContainerRoom room) {
        FlexStyle flex = new FlexStyle(box);
        return flex.isRow() ? new RowLines(flex, layouts, room).bands() : new ColumnItems(flex, layouts, room).bands();
    }

    /** Intrinsic sizes of the content of {@code box} (css-flexbox-1 §9.9). */
    @Override
    public ContentSizes contentSizes(Box.Block box) {
        FlexStyle flex = new FlexStyle(box);
        List<Box.BlockLevel> items = flex.items();
        if (!flex.isRow()) {
            return items.stream().map(item -> contribution(item, box)).reduce(ContentSizes.ZERO, ContentSizes::union);
        }
        long min = 0;
        long max = 0;
        for (Box.BlockLevel item : items) {
            ContentSizes own = contribution(item, box);
            min = flex.wraps() ? Math.max(min, own.min()) : min + own.min();
            max += own.max();
        }
        long gaps = (long) flex.gap(Properties.COLUMN_GAP, 0) * Math.max(0, items.size() - 1);
        return new ContentSizes((int) Math.min(Space.UNLIMITED, min + (flex.wraps() ? 0 : gaps)), (int)
                Math.min(Space.UNLIMITED, max + gaps));
    }

    private ContentSizes contribution(Box.BlockLevel item, Box.Block box) {
        return layouts.formatter().contribution(item, box.style());
    }
}
