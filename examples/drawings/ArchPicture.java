package drawings;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Looking out from under the middle arch: rings of stone around a bright river. */
final class ArchPicture {
    private static final double X = 500;
    private static final double WATER = 770;
    private static final double RADIUS = 335;
    private static final int STONES = 31;

    private final Canvas canvas;
    private final Scenery scenery;
    private final Field speckle;

    private ArchPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
        this.speckle = canvas.speckle(59);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(950, 1188);
        ArchPicture picture = new ArchPicture(canvas);
        picture.view();
        picture.vault();
        picture.rim();
        picture.water();
        picture.boat(585, 838);
        return canvas;
    }

    private void view() {
        canvas.fill(Ink.vertical(new double[] {400, 600, 770}, 0xE3B7B4, 0xF6D5B6, 0xFCE8CB));
        scenery.sun(610, 560, 30, 0xFFE9CF, 0xFFE2B0);
        scenery.range(
                Crest.peaks(740, 30, 3, 330, 180, 230, 560, 120, 180, 760, 190, 220),
                new int[] {0xBF9AAC, 0xF6DAC2, 0xA582A0},
                190,
                .75,
                301);
        scenery.mist(690, 26, 0xFBE6CF, .85, 41);
        scenery.range(
                Crest.peaks(762, 24, 11, 210, 110, 190, 450, 60, 150, 700, 80, 160),
                new int[] {0x8F6E8E, 0xE7C4B8, 0x745577},
                120,
                .8,
                303);
        scenery.mist(742, 18, 0xF8E0CA, .9, 43);
        Crest bank = x -> 757 - 5 * Math.sin(x / 40);
        scenery.crowns(x -> bank.at(x) + 2, 150, 380, 50, 0x8A6A86, 0x5A3F60, 45);
        scenery.crowns(x -> bank.at(x) + 2, 660, 850, 60, 0x805F7E, 0x513757, 47);
        canvas.fill(bank.below(WATER + 3), Ink.ramp(0x8A6B7C, 0x604561, (x, y) -> (y - 752) / 18));
        House house = new House(canvas, new House.Colors(0xFBEBDC, 0xB893A0, 0x4A3150, 0x7C5874, 0xF3B45F, 0x5B3648));
        house.draw(430, 757, 86);
        house.draw(356, 760, 100);
        house.draw(506, 760, 70);
        house.draw(680, 760, 92);
        canvas.fill(
                new Rectangle2D.Double(300, 762, 400, 9),
                Ink.flat(0xC9AFB0).toward(0x7C6078, (x, y) -> Noise.step(.3, .9, Math.sin(x * .5))));
    }

    /** The vault: courses of stone, all of one depth, so they crowd towards the far end. */
    private void vault() {
        Area vault = new Area(new Rectangle2D.Double(-5, -5, 1010, WATER + 6));
        vault.subtract(new Area(opening()));
        Field depth = (x, y) -> RADIUS / Math.max(RADIUS, distance(x, y));
        Field course = (x, y) -> 9.5 * (1 - depth.at(x, y)) * 1.25;
        Field turn =
                (x, y) -> Math.atan2(WATER - y, x - X) / Math.PI * STONES + 0.5 * (Math.floor(course.at(x, y)) % 2);
        Field stone = (x, y) -> Noise.hash((long) Math.floor(course.at(x, y)), (long) Math.floor(turn.at(x, y)), 61);
        Field joint = (x, y) -> {
            double r = distance(x, y);
            double a = turn.at(x, y);
            double c = course.at(x, y);
            double sideways = Math.abs(a - Math.rint(a)) / STONES * Math.PI * r;
            double lengthways = Math.abs(c - Math.rint(c)) * r * r / RADIUS / 11.9;
            double half = 1.2 + 2.2 * (r / RADIUS - 1);
            return Noise.step(half + 1.5, half, Math.min(sideways, lengthways));
        };
        Ink ink = Ink.flat(0x9A7E92)
                .toward(0x7C6079, (x, y) -> 0.9 * stone.at(x, y))
                .toward(0xB99AA0, (x, y) -> 0.5 * Noise.step(.55, .8, Noise.fbm(x / 30, y / 30, 4, 65)))
                .shade(0x5C4160, (x, y) -> 0.75 * Noise.step(.45, .7, Noise.fbm(x / 22, y / 22, 4, 67)), speckle)
                .shade(
                        0x2B1A33,
                        (x, y) -> Noise.step(1.0, .46, depth.at(x, y)) * 1.05 - .1 - .2 * Noise.step(500, 770, y),
                        speckle)
                .toward(0xF3CFAE, (x, y) -> .5 * Noise.step(.86, 1.0, depth.at(x, y)) * (1 - stone.at(x, y) * .5))
                .toward(0x21122A, (x, y) -> .8 * joint.at(x, y))
                .toward(0xF9DDBD, (x, y) -> caustic(x, y) * .28)
                .toward(
                        0x4A5544,
                        (x, y) ->
                                .65 * Noise.step(WATER - 60, WATER, y + 50 * (Noise.fbm(x / 24, y / 18, 4, 69) - .5)));
        canvas.fill(vault, ink);
    }

    /** Light thrown up from the water, dancing on the stone. */
    private static double caustic(double x, double y) {
        double warp = 40 * Noise.fbm(x / 60, y / 60, 3, 73);
        double net = Math.abs(Noise.fbm((x + warp) / 46, (y - warp) / 20, 2, 75) - .5);
        return Noise.step(.045, .0, net) * Noise.step(420, 720, y) * Noise.step(560, 350, Math.abs(x - X));
    }

    private static double distance(double x, double y) {
        return Math.hypot(x - X, y - WATER);
    }

    private static Shape opening() {
        return new Ellipse2D.Double(X - RADIUS, WATER - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    /** The last ring, that catches the light from outside. */
    private void rim() {
        Area ring =
                new Area(new Ellipse2D.Double(X - RADIUS - 9, WATER - RADIUS - 9, 2 * RADIUS + 18, 2 * RADIUS + 18));
        ring.subtract(new Area(opening()));
        ring.intersect(new Area(new Rectangle2D.Double(0, 0, 1000, WATER + 2)));
        canvas.fill(
                ring,
                Ink.flat(0xE9C6AE)
                        .shade(0x8A6478, (x, y) -> .3 + .6 * Math.abs(x - X) / RADIUS, speckle)
                        .toward(0x4A2F49, (x, y) -> {
                            double a = Math.atan2(WATER - y, x - X) / Math.PI * STONES;
                            return .8 * Noise.step(3, 1, Math.abs(a - Math.rint(a)) / STONES * Math.PI * RADIUS);
                        }));
        double top = WATER - RADIUS;
        Path2D key = Scenery.polygon(X - 15, top + 5, X + 15, top + 5, X + 22, top - 58, X - 22, top - 58);
        canvas.fill(
                key,
                Ink.flat(0xBFA0A4)
                        .shade(
                                0x5C4160,
                                (x, y) -> (top - y) / 50 + .4 * (Noise.fbm(x / 9, y / 9, 3, 4) - .5),
                                speckle));
        canvas.stroke(key, 2.4, Ink.flat(0x2B1A33));
        canvas.stroke(Scenery.circle(X, top - 30, 10), 2.6, Ink.flat(0x4A2F49));
        canvas.stroke(
                Scenery.line(X - 2, top - 30, X + 3, top - 34, X + 5, top - 28, X - 2, top - 24, X - 7, top - 32),
                2,
                Ink.flat(0x4A2F49));
    }

    private void water() {
        Rectangle2D water = new Rectangle2D.Double(-2, WATER, 1004, canvas.height - WATER + 2);
        Field ripple = (x, y) -> {
            double near = (y - WATER) / (canvas.height - WATER);
            return (Noise.fbm(x / (70 + 210 * near), y / (3 + 14 * near), 3, 79) - .5) * (4 + 70 * near);
        };
        canvas.mirror(
                water,
                WATER,
                ripple,
                1.0,
                Ink.flat(0x4A3355).fade((x, y) -> .12 + .7 * Noise.step(WATER, canvas.height + 60, y)));
        scenery.glints(water, WATER, canvas.height, 0xFBE3CC, .4, 83);
    }

    private void boat(double x, double y) {
        canvas.fill(
                new Ellipse2D.Double(x - 92, y + 2, 184, 24), Ink.flat(0x2B1A33).fade((px, py) -> .55), 10);
        canvas.fill(
                Scenery.blob(
                        x - 112, y - 24, x - 60, y - 4, x, y - 1, x + 62, y - 4, x + 108, y - 22, x + 80, y + 10, x,
                        y + 17, x - 80, y + 10),
                Ink.flat(0x5B3346).shade(0x26142B, (px, py) -> (py - y + 3) / 15, speckle));
        for (int i = 0; i < 4; i++) {
            double bx = x - 52 + i * 30;
            canvas.fill(
                    Scenery.blob(bx - 15, y - 2, bx - 16, y - 22, bx, y - 29, bx + 16, y - 22, bx + 15, y - 2),
                    Ink.flat(0xD9A768)
                            .shade(0x7A4A3C, (px, py) -> (bx - px) / 30 + .5, speckle)
                            .toward(
                                    0x7A4A3C,
                                    (px, py) -> .4 * Noise.step(.1, .8, Math.sin(px * .8) * Math.sin(py * .8))));
            canvas.fill(
                    Scenery.blob(bx - 13, y - 24, bx, y - 35, bx + 13, y - 24, bx, y - 21),
                    Ink.ramp(0x8B9455, 0x4E5A3C, (px, py) -> (bx - px) / 26 + .5));
        }
        Path2D man = Scenery.blob(
                x + 62, y - 6, x + 60, y - 40, x + 68, y - 66, x + 84, y - 66, x + 91, y - 40, x + 90, y - 6);
        canvas.fill(man, Ink.flat(0x8A3E4E).shade(0x3A1D33, (px, py) -> (x + 84 - px) / 24, speckle));
        canvas.fill(Scenery.circle(x + 76, y - 73, 8), Ink.flat(0x7A4A3C));
        canvas.fill(
                Scenery.polygon(x + 50, y - 73, x + 76, y - 94, x + 102, y - 73),
                Ink.ramp(0x9C6E50, 0xF3D6A4, (px, py) -> (px - x - 56) / 44));
        canvas.stroke(Scenery.line(x + 70, y - 50, x + 96, y - 52), 7, Ink.flat(0x6B2F40));
        canvas.stroke(Scenery.line(x + 84, y - 104, x + 128, y + 44), 3, Ink.flat(0x3A2238));
    }
}
