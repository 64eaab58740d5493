package drawings;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Flatbreads on a board, seen from above, light from the upper left. */
final class BreadPicture {
    private static final int SHADOW = 0x3A1F10;

    private final Canvas canvas;
    private final Field speckle;

    private BreadPicture(Canvas canvas) {
        this.canvas = canvas;
        this.speckle = canvas.speckle(43);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(2580, 1616);
        BreadPicture picture = new BreadPicture(canvas);
        picture.table();
        picture.cloth();
        picture.wheat();
        picture.loaf(new Loaf(806, 112, 205, 5, 0.3));
        picture.loaf(new Loaf(668, 420, 226, 9, 1.1));
        picture.loaf(new Loaf(256, 250, 244, 3, 0.0));
        picture.bowl(916, 392, 82);
        picture.onion(938, 560, 64);
        picture.stamp(300, 566);
        picture.crumbs();
        return canvas.strip(44, Draw.OPENER);
    }

    private void table() {
        double board = 148;
        Field grain = (x, y) -> {
            double plank = Math.floor(y / board);
            double warp = 26 * Noise.fbm(x / 300, y / 60 + plank * 9, 3, 61);
            return Noise.fbm(x / 210 + plank * 40, (y + warp) / 3.2, 4, 62 + (long) plank);
        };
        canvas.fill(Ink.flat(0xA8733A)
                .toward(0x8A5A2B, (x, y) -> Noise.hash((long) Math.floor(y / board), 3, 8) * 0.7)
                .shade(0x6E421F, (x, y) -> 0.75 * Noise.step(0.42, 0.75, grain.at(x, y)), speckle)
                .toward(0xC9924F, (x, y) -> 0.4 * Noise.step(0.42, 0.2, grain.at(x, y)))
                .toward(0x3F2411, (x, y) -> {
                    double edge = y / board - Math.floor(y / board);
                    return 0.85 * Noise.step(0.02, 0.005, Math.min(edge, 1 - edge));
                })
                .toward(0xE8B873, (x, y) -> 0.35 * Noise.step(800, 0, Math.hypot(x - 60, y - 10)))
                .toward(0x3F2411, (x, y) -> 0.45 * Noise.step(600, 1250, Math.hypot(x - 60, y - 10))));
    }

