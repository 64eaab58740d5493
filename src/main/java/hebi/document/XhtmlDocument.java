package hebi.document;

/**
 * One document that a template made.
 *
 * @param name ASCII, without extension: {@code cover}, {@code contents}, {@code tea}
 * @param title for navigation
 * @param kind {@code cover}, {@code contents}, {@code colophon}, {@code article}
 * @param xhtml the text, well-formed XML, with {@code data-span} attributes
 */
public record XhtmlDocument(String name, String title, String kind, String xhtml) {}
