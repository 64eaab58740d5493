package hebi.css;

import com.helger.css.decl.CSSDeclarationList;
import hebi.css.Cascaded.Origin;
import hebi.css.DeclarationParser.Place;
import hebi.css.RuleIndex.Entry;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.css.grammar.Choices;
import hebi.css.selector.ElementInTree;
import hebi.css.selector.Selector.PseudoElement;
import hebi.css.value.Content;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.diag.Diagnostics;
import hebi.html.Element;
import hebi.html.Node;
import hebi.html.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Styles the elements of one document, from the root down. Recursion is as deep as the parser lets elements nest. */
final class ElementStyler {
    /** Replaced elements and the like have no pseudo-elements (css-pseudo-4 §4.1). */
    private static final Set<String> WITHOUT_PSEUDO_ELEMENTS = Set.of("img", "br", "hr", "wbr", "svg", "math");

    private final RuleIndex index;
    private final StyleComputer computer;
    private final Diagnostics diagnostics;
    private final Map<SharingKey, ComputedStyle> shared = new HashMap<>();
    private @Nullable ComputedStyle root;

    ElementStyler(RuleIndex index, StyleComputer computer, Diagnostics diagnostics) {
        this.index = index;
        this.computer = computer;
        this.diagnostics = diagnostics;
    }

    /** Equal for elements whose styles are equal: parents and rules are compared by identity. */
    private record SharingKey(@Nullable ComputedStyle parent, List<Entry> rules) {}

    /** The style of the root element alone. */
    ComputedStyle rootStyle(Element element) {
        ElementInTree at = ElementInTree.root(element);
        return elementStyle(at, rules(index.match(at), PseudoElement.NONE), null);
    }

    /** The tree under {@code root}, styled. */
    StyledElement style(ElementInTree at) {
        List<StyledNode> styled = new ArrayList<>();
        add(at, null, styled);
        return (StyledElement) styled.get(0);
    }

    // The element and, after it, so that it has counted already, the call of a footnote (css-gcpm-3 §2.4).
    private void add(ElementInTree at, @Nullable ComputedStyle parent, List<StyledNode> into) {
        Element element = at.element();
        Map<PseudoElement, List<Entry>> matched = index.match(at);
        ComputedStyle style = Attributes.resolve(elementStyle(at, rules(matched, PseudoElement.NONE), parent), element);
        if (root == null) {
            root = style;
        }
        List<StyledNode> children = new ArrayList<>();
        boolean pseudo = !WITHOUT_PSEUDO_ELEMENTS.contains(element.name());
        boolean footnote =
                style.get(Properties.FLOAT) == Float.FOOTNOTE && style.get(Properties.DISPLAY) != Display.NONE;
        if (pseudo && footnote) {
            pseudoElement(PseudoElement.FOOTNOTE_MARKER, at, style, matched).ifPresent(children::add);
        }
        if (pseudo && style.get(Properties.DISPLAY) == Display.LIST_ITEM) {
            pseudoElement(PseudoElement.MARKER, at, style, matched).ifPresent(children::add);
        }
        if (pseudo) {
            pseudoElement(PseudoElement.BEFORE, at, style, matched).ifPresent(children::add);
        }
        addChildren(at, style, children);
        if (pseudo) {
            pseudoElement(PseudoElement.AFTER, at, style, matched).ifPresent(children::add);
        }
        List<Entry> letter = rules(matched, PseudoElement.FIRST_LETTER);
        ComputedStyle firstLetter = letter.isEmpty() ? null : shared(letter, style);
        into.add(new StyledElement(element, style, at.language(), children, element.span(), firstLetter));
        if (footnote) {
            pseudoElement(PseudoElement.FOOTNOTE_CALL, at, style, matched).ifPresent(into::add);
        }
    }

    private void addChildren(ElementInTree at, ComputedStyle style, List<StyledNode> children) {
        Iterator<ElementInTree> elements = at.children().iterator();
        for (Node child : at.element().children()) {
            if (child instanceof TextNode text) {
                children.add(new StyledText(text.text(), false, text.span()));
            } else {
                add(elements.next(), style, children);
            }
        }
    }

