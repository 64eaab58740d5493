package hebi.css;

import hebi.css.StyledNode.StyledElement;

/**
 * A document after the cascade.
 *
 * @param root the root element; its writing mode is the principal one (css-writing-modes-4 §8)
 * @param pages the styles of its pages
 */
public record StyledDocument(StyledElement root, PageRules pages) {}
