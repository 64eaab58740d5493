package hebi.layout.structure;

import hebi.box.DocumentOrder;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.Keywords.Display;
import hebi.fragment.StructureRole;
import hebi.html.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks the styled tree once and opens structure elements where they are needed. */
public final class StructureBuilder {
    /** {@code Title} of elements that hold generated text: no word of the author's. */
    public static final String GENERATED = "generated";

    private static final Set<String> NOT_SHOWN = Set.of("head", "script", "style", "template");

    private final DocumentOrder order;
    private final HeadingLevels headings = new HeadingLevels();
    private final Map<Integer, OpenElement> owners = new HashMap<>();
    private int nextId;
    private int tocDepth;

    private StructureBuilder(DocumentOrder order, int firstId) {
        this.order = order;
        this.nextId = firstId;
    }

    /**
     * The structure of one document.
     *
     * @param root its {@code html} or {@code body}
     * @param order numbers of its nodes
     * @param role of the element for the whole: {@code ART} or {@code SECT}
     * @param firstId id of its first structure element
     * @param language BCP 47 tag of what the document becomes a part of
     */
    public static DocumentStructure build(
            StyledElement root, DocumentOrder order, StructureRole role, int firstId, String language) {
        StructureBuilder builder = new StructureBuilder(order, firstId);
        OpenElement open =
                new OpenElement(builder.nextId++, role, order.order(root), root.language(), root.span(), null);
        builder.owners.put(open.order, open);
        builder.walkChildren(root, new Context(builder, root, open, false));
        open.settle();
        Map<Integer, Integer> elements = new HashMap<>();
        builder.owners.forEach((at, owner) -> elements.put(at, owner.kept().id));
        return new DocumentStructure(open.close(language), elements, builder.nextId);
    }

    OpenElement open(StructureRole role, OpenElement parent, StyledElement source, int at) {
        return new OpenElement(nextId++, role, at, source.language(), source.span(), parent);
    }

    private void walkChildren(StyledElement parent, Context context) {
        for (StyledNode child : parent.children()) {
            if (child instanceof StyledElement element) {
                walk(element, context);
            } else if (child instanceof StyledText text && !text.text().isEmpty()) {
                addText(text, parent, context);
            }
        }
    }

    private void addText(StyledText text, StyledElement parent, Context context) {
        int at = order.order(text);
        if (text.text().isBlank()) {
            // Between blocks it is not set at all; within text it goes with what is around it.
            owners.put(at, context.forBlank());
            return;
        }
        OpenElement holder = context.forText(at);
        if (!holder.language.equals(parent.language())) {
            holder = open(StructureRole.SPAN, holder, parent, at);
        }
        holder.hasContent = true;
        owners.put(at, holder);
    }

    private void walk(StyledElement element, Context context) {
        Element source = element.element();
        Display display = element.style().get(Properties.DISPLAY);
        if (display == Display.NONE || NOT_SHOWN.contains(source.name()) || ElementRoles.isArtifact(element)) {
            return; // no owner: an artifact
        }
        if (source.name().startsWith("::")) {
            addGenerated(element, context);
            return;
        }
        boolean inline =
                ElementRoles.isInline(element) || ElementRoles.isFootnote(element) || display == Display.CONTENTS;
        if (!inline) {
            context.endParagraph();
        }
        Optional<StructureRole> role = ElementRoles.of(element)
                .or(() -> tocDepth > 0 && !inline ? ElementRoles.ofContentsEntry(element) : Optional.empty())
                .flatMap(own -> adapted(own, element, context));
        if (role.isPresent()) {
            addElement(role.get(), element, context);
        } else if (inline) {
            addTransparentInline(element, context);
        } else {
            addGroup(element, context);
        }
        if (!inline) {
            context.endParagraph();
        }
    }

    /** What the role becomes in this place; empty when the element adds nothing there. */
    private Optional<StructureRole> adapted(StructureRole role, StyledElement element, Context context) {
        OpenElement parent = context.element();
        if (role == StructureRole.TOC && !ElementRoles.isList(element)) {
            return Optional.of(StructureRole.SECT);
        }
        if (tocDepth > 0 && role == StructureRole.L) {
            return Optional.of(StructureRole.TOC);
        }
        if (role == StructureRole.LI && parent.role == StructureRole.TOC) {
            return Optional.of(StructureRole.TOCI);
        }
        boolean block = !ElementRoles.isLineContent(role) && !ElementRoles.isFootnote(element);
        if ((block && !ElementRoles.allowsParagraphs(parent.role)) || isRootAgain(role, element, parent)) {
            return Optional.empty();
        }
        if (ElementRoles.isHeading(role)) {
            return Optional.of(
                    parent.isInside(StructureRole.TOCI)
                            ? StructureRole.P
                            : headings.next(ElementRoles.headingLevel(role)));
        }
        return context.accepts(role) ? Optional.of(role) : Optional.empty();
    }

