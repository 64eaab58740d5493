package hebi.epub;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What one or more documents hold, as far as readers with disabilities are concerned.
 *
 * @param images pictures
 * @param described pictures with a text or marked as decoration
 * @param tables data tables
 * @param headedTables tables with header cells
 * @param headings headings
 * @param ruby whether there are readings over characters
 */
record ContentFeatures(int images, int described, int tables, int headedTables, int headings, boolean ruby) {
    static final ContentFeatures NONE = new ContentFeatures(0, 0, 0, 0, 0, false);
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** The features of everything in {@code element}. */
    static ContentFeatures of(Element element) {
        ContentFeatures features = self(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                features = features.plus(of(inner));
            }
        }
        return features;
    }

    private static ContentFeatures self(Element element) {
        String name = element.getTagName();
        if (name.equals("img")) {
            boolean decorative = element.getAttribute("role").equals("presentation");
            boolean described = !element.getAttribute("alt").isBlank() || decorative;
            return new ContentFeatures(1, described ? 1 : 0, 0, 0, 0, false);
        } else if (name.equals("table")) {
            boolean headed = element.getElementsByTagName("th").getLength() > 0;
            return new ContentFeatures(0, 0, 1, headed ? 1 : 0, 0, false);
        } else if (HEADINGS.contains(name)) {
            return new ContentFeatures(0, 0, 0, 0, 1, false);
        }
        return name.equals("ruby") ? new ContentFeatures(0, 0, 0, 0, 0, true) : NONE;
    }

    /** Both together. */
    ContentFeatures plus(ContentFeatures other) {
        return new ContentFeatures(
                images + other.images,
                described + other.described,
                tables + other.tables,
                headedTables + other.headedTables,
                headings + other.headings,
                ruby || other.ruby);
    }
}
