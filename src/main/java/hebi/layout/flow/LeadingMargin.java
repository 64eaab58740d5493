package hebi.layout.flow;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Keywords.Display;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;

/**
 * Margins that adjoin the start of a box, before it is laid out (CSS 2 §8.3.1): its own and those of first children that
 * collapse with it.
 */
public final class LeadingMargin {
    private LeadingMargin() {}

    /** The margins that adjoin the block start of {@code box} in {@code space}. */
    public static MarginStrut of(Box.BlockLevel box, Space space, Formatter formatter) {
        return start(box, space, formatter).strut();
    }

    /**
     * What is before a box; both are found in one descent, so that deep nesting takes no longer than it must.
     *
     * @param strut its leading margins
     * @param through see {@link #isThrough}; only known when the strut goes through its children
     */
    private record Start(MarginStrut strut, boolean through) {}

    private static Start start(Box.BlockLevel box, Space space, Formatter formatter) {
        LogicalEdges own =
                Styles.mode(box.style()).convert(Styles.margins(box.style(), space.inlineSize()), space.mode());
        MarginStrut strut = MarginStrut.of(own.blockStart());
        if (box instanceof Box.Block block
                && block.contents() instanceof Box.Blocks blocks
                && !blocks.boxes().isEmpty()
                && isOpenAtStart(block, space.mode())) {
            BoxModel model = BoxModel.of(block, space, formatter);
            Space inner = space.inside(model.mode(), model.contentInlineSize(), model.contentBlockSize(), 0, false);
            for (Box.BlockLevel child : blocks.boxes()) {
                if (child instanceof Box.OutOfFlow) {
                    continue;
                }
                Start first = start(child, inner, formatter);
                strut = strut.join(first.strut());
                if (!first.through()) {
                    return new Start(strut, false);
                }
                strut = strut.join(trailing(child, inner));
            }
            return new Start(strut, isThroughOutside(block, space.mode()));
        }
        return new Start(strut, isThrough(box, space.mode()));
    }

    private static MarginStrut trailing(Box.BlockLevel through, Space space) {
        if (through instanceof Box.OutOfFlow) {
            return MarginStrut.NONE;
        }
        LogicalEdges own =
                Styles.mode(through.style()).convert(Styles.margins(through.style(), space.inlineSize()), space.mode());
        MarginStrut strut = MarginStrut.of(own.blockEnd());
        if (through instanceof Box.Block block && block.contents() instanceof Box.Blocks blocks) {
            for (Box.BlockLevel child : blocks.boxes()) {
                strut = strut.join(trailing(child, space));
            }
        }
        return strut;
    }

    /** Whether nothing parts the block start of {@code box} from that of its first child. */
    public static boolean isOpenAtStart(Box.Block box, WritingMode containing) {
        return !isIndependent(box, containing)
                && box.style().get(Properties.BORDER_BLOCK_START_WIDTH) == 0
                && isZero(box.style().get(Properties.PADDING_BLOCK_START));
    }

    /** Whether nothing parts the block end of {@code box} from that of its last child. */
    public static boolean isOpenAtEnd(Box.Block box, WritingMode containing) {
        return !isIndependent(box, containing)
                && box.style().get(Properties.BORDER_BLOCK_END_WIDTH) == 0
                && isZero(box.style().get(Properties.PADDING_BLOCK_END))
                && !(box.style().get(Properties.BLOCK_SIZE) instanceof Size.Fixed);
    }

    /** Whether margins outside and inside of {@code box} never meet: an own formatting context. */
    public static boolean isIndependent(Box.Block box, WritingMode containing) {
        Display display = box.style().get(Properties.DISPLAY);
        return (display != Display.BLOCK
                        && display != Display.LIST_ITEM
                        && !box.origin().anonymous())
                || display == Display.FLOW_ROOT
                || Styles.isMulticol(box.style())
                || Styles.isSpanner(box)
                || box.style().get(Properties.BLOCK_STEP_SIZE) > 0
                || Styles.mode(box.style()).flow() != containing.flow();
    }

    /** Whether margins before and after {@code box} meet: nothing in it, no edges, no size. */
    public static boolean isThrough(Box.BlockLevel box, WritingMode containing) {
        if (box instanceof Box.OutOfFlow) {
            return true;
        }
        if (!(box instanceof Box.Block block) || !isThroughOutside(block, containing)) {
            return false;
        }
        if (block.contents() instanceof Box.Inlines inlines) {
            return inlines.boxes().stream().allMatch(Box.OutOfFlow.class::isInstance);
        }
        WritingMode mode = Styles.mode(block.style());
        return ((Box.Blocks) block.contents()).boxes().stream().allMatch(child -> isThrough(child, mode));
    }

    /** Whether margins would meet through {@code block} if there were nothing in it. */
    private static boolean isThroughOutside(Box.Block block, WritingMode containing) {
        return isOpenAtStart(block, containing)
                && isOpenAtEnd(block, containing)
                && block.marker().isEmpty()
                && isNoSize(block.style().get(Properties.MIN_BLOCK_SIZE));
    }

    private static boolean isZero(LengthPercentage length) {
        return !length.hasPercent() && length.length() == 0;
    }

    private static boolean isNoSize(Size size) {
        return !(size instanceof Size.Fixed fixed) || isZero(fixed.value());
    }
}
