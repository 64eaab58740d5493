package hebi.layout;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Keywords.Clear;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Size;
import hebi.layout.block.ReplacedLayout;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.Space;
import hebi.layout.flow.Styles;
import hebi.layout.inline.InlineFormatter;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.function.Function;

/** Intrinsic inline sizes (css-sizing-3 §5), each worked out once for a box. */
final class IntrinsicSizes {
    private final IdentityHashMap<Box, ContentSizes> known = new IdentityHashMap<>();
    private final Function<Box.Table, ContentSizes> tables;
    private final Function<Box.Block, ContentSizes> containers;
    private final ReplacedLayout replaced;
    private final InlineFormatter inlines;
    private final AcrossSizes across;

    IntrinsicSizes(
            InlineFormatter inlines,
            ReplacedLayout replaced,
            Function<Box.Table, ContentSizes> tables,
            Function<Box.Block, ContentSizes> containers,
            AcrossSizes across) {
        this.across = across;
        this.containers = containers;
        this.inlines = inlines;
        this.replaced = replaced;
        this.tables = tables;
    }

    void forgetBoxes() {
        known.clear();
        across.forgetBoxes();
    }

    void enter(int extent) {
        across.enter(extent);
    }

    /** Sizes of the content of {@code box}, along its own inline axis. */
    ContentSizes content(Box.BlockLevel box) {
        ContentSizes sizes = known.get(box);
        if (sizes == null) {
            sizes = make(box);
            known.put(box, sizes);
        }
        return sizes;
    }

    private ContentSizes make(Box.BlockLevel box) {
        if (box instanceof Box.Table table) {
            return tables.apply(table);
        } else if (box instanceof Box.Replaced picture) {
            return replaced.contentSizes(picture);
        }
        Box.Block block = (Box.Block) box;
        if (Styles.isGrid(block.style()) || Styles.isFlex(block.style())) {
            return containers.apply(block);
        }
        ContentSizes inside =
                block.contents() instanceof Box.Blocks blocks ? stacked(blocks, block.style()) : inlines.sizes(block);
        return Styles.isMulticol(block.style()) ? columns(block.style(), inside) : inside;
    }

    /** Blocks are as wide as the widest of them; floats stand side by side, and beside what stands by itself. */
    private ContentSizes stacked(Box.Blocks blocks, ComputedStyle holder) {
        ContentSizes all = ContentSizes.ZERO;
        int beside = 0;
        for (Box.BlockLevel child : blocks.boxes()) {
            if (child instanceof Box.OutOfFlow out) {
                if (!out.isPositioned() && !out.isFootnote()) {
                    ContentSizes own = contribution(out.box(), holder);
                    beside = out.style().get(Properties.CLEAR) == Clear.NONE ? beside + own.max() : own.max();
                    all = all.union(new ContentSizes(own.min(), beside));
                }
                continue;
            }
            ContentSizes own = contribution(child, holder);
            if (child.style().get(Properties.DISPLAY) == Display.TABLE_CAPTION) {
                own = new ContentSizes(own.min(), own.min()); // css-tables-3 §3.4: a caption wraps at its table's width
            }
            boolean alone = !(child instanceof Box.Block block)
                    || LeadingMargin.isIndependent(block, Styles.mode(block.style()));
            all = all.union(alone ? new ContentSizes(own.min(), own.max() + beside) : own);
            beside = 0;
        }
        return all;
    }

    /** css-multicol-1 §3.3: as many columns as are asked for, each as wide as its content. */
    private static ContentSizes columns(ComputedStyle style, ContentSizes inside) {
        int count = Math.max(1, style.get(Properties.COLUMN_COUNT));
        int gaps = (count - 1) * style.get(Properties.COLUMN_GAP).resolveOr(0, style.get(Properties.FONT_SIZE));
        int least = style.get(Properties.COLUMN_WIDTH).resolveOr(0, inside.min());
        return new ContentSizes(
                Math.min(least, inside.min()) * (style.get(Properties.COLUMN_COUNT) > 0 ? count : 1) + gaps,
                (int) Math.min(Space.UNLIMITED, (long) inside.max() * count + gaps));
    }

    /** Sizes of the margin box of {@code box}, with the sizes that its style gives (css-sizing-3 §5.2). */
    ContentSizes contribution(Box.BlockLevel box, ComputedStyle holder) {
        ComputedStyle style = box.style();
        if (Styles.mode(style).isOrthogonalTo(Styles.mode(holder)) && !(box instanceof Box.Replaced)) {
            return across.of(box, holder);
        }
        int edges = Styles.borders(style).plus(Styles.padding(style, 0)).inlineSum();
        int margins = Styles.margins(style, 0).inlineSum();
        ContentSizes sizes = outer(box, edges);
        int max = given(style, Properties.MAX_INLINE_SIZE, edges).orElse(Space.UNLIMITED);
        int min = given(style, Properties.MIN_INLINE_SIZE, edges).orElse(0);
        return new ContentSizes(Math.max(min, Math.min(max, sizes.min())), Math.max(min, Math.min(max, sizes.max())))
                .plus(margins);
    }

    private ContentSizes outer(Box.BlockLevel box, int edges) {
        OptionalInt given = given(box.style(), Properties.INLINE_SIZE, edges);
        if (given.isEmpty()) {
            return content(box).plus(edges);
        }
        // CSS 2 §17.5.2: a table is never narrower than its columns.
        int size = box instanceof Box.Table
                ? Math.max(given.getAsInt(), content(box).min() + edges)
                : given.getAsInt();
        return new ContentSizes(size, size);
    }

    private static OptionalInt given(ComputedStyle style, Property<Size> property, int edges) {
        if (!(style.get(property) instanceof Size.Fixed fixed) || fixed.value().hasPercent()) {
            return OptionalInt.empty();
        }
        int length = fixed.value().resolve(0);
        return OptionalInt.of(
                style.get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX ? length + edges : Math.max(edges, length));
    }
}
