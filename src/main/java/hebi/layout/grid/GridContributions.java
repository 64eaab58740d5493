package hebi.layout.grid;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.layout.ContentSizes;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Styles;
import hebi.layout.grid.ItemAreas.Sized;
import hebi.layout.item.ContainerRoom;
import hebi.layout.item.ItemBox;
import hebi.layout.item.ItemLayouts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What items ask of tracks (css-grid-2 §6.6, §11.5). */
final class GridContributions {
    private final ContainerRoom room;
    private final ItemLayouts layouts;
    private final Function<Box.BlockLevel, ContentSizes> contribution;

    GridContributions(ContainerRoom room, ItemLayouts layouts, Function<Box.BlockLevel, ContentSizes> contribution) {
        this.room = room;
        this.layouts = layouts;
        this.contribution = contribution;
    }

    /** To the columns; items in fixed ones are not asked. */
    List<Contribution> inline(List<GridItem> items, List<Track> columns) {
        List<Contribution> all = new ArrayList<>();
        for (GridItem item : items) {
            List<Track> spanned = columns.subList(item.column(), item.column() + item.columnSpan());
            if (spanned.stream().anyMatch(GridContributions::asks)) {
                ItemBox own = new ItemBox(item.box(), room.mode());
                ContentSizes sizes = sizes(own);
                int least = minimum(own, own.inlineSize(), own.minInlineSize(), sizes.min(), spanned, true);
                all.add(new Contribution(item.column(), item.columnSpan(), least, sizes.min(), sizes.max()));
            }
        }
        return all;
    }

    private ContentSizes sizes(ItemBox item) {
        if (!item.isOrthogonal() || room.inline() <= 0) {
            return contribution.apply(item.box());
        }
        // css-grid-2 §11.1: the block size of an orthogonal item counts along the container's lines.
        Laid laid = layouts.whole(item.box(), Space.unbroken(room.mode(), room.inline()));
        int size = laid.fragment().map(f -> f.rect().inlineSize()).orElse(0)
                + item.margins(0).inlineSum();
        return new ContentSizes(size, size);
    }

    /** To the rows. */
    List<Contribution> block(List<Sized> items, List<Track> rows) {
        List<Contribution> all = new ArrayList<>();
        for (Sized sized : items) {
            GridItem item = sized.item();
            List<Track> spanned = rows.subList(item.row(), item.row() + item.rowSpan());
            if (spanned.stream().anyMatch(GridContributions::asks)) {
                ItemBox own = new ItemBox(item.box(), room.mode());
                int size = sized.outerBlockSize() + sized.shim();
                int least = minimum(own, own.blockSize(), own.minBlockSize(), size, spanned, false);
                all.add(new Contribution(item.row(), item.rowSpan(), least, size, size));
            }
        }
        return all;
    }

    private static boolean asks(Track track) {
        return track.min().isIntrinsic() || track.max().isIntrinsic() || track.isFlexible();
    }

    /** css-grid-2 §11.5 "minimum contribution", §6.6 "automatic minimum size". */
    private static int minimum(
            ItemBox item, Size preferred, Size min, int minContent, List<Track> spanned, boolean inline) {
        if (preferred instanceof Size.Fixed && !ItemBox.isPercent(preferred)) {
            return minContent;
        }
        if (min instanceof Size.Fixed fixed) {
            return outer(item, fixed.value().hasPercent() ? 0 : fixed.value().resolve(0), inline);
        }
        boolean flexible = spanned.stream().anyMatch(Track::isFlexible);
        if (item.isScrollContainer() || (spanned.size() > 1 && flexible)) {
            return outer(item, 0, inline);
        }
        boolean fixed = spanned.stream().allMatch(track -> track.max() == Track.Function.FIXED);
        if (!fixed) {
            return minContent;
        }
        int limits = spanned.stream().mapToInt(Track::limit).sum();
        return Math.min(minContent, Math.max(outer(item, 0, inline), limits));
    }

    /** The margin box of a box whose size is {@code size}. */
    private static int outer(ItemBox item, int size, boolean inline) {
        ComputedStyle style = item.box().style();
        LogicalEdges edges =
                Styles.mode(style).convert(Styles.borders(style).plus(Styles.padding(style, 0)), item.mode());
        int around = inline ? edges.inlineSum() : edges.blockSum();
        LogicalEdges margins = item.margins(0);
        int border = style.get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX ? size + around : Math.max(size, around);
        return border + (inline ? margins.inlineSum() : margins.blockSum());
    }
}
