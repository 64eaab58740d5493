package hebi.layout.column;

import hebi.box.Box;
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
    private final BlockFormatter blocks;
    private final IdentityHashMap<Box.Block, Box.Block> contents = new IdentityHashMap<>();

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
        BoxModel model = BoxModel.of(box, space, blocks.formatter());
        Frame frame = new Frame(box, model, space.mode(), !stretch.resumes(), blocks.structure());
        return new ColumnFlow(blocks, box, content(box), frame, space, stretch).lay();
    }

    /** An anonymous block with all that stands in columns. */
    private Box.Block content(Box.Block box) {
        return contents.computeIfAbsent(
                box,
                b -> new Box.Block(
                        b.origin().anonymousInside(), b.style().anonymous(), b.contents(), Optional.empty()));
    }
}
