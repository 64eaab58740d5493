package hebi.box;

import hebi.box.Box.BlockLevel;
import hebi.box.Box.Blocks;
import hebi.box.Box.Contents;
import hebi.box.Box.InlineLevel;
import hebi.box.Box.Inlines;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.css.value.Content;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.ListStylePosition;
import hebi.css.value.Keywords.Position;
import hebi.css.value.LengthPercentage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the box tree of a document (css-display-3 §2, CSS 2 §9.2). */
public final class BoxBuilder {
    private static final Set<Display> TABLE_PARTS = EnumSet.of(
            Display.TABLE_CAPTION,
            Display.TABLE_HEADER_GROUP,
            Display.TABLE_ROW_GROUP,
            Display.TABLE_FOOTER_GROUP,
            Display.TABLE_ROW,
            Display.TABLE_CELL,
            Display.TABLE_COLUMN_GROUP,
            Display.TABLE_COLUMN);

    private final DocumentOrder order;
    private final GeneratedText generated;
    private Optional<FootnoteIndex> footnotes = Optional.empty();
    private final TableBuilder tables = new TableBuilder(this);
    private final RubyBuilder rubies = new RubyBuilder(this);
    private final ItemBuilder containers = new ItemBuilder(this);

    /**
     * A builder for one styled tree.
     *
     * @param order numbers of the tree's nodes
     * @param generated texts that depend on counters and places
     */
    public BoxBuilder(DocumentOrder order, GeneratedText generated) {
        this.order = order;
        this.generated = generated;
    }

    /** The boxes of {@code root}, which becomes a block container whatever its {@code display}. */
    public Box.Block build(StyledElement root) {
        footnotes = Optional.of(FootnoteIndex.of(root));
        return block(new Child(root, root, root.style().get(Properties.PAGE)));
    }

    /**
     * A node that generates boxes.
     *
     * @param node the node
     * @param parent the element that holds it
     * @param page used page name of its parent
     */
    record Child(StyledNode node, StyledElement parent, String page) {
        StyledElement element() {
            return (StyledElement) node;
        }

        Display display() {
            return element().style().get(Properties.DISPLAY);
        }

        boolean isTablePart() {
            return node instanceof StyledElement && TABLE_PARTS.contains(display());
        }

        boolean isBlank() {
            return node instanceof StyledText text && text.text().isBlank();
        }
    }

    /** A box with the level that its {@code display} gives it: pictures may have either. */
    private record Item(Box box, boolean block) {}

    /** A block container of {@code child}'s element, inside built from its children. */
    Box.Block block(Child child) {
        return block(child, child.element().style());
    }

    /** The same with a style that its place gives it. */
    Box.Block block(Child child, ComputedStyle style) {
        StyledElement element = child.element();
        if (ItemBuilder.isContainer(element.style().get(Properties.DISPLAY))) {
            return new Box.Block(origin(child), style, containers.items(child), Optional.empty());
        }
        List<Item> items = new ArrayList<>();
        Optional<Box.Marker> outside = Optional.empty();
        if (element.style().get(Properties.DISPLAY) == Display.LIST_ITEM) {
            Optional<Box.Inline> marker = marker(child);
            if (element.style().get(Properties.LIST_STYLE_POSITION) == ListStylePosition.INSIDE) {
                marker.ifPresent(box -> items.add(new Item(box, false)));
            } else {
                outside = marker.map(box -> new Box.Marker(
                        box.origin(), box.style(), new Inlines(WhiteSpaceCollapser.collapse(List.of(box)))));
            }
        }
        items.addAll(withFirstLetter(element, inside(child)));
        return new Box.Block(origin(child), style, contents(items, origin(child), element.style()), outside);
    }

    private static List<Item> withFirstLetter(StyledElement element, List<Item> items) {
        ComputedStyle letter = element.firstLetter();
        if (letter == null || items.isEmpty() || items.get(0).block()) {
            return items;
        }
        int end = 0;
        List<InlineLevel> first = new ArrayList<>();
        while (end < items.size() && !items.get(end).block()) {
            first.add((InlineLevel) items.get(end++).box());
        }
        List<Item> all = new ArrayList<>();
        new FirstLetter(element.style(), letter).apart(first).forEach(box -> all.add(new Item(box, false)));
        all.addAll(items.subList(end, items.size()));
        return all;
    }

