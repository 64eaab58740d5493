package hebi.cases;

/** A character of a copy's text, with the glyph that shows it; the characters of one cluster share a glyph. */
final class Letter {
    /** One code point, by ToUnicode. */
    final String ch;

    final Glyph glyph;
    /** The glyph's pen and advance along the line, from the start edge of its column. */
    final Axes.Span pen;

    final int column;
    /** Where the axis of its line is, across the lines. */
    final double axis;
    /** The line it is on; set when lines are made. */
    Line line;

    Letter(String ch, Glyph glyph, Axes.Span pen, int column, double axis) {
        this.ch = ch;
        this.glyph = glyph;
        this.pen = pen;
        this.column = column;
        this.axis = axis;
    }

    int codePoint() {
        return ch.codePointAt(0);
    }

    boolean is(String other) {
        return ch.equals(other);
    }

    boolean isSpace() {
        return ch.isBlank() || ch.equals("\u00A0") || ch.equals("\u202F");
    }

    /** Where its glyph's box is (see {@link Boxes}). */
    Axes.Span box() {
        return line.box(this).span();
    }

    @Override
    public String toString() {
        return ch;
    }
}
