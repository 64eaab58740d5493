package hebi.layout;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.css.value.Keywords.Artifact;
import hebi.css.value.Keywords.Display;
import hebi.diag.Span;
import hebi.html.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Styled trees written as XML, without the cascade: {@code display} by element name or by an attribute {@code display},
 * {@code <before>}, {@code <after>}, {@code <marker>} for pseudo-elements, other properties by a function.
 */
public final class StyledTrees {
    private static final Map<String, Display> DISPLAYS = Map.ofEntries(
            Map.entry("a", Display.INLINE),
            Map.entry("before", Display.INLINE),
            Map.entry("after", Display.INLINE),
            Map.entry("marker", Display.INLINE),
            Map.entry("b", Display.INLINE),
            Map.entry("br", Display.INLINE),
            Map.entry("code", Display.INLINE),
            Map.entry("em", Display.INLINE),
            Map.entry("img", Display.INLINE),
            Map.entry("q", Display.INLINE),
            Map.entry("span", Display.INLINE),
            Map.entry("li", Display.LIST_ITEM),
            Map.entry("table", Display.TABLE),
            Map.entry("caption", Display.TABLE_CAPTION),
            Map.entry("thead", Display.TABLE_HEADER_GROUP),
            Map.entry("tbody", Display.TABLE_ROW_GROUP),
            Map.entry("tr", Display.TABLE_ROW),
            Map.entry("td", Display.TABLE_CELL),
            Map.entry("th", Display.TABLE_CELL),
            Map.entry("ruby", Display.RUBY),
            Map.entry("rb", Display.RUBY_BASE),
            Map.entry("rt", Display.RUBY_TEXT));

    private StyledTrees() {}

    /** The tree of {@code xml}, whose root names the language with {@code lang}. */
    public static StyledElement of(String xml) {
        return of(xml, (element, style) -> style);
    }

    /** The same with more properties. */
    public static StyledElement of(String xml, BiFunction<Element, ComputedStyle, ComputedStyle> properties) {
        org.jsoup.nodes.Element root =
                Jsoup.parse(xml, Parser.xmlParser()).children().first();
        return styled(root, "en", ComputedStyle.initial(), properties);
    }

    private static StyledElement styled(
            org.jsoup.nodes.Element node,
            String outerLanguage,
            ComputedStyle outer,
            BiFunction<Element, ComputedStyle, ComputedStyle> properties) {
        Map<String, String> attributes = new TreeMap<>();
        node.attributes().forEach(a -> attributes.put(a.getKey(), a.getValue()));
        boolean pseudo = List.of("before", "after", "marker").contains(node.tagName());
        Span span = Span.parse(attributes.getOrDefault("data-span", ""));
        attributes.remove("data-span");
        Element element = new Element((pseudo ? "::" : "") + node.tagName(), attributes, List.of(), span);
        String language = attributes.getOrDefault("lang", outerLanguage);
        Display display = attributes.containsKey("display")
                ? Display.valueOf(attributes.get("display").toUpperCase(Locale.ROOT))
                : DISPLAYS.getOrDefault(node.tagName(), Display.BLOCK);
        ComputedStyle style = outer.anonymous().with(Properties.DISPLAY, display);
        if (attributes.containsKey("artifact")) {
            style = style.with(Properties.ARTIFACT, Artifact.LAYOUT);
        }
        if (attributes.containsKey("liststyle")) {
            style = style.with(Properties.LIST_STYLE_TYPE, attributes.get("liststyle"));
        }
        style = properties.apply(element, style);
        List<StyledNode> children = new ArrayList<>();
        for (org.jsoup.nodes.Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                children.add(new StyledText(text.getWholeText(), pseudo, span));
            } else if (child instanceof org.jsoup.nodes.Element e) {
                children.add(styled(e, language, style, properties));
            }
        }
        return new StyledElement(element, style, language, children, span);
    }
}
