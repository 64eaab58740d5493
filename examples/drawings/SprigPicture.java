package drawings;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** One bud and two leaves on a transparent ground. */
final class SprigPicture {
    private final Canvas canvas;
    private final Field speckle;

    private SprigPicture(Canvas canvas) {
        this.canvas = canvas;
        this.speckle = canvas.speckle(37);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(950, 900);
        SprigPicture picture = new SprigPicture(canvas);
        picture.stem();
        picture.leaf(new Place(495, 648, 500, 204, -166, 0.30), 0x8A9B4E, 0x4C6336, 0xC9CF86);
        picture.leaf(new Place(519, 520, 455, 160, -20, -0.30), 0x9DAA55, 0x5A7340, 0xDBDC95);
        picture.leaf(new Place(482, 800, 130, 52, -24, -0.25), 0xA4AE5C, 0x64793F, 0xD3D68A);
        picture.bud(new Place(513, 478, 385, 43, -86, 0.14));
        return canvas;
    }

    /** Where a leaf grows: base, length, width, direction in degrees, bend. */
    private record Place(double x, double y, double length, double width, double degrees, double bend) {
        AffineTransform turn() {
            AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
            turn.rotate(Math.toRadians(degrees));
            return turn;
        }

        /** The midrib's offset at s (0–1 along it). */
        double rib(double s) {
            return bend * length * s * s;
        }
    }

    private void stem() {
        Path2D stem = Scenery.line(470, 930, 488, 800, 497, 650, 518, 520, 514, 465);
        canvas.stroke(stem, 19, Ink.ramp(0xA9B364, 0x5B7040, (x, y) -> (x - 470 - (930 - y) * .1) / 26));
        canvas.stroke(
                Scenery.line(464, 930, 482, 800, 492, 650, 514, 520),
                3.5,
                Ink.flat(0xD9DD9A).fade((x, y) -> 0.8));
    }

    private void leaf(Place place, int light, int dark, int vein) {
        Path2D outline = new Path2D.Double();
        int steps = 160;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i <= steps; i++) {
                double s = side < 0 ? i / (double) steps : 1 - i / (double) steps;
                double saw = (s * 30) % 1;
                double half = halfWidth(s) * place.width * (1 - 0.055 * saw * Noise.step(0.12, 0.3, s));
                Point2D p =
                        place.turn().transform(new Point2D.Double(s * place.length, place.rib(s) + side * half), null);
                if (side < 0 && i == 0) {
                    outline.moveTo(p.getX(), p.getY());
                } else {
                    outline.lineTo(p.getX(), p.getY());
                }
            }
        }
        outline.closePath();
        AffineTransform back = inverse(place);
        Field along = (x, y) -> local(back, x, y).getX() / place.length;
        Field across = (x, y) -> {
            Point2D p = local(back, x, y);
            double s = p.getX() / place.length;
            return (p.getY() - place.rib(s)) / (halfWidth(Noise.clamp(s)) * place.width + 1);
        };
        Field ribbing = (x, y) -> {
            double u = across.at(x, y);
            double bow = along.at(x, y) * 9 - Math.abs(u) * 1.5 - 0.25 * u * u;
            return bow - Math.floor(bow);
        };
        Ink ink = Ink.flat(light)
                .shade(
                        dark,
                        (x, y) -> {
                            double u = across.at(x, y);
                            double belly = ribbing.at(x, y) - 0.5;
                            double fold = u > 0 ? 0.62 + 0.3 * u : 0.22 - 0.35 * u;
                            return fold + 0.42 * belly - 0.25 * along.at(x, y);
                        },
                        speckle)
                .toward(vein, (x, y) -> {
                    double r = ribbing.at(x, y);
                    double u = Math.abs(across.at(x, y));
                    return 0.75 * Noise.step(0.045, 0.0, Math.min(r, 1 - r)) * Noise.step(0.97, 0.7, u);
                })
                .toward(
                        vein,
                        (x, y) -> Noise.step(
                                7 - 5 * along.at(x, y),
                                2,
                                Math.abs(across.at(x, y)) * halfWidth(Noise.clamp(along.at(x, y))) * place.width))
                .toward(
                        0xB4523A,
                        (x, y) -> 0.35
                                * Noise.step(0.86, 1.0, Math.abs(across.at(x, y)))
                                * Noise.step(0.5, 1, along.at(x, y)));
        canvas.fill(outline, ink);
    }

    /** Half the width of a leaf, as a share of the full width. */
    private static double halfWidth(double s) {
        return 0.5 * Math.pow(Math.sin(Math.PI * Math.pow(Math.min(s, 1), 0.86)), 0.8) * (1.06 - 0.3 * s);
    }

    private void bud(Place place) {
        Path2D outline = new Path2D.Double();
        for (int i = 0; i <= 200; i++) {
            double s = i <= 100 ? i / 100.0 : (200 - i) / 100.0;
            double half = (i <= 100 ? -1 : 1) * place.width * Math.sin(Math.PI * Math.pow(s, 0.62)) * (1 - 0.25 * s);
            Point2D p = place.turn().transform(new Point2D.Double(s * place.length, place.rib(s) + half), null);
            if (i == 0) {
                outline.moveTo(p.getX(), p.getY());
            } else {
                outline.lineTo(p.getX(), p.getY());
            }
        }
        outline.closePath();
        AffineTransform back = inverse(place);
        Field across = (x, y) -> {
            Point2D p = local(back, x, y);
            return (p.getY() - place.rib(p.getX() / place.length)) / place.width;
        };
        canvas.fill(
                outline,
                Ink.flat(0xD3D68F)
                        .shade(0x7F9650, (x, y) -> 0.5 + 0.75 * across.at(x, y), speckle)
                        .toward(0xF3F0C4, (x, y) -> {
                            Point2D p = local(back, x, y);
                            return 0.55 * Noise.step(0.5, 0.85, Noise.fbm(p.getX() / 26, p.getY() / 2.2, 2, 71));
                        })
                        .toward(0x5B7040, (x, y) -> {
                            Point2D p = local(back, x, y);
                            double seam = across.at(x, y) - 0.12 + 0.5 * Math.pow(p.getX() / place.length, 2);
                            return 0.7 * Noise.step(0.06, 0.0, Math.abs(seam));
                        }));
    }

    private static AffineTransform inverse(Place place) {
        try {
            return place.turn().createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Point2D local(AffineTransform back, double x, double y) {
        return back.transform(new Point2D.Double(x, y), null);
    }
}
