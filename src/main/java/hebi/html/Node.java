package hebi.html;

import hebi.diag.Span;

/** A node of the parsed XHTML. */
public sealed interface Node permits Element, TextNode {
    /** The author's file, line and column that it comes from. */
    Span span();
}
