package drawings;

import java.awt.geom.Path2D;

/** A tea picker with a wide hat and a basket on the back, seen from behind at an angle. */
final class Picker {
    private final Canvas canvas;
    private final Field speckle;

    Picker(Canvas canvas) {
        this.canvas = canvas;
        this.speckle = canvas.speckle(29);
    }

    /** Draws one, {@code h} units tall; {@code side} 1 looks to the right, −1 to the left. */
    void draw(double x, double foot, double h, int side, int jacket) {
        int shadow = CoverPicture.blend(jacket, 0x20121C, 0.55);
        canvas.fill(
                shape(x, foot, h, side, -.15, 0, -.17, .36, -.1, .6, .02, .65, .13, .6, .19, .36, .18, 0),
                Ink.flat(jacket).shade(shadow, (px, py) -> Noise.step(-0.12, 0.2, (px - x) / h), speckle));
        canvas.stroke(
                open(x, foot, h, side, .09, .55, .27, .37, .42, .33),
                h * .085,
                Ink.ramp(
                        CoverPicture.blend(jacket, 0xFFFFFF, .12),
                        shadow,
                        (px, py) -> (py - foot + h * .5) / (h * .25)));
        canvas.fill(Scenery.circle(x + side * h * .45, foot - h * .325, h * .034), Ink.flat(0xD9A27E));
        Field weave = (px, py) ->
                0.5 * Noise.step(0.0, 0.7, Math.sin((px + py * .5) * 46 / h) * Math.sin((py - px * .3) * 60 / h));
        canvas.fill(
                shape(x, foot, h, side, -.07, .53, -.36, .51, -.33, .2, -.26, .13, -.13, .14, -.07, .2),
                Ink.flat(0xD9A45E)
                        .shade(0x7A4A2C, (px, py) -> Noise.step(-.34, -.04, (px - x) / h) * .9, speckle)
                        .toward(0x6B3F28, weave));
        canvas.fill(shape(x, foot, h, side, -.07, .535, -.2, .575, -.36, .515, -.2, .505), Ink.flat(0x7F9A52));
        canvas.fill(Scenery.circle(x + side * h * .05, foot - h * .715, h * .08), Ink.flat(0x5A3430));
        Path2D hat = new Path2D.Double();
        double cx = x + side * h * .045;
        hat.moveTo(cx - h * .27, foot - h * .72);
        hat.quadTo(cx - h * .07, foot - h * .83, cx, foot - h * .93);
        hat.quadTo(cx + h * .07, foot - h * .83, cx + h * .27, foot - h * .72);
        hat.quadTo(cx, foot - h * .655, cx - h * .27, foot - h * .72);
        hat.closePath();
        canvas.fill(
                hat,
                Ink.flat(0xFCE6B8)
                        .shade(0xAF6A40, (px, py) -> Noise.step(-0.06, 0.26, (px - cx) / h), speckle)
                        .toward(
                                0x9A5E3C,
                                (px, py) -> 0.22
                                        * Noise.step(
                                                0.3, 0.9, Math.sin(Math.atan2(px - cx, py - foot + h * .94) * 40))));
    }

    private static Path2D shape(double x, double foot, double h, int side, double... xy) {
        return Scenery.blob(place(x, foot, h, side, xy));
    }

    private static Path2D open(double x, double foot, double h, int side, double... xy) {
        return Scenery.line(place(x, foot, h, side, xy));
    }

    private static double[] place(double x, double foot, double h, int side, double... xy) {
        double[] out = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            out[i] = x + side * h * xy[i];
            out[i + 1] = foot - h * xy[i + 1];
        }
        return out;
    }
}
