package hebi.fragment;

import hebi.geom.WritingMode;
import java.util.List;
import java.util.function.BiConsumer;

/** Goes through all boxes of pages, each before what is in it. */
final class BlockWalk {
    private final BiConsumer<Fragment.Block, WritingMode> visitor;

    private BlockWalk(BiConsumer<Fragment.Block, WritingMode> visitor) {
        this.visitor = visitor;
    }

    /** Tells {@code visitor} of each box and the mode in which its {@code rect} lies. */
    static void forEach(List<Page> pages, BiConsumer<Fragment.Block, WritingMode> visitor) {
        BlockWalk walk = new BlockWalk(visitor);
        for (Page page : pages) {
            page.areas().forEach(area -> walk.visit(area.fragments(), area.mode()));
        }
    }

    private void visit(List<Fragment> fragments, WritingMode mode) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Block block) {
                visit(block, mode);
            } else if (fragment instanceof Fragment.Layer layer) {
                visit(layer.block(), mode);
            } else if (fragment instanceof Fragment.Line line) {
                visit(line.children(), mode);
            }
        }
    }

    private void visit(Fragment.Block block, WritingMode mode) {
        visitor.accept(block, mode);
        visit(block.children(), block.mode());
    }
}
