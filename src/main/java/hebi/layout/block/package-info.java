/**
 * Block formatting (CSS 2 §9.4.1, css-break-4): blocks above one another, lines of text, pictures, list markers,
 * orthogonal flows.
 *
 * <p>In and out: see {@link hebi.layout.flow}. Reading order: {@code BlockFlow} (children of a block container),
 * {@code BlockStep} (css-rhythm-1), {@code LineFlow} (its lines), {@code LineWrapping} (lines beside floats),
 * {@code FloatFlow} with {@code FloatBreak} and {@code FloatLayout} (floats and where they break), {@code StaticPositions},
 * {@code PageFloats} and {@code FloatedArea} (floats to the head and foot of a page or column), {@code NoteLayout} and
 * {@code LineNotes} (footnotes), {@code BlockFinish} (its size and end), {@code ListMarkers}, {@code ReplacedLayout}, {@code TierFlow} (a writing mode across that of the container).
 */
@NullMarked
package hebi.layout.block;

import org.jspecify.annotations.NullMarked;
