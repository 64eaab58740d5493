package hebi.layout.flow;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.ContentSizes;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Used sizes of a block-level box in normal flow (CSS 2 §10.3.3, §10.4, css-sizing-3), in millipoints.
 *
 * @param mode the box's own writing mode
 * @param margin in the containing block's mode; {@code auto} resolved along its inline axis
 * @param border in the box's own mode
 * @param padding in the box's own mode
 * @param inlineSize of the border box, in the box's own mode
 * @param blockSize of the border box, in the box's own mode, when it is given
 * @param minBlockSize least block size of the border box
 * @param maxBlockSize largest block size of the border box
 */
public record BoxModel(
        WritingMode mode,
        LogicalEdges margin,
        LogicalEdges border,
        LogicalEdges padding,
        int inlineSize,
        OptionalInt blockSize,
        int minBlockSize,
        int maxBlockSize) {

    /** The used sizes of {@code box} in {@code space}. */
    public static BoxModel of(Box.BlockLevel box, Space space, Formatter formatter) {
        return space.item().used().orElseGet(() -> new Resolution(box, space, formatter).model());
    }

    /**
     * The margins of a box in normal flow, {@code auto} resolved along the lines of the containing block.
     *
     * @param margin in the containing block's mode, {@code auto} as 0
     * @param used inline size of the border box in that mode
     */
    public static LogicalEdges margins(Box.BlockLevel box, Space space, LogicalEdges margin, int used) {
        if (isFloat(box.style()) || isAbsolute(box.style())) {
            return margin; // CSS 2 §10.3.5: auto is 0 there, or settled where the box is placed
        }
        return withAutoMargins(box.style(), space, margin, used);
    }

    /** CSS 2 §10.3.3: auto margins share what is left; without any, the end margin gives way. */
    private static LogicalEdges withAutoMargins(ComputedStyle style, Space space, LogicalEdges margin, int used) {
        LogicalEdges auto = Styles.mode(style).convert(Styles.autoMargins(style), space.mode());
        int free = Math.max(0, space.inlineSize() - used - margin.inlineSum());
        int start = margin.inlineStart();
        if (auto.inlineStart() == 1) {
            start += auto.inlineEnd() == 1 ? free / 2 : free;
        }
        return new LogicalEdges(start, space.inlineSize() - used - start, margin.blockStart(), margin.blockEnd());
    }

    private static boolean isFloat(ComputedStyle style) {
        Float side = style.get(Properties.FLOAT);
        return side != Float.NONE && side != Float.FOOTNOTE && !side.isPageFloat();
    }

    private static boolean isAbsolute(ComputedStyle style) {
        return style.get(Properties.POSITION) == Position.ABSOLUTE;
    }

    /** The model of an anonymous block as wide as its containing block. */
    public static BoxModel anonymous(WritingMode mode, int inlineSize) {
        return new BoxModel(
                mode,
                LogicalEdges.NONE,
                LogicalEdges.NONE,
                LogicalEdges.NONE,
                inlineSize,
                OptionalInt.empty(),
                0,
                Space.UNLIMITED);
    }

    /** Border and padding. */
    public LogicalEdges edges() {
        return border.plus(padding);
    }

    /** Content inline size. */
    public int contentInlineSize() {
        return Math.max(0, inlineSize - edges().inlineSum());
    }

    /** Content block size, when it is given. */
    public OptionalInt contentBlockSize() {
        return blockSize.isEmpty() ? blockSize : OptionalInt.of(Math.max(0, blockSize.getAsInt() - edges().blockSum()));
    }

    /** Border-box block size for content that ends at {@code natural}, edges included. */
    public int usedBlockSize(int natural) {
        int wanted = blockSize.orElse(natural);
        return Math.max(minBlockSize, Math.min(maxBlockSize, wanted));
    }

    private static final class Resolution {
        private final Box.BlockLevel box;
        private final ComputedStyle style;
        private final Space space;
        private final Formatter formatter;
        private final WritingMode mode;
        private final boolean orthogonal;
        private final LogicalEdges border;
        private final LogicalEdges padding;
        private final boolean contentBox;

        Resolution(Box.BlockLevel box, Space space, Formatter formatter) {
            this.box = box;
            this.style = box.style();
            this.space = space;
            this.formatter = formatter;
            this.mode = Styles.mode(style);
            this.orthogonal = mode.isOrthogonalTo(space.mode());
            this.border = Styles.borders(style);
            this.padding = Styles.padding(style, space.inlineSize());
            this.contentBox = style.get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX;
        }

        BoxModel model() {
            LogicalEdges margin = mode.convert(Styles.margins(style, space.inlineSize()), space.mode());
            int edges = border.inlineSum() + padding.inlineSum();
            int available = (orthogonal ? availableAcross(margin) : space.inlineSize() - margin.inlineSum())
                    - insets(Properties.INSET_INLINE_START, Properties.INSET_INLINE_END, space.inlineSize());
            OptionalInt base = orthogonal ? space.blockSize() : OptionalInt.of(space.inlineSize());
            ItemSizes item = orthogonal ? ItemSizes.NONE : space.item();
            int size = or(item.inlineSize(), () -> inlineSize(Properties.INLINE_SIZE, base, available))
                    .orElseGet(() -> orthogonal || isShrinking()
                            ? sizes().fit(Math.max(0, available - edges)) + edges
                            : Math.max(edges, available));
            int max = inlineSize(Properties.MAX_INLINE_SIZE, base, available).orElse(Space.UNLIMITED);
            int min = inlineSize(Properties.MIN_INLINE_SIZE, base, available).orElse(0);
            int used = Math.max(edges, Math.max(min, Math.min(max, size)));
            int blockEdges = border.blockSum() + padding.blockSum();
            OptionalInt blockBase = orthogonal ? OptionalInt.of(space.inlineSize()) : space.blockSize();
            return new BoxModel(
                    mode,
                    orthogonal ? margin : margins(box, space, margin, used),
                    border,
                    padding,
                    used,
                    or(
                            item.blockSize(),
                            () -> or(
                                    blockSize(Properties.BLOCK_SIZE, blockBase, blockEdges),
                                    () -> stretched(blockBase, margin))),
                    blockSize(Properties.MIN_BLOCK_SIZE, blockBase, blockEdges).orElse(0),
                    blockSize(Properties.MAX_BLOCK_SIZE, blockBase, blockEdges).orElse(Space.UNLIMITED));
        }

        private static OptionalInt or(OptionalInt size, Supplier<OptionalInt> otherwise) {
            return size.isPresent() ? size : otherwise.get();
        }

        /** css-writing-modes-4 §7.3.1: the containing block's size, or the fragmentainer's. */
        private int availableAcross(LogicalEdges margin) {
            int whole =
                    space.blockSize().orElse(space.extent() < Space.UNLIMITED ? space.extent() : space.inlineSize());
            return whole - margin.blockSum();
        }

        /** Tables are as wide as their content (CSS 2 §17.5.2). */
        private boolean isShrinking() {
            return switch (style.get(Properties.DISPLAY)) {
                case INLINE_BLOCK, INLINE_FLEX, INLINE_GRID -> true;
                default ->
                    box instanceof Box.Table
                            || space.item().fitContent()
                            || isFloat(style)
                            || (isAbsolute(style) && !isStretched());
            };
        }

        /** Whether both insets along its inline axis are given (css-position-3 §4.1). */
        private boolean isStretched() {
            return style.get(Properties.INSET_INLINE_START) instanceof Size.Fixed
                    && style.get(Properties.INSET_INLINE_END) instanceof Size.Fixed;
        }

        private int insets(Property<Size> start, Property<Size> end, int base) {
            return isAbsolute(style)
                    ? style.get(start).resolveOr(base, 0) + style.get(end).resolveOr(base, 0)
                    : 0;
        }

        private ContentSizes sizes() {
            return formatter.contentSizes(box);
        }

        private OptionalInt inlineSize(Property<Size> property, OptionalInt base, int available) {
            int edges = border.inlineSum() + padding.inlineSum();
            Size size = style.get(property);
            if (size instanceof Size.Fixed fixed) {
                return resolve(fixed.value(), base, edges);
            }
            if (size instanceof Size.FitContent fit) {
                return OptionalInt.of(sizes().fit(fit.limit().resolve(base.orElse(0))) + edges);
            }
            return switch ((Size.Keyword) size) {
                case MIN_CONTENT -> OptionalInt.of(sizes().min() + edges);
                case MAX_CONTENT -> OptionalInt.of(sizes().max() + edges);
                case FIT_CONTENT -> OptionalInt.of(sizes().fit(Math.max(0, available - edges)) + edges);
                case AUTO, NONE, CONTENT -> OptionalInt.empty();
            };
        }

        private OptionalInt blockSize(Property<Size> property, OptionalInt base, int edges) {
            return style.get(property) instanceof Size.Fixed fixed
                    ? resolve(fixed.value(), base, edges)
                    : OptionalInt.empty();
        }

        /** css-position-3 §4.1: an absolute box whose insets are both given is as high as they leave. */
        private OptionalInt stretched(OptionalInt base, LogicalEdges margin) {
            boolean both = style.get(Properties.INSET_BLOCK_START) instanceof Size.Fixed
                    && style.get(Properties.INSET_BLOCK_END) instanceof Size.Fixed;
            if (!isAbsolute(style) || !both || base.isEmpty() || orthogonal) {
                return OptionalInt.empty();
            }
            int insets = insets(Properties.INSET_BLOCK_START, Properties.INSET_BLOCK_END, base.getAsInt());
            return OptionalInt.of(Math.max(0, base.getAsInt() - insets - margin.blockSum()));
        }

        private OptionalInt resolve(LengthPercentage value, OptionalInt base, int edges) {
            if (value.hasPercent() && base.isEmpty()) {
                return OptionalInt.empty(); // CSS 2 §10.5: a percentage of nothing given is auto.
            }
            int length = Math.max(0, value.resolve(base.orElse(0)));
            return OptionalInt.of(contentBox ? length + edges : Math.max(edges, length));
        }
    }
}
