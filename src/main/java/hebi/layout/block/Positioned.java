package hebi.layout.block;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import hebi.css.value.Size;
import hebi.fragment.Fragment;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.geom.WritingMode;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Outside.Absolute;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Relative and absolute positions (css-position-3). */
public final class Positioned {
    private Positioned() {}

    /**
     * A box in flow, moved by its insets and raised to a layer when its position is relative.
     *
     * @param holder sizes of the container that percentages are of
     */
    public static Fragment inFlow(Box.BlockLevel box, Fragment.Block fragment, BoxModel holder) {
        ComputedStyle style = box.style();
        if (style.get(Properties.POSITION) != Position.RELATIVE) {
            return fragment;
        }
        return moved(
                style,
                fragment,
                Insets.of(
                        style,
                        holder.mode(),
                        holder.contentInlineSize(),
                        holder.contentBlockSize().orElse(0)));
    }

    /** An inline box, moved by its insets when its position is relative; percentages are of {@code inlineSize}. */
    public static Fragment inLine(ComputedStyle style, Fragment.Block fragment, WritingMode line, int inlineSize) {
        return style.get(Properties.POSITION) == Position.RELATIVE
                ? moved(style, fragment, Insets.of(style, line, inlineSize, 0))
                : fragment;
    }

    private static Fragment moved(ComputedStyle style, Fragment.Block fragment, Insets insets) {
        int inline = insets.start(true).orElseGet(() -> -insets.end(true).orElse(0));
        int block = insets.start(false).orElseGet(() -> -insets.end(false).orElse(0));
        return layer(style, fragment.moved(inline, block));
    }

    private static Fragment.Layer layer(ComputedStyle style, Fragment.Block block) {
        return new Fragment.Layer(block, style.get(Properties.Z_INDEX).level());
    }

    /**
     * Whether absolutely positioned boxes in {@code box} are placed in it: it is positioned itself, or is laid out by
     * itself in a line, a cell, a float or across its container (Hebi's own limit: CSS would look further out).
     */
    static boolean isContainingBlock(Box.Block box, WritingMode containing) {
        ComputedStyle style = box.style();
        Display display = style.get(Properties.DISPLAY);
        return style.get(Properties.POSITION) != Position.STATIC
                || style.get(Properties.FLOAT) != Float.NONE
                || display == Display.TABLE_CELL
                || display == Display.INLINE_BLOCK
                || Styles.mode(style).isOrthogonalTo(containing);
    }

    /**
     * A containing block.
     *
     * @param mode its writing mode
     * @param rect its padding box, seen from where the fragments will lie
     */
    public record ContainingBlock(WritingMode mode, LogicalRect rect) {}

    /** Lays out and places {@code boxes} in {@code holder}; what was seen goes onto {@code trails}. */
    public static List<Fragment> place(
            List<Absolute> boxes, ContainingBlock holder, Formatter formatter, List<Trail> trails) {
        List<Fragment> placed = new ArrayList<>();
        for (Absolute box : boxes) {
            placed.add(place(box, holder, formatter, trails));
        }
        return placed;
    }

    private static Fragment place(Absolute absolute, ContainingBlock holder, Formatter formatter, List<Trail> trails) {
        ComputedStyle style = absolute.box().style();
        LogicalSize room = holder.rect().size();
        Space space = Space.unbroken(holder.mode(), room.inline()).withBlockSize(OptionalInt.of(room.block()));
        Laid laid = formatter.layout(absolute.box(), space, Stretch.ALL);
        trails.add(laid.trail());
        Fragment.Block fragment = laid.fragment().orElseThrow();
        Insets insets = Insets.of(style, holder.mode(), room.inline(), room.block());
        LogicalEdges margin = Styles.mode(style).convert(Styles.margins(style, room.inline()), holder.mode());
        LogicalEdges auto = Styles.mode(style).convert(Styles.autoMargins(style), holder.mode());
        int inline = new Axis(
                        true,
                        insets.start(true),
                        insets.end(true),
                        margin.inlineStart(),
                        margin.inlineEnd(),
                        auto.inlineStart() == 1,
                        auto.inlineEnd() == 1)
                .start(
                        absolute.inlineStart() - holder.rect().inlineStart(),
                        fragment.rect().inlineSize(),
                        room.inline());
        int block = new Axis(
                        false,
                        insets.start(false),
                        insets.end(false),
                        margin.blockStart(),
                        margin.blockEnd(),
                        auto.blockStart() == 1,
                        auto.blockEnd() == 1)
                .start(
                        absolute.blockStart() - holder.rect().blockStart(),
                        fragment.rect().blockSize(),
                        room.block());
        LogicalRect at = fragment.rect();
        return layer(
                style,
                fragment.moved(
                        holder.rect().inlineStart() + inline - at.inlineStart(),
                        holder.rect().blockStart() + block - at.blockStart()));
    }

    /** css-position-3 §4.1, along one axis. */
    private record Axis(
            boolean inline,
            OptionalInt start,
            OptionalInt end,
            int before,
            int after,
            boolean autoBefore,
            boolean autoAfter) {
        /** Start of the border box. */
        int start(int inFlow, int size, int room) {
            if (start.isEmpty() && end.isEmpty()) {
                return inFlow + before;
            }
            if (start.isPresent() && end.isPresent() && (autoBefore || autoAfter)) {
                int free = room - start.getAsInt() - end.getAsInt() - size - before - after;
                // css-position-3 §4.2: too large a box keeps to its start along the lines, and is centred across them.
                int both = inline ? Math.max(0, free) : free;
                int share = autoBefore && autoAfter ? both / 2 : autoBefore ? free : 0;
                return start.getAsInt() + before + share;
            }
            return start.isPresent() ? start.getAsInt() + before : room - end.orElse(0) - after - size;
        }
    }

    /** Insets along the axes of the containing block; auto ones are missing. */
    private record Insets(LogicalEdges lengths, LogicalEdges given) {
        static Insets of(ComputedStyle style, WritingMode holder, int inline, int block) {
            WritingMode own = Styles.mode(style);
            boolean across = own.isOrthogonalTo(holder);
            int ownInline = across ? block : inline;
            int ownBlock = across ? inline : block;
            LogicalEdges lengths = new LogicalEdges(
                    length(style, Properties.INSET_INLINE_START, ownInline),
                    length(style, Properties.INSET_INLINE_END, ownInline),
                    length(style, Properties.INSET_BLOCK_START, ownBlock),
                    length(style, Properties.INSET_BLOCK_END, ownBlock));
            LogicalEdges given = new LogicalEdges(
                    given(style, Properties.INSET_INLINE_START),
                    given(style, Properties.INSET_INLINE_END),
                    given(style, Properties.INSET_BLOCK_START),
                    given(style, Properties.INSET_BLOCK_END));
            return new Insets(own.convert(lengths, holder), own.convert(given, holder));
        }

        private static int length(ComputedStyle style, Property<Size> inset, int base) {
            return style.get(inset).resolveOr(base, 0);
        }

        private static int given(ComputedStyle style, Property<Size> inset) {
            return style.get(inset) instanceof Size.Fixed ? 1 : 0;
        }

        OptionalInt start(boolean inline) {
            return inline
                    ? of(given.inlineStart(), lengths.inlineStart())
                    : of(given.blockStart(), lengths.blockStart());
        }

        OptionalInt end(boolean inline) {
            return inline ? of(given.inlineEnd(), lengths.inlineEnd()) : of(given.blockEnd(), lengths.blockEnd());
        }

        private static OptionalInt of(int given, int length) {
            return given == 1 ? OptionalInt.of(length) : OptionalInt.empty();
        }
    }
}
