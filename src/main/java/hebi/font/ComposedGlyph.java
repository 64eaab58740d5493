package hebi.font;

import java.util.List;

/**
 * What one character code of an embedded font shows: a glyph of the original font, several of them put together, or
 * nothing. A cluster of several glyphs becomes one, so that one code says all its text.
 *
 * @param parts glyphs with their places; empty for a blank
 * @param advance horizontal advance, font units
 */
public record ComposedGlyph(List<Part> parts, int advance) {
    /** Shows nothing and takes no room: it carries text that a shaper left without glyphs. */
    public static final ComposedGlyph BLANK = new ComposedGlyph(List.of(), 0);

    /** Copies the list. */
    public ComposedGlyph {
        parts = List.copyOf(parts);
    }

    /**
     * A glyph in a composition.
     *
     * @param glyph id in the original font
     * @param x its origin to the right of the composition's, font units
     * @param y its origin above the composition's, font units
     */
    public record Part(int glyph, int x, int y) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Part that && glyph == that.glyph && x == that.x && y == that.y;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * glyph + x) + y;
        }
    }

    // Written out: a record's own are method handles, which the client compiler calls one by one.
    @Override
    public boolean equals(Object other) {
        return other instanceof ComposedGlyph that && advance == that.advance && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + advance;
    }

    /** One glyph as it is. */
    public static ComposedGlyph of(FontFace face, int glyph) {
        return new ComposedGlyph(List.of(new Part(glyph, 0, 0)), face.advance(glyph));
    }

    /** Whether it is one glyph as it is. */
    boolean isPlain() {
        return parts.size() == 1 && parts.get(0).x() == 0 && parts.get(0).y() == 0;
    }
}
