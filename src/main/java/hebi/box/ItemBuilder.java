package hebi.box;

import hebi.box.Box.BlockLevel;
import hebi.box.Box.Blocks;
import hebi.box.Box.InlineLevel;
import hebi.box.Box.Inlines;
import hebi.box.BoxBuilder.Child;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyledNode.StyledText;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a grid or flex container (css-flexbox-1 §4, css-grid-2 §6): every child becomes a block, an item with a
 * formatting context of its own, and so does each run of text.
 */
final class ItemBuilder {
    private final BoxBuilder builder;

    ItemBuilder(BoxBuilder builder) {
        this.builder = builder;
    }

    /** Whether a box of this kind holds items. */
    static boolean isContainer(Display display) {
        return switch (display) {
            case FLEX, INLINE_FLEX, GRID, INLINE_GRID -> true;
            default -> false;
        };
    }

    /** The items of {@code container}, in document order, and what is positioned among them. */
    Blocks items(Child container) {
        ComputedStyle style = container.element().style();
        Origin origin = builder.origin(container);
        List<BlockLevel> items = new ArrayList<>();
        Optional<List<Box.InlineLevel>> generated = builder.pseudoContent(container);
        if (generated.isPresent()) {
            items.add(anonymous(generated.get(), origin, style));
            return new Blocks(items);
        }
        List<Child> run = new ArrayList<>();
        for (Child child : builder.children(container)) {
            if (isInRun(child)) {
                run.add(child);
            } else {
                addRun(run, origin, style, items);
                run.clear();
                items.add(item(child));
            }
        }
        addRun(run, origin, style, items);
        return new Blocks(items);
    }

    private boolean isInRun(Child child) {
        if (child.node() instanceof StyledText) {
            return true;
        }
        String name = child.element().element().name();
        return name.equals("br")
                || name.equals("wbr")
                || child.display() == Display.RUBY
                || builder.hasNote(child.element());
    }

    /** css-flexbox-1 §4: a run of nothing but white space makes no item. */
    private void addRun(List<Child> run, Origin origin, ComputedStyle style, List<BlockLevel> items) {
        if (run.stream().allMatch(Child::isBlank)) {
            return;
        }
        List<InlineLevel> collapsed = WhiteSpaceCollapser.collapse(builder.inlines(run));
        if (!collapsed.isEmpty()) {
            items.add(anonymous(collapsed, origin, style));
        }
    }

    private static Box.Block anonymous(List<? extends InlineLevel> run, Origin origin, ComputedStyle style) {
        return new Box.Block(
                origin.anonymousInside(),
                style.anonymous().with(Properties.DISPLAY, Display.FLOW_ROOT),
                new Inlines(List.copyOf(run)),
                Optional.empty());
    }

    private BlockLevel item(Child child) {
        ComputedStyle style = child.element().style();
        if (style.get(Properties.POSITION) == Position.ABSOLUTE) {
            return new Box.OutOfFlow(builder.outOfFlow(child));
        }
        // css-flexbox-1 §3: float has no effect on an item.
        ComputedStyle blockified = style.with(Properties.FLOAT, Float.NONE)
                .with(Properties.DISPLAY, blockified(style.get(Properties.DISPLAY)));
        if (child.element().element().name().equals("img")) {
            return builder.replaced(child, blockified);
        }
        return child.display() == Display.TABLE ? builder.table(child) : builder.block(child, blockified);
    }

    /** css-display-3 §2.7, with an own formatting context. */
    private static Display blockified(Display display) {
        return switch (display) {
            case FLEX, INLINE_FLEX -> Display.FLEX;
            case GRID, INLINE_GRID -> Display.GRID;
            default -> Display.FLOW_ROOT;
        };
    }
}
