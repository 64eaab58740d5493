package drawings;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A tea maker at the wok, in the light of a window and of the fire. */
final class TeaRoomPicture {
    private final Canvas canvas;
    private final Scenery scenery;
    private final Field speckle;

    private TeaRoomPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
        this.speckle = canvas.speckle(53);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(950, 1188);
        TeaRoomPicture picture = new TeaRoomPicture(canvas);
        picture.wall();
        picture.window();
        picture.rack();
        picture.beam();
        TeaMaker maker = new TeaMaker(canvas);
        maker.body();
        picture.firewood();
        picture.stove();
        picture.wok();
        maker.farArm();
        maker.nearArm();
        picture.steam();
        picture.leaves();
        return canvas;
    }

    private void wall() {
        canvas.fill(Ink.flat(0x8A5343)
                .toward(0xC98E66, (x, y) -> Noise.step(620, 60, Math.hypot(x - 800, y - 330)) * 0.9)
                .shade(
                        0x4A2629,
                        (x, y) -> 0.1
                                + 0.95 * Noise.step(250, 950, Math.hypot(x - 820, (y - 340) * 0.85))
                                + 0.25 * (Noise.fbm(x / 130, y / 130, 4, 5) - 0.5),
                        speckle)
                .toward(0x2E161C, (x, y) -> 0.6 * Noise.step(700, 1200, y)));
        // Beam under the ceiling.
        canvas.fill(
                new Rectangle2D.Double(-5, 38, 1010, 62),
                Ink.ramp(0x57302C, 0x2E171A, (x, y) -> (y - 38) / 62 + 0.3 * (Noise.fbm(x / 160, y / 5, 3, 4) - 0.5)));
        canvas.fill(
                new Rectangle2D.Double(-5, 100, 1010, 26),
                Ink.flat(0x26121A).fade((x, y) -> 0.5 * Noise.step(126, 100, y)));
        canvas.fill(new Rectangle2D.Double(-5, -5, 1010, 44), Ink.flat(0x2A151B));
    }

    private void window() {
        Rectangle2D opening = new Rectangle2D.Double(600, 180, 320, 330);
        canvas.fill(
                new Rectangle2D.Double(578, 158, 364, 376), Ink.ramp(0x5E342C, 0x371B1D, (x, y) -> (x - 578) / 364));
        canvas.fill(opening, Ink.vertical(new double[] {180, 330, 510}, 0xF8DFB6, 0xFFF2D8, 0xF4D7A8));
        hill(
                opening,
                x -> 372 - 60 * Math.exp(-Math.pow((x - 690) / 70, 2)) - 42 * Math.exp(-Math.pow((x - 850) / 60, 2)),
                0xD6A58A);
        hill(
                opening,
                x -> 424 - 62 * Math.exp(-Math.pow((x - 900) / 90, 2)) - 20 * Math.exp(-Math.pow((x - 620) / 60, 2)),
                0xAE8A6C);
        hill(opening, x -> 466 - 16 * Math.sin(x / 50), 0x7E8656);
        Ink bar = Ink.ramp(0x6B3C30, 0x40211F, (x, y) -> (x - 600) / 320);
        for (int i = 1; i < 5; i++) {
            canvas.fill(new Rectangle2D.Double(600 + 64 * i - 4.5, 180, 9, 330), bar);
        }
        for (int i = 1; i < 5; i++) {
            canvas.fill(new Rectangle2D.Double(600, 180 + 66 * i - 4.5, 320, 9), bar);
        }
        canvas.fill(new Rectangle2D.Double(566, 528, 388, 22), Ink.ramp(0xC98E66, 0x6B3C30, (x, y) -> (y - 528) / 22));
    }

    private void hill(Rectangle2D window, Crest crest, int color) {
        Area hill = new Area(crest.below(520));
        hill.intersect(new Area(window));
        canvas.fill(hill, Ink.ramp(color, 0xF6DDB4, (x, y) -> (y - crest.at(x)) / 120));
    }

    /** Light falling in through the window. */
    private void beam() {
        Shape beam = Scenery.polygon(600, 185, 915, 185, 700, 900, 210, 900);
        canvas.fill(
                beam,
                Ink.flat(0xFFE3B0).fade((x, y) -> {
                    double bars = 0.75 + 0.25 * Math.sin((x + (y - 180) * 0.42) / 10.2);
                    return 0.3 * Noise.step(930, 260, y) * bars;
                }),
                26);
    }

    private void rack() {
        Ink post = Ink.ramp(0xA5714A, 0x4F2B22, (x, y) -> (x % 40) / 40 + y / 2600);
        for (double x : new double[] {14, 286}) {
            double left = x;
            canvas.fill(
                    new Rectangle2D.Double(x, 200, 17, 900),
                    Ink.ramp(0xA46C45, 0x472520, (px, py) -> (px - left) / 17 + py / 3000));
        }
        for (int i = 0; i < 6; i++) {
            double y = 280 + 132 * i;
            canvas.fill(new Rectangle2D.Double(4, y, 312, 10), post);
            tray(152, y - 10, 150, 30, i);
        }
    }

    private void tray(double x, double y, double rx, double ry, int number) {
        canvas.fill(
                new Ellipse2D.Double(x - rx, y - ry + 16, 2 * rx, 2 * ry),
                Ink.flat(0x1E0F14).fade((px, py) -> 0.5),
                12);
        canvas.fill(
                new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry),
                Ink.flat(0xD5A063)
                        .shade(0x6B3F28, (px, py) -> 0.75 - (px - x + rx) / (2.6 * rx), speckle)
                        .toward(
                                0x8A5836,
                                (px, py) -> 0.35 * Noise.step(0, .8, Math.sin(px * .45) * Math.sin(py * .9))));
        Shape inside = new Ellipse2D.Double(x - rx * .93, y - ry * .9, 1.86 * rx, 1.6 * ry);
        canvas.fill(
                inside,
                Ink.flat(0x7F8A4A)
                        .shade(
                                0x3D4A2E,
                                (px, py) -> 0.35
                                        + 1.5 * (Noise.fbm(px / 7, py / 3.4, 3, 60 + number) - .5)
                                        - (px - x) / (3.6 * rx),
                                speckle)
                        .toward(
                                0xC4C07A,
                                (px, py) -> 0.7
                                        * Noise.step(.56, .7, Noise.fbm(px / 6, py / 2.6, 2, 90 + number))
                                        * Noise.step(x - rx, x + rx, px)));
        canvas.stroke(
                new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry),
                4,
                Ink.ramp(0x7A4B2E, 0xE9BD80, (px, py) -> (px - x + rx) / (2 * rx)));
    }

    /** Split logs stacked at the lower left. */
    private void firewood() {
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 6; i++) {
                double x = 6 + 54 * i + (row % 2) * 27 + 8 * (Noise.hash(i, row, 21) - .5);
                double y = 1236 - 46 * row;
                if (x > 300 - 26 * row) {
                    continue;
                }
                double r = 23 + 6 * Noise.hash(i, row, 22);
                canvas.fill(
                        Scenery.circle(x + 3, y + 5, r + 2), Ink.flat(0x1A0C10).fade((px, py) -> .7), 5);
                canvas.fill(Scenery.circle(x, y, r), Ink.flat(0x5A3226));
                canvas.fill(
                        Scenery.circle(x, y, r - 3.5),
                        Ink.flat(0xC79264)
                                .toward(
                                        0x8A5638,
                                        (px, py) -> .7
                                                * Noise.step(
                                                        .2,
                                                        .9,
                                                        Math.sin(Math.hypot(px - x - 3, (py - y) * 1.1) * 1.25)))
                                .shade(
                                        0x4A2622,
                                        (px, py) -> .35 + (x - px) / (2.4 * r) + .2 * Noise.step(500, 0, px),
                                        speckle));
            }
        }
    }

    private void stove() {
        Path2D front = Scenery.polygon(300, 1260, 318, 930, 1010, 900, 1010, 1260);
        canvas.fill(
                front,
                Ink.flat(0xA5715A)
                        .toward(
                                0x7A4A3E,
                                (x, y) -> Noise.hash(
                                        (long) Math.floor(y / 46),
                                        (long) Math.floor((x + 50 * (Math.floor(y / 46) % 2)) / 100),
                                        71))
                        .shade(
                                0x3E2023,
                                (x, y) -> 0.95 * Noise.step(250, 620, Math.hypot(x - 700, (y - 900) * 1.1))
                                        + .3 * (Noise.fbm(x / 50, y / 50, 4, 72) - .5),
                                speckle)
                        .toward(0x3A1D20, (x, y) -> {
                            double v = y / 46 - Math.floor(y / 46);
                            double u = (x + 50 * (Math.floor(y / 46) % 2)) / 100;
                            double edge = Math.min(
                                    Math.min(v, 1 - v) * 46, Math.min(u - Math.floor(u), Math.ceil(u) - u) * 100);
                            return 0.6 * Noise.step(3.4, 1.6, edge);
                        }));
        Path2D slab = Scenery.polygon(296, 905, 420, 800, 1010, 770, 1010, 925, 296, 955);
        canvas.fill(
                slab,
                Ink.flat(0xD9AE88)
                        .shade(
                                0x7D4F40,
                                (x, y) -> Noise.step(860, 320, x) * .8
                                        + Noise.step(880, 950, y - (650 - x) * 0.04) * .8
                                        + .3 * (Noise.fbm(x / 60, y / 30, 3, 73) - .5),
                                speckle));
        fire();
    }

    private void fire() {
        Path2D mouth = new Path2D.Double();
        mouth.moveTo(600, 1260);
        mouth.lineTo(600, 1120);
        mouth.curveTo(600, 1010, 800, 1004, 800, 1114);
        mouth.lineTo(800, 1260);
        mouth.closePath();
        canvas.fill(mouth, Ink.flat(0x1E0B0C));
        Area inside = new Area(mouth);
        for (int layer = 0; layer < 3; layer++) {
            int[] colors = {0xC23B1E, 0xF08A2C, 0xFFE08A};
            double size = 1 - 0.27 * layer;
            for (int i = -2; i <= 2; i++) {
                double x = 700 + i * 36 * size;
                double h = (150 - 22 * Math.abs(i)) * size * (0.85 + 0.3 * Noise.hash(i, layer, 7));
                Path2D flame = Scenery.blob(
                        x - 27 * size,
                        1250,
                        x - 24 * size,
                        1250 - h * .35,
                        x + 4 * i,
                        1250 - h,
                        x + 22 * size,
                        1250 - h * .4,
                        x + 27 * size,
                        1250);
                Area lit = new Area(flame);
                lit.intersect(inside);
                canvas.fill(lit, Ink.flat(colors[layer]).fade((px, py) -> 0.9), 5);
            }
        }
        canvas.stroke(
                Scenery.line(590, 1250, 640, 1216, 690, 1226),
                24,
                Ink.ramp(0x5A2A1C, 0x2A1112, (x, y) -> (y - 1210) / 40));
        canvas.stroke(
                Scenery.line(690, 1246, 750, 1222, 812, 1240),
                26,
                Ink.ramp(0x6A301C, 0x2A1112, (x, y) -> (y - 1212) / 40));
        canvas.fill(Ink.flat(0xFF9A3C).fade((x, y) -> 0.34 * Math.exp(-Math.hypot(x - 700, y - 1180) / 120)));
    }

    private static AffineTransform tilt() {
        return AffineTransform.getRotateInstance(Math.toRadians(-5), 700, 845);
    }

    private void wok() {
        Shape rim = tilt().createTransformedShape(new Ellipse2D.Double(480, 766, 440, 150));
        canvas.fill(
                AffineTransform.getTranslateInstance(0, 12).createTransformedShape(rim),
                Ink.flat(0x351A1C).fade((x, y) -> .7),
                10);
        canvas.fill(rim, Ink.ramp(0x8F8C92, 0x2A262E, (x, y) -> (x - 520) / 330));
        Shape inside = tilt().createTransformedShape(new Ellipse2D.Double(491, 775, 418, 134));
        canvas.fill(
                inside,
                Ink.flat(0x39343C)
                        .shade(0x121016, (x, y) -> Noise.step(760, 900, y) * .4 + Noise.step(560, 900, x) * .7, speckle)
                        .toward(
                                0xC9C4C0,
                                (x, y) -> .55
                                        * Noise.step(40, 0, Math.abs(Math.hypot((x - 700) / 2.9, y - 842) - 58))
                                        * Noise.step(640, 520, x)));
        Area tea = new Area(tilt().createTransformedShape(Scenery.blob(
                566, 868, 600, 822, 668, 800, 748, 802, 812, 830, 838, 862, 780, 892, 700, 902, 620, 894)));
        tea.intersect(new Area(inside));
        canvas.fill(
                tea,
                Ink.flat(0x93A04C)
                        .shade(
                                0x35462A,
                                (x, y) -> 0.35 + 1.7 * (Noise.fbm(x / 15, y / 8, 4, 82) - .5) + (y - 850) / 130,
                                speckle)
                        .toward(
                                0xDBDC8C,
                                (x, y) -> .8
                                        * Noise.step(.54, .68, Noise.fbm(x / 11, y / 5, 3, 83))
                                        * Noise.step(890, 810, y)));
    }

    private void steam() {
        canvas.fill(
                new Rectangle2D.Double(420, 240, 560, 620), Ink.flat(0xFFF3DC).fade((x, y) -> {
                    double up = (860 - y) / 600;
                    double sway = 90 * (Noise.fbm(x / 260, y / 200, 2, 88) - .5) + 60 * up;
                    double wisps = Noise.fbm((x + sway) / 60, (y + 1.2 * sway) / 190, 4, 87);
                    double width = 95 + 130 * up;
                    double column = Math.exp(-Math.pow((x - 735 - sway * .6) / width, 2));
                    return .72 * column * Noise.step(.4, .75, wisps) * Noise.step(0, .12, up) * Noise.step(1, .35, up);
                }));
    }

    /** Leaves thrown up above the wok. */
    private void leaves() {
        for (int i = 0; i < 46; i++) {
            double spread = Noise.hash(i, 1, 91) - .5;
            double up = Math.pow(Noise.hash(i, 2, 91), 1.3);
            double x = 690 + spread * (150 + 190 * up);
            double y = 836 - up * 210;
            AffineTransform turn = AffineTransform.getRotateInstance(2 * Math.PI * Noise.hash(i, 3, 91), x, y);
            double l = 8 + 8 * Noise.hash(i, 4, 91);
            Shape leaf = turn.createTransformedShape(
                    Scenery.blob(x - l, y, x, y - l * .34, x + l, y - l * .1, x, y + l * .3));
            canvas.fill(leaf, Ink.flat(i % 3 == 0 ? 0xC9CC74 : i % 3 == 1 ? 0x8B9A48 : 0x5E7238));
        }
        scenery.mist(1240, 20, 0x2A1216, .5, 3);
    }
}
