package hebi.layout;

import hebi.layout.flow.PageFloat;
import java.util.List;
import java.util.Optional;

/**
 * Where a box goes on in the next fragmentainer (css-break-4 §2): an immutable value, compared by content. A formatting
 * context that breaks several flows side by side (cells of a row) has one token for each.
 */
public sealed interface BreakToken
        permits BreakToken.Flow,
                BreakToken.Lines,
                BreakToken.Rows,
                BreakToken.Bands,
                BreakToken.Columns,
                BreakToken.Floating,
                BreakToken.Finished,
                BreakToken.Beyond {
    /** Block size in millipoints that the box took in the fragmentainers before. */
    int consumed();

    /** The same place after {@code taken} millipoints. */
    BreakToken after(int taken);

    /** Floats that go on side by side with what the token stands for. */
    default List<FloatToken> floats() {
        return List.of();
    }

    /** The same place with other floats that go on; only block containers have some. */
    default BreakToken with(List<FloatToken> floats) {
        return this;
    }

    /**
     * A float that goes on, or a child that has ended but for floats in it.
     *
     * @param index of the child, or of what is out of flow in a paragraph
     * @param token where it goes on; empty for a float that has not begun
     */
    record FloatToken(int index, Optional<BreakToken> token) {}

    /**
     * A block container with block-level children.
     *
     * @param consumed see {@link BreakToken#consumed}
     * @param child index of the child to go on with
     * @param inside where that child goes on; empty when it has not begun
     * @param forced whether the break before that child was forced: its margins then stay (css-break-4 §5.2)
     * @param floats see {@link BreakToken#floats}
     */
    record Flow(int consumed, int child, Optional<BreakToken> inside, boolean forced, List<FloatToken> floats)
            implements BreakToken {
        /** Copies its list. */
        public Flow {
            floats = List.copyOf(floats);
        }

        @Override
        public Flow after(int taken) {
            return new Flow(taken, child, inside, forced, floats);
        }

        @Override
        public Flow with(List<FloatToken> others) {
            return new Flow(consumed, child, inside, forced, others);
        }
    }

    /**
     * A block container with lines.
     *
     * @param consumed see {@link BreakToken#consumed}
     * @param offset UTF-16 offset in the paragraph of the next line
     * @param taken how many of the boxes out of flow in the paragraph are before it, as far as floats go
     * @param floats see {@link BreakToken#floats}
     */
    record Lines(int consumed, int offset, int taken, List<FloatToken> floats) implements BreakToken {
        /** Copies its list. */
        public Lines {
            floats = List.copyOf(floats);
        }

        @Override
        public Lines after(int all) {
            return new Lines(all, offset, taken, floats);
        }

        @Override
        public Lines with(List<FloatToken> others) {
            return new Lines(consumed, offset, taken, others);
        }
    }

    /**
     * A block container whose content has ended but for floats.
     *
     * @param consumed see {@link BreakToken#consumed}
     * @param closed whether the box itself has ended, and floats reach out of it
     * @param floats see {@link BreakToken#floats}
     */
    record Beyond(int consumed, boolean closed, List<FloatToken> floats) implements BreakToken {
        /** Copies its list. */
        public Beyond {
            floats = List.copyOf(floats);
        }

        @Override
        public Beyond after(int taken) {
            return new Beyond(taken, closed, floats);
        }

        @Override
        public Beyond with(List<FloatToken> others) {
            return new Beyond(consumed, closed, others);
        }
    }

    /**
     * A table.
     *
     * @param consumed see {@link BreakToken#consumed}
     * @param row index of the row to go on with, over all groups
     * @param begun whether that row has begun
     * @param taken block size in millipoints that it took in the fragmentainers before; 0 when it has not begun
     * @param cells where that row's cells go on, side by side, and those that span into it from rows before
     */
    record Rows(int consumed, int row, boolean begun, int taken, List<CellToken> cells) implements BreakToken {
        /** Copies its list. */
        public Rows {
            cells = List.copyOf(cells);
        }

        @Override
        public Rows after(int all) {
            return new Rows(all, row, begun, taken, cells);
        }
    }

    /**
     * One of several parallel flows.
     *
     * @param index of its first column in a table; of the item in a grid or flex container
     * @param token where it goes on
     */
    record CellToken(int index, BreakToken token) {}

    /**
     * A grid or flex container, whose items stand in bands: rows, lines, or single items of a column.
     *
     * @param consumed see {@link BreakToken#consumed}
     * @param band index of the band to go on with
     * @param taken block size in millipoints that this band took in the fragmentainers before; 0 when it has not begun
     * @param measure content inline size in millipoints of the container's first fragment: by it tracks were repeated
     *     and lines were filled, and stay so
     * @param items where items of that band go on, side by side, and those that span into it from bands before
     */
    record Bands(int consumed, int band, int taken, int measure, List<CellToken> items) implements BreakToken {
        /** Copies its list. */
        public Bands {
            items = List.copyOf(items);
        }

        @Override
        public Bands after(int all) {
            return new Bands(all, band, taken, measure, items);
        }
    }

    /**
     * A multi-column container, or a flow in tiers.
     *
     * @param consumed see {@link BreakToken#consumed}
     * @param flow where its content goes on
     * @param spanner where the spanner before which {@code flow} stands goes on; empty when it has not begun
     */
    record Columns(int consumed, BreakToken flow, Optional<BreakToken> spanner) implements BreakToken {
        @Override
        public Columns after(int taken) {
            return new Columns(taken, flow, spanner);
        }
    }

    /**
     * What stands in pages or columns with floats at their head and foot.
     *
     * @param flow where the flow goes on; empty when it has ended
     * @param waiting floats that found no room yet, and what is left of footnotes, in the order in which they were written
     */
    record Floating(Optional<BreakToken> flow, List<PageFloat> waiting) implements BreakToken {
        /** Copies its list. */
        public Floating {
            waiting = List.copyOf(waiting);
        }

        @Override
        public int consumed() {
            return flow.map(BreakToken::consumed).orElse(0);
        }

        @Override
        public Floating after(int taken) {
            return new Floating(flow.map(token -> token.after(taken)), waiting);
        }
    }

    /**
     * A box whose content has ended but whose size has not ({@code block-size} given), or whose neighbours in a row go
     * on.
     *
     * @param consumed see {@link BreakToken#consumed}
     */
    record Finished(int consumed) implements BreakToken {
        @Override
        public Finished after(int taken) {
            return new Finished(taken);
        }
    }
}
