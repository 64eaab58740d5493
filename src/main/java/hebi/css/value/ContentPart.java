package hebi.css.value;

import java.util.List;

/** A part of {@code content} or {@code string-set} (css-content-3, css-gcpm-3, css-lists-3). */
public sealed interface ContentPart
        permits ContentPart.Literal,
                ContentPart.Attr,
                ContentPart.Counter,
                ContentPart.Counters,
                ContentPart.NamedString,
                ContentPart.TargetCounter,
                ContentPart.TargetText,
                ContentPart.ElementText,
                ContentPart.Leader,
                ContentPart.Quote {
    /**
     * A string.
     *
     * @param text as is
     */
    record Literal(String text) implements ContentPart {}

    /**
     * {@code attr(name)}.
     *
     * @param name of the attribute
     */
    record Attr(String name) implements ContentPart {}

    /**
     * {@code counter(name, style)}.
     *
     * @param name of the counter; {@code page} and {@code pages} are the page's own
     * @param style a counter style's name
     */
    record Counter(String name, String style) implements ContentPart {}

    /**
     * {@code counters(name, separator, style)}.
     *
     * @param name of the counter
     * @param separator between nested values
     * @param style a counter style's name
     */
    record Counters(String name, String separator, String style) implements ContentPart {}

    /**
     * {@code string(name, which)} (css-gcpm-3 §2.2).
     *
     * @param name of the named string
     * @param which {@code first}, {@code start}, {@code last} or {@code first-except}
     */
    record NamedString(String name, String which) implements ContentPart {}

    /**
     * {@code target-counter(url, name, style)}; the URL comes from an attribute ({@code attr(href)}) or is literal.
     *
     * @param url parts that make the URL
     * @param name of the counter at the target
     * @param style a counter style's name
     */
    record TargetCounter(List<ContentPart> url, String name, String style) implements ContentPart {
        /** Copies its list. */
        public TargetCounter {
            url = List.copyOf(url);
        }
    }

    /**
     * {@code target-text(url)}.
     *
     * @param url parts that make the URL
     */
    record TargetText(List<ContentPart> url) implements ContentPart {
        /** Copies its list. */
        public TargetText {
            url = List.copyOf(url);
        }
    }

    /** {@code content()} in {@code string-set}: the element's own text. */
    record ElementText() implements ContentPart {}

    /**
     * {@code leader(pattern)} (css-content-3 §2.6): fills the rest of the line.
     *
     * @param pattern what is repeated; not empty
     */
    record Leader(String pattern) implements ContentPart {}

    /**
     * {@code open-quote}, {@code close-quote}.
     *
     * @param open whether it opens
     */
    record Quote(boolean open) implements ContentPart {}
}
