package hebi.box;

import hebi.box.Box.BlockLevel;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Keywords.BreakBetween;
import hebi.css.value.Keywords.CaptionSide;
import hebi.css.value.Keywords.Display;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The block around a table and its captions (CSS 2 §17.4): margins, breaks and the given size are the wrapper's,
 * borders, padding and background the grid's.
 */
final class TableWrapper {
    private TableWrapper() {}

    static Box.Block wrap(List<Box.Block> captions, Box.Table grid, Origin origin) {
        List<BlockLevel> boxes = new ArrayList<>();
        List<BlockLevel> after = new ArrayList<>();
        for (Box.Block caption : captions) {
            if (caption.style().get(Properties.CAPTION_SIDE) == CaptionSide.TOP) {
                boxes.add(restyle(caption, caption.style().with(Properties.BREAK_AFTER, BreakBetween.AVOID)));
            } else {
                after.add(restyle(caption, caption.style().with(Properties.BREAK_BEFORE, BreakBetween.AVOID)));
            }
        }
        boolean sized = grid.style().get(Properties.INLINE_SIZE) instanceof Size.Fixed;
        boxes.add(new Box.Table(grid.origin(), gridStyle(grid.style(), sized), grid.columns(), grid.groups()));
        boxes.addAll(after);
        return new Box.Block(origin, wrapperStyle(grid.style(), sized), new Box.Blocks(boxes), Optional.empty());
    }

    private static Box.Block restyle(Box.Block block, ComputedStyle style) {
        return new Box.Block(block.origin(), style, block.contents(), block.marker());
    }

    private static ComputedStyle wrapperStyle(ComputedStyle table, boolean sized) {
        return table.anonymous()
                .with(Properties.DISPLAY, Display.FLOW_ROOT)
                .with(Properties.BOX_SIZING, BoxSizing.BORDER_BOX)
                .with(Properties.INLINE_SIZE, sized ? table.get(Properties.INLINE_SIZE) : Size.Keyword.FIT_CONTENT)
                .with(Properties.MIN_INLINE_SIZE, table.get(Properties.MIN_INLINE_SIZE))
                .with(Properties.MAX_INLINE_SIZE, table.get(Properties.MAX_INLINE_SIZE))
                .with(Properties.MARGIN_INLINE_START, table.get(Properties.MARGIN_INLINE_START))
                .with(Properties.MARGIN_INLINE_END, table.get(Properties.MARGIN_INLINE_END))
                .with(Properties.MARGIN_BLOCK_START, table.get(Properties.MARGIN_BLOCK_START))
                .with(Properties.MARGIN_BLOCK_END, table.get(Properties.MARGIN_BLOCK_END))
                .with(Properties.BREAK_BEFORE, table.get(Properties.BREAK_BEFORE))
                .with(Properties.BREAK_AFTER, table.get(Properties.BREAK_AFTER))
                .with(Properties.BREAK_INSIDE, table.get(Properties.BREAK_INSIDE))
                .with(Properties.COLUMN_SPAN, table.get(Properties.COLUMN_SPAN))
                .with(Properties.ARTIFACT, table.get(Properties.ARTIFACT));
    }

    private static ComputedStyle gridStyle(ComputedStyle table, boolean sized) {
        ComputedStyle style = table.with(Properties.MARGIN_INLINE_START, Size.of(0))
                .with(Properties.MARGIN_INLINE_END, Size.of(0))
                .with(Properties.MARGIN_BLOCK_START, Size.of(0))
                .with(Properties.MARGIN_BLOCK_END, Size.of(0))
                .with(Properties.BREAK_BEFORE, BreakBetween.AUTO)
                .with(Properties.BREAK_AFTER, BreakBetween.AUTO)
                // css-tables-3 §3.4: a caption that is wider widens the grid, too.
                .with(Properties.MIN_INLINE_SIZE, new Size.Fixed(new LengthPercentage(0, 100)))
                .with(Properties.MAX_INLINE_SIZE, Size.Keyword.NONE);
        return sized
                ? style.with(Properties.BOX_SIZING, BoxSizing.BORDER_BOX)
                        .with(Properties.INLINE_SIZE, new Size.Fixed(new LengthPercentage(0, 100)))
                : style;
    }
}
