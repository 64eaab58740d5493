package hebi.layout.page;

import hebi.css.StyledNode.StyledElement;

/**
 * One XHTML document of an edition after the cascade.
 *
 * @param name ASCII, without extension: links to it are {@code name.xhtml#id}
 * @param kind {@code cover}, {@code contents}, {@code colophon}, {@code article}
 * @param root its {@code html} element (or {@code body})
 */
public record StyledDocument(String name, String kind, StyledElement root) {}
