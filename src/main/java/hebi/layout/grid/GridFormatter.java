package hebi.layout.grid;

import hebi.box.Box;
import hebi.layout.BreakToken;
import hebi.layout.ContentSizes;
import hebi.layout.block.BlockFinish;
import hebi.layout.block.BlockFormatter;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.grid.GridSizing.Room;
import hebi.layout.grid.TrackSizing.Constraint;
import hebi.layout.item.BandFlow;
import hebi.layout.item.Bands;
import hebi.layout.item.ItemLayouts;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.function.Function;

/** Lays out grids. What does not depend on the page is worked out once for a grid of one size. */
public final class GridFormatter {
    private final BlockFormatter blocks;
    private final ItemLayouts layouts;
    private final Function<Box.BlockLevel, ContentSizes> contribution;
    private final IdentityHashMap<Box.Block, Known> known = new IdentityHashMap<>();

    private record Known(Room room, Bands bands) {}

    /**
     * Grids whose boxes {@code blocks} ends.
     *
     * @param layouts lays out items
     * @param contribution intrinsic sizes of an item's margin box
     */
    public GridFormatter(
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
        Room room = Room.of(model, measure, space.extent());
        Known sized = known.get(box);
        if (sized == null || !sized.room().equals(room)) {
            sized = new Known(room, new GridSizing(box, layouts, contribution, room).bands());
            known.put(box, sized);
        }
        BlockFinish finish = blocks.finish(box, model, space, stretch);
        return new BandFlow(layouts, finish, sized.bands(), measure).lay();
    }

    /** Intrinsic sizes of the content of {@code box} (css-grid-2 §5.2). */
    public ContentSizes contentSizes(Box.Block box) {
        Room room = new Room(Styles.mode(box.style()), 0, OptionalInt.empty(), 0, 0, Space.UNLIMITED);
        GridSizing sizing = new GridSizing(box, layouts, contribution, room);
        return new ContentSizes(sizing.intrinsic(Constraint.MIN_CONTENT), sizing.intrinsic(Constraint.MAX_CONTENT));
    }
}
