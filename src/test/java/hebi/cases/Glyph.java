package hebi.cases;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** One character code as a page shows it. Points, y downwards from the page's top. */
final class Glyph {
    /** How it is turned against the page. */
    enum Turn {
        /** Not at all. */
        NONE,
        /** 90° clockwise. */
        CLOCKWISE,
        /** Any other way. */
        OTHER
    }

    final int page;
    /** By ToUnicode; U+FFFD when the font does not say it. */
    final String text;

    final EmbeddedFace face;
    final int code;
    /** Whether the font writes downwards (Identity-V): the pen is then in the middle of the glyph's top. */
    final boolean vertical;

    final double penX;
    final double penY;
    /** Its height; that of a narrowed glyph is more than its {@link #width}. */
    final double size;
    /** The em across. */
    final double width;
    /** Along the writing direction of the font, without adjustments. */
    final double advance;

    final Turn turn;
    /** From the font's em square to the page. */
    private final AffineTransform toPage;

    /** The element it belongs to; the reader sets it, artifacts have none. */
    Element element = Element.NONE;

    Glyph(Placed placed, EmbeddedFace face, int code, String text) {
        this.page = placed.page();
        this.text = text;
        this.face = face;
        this.code = code;
        this.vertical = placed.vertical();
        this.penX = placed.penX();
        this.penY = placed.penY();
        this.advance = placed.advance();
        this.toPage = placed.toPage();
        double[] m = new double[6];
        toPage.getMatrix(m);
        this.size = Math.hypot(m[2], m[3]);
        this.width = Math.hypot(m[0], m[1]);
        boolean level = Math.abs(m[1]) < 1e-3 * width && m[0] > 0;
        boolean clockwise = Math.abs(m[0]) < 1e-3 * width && m[1] > 0;
        this.turn = level ? Turn.NONE : clockwise ? Turn.CLOCKWISE : Turn.OTHER;
    }

    /** Where a glyph was put. */
    record Placed(int page, boolean vertical, double penX, double penY, double advance, AffineTransform toPage) {}

    boolean isArtifact() {
        return element == Element.NONE;
    }

    /** Its outline on the page. */
    Path2D outline() {
        return (Path2D) face.outline(code).createTransformedShape(toPage);
    }

    /** The box around its ink on the page; empty when it has none. */
    Rectangle2D ink() {
        return outline().getBounds2D();
    }

    boolean isInked() {
        Rectangle2D ink = face.outline(code).getBounds2D();
        return ink.getWidth() > 0 && ink.getHeight() > 0;
    }

    boolean isSideways() {
        return turn == Turn.CLOCKWISE;
    }

    @Override
    public String toString() {
        return text + "@" + Numbers.plain(penX) + "," + Numbers.plain(penY);
    }
}
