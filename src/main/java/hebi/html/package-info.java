/**
 * XHTML becomes an element tree with spans. In: the text that a template made. Out: {@link hebi.html.Element}s and
 * {@link hebi.html.TextNode}s; every one knows its place in the author's file, no text is lost, nothing is nested deeper
 * than {@link hebi.html.XhtmlParser#MAX_DEPTH} and a step.
 *
 * <p>Reading order: {@link hebi.html.Node}, {@link hebi.html.Element}, {@link hebi.html.XhtmlParser}.
 */
@NullMarked
package hebi.html;

import org.jspecify.annotations.NullMarked;