    private static List<Entry> rules(Map<PseudoElement, List<Entry>> matched, PseudoElement pseudoElement) {
        return matched.getOrDefault(pseudoElement, List.of());
    }

    private ComputedStyle elementStyle(ElementInTree at, List<Entry> rules, @Nullable ComputedStyle parent) {
        Element element = at.element();
        List<Cascaded> hints = PresentationalHints.of(element);
        Optional<String> inline = element.attribute("style");
        if (hints.isEmpty() && inline.isEmpty()) {
            return shared(rules, parent);
        }
        List<Cascaded> attribute =
                inline.map(css -> inlineDeclarations(css, element)).orElse(List.of());
        return computer.compute(parent, root, inOrder(rules, hints, attribute));
    }

    private ComputedStyle shared(List<Entry> rules, @Nullable ComputedStyle parent) {
        SharingKey key = new SharingKey(parent, rules);
        ComputedStyle known = shared.get(key);
        if (known == null) {
            known = computer.compute(parent, root, inOrder(rules, List.of(), List.of()));
            shared.put(key, known);
        }
        return known;
    }

    private List<Cascaded> inlineDeclarations(String css, Element element) {
        Optional<CSSDeclarationList> list = SyntaxTree.readAttribute(css, element.span(), diagnostics);
        return list
                .map(found -> new DeclarationParser(diagnostics)
                        .parse(found.getAllDeclarations(), Place.ELEMENT, Locator.at(element.span())))
                .orElse(List.of())
                .stream()
                .map(declaration -> new Cascaded(declaration, Origin.AUTHOR))
                .toList();
    }

    /** Ascending precedence (css-cascade-4 §6.1): hints are author declarations of no specificity, before all others. */
    private static List<Cascaded> inOrder(List<Entry> rules, List<Cascaded> hints, List<Cascaded> attribute) {
        List<Cascaded> order = new ArrayList<>();
        addNormal(rules, Origin.USER_AGENT, order);
        order.addAll(hints);
        addNormal(rules, Origin.AUTHOR, order);
        attribute.stream().filter(each -> !each.declaration().important()).forEach(order::add);
        addImportant(rules, Origin.AUTHOR, order);
        attribute.stream().filter(each -> each.declaration().important()).forEach(order::add);
        addImportant(rules, Origin.USER_AGENT, order);
        return order;
    }

    private static void addNormal(List<Entry> rules, Origin origin, List<Cascaded> order) {
        for (Entry rule : rules) {
            if (rule.origin() == origin) {
                order.addAll(rule.normal());
            }
        }
    }

    private static void addImportant(List<Entry> rules, Origin origin, List<Cascaded> order) {
        for (Entry rule : rules) {
            if (rule.origin() == origin) {
                order.addAll(rule.important());
            }
        }
    }

    private Optional<StyledNode> pseudoElement(
            PseudoElement which, ElementInTree at, ComputedStyle parent, Map<PseudoElement, List<Entry>> matched) {
        List<Entry> rules = rules(matched, which);
        boolean marker = which == PseudoElement.MARKER;
        if (rules.isEmpty() && !marker) {
            return Optional.empty();
        }
        ComputedStyle style = Attributes.resolve(shared(rules, parent), at.element());
        Content content = style.get(Properties.CONTENT);
        boolean markerByStyle = marker
                && content == Content.Keyword.NORMAL
                && !parent.get(Properties.LIST_STYLE_TYPE).equals("none");
        boolean generates = content instanceof Content.Parts || markerByStyle;
        if (style.get(Properties.DISPLAY) == Display.NONE || !generates) {
            return Optional.empty();
        }
        Element element = new Element(
                "::" + Choices.css(which), Map.of(), List.of(), at.element().span());
        List<StyledNode> children = Attributes.literal(content)
                .<StyledNode>map(text -> new StyledText(text, true, element.span()))
                .map(List::of)
                .orElse(List.of());
        return Optional.of(new StyledElement(element, style, at.language(), children, element.span()));
    }
}
