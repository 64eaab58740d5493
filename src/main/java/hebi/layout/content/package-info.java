/**
 * Generated content: counters, references, element text.
 *
 * <p>In: the styled tree of a document. Out: the values of all counters at each element (css-lists-3 §4), the text of
 * elements with the way back from a position in document order, and the text that a {@code content} value makes in a
 * {@link hebi.layout.content.ContentScope}. What depends on pages comes in through the scope; nothing here knows them.
 *
 * <p>Reading order: {@link hebi.layout.content.CounterStyle}, {@link hebi.layout.content.CounterValues},
 * {@link hebi.layout.content.DocumentCounters}, {@link hebi.layout.content.ContentScope},
 * {@link hebi.layout.content.ContentText}, {@link hebi.layout.content.TextIndex}.
 */
@NullMarked
package hebi.layout.content;

import org.jspecify.annotations.NullMarked;