    /** {@code body > article} alone: the document's own element is that article already. */
    private static boolean isRootAgain(StructureRole role, StyledElement element, OpenElement parent) {
        return parent.parent == null
                && (role == StructureRole.ART || role == StructureRole.SECT)
                && parent.role == StructureRole.ART
                && element.element().name().equals("article");
    }

    private void addElement(StructureRole role, StyledElement element, Context context) {
        int at = order.order(element);
        OpenElement holder =
                switch (role) {
                    case FIGURE -> context.forFigure(at);
                    case LINK, SPAN, QUOTE, CODE, RUBY -> context.forText(at);
                    case NOTE -> ElementRoles.isFootnote(element) ? context.forText(at) : context.filled(role, at);
                    default -> context.filled(role, at);
                };
        if (role == StructureRole.LINK && (tocDepth > 0 || ElementRoles.isNoteReference(element))) {
            holder = open(StructureRole.REFERENCE, holder, element, at);
        }
        OpenElement opened = open(role, holder, element, at);
        owners.put(at, opened);
        ElementAttributes.set(opened, element);
        boolean toc = ElementRoles.isContents(element);
        tocDepth += toc ? 1 : 0;
        if (role == StructureRole.LI || role == StructureRole.TOCI) {
            addMarker(opened, element, at);
        }
        walkChildren(element, new Context(this, element, opened, ElementRoles.holdsText(role)));
        tocDepth -= toc ? 1 : 0;
    }

    /** A list item whose marker the box tree makes without a {@code ::marker}: it belongs to the item's own place. */
    private void addMarker(OpenElement item, StyledElement element, int at) {
        boolean marked = element.style().get(Properties.DISPLAY) == Display.LIST_ITEM
                && !element.style().get(Properties.LIST_STYLE_TYPE).equals("none");
        boolean hasOwn = element.children().stream()
                .anyMatch(
                        c -> c instanceof StyledElement e && e.element().name().equals("::marker"));
        if (marked && !hasOwn) {
            OpenElement label = open(StructureRole.LBL, item, element, at);
            label.hasContent = true;
            owners.put(at, label);
        }
    }

    private void addTransparentInline(StyledElement element, Context context) {
        int at = order.order(element);
        if (!element.language().equals(context.textLanguage())) {
            OpenElement span = open(StructureRole.SPAN, context.forText(at), element, at);
            owners.put(at, span);
            walkChildren(element, new Context(this, element, span, true));
        } else {
            owners.put(at, context.forBlank());
            walkChildren(element, context);
        }
    }

    /** A block that only groups: the text in it is a paragraph, unless it stands in one. */
    private void addGroup(StyledElement element, Context context) {
        int at = order.order(element);
        OpenElement holder = context.forGroup(at);
        owners.put(at, holder);
        boolean strict = Nesting.isStrict(holder.role);
        Context inner =
                strict ? context : new Context(this, element, holder, !ElementRoles.allowsParagraphs(holder.role));
        walkChildren(element, inner);
    }

    private void addGenerated(StyledElement pseudo, Context context) {
        int at = order.order(pseudo);
        if (!hasText(pseudo)) {
            return;
        }
        boolean block = !ElementRoles.isInline(pseudo);
        boolean marker = pseudo.element().name().equals("::marker");
        StructureRole parent = context.element().role;
        OpenElement opened;
        if (marker && (parent == StructureRole.LI || parent == StructureRole.TOCI)) {
            opened = open(StructureRole.LBL, context.element(), pseudo, at);
        } else {
            if (block) {
                context.endParagraph();
            }
            opened = open(StructureRole.SPAN, context.forText(at), pseudo, at);
            opened.attributes.put("Title", GENERATED);
            if (block) {
                context.endParagraph();
            }
        }
        opened.hasContent = true;
        owners.put(at, opened);
        for (StyledNode child : pseudo.children()) {
            owners.put(order.order(child), opened);
        }
    }

    private static boolean hasText(StyledElement pseudo) {
        if (pseudo.style().get(Properties.CONTENT) instanceof Content.Parts parts) {
            return parts.parts().stream()
                    .anyMatch(p ->
                            !(p instanceof ContentPart.Literal l) || !l.text().isBlank());
        }
        if (pseudo.element().name().equals("::marker")
                && !pseudo.style().get(Properties.LIST_STYLE_TYPE).equals("none")) {
            return true;
        }
        return pseudo.children().stream()
                .anyMatch(c -> c instanceof StyledText t && !t.text().isBlank());
    }
}
