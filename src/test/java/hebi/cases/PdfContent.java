package hebi.cases;

import java.util.List;

/**
 * What a PDF holds.
 *
 * @param document its root element
 * @param artifacts glyphs that belong to no element
 * @param painted paths and pictures
 * @param direction {@code L2R} or {@code R2L}, of the viewer's preferences
 */
record PdfContent(List<Sheet> pages, Element document, List<Glyph> artifacts, List<Painted> painted, String direction) {
    /** A page's size in points. */
    record Sheet(double width, double height) {}
}
