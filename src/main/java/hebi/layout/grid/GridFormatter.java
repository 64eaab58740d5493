package hebi.layout.grid;

import hebi.box.Box;
import hebi.layout.ContentSizes;
import hebi.layout.block.BlockFormatter;
import hebi.layout.flow.Styles;
import hebi.layout.grid.TrackSizing.Constraint;
import hebi.layout.item.BandFormatter;
import hebi.layout.item.Bands;
import hebi.layout.item.ContainerRoom;
import hebi.layout.item.ItemLayouts;
import java.util.function.Function;

/** Lays out grids. */
public final class GridFormatter extends BandFormatter {
    private final ItemLayouts layouts;
    private final Function<Box.BlockLevel, ContentSizes> contribution;

    /**
     * Grids whose boxes {@code blocks} ends.
     *
     * @param layouts lays out items
     * @param contribution intrinsic sizes of an item's margin box
     */
    public GridFormatter(
            BlockFormatter blocks, ItemLayouts layouts, Function<Box.BlockLevel, ContentSizes> contribution) {
        super(blocks, layouts);
        this.layouts = layouts;
        this.contribution = contribution;
    }

    @Override
    protected Bands bands(Box.Block box, ContainerRoom room) {
        return sizing(box, room).bands();
    }

    /** Intrinsic sizes of the content of {@code box} (css-grid-2 §5.2). */
    @Override
    public ContentSizes contentSizes(Box.Block box) {
        GridSizing sizing = sizing(box, ContainerRoom.unlimited(Styles.mode(box.style())));
        return new ContentSizes(sizing.intrinsic(Constraint.MIN_CONTENT), sizing.intrinsic(Constraint.MAX_CONTENT));
    }

    private GridSizing sizing(Box.Block box, ContainerRoom room) {
        return new GridSizing(box, layouts, contribution, room);
    }
}
