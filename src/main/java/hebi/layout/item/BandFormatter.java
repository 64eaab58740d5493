package hebi.layout.item;

import hebi.box.Box;
import hebi.layout.BreakToken;
import hebi.layout.ContentSizes;
import hebi.layout.block.BlockFinish;
import hebi.layout.block.BlockFormatter;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import java.util.IdentityHashMap;

/** Lays out containers of items. What does not depend on the page is worked out once for a container of one size. */
public abstract class BandFormatter {
    private final BlockFormatter blocks;
    private final ItemLayouts layouts;
    private final IdentityHashMap<Box.Block, Known> known = new IdentityHashMap<>();

    private record Known(ContainerRoom room, Bands bands) {}

    /**
     * Containers whose boxes {@code blocks} ends.
     *
     * @param layouts lays out items
     */
    protected BandFormatter(BlockFormatter blocks, ItemLayouts layouts) {
        this.blocks = blocks;
        this.layouts = layouts;
    }

    /** Sizes the items of {@code box} and puts them in bands. */
    protected abstract Bands bands(Box.Block box, ContainerRoom room);

    /** Intrinsic sizes of the content of {@code box}. */
    public abstract ContentSizes contentSizes(Box.Block box);

    /** Forgets the boxes of an earlier pass. */
    public final void forgetBoxes() {
        known.clear();
    }

    /** Lays out a part of {@code box}. */
    public final Laid layout(Box.Block box, Space space, Stretch stretch) {
        BoxModel model = BoxModel.of(box, space, layouts.formatter());
        int measure = stretch.from()
                .filter(BreakToken.Bands.class::isInstance)
                .map(token -> ((BreakToken.Bands) token).measure())
                .orElse(model.contentInlineSize());
        ContainerRoom room = ContainerRoom.of(model, measure, space);
        Known sized = known.get(box);
        if (sized == null || !sized.room().equals(room)) {
            sized = new Known(room, bands(box, room));
            known.put(box, sized);
        }
        BlockFinish finish = blocks.finish(box, model, space, stretch);
        return new BandFlow(layouts, finish, sized.bands(), measure).lay();
    }
}