    /** A striped cloth under the two large loaves. */
    private void cloth() {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(-13), 300, 320);
        Shape cloth = turn.createTransformedShape(wavyRectangle(-90, 92, 770, 470));
        shadow(cloth, 7, 9, 10, 0.5);
        double cos = Math.cos(Math.toRadians(13));
        double sin = Math.sin(Math.toRadians(13));
        Field v = (x, y) -> (x - 300) * sin + (y - 320) * cos;
        Field u = (x, y) -> (x - 300) * cos - (y - 320) * sin;
        canvas.fill(
                cloth,
                Ink.flat(0xF3E6CC)
                        .toward(
                                0xB9770E,
                                (x, y) -> 0.9 * stripe(v.at(x, y), -196, 7)
                                        + 0.9 * stripe(v.at(x, y), -178, 3)
                                        + 0.9 * stripe(v.at(x, y), 206, 7)
                                        + 0.9 * stripe(v.at(x, y), 188, 3))
                        .toward(
                                0x8C2F22,
                                (x, y) -> 0.8 * stripe(v.at(x, y), -187, 2) + 0.8 * stripe(v.at(x, y), 197, 2))
                        .toward(
                                0xD9C4A0,
                                (x, y) -> 0.4
                                        * Noise.step(0.2, 0.9, Math.sin(u.at(x, y) * 2.6) * Math.sin(v.at(x, y) * 2.6)))
                        .shade(
                                0xB79A74,
                                (x, y) -> 0.95
                                        * Noise.step(
                                                0.5,
                                                0.78,
                                                Noise.fbm(u.at(x, y) / 190 + v.at(x, y) / 330, v.at(x, y) / 90, 3, 65)),
                                speckle));
    }

    private static double stripe(double v, double middle, double half) {
        return Noise.step(half + 0.7, half - 0.7, Math.abs(v - middle));
    }

    private static Path2D wavyRectangle(double x, double y, double w, double h) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        for (double t = 0; t <= 1; t += 0.02) {
            path.lineTo(x + w * t, y + 7 * Noise.line(t * 6, 2, 1));
        }
        for (double t = 0; t <= 1; t += 0.02) {
            path.lineTo(x + w + 8 * Noise.line(t * 5, 2, 2), y + h * t);
        }
        for (double t = 1; t >= 0; t -= 0.02) {
            path.lineTo(x + w * t, y + h + 7 * Noise.line(t * 6, 2, 3));
        }
        path.closePath();
        return path;
    }

    private void loaf(Loaf loaf) {
        Path2D outline = new Path2D.Double();
        for (int i = 0; i < 240; i++) {
            double angle = 2 * Math.PI * i / 240;
            double unit = loaf.out(loaf.x() + Math.cos(angle), loaf.y() + Math.sin(angle));
            double px = loaf.x() + Math.cos(angle) / unit;
            double py = loaf.y() + Math.sin(angle) / unit;
            if (i == 0) {
                outline.moveTo(px, py);
            } else {
                outline.lineTo(px, py);
            }
        }
        outline.closePath();
        shadow(outline, 11, 15, 16, 0.75);
        shadow(outline, 3, 4, 5, 0.6);
        double e = 1.6;
        Field light = (x, y) -> ((loaf.rise(x + e, y) - loaf.rise(x - e, y)) * 0.62
                        + (loaf.rise(x, y + e) - loaf.rise(x, y - e)) * 0.78)
                * loaf.radius()
                / (2 * e)
                / 9;
        Field baked = (x, y) -> {
            double r = loaf.out(x, y);
            double patch = Noise.fbm(x / 46, y / 46, 4, loaf.seed() + 20) - 0.5;
            return 0.12 + 0.62 * Math.exp(-Math.pow((r - 0.83) / 0.14, 2)) + 0.95 * patch;
        };
        canvas.fill(
                outline,
                Ink.flat(0xF3D69A)
                        .toward(0xDFA050, (x, y) -> Noise.step(0.0, 0.55, baked.at(x, y)))
                        .shade(0xB0661F, (x, y) -> 0.85 * Noise.step(0.45, 0.95, baked.at(x, y)), speckle)
                        .toward(
                                0x6E3A14,
                                (x, y) -> 0.55
                                        * Noise.step(0.66, 0.78, Noise.fbm(x / 12, y / 12, 3, loaf.seed() + 30))
                                        * Noise.step(0.66, 0.8, loaf.out(x, y)))
                        .shade(0x7A3E12, (x, y) -> 0.7 * Noise.step(-0.02, -0.75, light.at(x, y)), speckle)
                        .toward(0xFFF0C2, (x, y) -> 0.7 * Noise.step(0.1, 0.9, light.at(x, y)))
                        .toward(0x5A2E10, (x, y) -> 0.8 * loaf.pin(x, y)));
        seeds(loaf);
    }

    private void seeds(Loaf loaf) {
        for (int i = 0; i < 330; i++) {
            double r = Math.sqrt(Noise.hash(i, 1, loaf.seed())) * 0.88;
            double angle = 2 * Math.PI * Noise.hash(i, 2, loaf.seed());
            double x = loaf.x() + Math.cos(angle) * r * loaf.radius();
            double y = loaf.y() + Math.sin(angle) * r * loaf.radius();
            double spin = Math.PI * Noise.hash(i, 3, loaf.seed());
            boolean black = Noise.hash(i, 4, loaf.seed()) < 0.16;
            if (loaf.pin(x, y) > 0) {
                continue;
            }
            if (Noise.hash(i, 5, loaf.seed()) < 0.2) {
                onionBit(x, y, spin, 7 + 6 * Noise.hash(i, 6, loaf.seed()));
            } else {
                seed(x, y, spin, black);
            }
        }
    }

    private void seed(double x, double y, double spin, boolean black) {
        AffineTransform turn = AffineTransform.getRotateInstance(spin, x, y);
        Shape grain = turn.createTransformedShape(new Ellipse2D.Double(x - 3.6, y - 2.0, 7.2, 4.0));
        canvas.fill(
                AffineTransform.getTranslateInstance(1.1, 1.5).createTransformedShape(grain),
                Ink.flat(0x6B3510).fade((px, py) -> 0.6));
        canvas.fill(grain, black ? Ink.flat(0x2B1A14) : Ink.ramp(0xFFF6DA, 0xDDBB7C, (px, py) -> (py - y + 2) / 4));
    }

    private void onionBit(double x, double y, double spin, double size) {
        AffineTransform turn = AffineTransform.getRotateInstance(spin, x, y);
        Shape bit = turn.createTransformedShape(Scenery.blob(
                x - size,
                y,
                x - size * .3,
                y - size * .4,
                x + size,
                y - size * .1,
                x + size * .5,
                y + size * .3,
                x - size * .2,
                y + size * .15));
        canvas.fill(
                bit,
                Ink.ramp(
                                0xF7E9C4,
                                0xB98A4C,
                                (px, py) -> (px - x + size) / (2 * size) + 0.4 * (Noise.value(px, py, 3) - .5))
                        .fade((px, py) -> 0.85));
    }

    private void bowl(double x, double y, double r) {
        Shape rim = Scenery.circle(x, y, r);
        shadow(rim, 16, 22, 16, 0.75);
        canvas.fill(
                rim, Ink.flat(0x35507A).shade(0x1C2C48, (px, py) -> 0.5 + ((px - x) + (py - y)) / (2.4 * r), speckle));
        canvas.fill(
                Scenery.circle(x, y, r * .95),
                Ink.flat(0xDCE3E6).shade(0x8DA0B4, (px, py) -> 0.45 - ((px - x) + (py - y)) / (2.2 * r), speckle));
        for (int i = 0; i < 28; i++) {
            double a = 2 * Math.PI * i / 28;
            canvas.fill(
                    Scenery.circle(x + Math.cos(a) * r * .885, y + Math.sin(a) * r * .885, r * .028),
                    Ink.flat(0x35507A));
        }
        canvas.fill(
                Scenery.circle(x, y, r * .8),
                Ink.flat(0xE6CB92).shade(0x96733F, (px, py) -> 0.42 - ((px - x) + (py - y)) / (1.8 * r), speckle));
        for (int i = 0; i < 520; i++) {
            double a = 2 * Math.PI * Noise.hash(i, 1, 401);
            double d = Math.sqrt(Noise.hash(i, 2, 401)) * r * .76;
            seed(x + Math.cos(a) * d, y + Math.sin(a) * d, Math.PI * Noise.hash(i, 3, 401), false);
        }
    }

    /** Half an onion, cut side up. */
    private void onion(double x, double y, double r) {
        Shape outline = Scenery.blob(
                x - r,
                y,
                x - r * .72,
                y - r * .74,
                x,
                y - r * .96,
                x + r * .74,
                y - r * .74,
                x + r * 1.02,
                y,
                x + r * .72,
                y + r * .74,
                x,
                y + r * .98,
                x - r * .72,
                y + r * .74);
        shadow(outline, 9, 12, 9, 0.7);
        canvas.fill(outline, Ink.ramp(0x9C3F5C, 0x5C1F3A, (px, py) -> ((px - x) + (py - y)) / (2 * r) + .5));
        Field rings = (px, py) -> {
            double d = Math.hypot(px - x, (py - y) * 1.03) / r + 0.02 * Math.sin(3 * Math.atan2(py - y, px - x));
            return d * 8.2;
        };
        canvas.fill(
                Scenery.circle(x, y, r * .93),
                Ink.flat(0xF6E9E4)
                        .toward(0xC98AA2, (px, py) -> {
                            double v = rings.at(px, py);
                            double edge = Math.abs(v - Math.rint(v));
                            return 0.85 * Noise.step(0.16, 0.04, edge);
                        })
                        .shade(0xD9B3BC, (px, py) -> 0.35 + ((px - x) + (py - y)) / (2.2 * r), speckle));
        canvas.fill(
                Scenery.blob(
                        x - r * .08,
                        y - r * .15,
                        x + r * .1,
                        y - r * .1,
                        x + r * .08,
                        y + r * .14,
                        x - r * .09,
                        y + r * .12),
                Ink.flat(0xC9B25E));
    }

    /** The bread stamp, lying on its side: a turned handle and a ring of pins. */
    private void stamp(double x, double y) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(-16), x, y);
        Shape handle = turn.createTransformedShape(Scenery.blob(
                x - 128, y - 14, x - 118, y - 24, x - 92, y - 22, x - 70, y - 12, x - 30, y - 17, x + 2, y - 36, x + 22,
                y - 40, x + 22, y + 40, x + 2, y + 36, x - 30, y + 17, x - 70, y + 12, x - 92, y + 22, x - 118, y + 24,
                x - 128, y + 14));
        Path2D pins = new Path2D.Double();
        for (int i = 0; i < 17; i++) {
            double py = y - 36 + 72.0 * i / 16;
            pins.append(new Rectangle2D.Double(x + 30, py - 1.1, 34 + 3 * (i % 2), 2.2), false);
        }
        Shape turned = turn.createTransformedShape(pins);
        shadow(handle, 8, 13, 9, 0.75);
        shadow(turned, 6, 9, 4, 0.6);
        canvas.fill(turned, Ink.ramp(0xF2EDE2, 0x8C8A86, (px, py) -> Noise.step(0.3, 0.9, Math.sin(px * 0.5))));
        double sin = Math.sin(Math.toRadians(-16));
        double cos = Math.cos(Math.toRadians(-16));
        Field across = (px, py) -> (-(px - x) * sin + (py - y) * cos) / 40;
        Field along = (px, py) -> (px - x) * cos + (py - y) * sin;
        Ink wood = Ink.flat(0xC98A45)
                .toward(
                        0x8A5424,
                        (px, py) -> 0.5
                                * Noise.step(0.4, 0.7, Noise.fbm(along.at(px, py) / 60, across.at(px, py) * 9, 3, 9)))
                .shade(0x4E2A12, (px, py) -> Noise.step(-0.1, 1.0, across.at(px, py)), speckle)
                .toward(0xF1C98A, (px, py) -> 0.7 * Noise.step(0.2, 0.0, Math.abs(across.at(px, py) + 0.34)))
                .toward(
                        0x6B3B18,
                        (px, py) -> 0.6 * (stripe(along.at(px, py), -62, 1.5) + stripe(along.at(px, py), -36, 1.5)));
        canvas.fill(handle, wood);
        canvas.fill(turn.createTransformedShape(new RoundRectangle2D.Double(x + 18, y - 44, 15, 88, 8, 8)), wood);
    }

    private void wheat() {
        double[][] ears = {{478, -40, 98}, {532, -62, 86}, {580, -36, 100}};
        for (double[] e : ears) {
            ear(e[0], e[1], e[2]);
        }
    }

    private void ear(double x, double y, double degrees) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y);
        Path2D stalk = new Path2D.Double();
        stalk.moveTo(x - 60, y);
        stalk.lineTo(x + 150, y);
        Shape body = turn.createTransformedShape(new Ellipse2D.Double(x + 50, y - 9, 140, 18));
        shadow(body, 6, 8, 5, 0.7);
        canvas.stroke(turn.createTransformedShape(stalk), 3.4, Ink.flat(0xC79A48));
        for (int i = 10; i >= 0; i--) {
            double gx = x + 56 + i * 11;
            for (int side = -1; side <= 1; side += 2) {
                double reach = side * 9.5 * (1 - 0.035 * i);
                double shift = side > 0 ? 5 : 0;
                Path2D hair = new Path2D.Double();
                hair.moveTo(gx + shift + 18, y + reach * .9);
                hair.quadTo(gx + 50, y + reach * 1.3, gx + 88, y + reach * 2.1);
                canvas.stroke(turn.createTransformedShape(hair), 0.9, Ink.flat(0xE3BF72));
                Shape grain = turn.createTransformedShape(Scenery.blob(
                        gx + shift,
                        y + reach * .1,
                        gx + shift + 7,
                        y + reach,
                        gx + shift + 21,
                        y + reach * .95,
                        gx + shift + 15,
                        y + reach * .15));
                canvas.fill(grain, Ink.flat(side > 0 ? 0xD9A94E : 0xF1CF80));
                canvas.stroke(grain, 0.8, Ink.flat(0x8A5A20).fade((px, py) -> 0.75));
            }
        }
    }

    private void crumbs() {
        for (int i = 0; i < 70; i++) {
            double x = 1000 * Noise.hash(i, 1, 77);
            double y = canvas.height * (0.05 + 0.95 * Noise.hash(i, 2, 77));
            if (Noise.hash(i, 3, 77) < 0.5 && (x > 420 || y > 480)) {
                seed(x, y, Math.PI * Noise.hash(i, 4, 77), i % 9 == 0);
            }
        }
    }

    private void shadow(Shape shape, double dx, double dy, double blur, double strength) {
        Shape cast = AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
        canvas.fill(cast, Ink.flat(SHADOW).fade((x, y) -> strength), blur);
    }
}
