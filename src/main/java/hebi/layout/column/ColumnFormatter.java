package hebi.layout.column;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Keywords.Display;
import hebi.layout.block.BlockFormatter;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Lays out multi-column containers. */
public final class ColumnFormatter {
    /**
     * Columns in columns in columns are as deep as they go: what is inside stands in one column. Each level is balanced by
     * trying, so that time would grow with the power of the depth.
     */
    private static final int MAX_NESTING = 3;

    private final BlockFormatter blocks;
    private final IdentityHashMap<Box.Block, Box.Block> contents = new IdentityHashMap<>();
    private int nesting;

    /** Columns whose content {@code blocks} lays out. */
    public ColumnFormatter(BlockFormatter blocks) {
        this.blocks = blocks;
    }

    /** Forgets the boxes of an earlier pass. */
    public void forgetBoxes() {
        contents.clear();
    }

    /** Lays out a part of {@code box}. */
    public Laid layout(Box.Block box, Space space, Stretch stretch) {
        if (nesting == MAX_NESTING) {
            return blocks.layout(box, space, stretch);
        }
        nesting++;
        try {
            return inColumns(box, space, stretch);
        } finally {
            nesting--;
        }
    }

    private Laid inColumns(Box.Block box, Space given, Stretch stretch) {
        Space space = blocks.onGrid(box, given);
        BoxModel model = BoxModel.of(box, space, blocks.formatter());
        Frame frame = new Frame(box, model, space.mode(), !stretch.resumes(), blocks.structure());
        return new ColumnFlow(blocks, box, content(box), frame, space, stretch).lay();
    }

    /** An anonymous block with all that stands in columns. */
    private Box.Block content(Box.Block box) {
        return contents.computeIfAbsent(
                box,
                b -> new Box.Block(
                        b.origin().anonymousInside(),
                        b.style().anonymous().with(Properties.DISPLAY, Display.FLOW_ROOT),
                        b.contents(),
                        Optional.empty()));
    }
}
