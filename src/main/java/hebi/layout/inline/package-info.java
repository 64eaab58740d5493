/**
 * Inline formatting (css-inline-3, CSS 2 §9.4.2 and §10.8): inline boxes become one paragraph of text, its lines become
 * line boxes.
 *
 * <p>In: a block container with lines, and a measure. Out: {@link hebi.layout.inline.InlineContent}, which gives its
 * lines one after the other; they are broken once for a measure and made into fragments when they are asked for.
 * Invariants: lines do not know where they will stand; every text box of the container is in the glyph runs of its
 * lines, in full.
 *
 * <p>Reading order: {@link hebi.layout.inline.InlineFormatter}, {@code InlineCollector} (boxes → one string),
 * {@code TextStyles}, {@code InlineBox} (metrics and alignment of one inline box), {@code Atomic} with
 * {@code AtomicBoxes} (what is one piece in a line), {@code AnnotatedBase} with {@code ReadingGaps} (ruby), {@link hebi.layout.inline.InlineContent},
 * {@link hebi.layout.inline.LineBox}, {@code LineBuilder} (pieces → fragments), {@code LineExtent},
 * {@code LineAnnotations}, {@code EmphasisMarks}, {@code DecorationLines}.
 */
@NullMarked
package hebi.layout.inline;

import org.jspecify.annotations.NullMarked;
