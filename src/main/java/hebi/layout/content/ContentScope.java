package hebi.layout.content;

import java.util.List;

/** What the parts of a {@code content} value mean in one place: at an element, or in a margin box of a page. */
public interface ContentScope {
    /** The value of an attribute; empty when the element has none. */
    String attribute(String name);

    /** All values of a counter, outermost first; at least one. */
    List<Integer> counter(String name);

    /**
     * The value of a named string on the page (css-gcpm-3 §2.2).
     *
     * @param name of the string
     * @param which {@code first}, {@code start}, {@code last} or {@code first-except}
     */
    String namedString(String name, String which);

    /**
     * A counter at a link's target, as text.
     *
     * @param url {@code #id} or {@code document.xhtml#id}
     * @param counter its name
     * @param style a counter style's name
     */
    String targetCounter(String url, String counter, String style);

    /** The text of a link's target. */
    String targetText(String url);

    /** The element's own text, white space collapsed. */
    String elementText();

    /** The next quotation mark (css-content-3 §3.3). */
    String quote(boolean open);
}
