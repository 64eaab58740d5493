package hebi.css;

import hebi.diag.Span;
import hebi.html.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cascade makes of a node. */
public sealed interface StyledNode permits StyledNode.StyledElement, StyledNode.StyledText {
    /** Where it is from. */
    Span span();

    /**
     * An element with its style; generated content is among the children already.
     *
     * <p>A pseudo-element whose {@code content} is nothing but strings (and {@code attr()}) has that text as its only
     * child. One with counters, named strings, quotes or targets has no child: layout makes its text from
     * {@link Properties#CONTENT}, in which attributes are strings already. A {@code ::marker} with {@code content: normal}
     * stands for the number or sign of its {@code list-style-type}; every list item has one unless that is none.
     *
     * <p>An element with {@code float: footnote} begins with its {@code ::footnote-marker} and has its
     * {@code ::footnote-call}, the sign in the text, as its next sibling, where a rule gives them content.
     *
     * @param element the element; for {@code ::before}, {@code ::after}, {@code ::marker}, {@code ::footnote-call},
     *     {@code ::footnote-marker} an element of that name without attributes
     * @param style computed values
     * @param language BCP 47 tag in force
     * @param children in order, {@code ::footnote-marker}, {@code ::marker}, {@code ::before} first, {@code ::after} last
     * @param span where it is from
     * @param firstLetter style of the {@code ::first-letter} inside; null when no rule is about it
     */
    record StyledElement(
            Element element,
            ComputedStyle style,
            String language,
            List<StyledNode> children,
            Span span,
            @Nullable ComputedStyle firstLetter)
            implements StyledNode {
        /** An element without a {@code ::first-letter}. */
        public StyledElement(
                Element element, ComputedStyle style, String language, List<StyledNode> children, Span span) {
            this(element, style, language, children, span, null);
        }

        /** Copies its list. */
        public StyledElement {
            children = List.copyOf(children);
        }
    }

    /**
     * Text.
     *
     * @param text white space not collapsed
     * @param generated whether it comes from {@code content}: not source text
     * @param span where it is from
     */
    record StyledText(String text, boolean generated, Span span) implements StyledNode {}
}
