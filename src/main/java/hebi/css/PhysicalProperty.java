package hebi.css;

import hebi.css.grammar.Syntax;
import hebi.geom.BlockFlow;
import hebi.geom.WritingMode;
import java.util.List;

/**
 * A physical property: it is one of a group of flow-relative properties, which one depends on the element's own writing
 * mode (css-logical-1 §4, css-writing-modes-4 §6.4).
 *
 * @param <T> type of the computed value
 * @param name as in CSS
 * @param place the side, dimension or corner that it speaks of
 * @param group the flow-relative properties: inline-start, inline-end, block-start, block-end; or inline, block; or the
 *     corners, whose block side comes first: start-start, start-end, end-start, end-end
 * @param spec where it is defined
 */
record PhysicalProperty<T>(String name, Place place, List<Property<T>> group, String spec) implements Target<T> {
    PhysicalProperty {
        group = List.copyOf(group);
    }

    /** A side, dimension or corner. */
    enum Place {
        TOP,
        RIGHT,
        BOTTOM,
        LEFT,
        WIDTH,
        HEIGHT,
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_RIGHT,
        BOTTOM_LEFT;

        /** The index in the group of flow-relative properties. */
        int index(WritingMode mode) {
            boolean vertical = mode.isVertical();
            return switch (this) {
                case WIDTH -> vertical ? 1 : 0;
                case HEIGHT -> vertical ? 0 : 1;
                case TOP -> vertical ? inlineSide(mode, true) : 2;
                case BOTTOM -> vertical ? inlineSide(mode, false) : 3;
                case LEFT -> vertical ? blockSide(mode, BlockFlow.VERTICAL_LR) : inlineSide(mode, true);
                case RIGHT -> vertical ? blockSide(mode, BlockFlow.VERTICAL_RL) : inlineSide(mode, false);
                case TOP_LEFT -> corner(TOP.index(mode), LEFT.index(mode));
                case TOP_RIGHT -> corner(TOP.index(mode), RIGHT.index(mode));
                case BOTTOM_RIGHT -> corner(BOTTOM.index(mode), RIGHT.index(mode));
                case BOTTOM_LEFT -> corner(BOTTOM.index(mode), LEFT.index(mode));
            };
        }

        // Where two sides meet, one of which is an inline side (0, 1) and one a block side (2, 3).
        private static int corner(int one, int other) {
            int inline = Math.min(one, other);
            int block = Math.max(one, other) - 2;
            return 2 * block + inline;
        }

        private static int inlineSide(WritingMode mode, boolean topOrLeft) {
            return topOrLeft != mode.isInlineReversed() ? 0 : 1;
        }

        private static int blockSide(WritingMode mode, BlockFlow startingHere) {
            return mode.flow() == startingHere ? 2 : 3;
        }
    }

    @Override
    public Syntax<T> syntax() {
        return group.get(0).syntax();
    }

    @Override
    public Property<T> in(WritingMode mode) {
        return group.get(place.index(mode));
    }
}
