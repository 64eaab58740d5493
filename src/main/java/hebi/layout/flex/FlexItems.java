package hebi.layout.flex;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.layout.ContentSizes;
import hebi.layout.flow.Space;
import hebi.layout.flow.Styles;
import hebi.layout.item.ContainerRoom;
import hebi.layout.item.ItemBox;
import hebi.layout.item.ItemLayouts;
import java.util.OptionalInt;

/** The sizes that items would like (css-flexbox-1 §9.2, §4.5), along the main axis. */
final class FlexItems {
    private final ItemLayouts layouts;
    private final ContainerRoom room;

    FlexItems(ItemLayouts layouts, ContainerRoom room) {
        this.layouts = layouts;
        this.room = room;
    }

    /** An item of a row. */
    FlexItem inRow(Box.BlockLevel box) {
        ItemBox item = new ItemBox(box, room.mode());
        int edges = edges(item, true);
        OptionalInt base = OptionalInt.of(room.inline());
        ContentSizes content = item.isOrthogonal()
                ? across(item)
                : layouts.formatter().contentSizes(box).plus(edges);
        OptionalInt given = fixed(item, item.inlineSize(), base, edges);
        Size basis = box.style().get(Properties.FLEX_BASIS);
        Size used = basis == Size.Keyword.AUTO ? item.inlineSize() : basis;
        int wanted = fixed(item, used, base, edges).orElseGet(() -> keyword(used, content));
        int max = fixed(item, maxSize(item, true), base, edges).orElse(Space.UNLIMITED);
        // css-flexbox-1 §4.5: the automatic minimum
        int least = item.isScrollContainer()
                ? edges
                : Math.min(max, Math.min(content.min(), given.orElse(Space.UNLIMITED)));
        int min = fixed(item, item.minInlineSize(), base, edges).orElse(least);
        return of(item, Math.max(edges, wanted), Math.max(edges, min), max, edges);
    }

    private ContentSizes across(ItemBox item) {
        int size = layouts.whole(item.box(), Space.unbroken(room.mode(), room.inline()))
                .fragment()
                .map(f -> f.rect().inlineSize())
                .orElse(0);
        return new ContentSizes(size, size);
    }

    private int keyword(Size size, ContentSizes content) {
        return size == Size.Keyword.MIN_CONTENT
                ? content.min()
                : size == Size.Keyword.FIT_CONTENT ? content.fit(room.inline()) : content.max();
    }

    /**
     * An item of a column.
     *
     * @param natural block size of its border box as its style and content make it
     */
    FlexItem inColumn(Box.BlockLevel box, int natural) {
        ItemBox item = new ItemBox(box, room.mode());
        int edges = edges(item, false);
        int wanted = fixed(item, box.style().get(Properties.FLEX_BASIS), room.block(), edges)
                .orElse(natural);
        int max = fixed(item, maxSize(item, false), room.block(), edges).orElse(Space.UNLIMITED);
        int least = item.isScrollContainer() ? edges : Math.min(max, natural);
        int min = fixed(item, item.minBlockSize(), room.block(), edges).orElse(least);
        return of(item, Math.max(edges, wanted), Math.max(edges, min), max, edges);
    }

    private FlexItem of(ItemBox item, int base, int min, int max, int edges) {
        return new FlexItem(item, item.margins(room.inline()), base, min, max, Math.max(0, base - edges));
    }

    private static Size maxSize(ItemBox item, boolean inline) {
        return item.box()
                .style()
                .get(inline != item.isOrthogonal() ? Properties.MAX_INLINE_SIZE : Properties.MAX_BLOCK_SIZE);
    }

    private int edges(ItemBox item, boolean inline) {
        ComputedStyle style = item.box().style();
        LogicalEdges edges = Styles.mode(style)
                .convert(Styles.borders(style).plus(Styles.padding(style, room.inline())), room.mode());
        return inline ? edges.inlineSum() : edges.blockSum();
    }

    /** The border box that {@code size} makes, when it is a length. */
    private static OptionalInt fixed(ItemBox item, Size size, OptionalInt base, int edges) {
        if (!(size instanceof Size.Fixed fixed) || (fixed.value().hasPercent() && base.isEmpty())) {
            return OptionalInt.empty();
        }
        int length = Math.max(0, fixed.value().resolve(base.orElse(0)));
        boolean content = item.box().style().get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX;
        return OptionalInt.of(content ? length + edges : Math.max(edges, length));
    }
}
