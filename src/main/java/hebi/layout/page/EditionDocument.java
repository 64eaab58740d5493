package hebi.layout.page;

import hebi.css.PageStyle;
import hebi.css.StyledNode.StyledElement;
import java.util.function.Function;

/**
 * One XHTML document of an edition after the cascade.
 *
 * @param name ASCII, without extension: links to it are {@code name.xhtml#id}
 * @param kind {@code cover}, {@code contents}, {@code colophon}, {@code article}
 * @param root its {@code html} element (or {@code body})
 * @param pages style of each of its pages: {@code PageRules::style}
 */
public record EditionDocument(
        String name, String kind, StyledElement root, Function<PageStyle.Selector, PageStyle> pages) {
    /** The same with another tree. */
    EditionDocument with(StyledElement other) {
        return new EditionDocument(name, kind, other, pages);
    }
}
