package hebi.layout.item;

import hebi.geom.WritingMode;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.ItemSizes;
import hebi.layout.flow.LineGrid;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.SharedColumns;
import hebi.layout.flow.Space;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The room in a container of items, in millipoints.
 *
 * @param mode of the container
 * @param inline content inline size
 * @param block content block size, when it is given
 * @param minBlock least content block size
 * @param measure see {@link hebi.layout.BreakToken.Bands#measure}
 * @param extent block size of the fragmentainer
 * @param columns of the grid around it that its content may share
 * @param notes the foot of the fragmentainer, with nothing in it
 */
public record ContainerRoom(
        WritingMode mode,
        int inline,
        OptionalInt block,
        int minBlock,
        int measure,
        int extent,
        Optional<SharedColumns> columns,
        NoteArea notes) {
    static ContainerRoom of(BoxModel model, int measure, Space space) {
        int edges = model.edges().blockSum();
        OptionalInt block = model.blockSize().isPresent()
                ? OptionalInt.of(Math.max(0, model.usedBlockSize(0) - edges))
                : OptionalInt.empty();
        return new ContainerRoom(
                model.mode(),
                model.contentInlineSize(),
                block,
                Math.max(0, model.minBlockSize() - edges),
                measure,
                space.extent(),
                space.item()
                        .columns()
                        .map(shared -> shared.without(
                                model.edges().inlineStart(), model.edges().inlineEnd())),
                space.notes().emptied().inside(model, space));
    }

    /** A container whose sizes nothing limits, for intrinsic sizes. */
    public static ContainerRoom unlimited(WritingMode mode) {
        return new ContainerRoom(mode, 0, OptionalInt.empty(), 0, 0, Space.UNLIMITED, Optional.empty(), NoteArea.NONE);
    }

    /**
     * Unlimited room for an item in an area of this container.
     *
     * @param inlineSize of the area
     * @param blockSize of the area, when it is known
     */
    public Space area(int inlineSize, OptionalInt blockSize, ItemSizes sizes) {
        return new Space(
                mode,
                inlineSize,
                blockSize,
                Space.UNLIMITED,
                0,
                extent,
                true,
                Space.Kind.NONE,
                FlowPosition.START,
                NoteArea.NONE,
                LineGrid.NONE,
                sizes);
    }
}
