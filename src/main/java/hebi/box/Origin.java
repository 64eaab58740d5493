package hebi.box;

import hebi.css.StyledNode.StyledElement;
import hebi.diag.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where a box comes from.
 *
 * @param node number of the element ({@link DocumentOrder#node}); texts and anonymous boxes carry that of the innermost
 *     element that holds them
 * @param order place in document order: that of the element's start, for text that of its first character
 *     ({@link DocumentOrder#order})
 * @param element the element, or the one that holds the text or anonymous box
 * @param span where it is from in the author's files
 * @param page used value of {@code page}; empty for none
 * @param ids names that links may point to; only the first box of an element has them
 * @param anonymous whether no element generates this box
 */
public record Origin(
        int node, int order, StyledElement element, Span span, String page, List<String> ids, boolean anonymous) {
    /** Copies the ids. */
    public Origin {
        ids = List.copyOf(ids);
    }

    /** The BCP 47 tag in force. */
    public String language() {
        return element.language();
    }

    /** Where a click leads ({@code a[href]}). */
    public Optional<String> link() {
        return anonymous || !element.element().name().equals("a")
                ? Optional.empty()
                : element.element().attribute("href");
    }

    /** The origin of an anonymous box in the box of this origin. */
    public Origin anonymousInside() {
        return new Origin(node, order, element, span, page, List.of(), true);
    }

    /** The origin of a later box of the same element. */
    Origin continuation() {
        return new Origin(node, order, element, span, page, List.of(), anonymous);
    }
}
