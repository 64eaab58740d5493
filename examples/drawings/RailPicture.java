package drawings;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The parapet of the bridge from within: posts that carry snails of stone, the river and the town beyond. */
final class RailPicture {
    private static final double WATER = 300;
    private static final double RAIL = 396;

    private final Canvas canvas;
    private final Scenery scenery;
    private final Field speckle;

    private RailPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
        this.speckle = canvas.speckle(31);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(1980, 1067);
        RailPicture picture = new RailPicture(canvas);
        picture.river();
        picture.rail();
        return canvas;
    }

    private void river() {
        canvas.fill(Ink.vertical(new double[] {0, 150, 280}, 0x9A86A8, 0xDDB6B2, 0xF8D9BA));
        scenery.sun(250, 150, 30, 0xFDF0D8, 0xFBE3C4);
        scenery.range(
                Crest.peaks(290, 26, 14, 60, 90, 220, 420, 150, 300, 760, 110, 240, 980, 160, 260),
                new int[] {0xB092AC, 0xF0D0BE, 0x96799A},
                170,
                0.75,
                501);
        scenery.mist(252, 28, 0xF7DDC8, 0.8, 25);
        Crest bank = Crest.rolling(289, 5, 150, 33);
        scenery.crowns(bank, -10, 420, 40, 0x7C6280, 0x553C5C, 45);
        scenery.crowns(bank, 640, 1010, 46, 0x755B7A, 0x4C3554, 47);
        canvas.fill(bank.below(WATER + 2), Ink.ramp(0x6F546F, 0x533C58, (x, y) -> (y - 286) / 12));
        House house = new House(canvas, new House.Colors(0xF3E4DA, 0xA98BA0, 0x4B3552, 0x745577, 0xF6C66F, 0x6B4C68));
        house.draw(520, 292, 78);
        house.draw(590, 295, 92);
        house.draw(455, 294, 60);
        Rectangle2D water = new Rectangle2D.Double(-2, WATER, 1004, canvas.height - WATER + 2);
        Field ripple = (x, y) -> (Noise.fbm(x / 110, y / 5, 3, 71) - 0.5) * 18;
        canvas.mirror(water, WATER, ripple, 1.04, Ink.flat(0x7D6585).fade((x, y) -> 0.3));
        scenery.glints(water, WATER, canvas.height, 0xF8DFC8, 0.4, 27);
    }

    private void rail() {
        double[] posts = {64, 354, 644, 934};
        for (double x = -226; x < 1000; x += 290) {
            panel(x + 36, x + 254);
        }
        canvas.fill(new Rectangle2D.Double(-4, RAIL - 14, 1008, 26), stone(0xB9A0AE, 0x6C4F70, RAIL - 14, 30));
        canvas.fill(new Rectangle2D.Double(-4, RAIL + 12, 1008, 9), Ink.flat(0x2E1A36).fade((x, y) -> 0.45), 4);
        for (double x : posts) {
            post(x);
        }
        canvas.fill(Ink.flat(0x2A1632).fade((x, y) -> 0.4 * Noise.step(470, 560, y)));
    }

    private Ink stone(int lit, int shadow, double top, double depth) {
        return Ink.flat(lit)
                .shade(
                        shadow,
                        (x, y) -> Noise.step(0, 1.3, (y - top) / depth + 0.8 * (Noise.fbm(x / 16, y / 12, 4, 63) - .5)),
                        speckle);
    }

    private void panel(double from, double to) {
        Shape slab = new Rectangle2D.Double(from - 8, RAIL, to - from + 16, 160);
        canvas.fill(slab, stone(0x8D7190, 0x55395C, RAIL, 230));
        Shape field = new Rectangle2D.Double(from + 16, RAIL + 38, to - from - 32, 74);
        canvas.fill(field, stone(0x6F5275, 0x472E50, RAIL + 30, 120));
        canvas.stroke(field, 2.6, Ink.flat(0xB79DB0).fade((x, y) -> 0.7));
        double middle = (from + to) / 2;
        double y = RAIL + 75;
        for (int side = -1; side <= 1; side += 2) {
            Path2D cloud = Scenery.line(
                    middle, y + 12, middle + side * 30, y + 14, middle + side * 52, y - 4, middle + side * 34, y - 18,
                    middle + side * 18, y - 6, middle + side * 32, y + 2);
            canvas.stroke(cloud, 3.2, Ink.flat(0xAF94AA).fade((px, py) -> 0.85));
        }
    }

    private void post(double x) {
        double half = 31;
        canvas.fill(new Rectangle2D.Double(x + half - 2, RAIL - 40, 16, 240), Ink.flat(0x2E1A36).fade((a, b) -> .4), 6);
        Rectangle2D shaft = new Rectangle2D.Double(x - half, RAIL - 56, 2 * half, 240);
        canvas.fill(
                shaft,
                Ink.flat(0xC7AFB8)
                        .shade(
                                0x62466A,
                                (px, py) -> Noise.step(-0.2, 1.1, (px - x + half) / (2 * half))
                                        + 0.5 * (Noise.fbm(px / 12, py / 14, 4, 67) - .5),
                                speckle));
        canvas.stroke(
                new Rectangle2D.Double(x - half + 9, RAIL - 20, 2 * half - 18, 200),
                2,
                Ink.flat(0x5B4063).fade((a, b) -> .7));
        canvas.fill(
                Scenery.polygon(
                        x - half - 7, RAIL - 56, x + half + 7, RAIL - 56, x + half + 3, RAIL - 70, x - half - 3,
                        RAIL - 70),
                stone(0xD9C2C4, 0x745678, RAIL - 72, 22));
        snail(x, RAIL - 70);
    }

    private void snail(double x, double foot) {
        Path2D shell = Scenery.blob(
                x - 33, foot - 2, x - 37, foot - 34, x - 18, foot - 66, x + 8, foot - 72, x + 33, foot - 50, x + 36,
                foot - 20, x + 30, foot - 1);
        canvas.fill(
                shell,
                Ink.flat(0xD6C3C2)
                        .shade(
                                0x5A3F63,
                                (px, py) -> Noise.step(-0.5, 1.1, ((px - x) * 0.7 + py - foot + 36) / 44)
                                        + 0.35 * (Noise.fbm(px / 9, py / 9, 4, 69) - .5),
                                speckle));
        double[] spiral = new double[2 * 46];
        for (int i = 0; i < 46; i++) {
            double turn = i / 45.0 * 4.6 * Math.PI;
            double r = 31 * Math.pow(1 - i / 47.0, 1.15);
            spiral[2 * i] = x + 1 + r * Math.cos(turn + 0.5);
            spiral[2 * i + 1] = foot - 36 + r * 0.95 * Math.sin(turn + 0.5);
        }
        canvas.stroke(Scenery.line(spiral), 3.4, Ink.flat(0x4A2F54).fade((px, py) -> 0.85));
        canvas.stroke(
                Scenery.line(x - 30, foot - 30, x - 20, foot - 56, x + 2, foot - 66),
                2.6,
                Ink.flat(0xFBE9DA).fade((px, py) -> .7));
    }
}
