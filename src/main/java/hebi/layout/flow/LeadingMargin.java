package hebi.layout.flow;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Keywords.Clear;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Overflow;
import hebi.css.value.Keywords.Position;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import java.util.OptionalInt;

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
            boolean floats = false;
            for (Box.BlockLevel child : blocks.boxes()) {
                if (child instanceof Box.OutOfFlow) {
                    floats = true;
                    continue;
                }
                if (floats && child.style().get(Properties.CLEAR) != Clear.NONE) {
                    // CSS 2 §8.3.1: clearance parts margins.
                    return new Start(strut, isThrough(block, space));
                }
                Start first = start(child, inner, formatter);
                strut = strut.join(first.strut());
                if (!first.through()) {
                    return new Start(strut, false);
                }
                strut = strut.join(trailing(child, inner));
            }
            return new Start(strut, isThroughOutside(block, space.mode(), space.blockSize()));
        }
        return new Start(strut, isThrough(box, space));
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
    public static boolean isOpenAtEnd(Box.Block box, Space space) {
        return !isIndependent(box, space.mode())
                && box.style().get(Properties.BORDER_BLOCK_END_WIDTH) == 0
                && isZero(box.style().get(Properties.PADDING_BLOCK_END))
                && isAuto(box.style().get(Properties.BLOCK_SIZE), space.blockSize());
    }

    /** Whether margins outside and inside of {@code box} never meet: an own formatting context. */
    public static boolean isIndependent(Box.Block box, WritingMode containing) {
        Display display = box.style().get(Properties.DISPLAY);
        return (display != Display.BLOCK
                        && display != Display.LIST_ITEM
                        && !box.origin().anonymous())
                || display == Display.FLOW_ROOT
                || box.style().get(Properties.FLOAT) != Float.NONE
                || box.style().get(Properties.POSITION) == Position.ABSOLUTE
                || box.style().get(Properties.OVERFLOW) != Overflow.VISIBLE
                || Styles.isMulticol(box.style())
                || Styles.isSpanner(box)
                || box.style().get(Properties.BLOCK_STEP_SIZE) > 0
                || Styles.mode(box.style()).flow() != containing.flow();
    }

    /** Whether margins before and after {@code box} meet: nothing in it, no edges, no size. */
    public static boolean isThrough(Box.BlockLevel box, Space space) {
        return isThrough(box, space.mode(), space.blockSize());
    }

    private static boolean isThrough(Box.BlockLevel box, WritingMode containing, OptionalInt base) {
        if (box instanceof Box.OutOfFlow) {
            return true;
        }
        if (!(box instanceof Box.Block block) || !isThroughOutside(block, containing, base)) {
            return false;
        }
        if (block.contents() instanceof Box.Inlines inlines) {
            return inlines.boxes().stream().allMatch(LeadingMargin::isNothing);
        }
        WritingMode mode = Styles.mode(block.style());
        OptionalInt inside =
                isAuto(block.style().get(Properties.BLOCK_SIZE), base) ? OptionalInt.empty() : OptionalInt.of(0);
        return ((Box.Blocks) block.contents()).boxes().stream().allMatch(child -> isThrough(child, mode, inside));
    }

    /** Whether margins would meet through {@code block} if there were nothing in it. */
    private static boolean isThroughOutside(Box.Block block, WritingMode containing, OptionalInt base) {
        return isOpenAtStart(block, containing)
                && block.style().get(Properties.BORDER_BLOCK_END_WIDTH) == 0
                && isZero(block.style().get(Properties.PADDING_BLOCK_END))
                && isNoSize(block.style().get(Properties.BLOCK_SIZE), base)
                && block.marker().isEmpty()
                && isNoSize(block.style().get(Properties.MIN_BLOCK_SIZE), base);
    }

    /** CSS 2 §9.4.2: an inline box without text and edges makes no line. */
    private static boolean isNothing(Box.InlineLevel box) {
        return box instanceof Box.OutOfFlow
                || (box instanceof Box.Inline inline
                        && Styles.borders(inline.style())
                                        .plus(Styles.padding(inline.style(), 1000))
                                        .plus(Styles.margins(inline.style(), 1000))
                                        .inlineSum()
                                == 0
                        && inline.children().stream().allMatch(LeadingMargin::isNothing));
    }

    private static boolean isZero(LengthPercentage length) {
        return !length.hasPercent() && length.length() == 0;
    }

    private static boolean isNoSize(Size size, OptionalInt base) {
        return isAuto(size, base)
                || (size instanceof Size.Fixed fixed && fixed.value().resolve(base.orElse(0)) <= 0);
    }

    /** Whether no size is given: CSS 2 §10.5, a percentage of nothing given is auto. */
    private static boolean isAuto(Size size, OptionalInt base) {
        return !(size instanceof Size.Fixed fixed) || (fixed.value().hasPercent() && base.isEmpty());
    }
}