    /** A block container that no element generates, around {@code children}. */
    Box.Block anonymousBlock(Origin holder, ComputedStyle style, List<Child> children) {
        ComputedStyle inherited = style.anonymous();
        Origin origin = holder.anonymousInside();
        return new Box.Block(origin, inherited, contents(items(children), origin, inherited), Optional.empty());
    }

    /** Inline boxes of {@code children}; blocks among them become inline-blocks (css-ruby-1 §2.1). */
    List<InlineLevel> inlines(List<Child> children) {
        List<InlineLevel> boxes = new ArrayList<>();
        for (Item item : items(children)) {
            if (item.box() instanceof InlineLevel inline) {
                boxes.add(inline);
            } else if (item.box() instanceof Box.Block block) {
                boxes.add(new Box.InlineBlock(block));
            } else if (item.box() instanceof BlockLevel block) {
                Origin origin = block.origin().anonymousInside();
                boxes.add(new Box.InlineBlock(new Box.Block(
                        origin, block.style().anonymous(), new Blocks(List.of(block)), Optional.empty())));
            }
        }
        return boxes;
    }

    /** The children of {@code child}'s element that generate boxes; those of {@code display: contents} take its place. */
    List<Child> children(Child child) {
        List<Child> flat = new ArrayList<>();
        flatten(child.element(), usedPage(child), flat);
        return flat;
    }

    private void flatten(StyledElement parent, String page, List<Child> flat) {
        for (StyledNode node : parent.children()) {
            if (node instanceof StyledElement element) {
                Display display = element.style().get(Properties.DISPLAY);
                if (display == Display.CONTENTS) {
                    flatten(element, page, flat);
                } else if (display != Display.NONE && !element.element().name().equals("::marker")) {
                    flat.add(new Child(node, parent, page));
                }
            } else {
                flat.add(new Child(node, parent, page));
            }
        }
    }

    Origin origin(Child child) {
        StyledElement element = child.element();
        return new Origin(
                order.node(element),
                order.order(element),
                element,
                element.span(),
                usedPage(child),
                element.element().id().map(List::of).orElse(List.of()),
                false);
    }

    // css-page-3 §7: `page: auto` is the parent's used value.
    private static String usedPage(Child child) {
        String page = child.element().style().get(Properties.PAGE);
        return page.isEmpty() ? child.page() : page;
    }

