package hebi.layout.flex;

import hebi.geom.WritingMode;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.ItemSizes;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Space;
import java.util.OptionalInt;

/**
 * The room in a flex container, in millipoints.
 *
 * @param mode of the container
 * @param inline content inline size
 * @param block content block size, when it is given
 * @param minBlock least content block size
 * @param measure see {@link hebi.layout.BreakToken.Bands#measure}
 * @param extent block size of the fragmentainer
 */
record FlexRoom(WritingMode mode, int inline, OptionalInt block, int minBlock, int measure, int extent) {
    static FlexRoom of(BoxModel model, int measure, int extent) {
        int edges = model.edges().blockSum();
        OptionalInt block = model.blockSize().isPresent()
                ? OptionalInt.of(Math.max(0, model.usedBlockSize(0) - edges))
                : OptionalInt.empty();
        return new FlexRoom(
                model.mode(),
                model.contentInlineSize(),
                block,
                Math.max(0, model.minBlockSize() - edges),
                measure,
                extent);
    }

    /** Unlimited room for an item. */
    Space item(ItemSizes sizes) {
        return new Space(
                mode,
                inline,
                block,
                Space.UNLIMITED,
                0,
                extent,
                true,
                Space.Kind.NONE,
                FlowPosition.START,
                NoteArea.NONE,
                sizes);
    }
}
