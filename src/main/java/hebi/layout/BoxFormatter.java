package hebi.layout;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.Display;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.fragment.Fragment;
import hebi.geom.Length;
import hebi.layout.block.BlockFormatter;
import hebi.layout.block.ListMarkers;
import hebi.layout.block.ReplacedLayout;
import hebi.layout.block.TierFlow;
import hebi.layout.column.ColumnFormatter;
import hebi.layout.flex.FlexFormatter;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import hebi.layout.grid.GridFormatter;
import hebi.layout.inline.InlineFormatter;
import hebi.layout.item.ItemLayouts;
import hebi.layout.table.TableFormatter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/** Gives each box to the layout mode that its style asks for. One for a document; not safe for several threads. */
final class BoxFormatter implements Formatter {
    private final InlineFormatter inlines;
    private final ListMarkers markers;
    private final BlockFormatter blocks;
    private final ColumnFormatter columns;
    private final TableFormatter tables;
    private final ReplacedLayout replaced;
    private final ItemLayouts items;
    private final GridFormatter grids;
    private final FlexFormatter flexes;
    private final IntrinsicSizes sizes;
    private final IdentityHashMap<Box.Block, Box.Block> flowRoots = new IdentityHashMap<>();
    /** Block size of the fragmentainers, for lines that stand across in what is not broken (css-writing-modes-4 §7.3.1). */
    private int extent = Length.MAX;

    BoxFormatter(LayoutContext context) {
        this.replaced = new ReplacedLayout(context.images(), context.structure());
        this.inlines = new InlineFormatter(context, this);
        this.markers = new ListMarkers(inlines, context.structure());
        this.blocks = new BlockFormatter(this, inlines, markers, context.structure());
        this.columns = new ColumnFormatter(blocks);
        this.items = new ItemLayouts(this);
        this.tables = new TableFormatter(items, blocks::layout, context.structure());
        this.flexes = new FlexFormatter(blocks, items);
        this.grids = new GridFormatter(blocks, items, item -> contribution(item, item.style()));
        this.sizes = new IntrinsicSizes(
                inlines, replaced, tables::contentSizes, this::itemSizes, new AcrossSizes(this, this::flowRoot));
    }

    /** Before fragmentainers of this block size are filled. */
    void enter(int fragmentainer) {
        extent = Math.min(Length.MAX, fragmentainer);
        sizes.enter(extent);
    }

    /** Forgets the boxes of an earlier pass; what was prepared stays. */
    void forgetBoxes() {
        inlines.forgetBoxes();
        markers.forgetBoxes();
        flowRoots.clear();
        columns.forgetBoxes();
        tables.forgetBoxes();
        items.forgetBoxes();
        grids.forgetBoxes();
        flexes.forgetBoxes();
        sizes.forgetBoxes();
    }

    @Override
    public Laid layout(Box.BlockLevel level, Space space, Stretch stretch) {
        Box.BlockLevel box = level instanceof Box.OutOfFlow out ? out.box() : level;
        if (Styles.mode(box.style()).isOrthogonalTo(space.mode()) && !(box instanceof Box.Replaced)) {
            return new TierFlow(this, flowRoot(box), space.within(extent), stretch).lay();
        }
        if (box instanceof Box.Replaced picture) {
            return withFindings(picture, replaced.layout(picture, space), space);
        } else if (box instanceof Box.Table table) {
            return withFindings(table, tables.layout(table, space.within(extent), stretch), space);
        }
        Box.Block block = (Box.Block) box;
        if (Styles.isGrid(block.style())) {
            return withItemFindings(block, grids.layout(block, space, stretch), stretch);
        } else if (Styles.isFlex(block.style())) {
            return withItemFindings(block, flexes.layout(block, space, stretch), stretch);
        }
        Laid laid = Styles.isMulticol(block.style())
                ? columns.layout(block, space, stretch)
                : blocks.layout(block, space, stretch);
        return isTableWrapper(block) ? withFindings(block, laid, space) : laid;
    }

    /** A table with its captions: the table is as wide as that, so that it is this that may be too wide. */
    private static boolean isTableWrapper(Box.Block block) {
        return block.style().get(Properties.DISPLAY) == Display.FLOW_ROOT
                && block.contents() instanceof Box.Blocks blocks
                && blocks.boxes().stream().anyMatch(Box.Table.class::isInstance);
    }

    /** css-writing-modes-4 §7.3: a block across its container has a formatting context of its own. */
    private Box.BlockLevel flowRoot(Box.BlockLevel box) {
        return box instanceof Box.Block block && block.style().get(Properties.DISPLAY) == Display.BLOCK
                ? flowRoots.computeIfAbsent(
                        block,
                        b -> new Box.Block(
                                b.origin(),
                                b.style().with(Properties.DISPLAY, Display.FLOW_ROOT),
                                b.contents(),
                                b.marker()))
                : box;
    }

    /** Sizes of a container of items. */
    private ContentSizes itemSizes(Box.Block box) {
        return Styles.isGrid(box.style()) ? grids.contentSizes(box) : flexes.contentSizes(box);
    }

    /** What is wider than its column, or higher than any page, is said. */
    private static Laid withFindings(Box.BlockLevel box, Laid laid, Space space) {
        if (laid.isNothing()) {
            return laid;
        }
        Fragment.Block fragment = laid.fragment().orElseThrow();
        // A negative margin at the end says that it is meant to reach out.
        int end = Styles.mode(box.style())
                .convert(Styles.margins(box.style(), space.inlineSize()), space.mode())
                .inlineEnd();
        int wide = fragment.rect().inlineStart() + fragment.rect().inlineSize() + end - space.inlineSize();
        boolean begins = !laid.trail().starts().isEmpty();
        Laid said =
                wide > 1000 && begins && space.inlineSize() > 0 ? finding(box, laid, Code.BOX_TOO_WIDE, wide) : laid;
        int high = laid.blockSize() - space.room();
        return space.isLimited() && space.first() && !laid.fits() && high > 0
                ? finding(box, said, Code.BOX_OVERFULL, high)
                : said;
    }

    /** Items that do not fit beside one another reach out of their container, which is said once. */
    private static Laid withItemFindings(Box.Block box, Laid laid, Stretch stretch) {
        if (laid.isNothing() || stretch.resumes()) {
            return laid;
        }
        Fragment.Block fragment = laid.fragment().orElseThrow();
        int wide = fragment.children().stream()
                .filter(Fragment.Block.class::isInstance)
                .mapToInt(item -> item.rect().inlineStart() + item.rect().inlineSize())
                .max()
                .orElse(0);
        int over = wide - fragment.rect().inlineSize();
        return over > 1000 ? finding(box, laid, Code.BOX_TOO_WIDE, over) : laid;
    }

    private static Laid finding(Box.BlockLevel box, Laid laid, Code code, int by) {
        String name = box instanceof Box.Replaced picture
                ? picture.source()
                : "<" + box.origin().element().element().name() + ">";
        Trail finding = Trail.of(
                Diagnostic.of(code, box.origin().span(), name, String.format(Locale.ROOT, "%.1f", by / 1000.0)));
        return laid.with(laid.fragment(), Trail.of(List.of(finding, laid.trail())));
    }

    @Override
    public ContentSizes contentSizes(Box.BlockLevel box) {
        return sizes.content(box);
    }

    @Override
    public ContentSizes contribution(Box.BlockLevel box, ComputedStyle holder) {
        return sizes.contribution(box, holder);
    }
}
