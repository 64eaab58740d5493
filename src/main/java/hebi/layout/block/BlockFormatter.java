package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.TextKeywords.LineGridMode;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.inline.InlineFormatter;
import java.util.function.IntUnaryOperator;

/**
 * Lays out block containers in their own mode.
 *
 * @param formatter lays out their children
 * @param inlines makes their lines
 * @param markers sets their markers
 * @param structure which structure element what begins at a place in document order belongs to
 */
public record BlockFormatter(
        Formatter formatter, InlineFormatter inlines, ListMarkers markers, IntUnaryOperator structure) {

    /** Lays out a part of {@code block} as its style has it. */
    public Laid layout(Box.Block block, Space space, Stretch stretch) {
        return layout(block, BoxModel.of(block, space, formatter), space, stretch);
    }

    /** Lays out a part of {@code block} with sizes that are settled already. */
    public Laid layout(Box.Block block, BoxModel model, Space space, Stretch stretch) {
        BlockFinish finish = finish(block, model, onGrid(block, space), stretch);
        return block.contents() instanceof Box.Blocks blocks
                ? new BlockFlow(formatter, finish, blocks.boxes()).lay()
                : new LineFlow(
                                formatter,
                                finish,
                                inlines.content(block, model.contentInlineSize(), finish.percentageBase()))
                        .lay();
    }

    /** The room with the line grid that {@code block} makes for itself and what is in it. */
    public Space onGrid(Box.Block block, Space space) {
        return block.style().get(Properties.LINE_GRID) == LineGridMode.CREATE
                ? space.withGrid(inlines.grid(block, space.grid()))
                : space;
    }

    /** What ends {@code block}, whatever lays out its inside. */
    public BlockFinish finish(Box.Block block, BoxModel model, Space space, Stretch stretch) {
        Frame frame = new Frame(block, model, space.mode(), !stretch.resumes(), structure);
        return new BlockFinish(block, frame, space, stretch, markers, formatter);
    }
}
