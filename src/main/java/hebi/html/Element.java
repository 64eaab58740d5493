package hebi.html;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of the parsed XHTML.
 *
 * @param name lower-case local name
 * @param attributes by name ({@code epub:type} with its prefix), without {@code data-span}
 * @param children in order
 * @param span from the nearest {@code data-span} attribute
 */
public record Element(String name, Map<String, String> attributes, List<Node> children, Span span) implements Node {
    /** Copies its collections. */
    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An attribute's value. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The value of {@code id}. */
    public Optional<String> id() {
        return attribute("id");
    }

    /** Whether {@code class} has this name. */
    public boolean hasClass(String name) {
        return (" " + attributes.getOrDefault("class", "") + " ").contains(" " + name + " ");
    }
}
