package hebi.document;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture in one place of the issue, with its texts in the article's language.
 *
 * @param path relative to the project's folder
 * @param alt alternative text; empty only where the author says {@code decorative: true}
 * @param caption under it
 * @param credit of the photographer or draughtsman, apart from the caption
 * @param rights licence or owner
 * @param focus point that must stay visible when it is cropped, in thousandths of width and height
 * @param attributes from the manuscript
 * @param span where it is used
 */
public record Picture(
        String path,
        String alt,
        List<Inline> caption,
        Optional<String> credit,
        Optional<String> rights,
        Optional<Focus> focus,
        Map<String, String> attributes,
        Span span) {
    /**
     * A point of the picture.
     *
     * @param x thousandths of the width from the left
     * @param y thousandths of the height from the top
     */
    public record Focus(int x, int y) {}
}
