package hebi.text;

import java.util.List;

/**
 * A paragraph as collected from inline boxes: one string with what stands in it. White space is collapsed already, and
 * a tab is a space; a forced break is U+2028; each atomic object is one U+FFFC; bidi isolates of markup stand as RLI, LRI, FSI, PDI.
 *
 * @param text the string
 * @param styles cover the whole string without gaps, in order
 * @param objects atomic inlines, by offset
 * @param edges margins, borders and padding of inline boxes, by offset
 * @param boundaries between inline boxes, by offset
 * @param kept stretches that stay on one line where they fit on one
 * @param folded notes in two lines, by offset
 * @param style of the paragraph
 */
public record ParagraphText(
        String text,
        List<StyleSpan> styles,
        List<InlineObject> objects,
        List<InlineEdge> edges,
        List<Boundary> boundaries,
        List<Kept> kept,
        List<Folded> folded,
        ParagraphStyle style) {
    /** Copies its lists, makes tabs spaces. */
    public ParagraphText {
        text = text.replace('\t', ' '); // fonts have no glyph for it
        styles = List.copyOf(styles);
        objects = List.copyOf(objects);
        edges = List.copyOf(edges);
        boundaries = List.copyOf(boundaries);
        kept = List.copyOf(kept);
        folded = List.copyOf(folded);
    }

    /** A paragraph in which inline boxes are told only by their edges. */
    public ParagraphText(
            String text,
            List<StyleSpan> styles,
            List<InlineObject> objects,
            List<InlineEdge> edges,
            ParagraphStyle style) {
        this(text, styles, objects, edges, List.of(), List.of(), List.of(), style);
    }

    /** The same with other characters, as many. */
    ParagraphText withText(String other) {
        return new ParagraphText(other, styles, objects, edges, boundaries, kept, folded, style);
    }

    /** The same in other styles. */
    ParagraphText withStyles(List<StyleSpan> other) {
        return new ParagraphText(text, other, objects, edges, boundaries, kept, folded, style);
    }

    /**
     * A stretch of one style.
     *
     * @param start UTF-16 offset, inclusive
     * @param end UTF-16 offset, exclusive
     * @param style of the stretch
     * @param tag the caller's number for the innermost inline box (comes back with the glyphs)
     */
    public record StyleSpan(int start, int end, TextStyle style, int tag) {}

    /**
     * An atomic inline at a U+FFFC.
     *
     * @param offset of the U+FFFC
     * @param inlineSize margin-box extent along the line, millipoints
     * @param tag the caller's number for it
     * @param fills whether it takes what is left of its line (a leader); no line ends after such
     */
    public record InlineObject(int offset, int inlineSize, int tag, boolean fills) {
        /** An object of a fixed size. */
        public InlineObject(int offset, int inlineSize, int tag) {
            this(offset, inlineSize, tag, false);
        }
    }

    /**
     * The inline-start or inline-end margin, border and padding of an inline box.
     *
     * @param offset of the character before which it stands (for an end edge: after the character before it)
     * @param inlineSize millipoints
     * @param start whether it is the start edge
     * @param tag the caller's number for the inline box
     */
    public record InlineEdge(int offset, int inlineSize, boolean start, int tag) {}

    /**
     * A place where inline boxes begin or end: space between the characters beside it is that of the innermost box which
     * holds both (css-text-4 §8.2).
     *
     * @param offset of the character before which it lies
     * @param depth how deep that innermost box lies
     * @param letterSpacing its letter-spacing, millipoints
     * @param gap least space there inside a line, millipoints
     * @param tag the caller's number for it
     */
    public record Boundary(int offset, int depth, int letterSpacing, int gap, int tag) {}

    /**
     * Objects that stand in two lines beside each other, as many of them as are on one line of the paragraph. The size of
     * each is what it adds to those from the first on.
     *
     * @param start UTF-16 offset of the first
     * @param end UTF-16 offset after the last
     * @param sizes what some of them take
     */
    public record Folded(int start, int end, FoldedSizes sizes) {
        /** By how many millipoints those on a line from {@code from} to {@code to} are longer than the sum of their sizes. */
        int excess(int from, int to) {
            int first = from - start;
            int last = Math.min(to, end) - start;
            return sizes.of(first, last) - (sizes.of(0, last) - sizes.of(0, first));
        }
    }

    /** Sizes of a note in two lines. */
    public interface FoldedSizes {
        /** Inline size in millipoints of its objects from one index to before another. */
        int of(int from, int to);
    }

    /**
     * A stretch in which lines break only where it does not fit on one.
     *
     * @param start UTF-16 offset, inclusive
     * @param end UTF-16 offset, exclusive
     */
    public record Kept(int start, int end) {}
}
