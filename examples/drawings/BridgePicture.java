package drawings;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A three-arched stone bridge at dusk, its arches closed to circles by their reflection. */
final class BridgePicture {
    static final double WATER = 430;

    private final Canvas canvas;
    private final Scenery scenery;
    private final Field speckle;

    private BridgePicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
        this.speckle = canvas.speckle(3);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(2580, 1720);
        BridgePicture picture = new BridgePicture(canvas);
        picture.background();
        new StoneBridge(canvas).draw();
        picture.figure(462, StoneBridge.deck(462) - 12, 34);
        picture.water();
        picture.boat(300, 520, 1.0);
        picture.foreground();
        return canvas.strip(150, Draw.OPENER);
    }

    private void background() {
        canvas.fill(Ink.vertical(new double[] {0, 190, 330, 430}, 0x8D7A9B, 0xCBAAB2, 0xF0CDB4, 0xF6DCC0));
        scenery.sun(742, 236, 33, 0xFBEBD2, 0xFBE3C4);
        scenery.range(
                Crest.peaks(400, 26, 4, 90, 190, 330, 330, 120, 200, 560, 150, 260, 900, 210, 320),
                new int[] {0xB397AE, 0xEFCFBE, 0x9E83A0},
                200,
                0.75,
                21);
        scenery.mist(350, 40, 0xF7DDC8, 0.8, 5);
        scenery.range(
                Crest.peaks(420, 26, 8, 10, 150, 210, 205, 70, 150, 820, 84, 200, 1000, 150, 190),
                new int[] {0x8A6D8C, 0xDDB9B4, 0x6F5377},
                130,
                0.8,
                23);
        scenery.mist(402, 26, 0xF3D6C4, 0.85, 6);
        Crest bank = Crest.rolling(421, 6, 180, 31);
        scenery.crowns(bank, -10, 150, 46, 0x7C6280, 0x553C5C, 41);
        scenery.crowns(bank, 850, 1010, 52, 0x755B7A, 0x4C3554, 43);
        canvas.fill(bank.below(WATER + 2), Ink.ramp(0x6F546F, 0x533C58, (x, y) -> (y - 418) / 12));
        House house = new House(canvas, new House.Colors(0xF3E4DA, 0xA98BA0, 0x4B3552, 0x745577, 0xF6C66F, 0x6B4C68));
        house.draw(893, 421, 66);
        house.draw(962, 425, 88);
        house.draw(52, 422, 70);
    }

    /** Someone crossing with a shoulder pole. */
    private void figure(double x, double foot, double h) {
        Ink dark = Ink.flat(0x3B2440);
        canvas.fill(
                Scenery.blob(
                        x - h * .13,
                        foot,
                        x - h * .15,
                        foot - h * .4,
                        x - h * .08,
                        foot - h * .7,
                        x + h * .08,
                        foot - h * .7,
                        x + h * .14,
                        foot - h * .4,
                        x + h * .15,
                        foot),
                dark);
        canvas.fill(Scenery.circle(x + h * .02, foot - h * .78, h * .1), dark);
        canvas.fill(
                Scenery.polygon(x - h * .25, foot - h * .78, x + h * .02, foot - h * 1.0, x + h * .29, foot - h * .78),
                Ink.flat(0x5B3B52));
        canvas.stroke(
                Scenery.line(x - h * .85, foot - h * .55, x, foot - h * .69, x + h * .85, foot - h * .57),
                h * .045,
                dark);
        for (int side = -1; side <= 1; side += 2) {
            double bx = x + side * h * .8;
            canvas.stroke(Scenery.line(bx, foot - h * .57, bx, foot - h * .3), h * .02, dark);
            canvas.fill(
                    Scenery.blob(
                            bx - h * .19,
                            foot - h * .3,
                            bx + h * .19,
                            foot - h * .3,
                            bx + h * .13,
                            foot - h * .06,
                            bx - h * .13,
                            foot - h * .06),
                    Ink.flat(0x6B3E4E));
        }
    }

    private void water() {
        Rectangle2D water = new Rectangle2D.Double(-2, WATER, 1004, canvas.height - WATER + 2);
        Field ripple = (x, y) -> {
            double near = (y - WATER) / (canvas.height - WATER);
            return (Noise.fbm(x / (60 + 200 * near), y / (2 + 9 * near), 3, 71) - 0.5) * (3 + 46 * near);
        };
        canvas.mirror(
                water,
                WATER,
                ripple,
                1.04,
                Ink.flat(0x7D6585)
                        .fade((x, y) -> 0.14 + 0.75 * Noise.step(0, 1.15, (y - WATER) / (canvas.height - WATER))));
        scenery.glints(water, WATER, canvas.height, 0xF3D9C9, 0.38, 15);
        canvas.fill(
                new Rectangle2D.Double(-2, WATER - 2, 1004, 5),
                Ink.flat(0xF1D8C8).fade((x, y) -> 0.8 * Noise.step(0.35, 0.6, Noise.line(x / 50, 3, 9))),
                3);
    }

    private void boat(double x, double y, double s) {
        canvas.fill(
                new Ellipse2D.Double(x - 95 * s, y + 3 * s, 190 * s, 18 * s),
                Ink.flat(0x33203B).fade((px, py) -> 0.55),
                8);
        canvas.fill(
                Scenery.blob(
                        x - 112 * s,
                        y - 22 * s,
                        x - 60 * s,
                        y - 3 * s,
                        x,
                        y - 1 * s,
                        x + 62 * s,
                        y - 3 * s,
                        x + 118 * s,
                        y - 20 * s,
                        x + 84 * s,
                        y + 9 * s,
                        x,
                        y + 15 * s,
                        x - 78 * s,
                        y + 9 * s),
                Ink.flat(0x4A2C40).shade(0x27162C, (px, py) -> (py - y + 2) / 14, speckle));
        canvas.fill(
                Scenery.blob(
                        x - 40 * s,
                        y,
                        x - 38 * s,
                        y - 26 * s,
                        x - 2 * s,
                        y - 38 * s,
                        x + 34 * s,
                        y - 26 * s,
                        x + 36 * s,
                        y),
                Ink.flat(0xA5805F)
                        .shade(0x54363F, (px, py) -> 0.2 + (px - x) / (46 * s), speckle)
                        .toward(
                                0x5B3C40,
                                (px, py) -> 0.4
                                        * Noise.step(
                                                0.2,
                                                0.9,
                                                Math.sin(px * 0.9) * Math.sin(py * 1.3 + Math.floor(px / 3.5) * 1.6))));
        canvas.fill(
                Scenery.blob(
                        x - 15 * s,
                        y,
                        x - 14 * s,
                        y - 16 * s,
                        x - 1 * s,
                        y - 22 * s,
                        x + 13 * s,
                        y - 16 * s,
                        x + 14 * s,
                        y),
                Ink.ramp(0x2A182E, 0xE0A35A, (px, py) -> 0.8 - Math.hypot(px - x, py - y + 9) / (16 * s)));
        double bx = x + 84 * s;
        canvas.fill(
                Scenery.blob(
                        bx - 8 * s,
                        y - 8 * s,
                        bx - 9 * s,
                        y - 34 * s,
                        bx - 4 * s,
                        y - 53 * s,
                        bx + 6 * s,
                        y - 53 * s,
                        bx + 11 * s,
                        y - 34 * s,
                        bx + 9 * s,
                        y - 8 * s),
                Ink.ramp(0x5F3E58, 0x2D1A31, (px, py) -> (px - bx + 6 * s) / (15 * s)));
        canvas.fill(Scenery.circle(bx + 1 * s, y - 58 * s, 6 * s), Ink.flat(0x3A2238));
        canvas.fill(
                Scenery.polygon(bx - 17 * s, y - 58 * s, bx + 1 * s, y - 73 * s, bx + 19 * s, y - 58 * s),
                Ink.ramp(0xC9A27C, 0x7A5560, (px, py) -> (px - bx + 12 * s) / (26 * s)));
        canvas.stroke(Scenery.line(bx - 6 * s, y - 42 * s, bx + 16 * s, y - 40 * s), 5 * s, Ink.flat(0x3A2238));
        canvas.stroke(Scenery.line(bx + 6 * s, y - 80 * s, bx + 42 * s, y + 30 * s), 2.2 * s, Ink.flat(0x3A2238));
        for (int i = 1; i <= 4; i++) {
            canvas.stroke(
                    Scenery.line(
                            x - 100 * s - 26 * i,
                            y + 10 * s + i * 2,
                            x - 60 * s,
                            y + 16 * s + 3.4 * i,
                            x + 60 * s,
                            y + 17 * s + 3.6 * i,
                            x + 90 * s + 14 * i,
                            y + 12 * s + 2 * i),
                    0.9,
                    Ink.flat(0xF6E0CF).fade((px, py) -> 0.5 * Noise.step(0.35, 0.6, Noise.line(px / 25, 2, 3))));
        }
    }

    private void foreground() {
        Crest shore = x -> 700 - 90 * Noise.step(620, 1010, x) - 30 * Noise.line(x / 60, 4, 77);
        canvas.fill(shore.below(canvas.height + 4), Ink.ramp(0x4B3049, 0x28172C, (x, y) -> (y - 590) / 80));
        reeds(shore, 640, 1000, 90, 5);
        willow();
    }

    private void reeds(Crest shore, double from, double to, double size, long seed) {
        Path2D blades = new Path2D.Double();
        for (int i = 0; i < 190; i++) {
            double x = from + (to - from) * Math.pow(Noise.hash(i, 0, seed), 0.8);
            double y = shore.at(x) + 8;
            double h = size * (0.3 + 0.8 * Noise.hash(i, 1, seed)) * Noise.step(from - 60, to, x);
            double lean = (Noise.hash(i, 2, seed) - 0.62) * h * 0.9;
            double w = 1.2 + 2 * Noise.hash(i, 3, seed);
            Path2D blade = new Path2D.Double();
            blade.moveTo(x - w, y);
            blade.quadTo(x - w * 0.6, y - h * 0.7, x + lean, y - h);
            blade.quadTo(x + w * 0.9, y - h * 0.6, x + w, y);
            blade.closePath();
            blades.append(blade, false);
        }
        blades.setWindingRule(Path2D.WIND_NON_ZERO);
        canvas.fill(blades, Ink.ramp(0x6A4A5E, 0x2A182E, (x, y) -> (y - shore.at(x) + size * 0.75) / size * 1.2));
    }

    /** Hanging twigs at the upper left, that close the picture. */
    private void willow() {
        for (int i = 0; i < 44; i++) {
            double x = -20 + 330 * Math.pow(Noise.hash(i, 1, 61), 1.25);
            double length = (330 - x * 0.75) * (0.45 + 0.6 * Noise.hash(i, 2, 61));
            double sway = 10 + 24 * Noise.hash(i, 3, 61);
            Ink leaf = Ink.flat(i % 3 == 0 ? 0x6D5470 : i % 3 == 1 ? 0x4E3853 : 0x5C4A4E);
            Path2D twig = new Path2D.Double();
            twig.moveTo(x, -10);
            twig.quadTo(x + 2, length * 0.5, x + sway, length);
            canvas.stroke(twig, 0.8, leaf);
            Path2D leaves = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (double t = 0.1; t < 1; t += 5.5 / Math.max(40, length)) {
                double px = x + sway * t * t;
                double py = -10 + (length + 10) * t;
                int side = Noise.hash((long) (t * 1000), i, 63) > 0.5 ? 1 : -1;
                double l = 8 + 7 * Noise.hash((long) (t * 1000), i, 64);
                leaves.append(leaf(px, py, px + side * l * 0.45, py + l, 1.5), false);
            }
            canvas.fill(leaves, leaf);
        }
    }

    private static Path2D leaf(double x, double y, double tipX, double tipY, double half) {
        double dx = tipY - y;
        double dy = x - tipX;
        double length = Math.hypot(dx, dy);
        double ox = dx / length * half;
        double oy = dy / length * half;
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo((x + tipX) / 2 + ox * 2, (y + tipY) / 2 + oy * 2, tipX, tipY);
        leaf.quadTo((x + tipX) / 2 - ox * 2, (y + tipY) / 2 - oy * 2, x, y);
        leaf.closePath();
        return leaf;
    }
}
