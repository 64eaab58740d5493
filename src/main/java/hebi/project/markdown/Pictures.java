package hebi.project.markdown;

import hebi.diag.Span;
import hebi.document.Inline;
import hebi.document.Picture;
import java.util.List;
import java.util.Map;

/** Finds a picture that a manuscript names, with what is said about it beside it. */
@FunctionalInterface
public interface Pictures {
    /** The picture; what is missing is reported. */
    Picture find(Mention mention);

    /**
     * A picture in a manuscript.
     *
     * @param path as written
     * @param alt alternative text; empty when the manuscript gives none
     * @param caption empty when the manuscript gives none
     * @param attributes from the manuscript
     * @param span where it stands
     */
    record Mention(String path, String alt, List<Inline> caption, Map<String, String> attributes, Span span) {}
}
