package hebi.box;

import hebi.css.StyledNode.StyledElement;
import java.util.List;

/** Footnotes of a document (css-gcpm-3 §3). */
public final class Footnotes {
    private Footnotes() {}

    /**
     * The elements with {@code float: footnote} below {@code root} that stay where they were written, in document order: what
     * is in a flex container, a table, a float or a positioned box has no foot of the page.
     */
    public static List<StyledElement> staying(StyledElement root) {
        return FootnoteIndex.of(root).staying();
    }
}
