package hebi.layout.structure;

import hebi.css.Properties;
import hebi.css.StyledNode.StyledElement;
import hebi.fragment.StructureRole;
import hebi.html.Element;
import java.util.Map;

/** Alternative texts and attributes of structure elements (ISO 32000-1 §14.8.5). */
final class ElementAttributes {
    private static final Map<String, String> SCOPES =
            Map.of("col", "Column", "colgroup", "Column", "row", "Row", "rowgroup", "Row");

    /** {@code ListNumbering} by counter style; what is not here counts, so it is {@code Decimal}. */
    private static final Map<String, String> NUMBERINGS = Map.of(
            "none", "None",
            "disc", "Disc",
            "circle", "Circle",
            "square", "Square",
            "upper-roman", "UpperRoman",
            "lower-roman", "LowerRoman",
            "upper-alpha", "UpperAlpha",
            "upper-latin", "UpperAlpha",
            "lower-alpha", "LowerAlpha",
            "lower-latin", "LowerAlpha");

    private ElementAttributes() {}

    /** Sets what {@code open} needs to know of its element. */
    static void set(OpenElement open, StyledElement styled) {
        Element element = styled.element();
        switch (open.role) {
            case FIGURE -> {
                open.alt = element.attribute("alt");
                open.hasContent = true;
            }
            case LINK -> open.alt = element.attribute("aria-label").or(() -> element.attribute("title"));
            case NOTE -> open.attributes.put("ID", element.id().orElse("note-" + open.id)); // ISO 14289-1 §7.9
            case L -> open.attributes.put("ListNumbering", numbering(styled));
            case TH -> {
                setSpans(open, element);
                open.attributes.put("Scope", scope(open, element)); // ISO 14289-1 §7.5
            }
            case TD -> setSpans(open, element);
            default -> {
                // the others have no attributes
            }
        }
    }

    private static void setSpans(OpenElement open, Element element) {
        setSpan(open, "ColSpan", element, "colspan");
        setSpan(open, "RowSpan", element, "rowspan");
    }

    private static void setSpan(OpenElement open, String name, Element element, String attribute) {
        element.attribute(attribute)
                .filter(value -> value.matches("[1-9]\\d{0,3}") && !value.equals("1"))
                .ifPresent(value -> open.attributes.put(name, value));
    }

    private static String scope(OpenElement open, Element element) {
        String otherwise = open.isInside(StructureRole.THEAD) ? "Column" : "Row";
        return SCOPES.getOrDefault(element.attribute("scope").orElse(""), otherwise);
    }

    private static String numbering(StyledElement list) {
        if (list.element().name().equals("dl")) {
            return "None";
        }
        // The property is inherited: a stylesheet usually sets it on the list, else on each item alike.
        String own = list.style().get(Properties.LIST_STYLE_TYPE);
        String style = list.children().stream()
                .filter(c -> c instanceof StyledElement e && e.element().name().equals("li"))
                .map(c -> ((StyledElement) c).style().get(Properties.LIST_STYLE_TYPE))
                .findFirst()
                .orElse(own);
        // ISO 32000-1 table 347 has no name for bullets of one's own.
        return style.startsWith("\"") ? "Disc" : NUMBERINGS.getOrDefault(style, "Decimal");
    }
}
