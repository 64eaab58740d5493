package hebi.html;

import hebi.diag.Span;

/**
 * Text between tags.
 *
 * @param text as written, white space not collapsed
 * @param span of the element that holds it, or nearer
 */
public record TextNode(String text, Span span) implements Node {}
