package hebi.fragment;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of the logical structure; content refers to it by {@link #id}.
 *
 * @param id unique in the document, from 1
 * @param role structure type
 * @param order position of its start in document order (see {@link Marking.Content#order})
 * @param language BCP 47 tag where it differs from the parent's
 * @param alt alternative text (figures, links' contents)
 * @param attributes further attributes by PDF name: {@code ColSpan}, {@code RowSpan}, {@code Scope},
 *     {@code ListNumbering}, {@code ID} (note ids), {@code Title}
 * @param children elements in it, in document order
 * @param span where it is from
 */
public record StructureElement(
        int id,
        StructureRole role,
        int order,
        Optional<String> language,
        Optional<String> alt,
        Map<String, String> attributes,
        List<StructureElement> children,
        Span span) {
    /** Copies its collections. */
    public StructureElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }
}