    private List<Item> items(List<Child> children) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            if (child.node() instanceof StyledText text) {
                items.add(new Item(text(text, child), false));
            } else if (child.isTablePart()) {
                int end = endOfTableParts(children, i);
                items.add(new Item(tables.anonymousTable(children.subList(i, end)), true));
                i = end - 1;
            } else {
                items.addAll(elementItems(child));
            }
        }
        return items;
    }

    // CSS 2 §17.2.1 rule 3.2: consecutive stray table parts share one anonymous table; white space between them goes.
    private static int endOfTableParts(List<Child> children, int start) {
        int end = start + 1;
        for (int i = end;
                i < children.size()
                        && (children.get(i).isTablePart() || children.get(i).isBlank());
                i++) {
            if (!children.get(i).isBlank()) {
                end = i + 1;
            }
        }
        return end;
    }

    private List<Item> elementItems(Child child) {
        StyledElement element = child.element();
        if (isMovedNote(element)) {
            return List.of();
        }
        if (isOutOfFlow(element)) {
            return List.of(new Item(new Box.OutOfFlow(outOfFlow(child)), false));
        }
        boolean block = isBlockLevel(child.display());
        String name = element.element().name();
        if (name.equals("img")) {
            return List.of(new Item(replaced(child, element.style()), block));
        } else if (name.equals("br")) {
            return List.of(new Item(new Box.LineBreak(origin(child), element.style()), false));
        } else if (name.equals("wbr")) {
            // HTML §4.5.28: a line break opportunity.
            return List.of(new Item(generatedText("\u200B", origin(child), element.style()), false));
        }
        if (child.display() == Display.TABLE) {
            return List.of(new Item(tables.table(child), true));
        } else if (block) {
            return List.of(new Item(block(child), true));
        } else if (isAtomicInline(child.display())) {
            return List.of(new Item(new Box.InlineBlock(block(child)), false));
        } else if (child.display() == Display.RUBY) {
            return List.of(new Item(rubies.ruby(child), false));
        }
        List<Item> parts = new ArrayList<>(inline(child));
        note(child).ifPresent(parts::add);
        return parts;
    }

    private static boolean isAtomicInline(Display display) {
        return display == Display.INLINE_BLOCK || display == Display.INLINE_FLEX || display == Display.INLINE_GRID;
    }

    private boolean isOutOfFlow(StyledElement element) {
        Float side = element.style().get(Properties.FLOAT);
        return side == Float.FOOTNOTE
                ? footnotes.filter(index -> index.isHere(element)).isPresent()
                : side != Float.NONE || element.style().get(Properties.POSITION) == Position.ABSOLUTE;
    }

    private boolean isMovedNote(StyledElement element) {
        return footnotes.filter(index -> index.isMoved(element)).isPresent();
    }

    /** The note that goes to the foot of the page from this reference on. */
    private Optional<Item> note(Child reference) {
        return footnotes
                .flatMap(index -> index.at(reference.element()))
                .map(note -> new Child(note.element(), note.parent(), reference.page()))
                .map(child -> new Item(new Box.OutOfFlow(outOfFlow(child)), false));
    }

    // CSS 2 §9.7: what is out of flow is block-level, whatever its display.
    BlockLevel outOfFlow(Child child) {
        if (child.element().element().name().equals("img")) {
            return replaced(child, child.element().style());
        }
        return child.display() == Display.TABLE ? tables.table(child) : block(child);
    }

    private static boolean isBlockLevel(Display display) {
        return display == Display.BLOCK
                || display == Display.FLOW_ROOT
                || display == Display.FLEX
                || display == Display.GRID
                || display == Display.LIST_ITEM
                || display == Display.TABLE;
    }

    // CSS 2 §9.2.1.1: a block in an inline box splits it into parts around the block.
    private List<Item> inline(Child child) {
        ComputedStyle style = child.element().style();
        Origin origin = origin(child);
        List<Item> inside = inside(child);
        List<Item> parts = new ArrayList<>();
        List<InlineLevel> run = new ArrayList<>();
        boolean first = true;
        for (Item item : inside) {
            if (item.block()) {
                parts.add(new Item(
                        new Box.Inline(first ? origin : origin.continuation(), style, run, first, false), false));
                parts.add(item);
                run = new ArrayList<>();
                first = false;
            } else {
                run.add((InlineLevel) item.box());
            }
        }
        parts.add(new Item(new Box.Inline(first ? origin : origin.continuation(), style, run, first, true), false));
        return parts;
    }

    /** What is in the box of {@code child}, whatever kind of box that is. */
    private List<Item> inside(Child child) {
        return pseudoContent(child)
                .map(boxes -> boxes.stream().map(box -> new Item(box, false)).toList())
                .orElseGet(() -> items(children(child)));
    }

    /** What a pseudo-element generates; empty when it has other content. */
    Optional<List<InlineLevel>> pseudoContent(Child child) {
        StyledElement element = child.element();
        if (!element.element().name().startsWith("::") || !element.children().isEmpty()) {
            return Optional.empty();
        }
        // css-lists-3 §3.2: a marker with `content: normal` has the text of the item's list-style-type.
        boolean counts = element.element().name().equals("::marker")
                && !(element.style().get(Properties.CONTENT) instanceof Content.Parts);
        String text = counts ? generated.marker(child.parent()) : generated.content(element, child.parent());
        return Optional.of(text).filter(t -> !t.isEmpty()).map(t -> withLeaders(t, child));
    }

    private List<InlineLevel> withLeaders(String text, Child child) {
        ComputedStyle style = child.element().style();
        List<InlineLevel> boxes = new ArrayList<>();
        Iterator<String> patterns = style.get(Properties.CONTENT) instanceof Content.Parts parts
                ? parts.leaders().iterator()
                : Collections.emptyIterator();
        int start = 0;
        for (int at = text.indexOf(GeneratedText.LEADER); at >= 0; at = text.indexOf(GeneratedText.LEADER, start)) {
            if (at > start) {
                boxes.add(generatedText(text.substring(start, at), origin(child), style));
            }
            // A pattern's spaces are a part of it.
            String pattern = patterns.next().replace(' ', '\u00A0');
            boxes.add(new Box.Leader(generatedText(pattern, origin(child), style)));
            start = at + 1;
        }
        if (start < text.length()) {
            boxes.add(generatedText(text.substring(start), origin(child), style));
        }
        return boxes;
    }

    BlockLevel table(Child child) {
        return tables.table(child);
    }

    /** Whether {@code element} is a footnote, or a reference that brings one. */
    boolean hasNote(StyledElement element) {
        return element.style().get(Properties.FLOAT) == Float.FOOTNOTE
                || footnotes.flatMap(index -> index.at(element)).isPresent();
    }

    private Optional<Box.Inline> marker(Child item) {
        StyledElement element = item.element();
        for (StyledNode node : element.children()) {
            if (node instanceof StyledElement pseudo && pseudo.element().name().equals("::marker")) {
                return Optional.of(new Child(node, element, usedPage(item)))
                        .filter(child -> child.display() != Display.NONE)
                        .map(child -> (Box.Inline) inline(child).get(0).box())
                        .filter(box -> !box.children().isEmpty());
            }
        }
        String text = generated.marker(element);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = origin(item).anonymousInside();
        ComputedStyle style = element.style().anonymous();
        return Optional.of(new Box.Inline(origin, style, List.of(generatedText(text, origin, style)), true, true));
    }

    Box.Replaced replaced(Child child, ComputedStyle style) {
        StyledElement element = child.element();
        return new Box.Replaced(
                origin(child),
                style,
                element.element().attribute("src").orElse(""),
                element.element().attribute("alt").orElse(""));
    }

    private Box.Text text(StyledText text, Child child) {
        Origin origin = new Origin(
                order.node(child.parent()),
                order.order(text),
                child.parent(),
                text.span(),
                child.page(),
                List.of(),
                true);
        return new Box.Text(origin, child.parent().style(), CollapsedText.verbatim(text.text()), text.generated());
    }

    private static Box.Text generatedText(String text, Origin origin, ComputedStyle style) {
        return new Box.Text(origin.anonymousInside(), style, CollapsedText.generated(text), true);
    }

    // CSS 2 §9.2.1.1: a block container holds only blocks or only lines; anonymous blocks go around the lines.
    private static Contents contents(List<Item> items, Origin origin, ComputedStyle style) {
        if (items.stream().noneMatch(Item::block)) {
            return new Inlines(WhiteSpaceCollapser.collapse(
                    items.stream().map(item -> (InlineLevel) item.box()).toList()));
        }
        List<BlockLevel> blocks = new ArrayList<>();
        List<InlineLevel> run = new ArrayList<>();
        for (Item item : items) {
            if (item.block()) {
                wrapRun(run, origin, style, blocks);
                run.clear();
                blocks.add((BlockLevel) item.box());
            } else {
                run.add((InlineLevel) item.box());
            }
        }
        wrapRun(run, origin, style, blocks);
        return new Blocks(blocks);
    }

    // CSS 2 §9.2.2.1: white space that would collapse away generates no anonymous box.
    private static void wrapRun(List<InlineLevel> run, Origin origin, ComputedStyle style, List<BlockLevel> blocks) {
        List<InlineLevel> collapsed = WhiteSpaceCollapser.collapse(run);
        if (collapsed.stream().allMatch(Box.OutOfFlow.class::isInstance)) {
            collapsed.forEach(box -> blocks.add((Box.OutOfFlow) box));
        } else {
            // css-text-4 §8.1: only the first line of the element is indented, whatever boxes are made up in it.
            ComputedStyle inherited = blocks.isEmpty()
                    ? style.anonymous()
                    : style.anonymous().with(Properties.TEXT_INDENT, LengthPercentage.ZERO);
            blocks.add(new Box.Block(origin.anonymousInside(), inherited, new Inlines(collapsed), Optional.empty()));
        }
    }
}
