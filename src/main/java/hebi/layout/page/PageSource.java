package hebi.layout.page;

/**
 * What layout knows of a page beside what stands on it.
 *
 * @param document name of the document that it belongs to
 * @param blank whether nothing flows on it: it has no page area then
 * @param last whether it is the last page of its document
 * @param pitch distance of the lines of its grid in millipoints: the root's {@code line-height}, when that is a length; 0
 *     when the document declares none
 * @param fontSize of the root in millipoints: that of body text
 */
public record PageSource(String document, boolean blank, boolean last, int pitch, int fontSize) {}
