package hebi.box;

import hebi.css.StyledNode.StyledElement;

/** Text of generated content that the cascade cannot know: counters, named strings, targets, markers. */
public interface GeneratedText {
    /** Stands for each {@code leader()} in the text of a pseudo-element, and for nothing else. */
    char LEADER = '\uFFFC';

    /**
     * Text of a {@code ::before}, {@code ::after} or {@code ::marker} whose {@code content} has other than literal parts
     * (such a pseudo-element has no children).
     *
     * @param pseudo the pseudo-element; compare by identity
     * @param parent the element that it stands in
     */
    String content(StyledElement pseudo, StyledElement parent);

    /**
     * Text of a list item's marker that has no {@code content} of its own: its {@code list-style-type} and the counter
     * {@code list-item} with the suffix, such as {@code "1. "}; empty for none.
     *
     * @param item the list item; compare by identity
     */
    String marker(StyledElement item);
}
