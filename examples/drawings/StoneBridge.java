package drawings;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A bridge of three arches, seen from its side. */
final class StoneBridge {
    private static final int STONE = 0xA893A0;
    private static final int STONE_SHADOW = 0x54364F;

    private final Canvas canvas;
    private final Field speckle;

    StoneBridge(Canvas canvas) {
        this.canvas = canvas;
        this.speckle = canvas.speckle(3);
    }

    /** y of the roadway. */
    static double deck(double x) {
        double u = (x - 500) / 500;
        return BridgePicture.WATER - 152 * Math.exp(-u * u * 3.2) + 2;
    }

    void draw() {
        Path2D body = new Path2D.Double();
        body.moveTo(60, BridgePicture.WATER + 2);
        for (double x = 60; x <= 940; x += 3) {
            body.lineTo(x, deck(x));
        }
        body.lineTo(940, BridgePicture.WATER + 2);
        body.closePath();
        double[][] arches = {{500, 108}, {284, 62}, {716, 62}};
        Area wall = new Area(body);
        for (double[] arch : arches) {
            wall.subtract(new Area(
                    new Ellipse2D.Double(arch[0] - arch[1], BridgePicture.WATER - arch[1], 2 * arch[1], 2 * arch[1])));
        }
        for (double[] arch : arches) {
            soffit(arch[0], arch[1]);
        }
        canvas.fill(wall, masonry());
        for (double[] arch : arches) {
            ring(arch[0], arch[1]);
        }
        parapet();
    }

    /** The inside of the vault that one sees past the edge of the arch. */
    private void soffit(double x, double r) {
        Area inside = new Area(new Ellipse2D.Double(x - r, BridgePicture.WATER - r, 2 * r, 2 * r));
        inside.subtract(new Area(new Ellipse2D.Double(x - r - 15, BridgePicture.WATER - r + 6, 2 * r, 2 * r)));
        inside.intersect(new Area(new Rectangle2D.Double(0, 0, 1000, BridgePicture.WATER + 2)));
        canvas.fill(inside, Ink.ramp(0x3D2640, 0x6E4D68, (px, py) -> (py - BridgePicture.WATER + r) / r));
    }

    private Ink masonry() {
        Field block = (x, y) -> {
            double row = Math.floor((y - deck(x) * 0.55) / 9);
            double offset = Noise.hash((long) row, 1, 8) * 30;
            double column = Math.floor((x + offset) / (22 + 8 * Noise.hash((long) row, 3, 8)));
            return Noise.hash((long) row, (long) column, 9);
        };
        Field joint = (x, y) -> {
            double v = (y - deck(x) * 0.55) / 9;
            double row = Math.floor(v);
            double offset = Noise.hash((long) row, 1, 8) * 30;
            double u = (x + offset) / (22 + 8 * Noise.hash((long) row, 3, 8));
            double edge =
                    Math.min(Math.min(v - row, row + 1 - v) * 9, Math.min(u - Math.floor(u), Math.ceil(u) - u) * 24);
            return 1 - Noise.step(0.3, 1.1, edge);
        };
        return Ink.flat(STONE)
                .toward(0xC9B3B4, (x, y) -> 0.7 * block.at(x, y) * Noise.step(30, -10, y - deck(x) - 10))
                .toward(0x8C7288, (x, y) -> 0.55 * (1 - block.at(x, y)))
                .shade(
                        STONE_SHADOW,
                        (x, y) -> 0.15 + 0.75 * Noise.step(10, 150, y - deck(x) + 46 * Noise.fbm(x / 70, y / 40, 4, 2)),
                        speckle)
                .toward(STONE_SHADOW, (x, y) -> 0.5 * joint.at(x, y))
                .toward(
                        0x56504F,
                        (x, y) -> 0.55
                                * Noise.step(
                                        BridgePicture.WATER - 34,
                                        BridgePicture.WATER + 4,
                                        y + 26 * (Noise.fbm(x / 26, y / 9, 4, 6) - 0.4)));
    }

    private void ring(double x, double r) {
        double thick = r * 0.11 + 5;
        Area ring = new Area(
                new Ellipse2D.Double(x - r - thick, BridgePicture.WATER - r - thick, 2 * (r + thick), 2 * (r + thick)));
        ring.subtract(new Area(new Ellipse2D.Double(x - r, BridgePicture.WATER - r, 2 * r, 2 * r)));
        ring.intersect(new Area(new Rectangle2D.Double(0, 0, 1000, BridgePicture.WATER + 2)));
        int stones = (int) (r / 3.6) | 1;
        Field angle = (px, py) -> Math.atan2(BridgePicture.WATER - py, px - x) / Math.PI * stones;
        canvas.fill(
                ring,
                Ink.flat(0xCDB9B8)
                        .toward(
                                0xA78F9C,
                                (px, py) -> 0.8 * Noise.hash((long) Math.floor(angle.at(px, py)), 7, (long) r))
                        .shade(
                                0x6B4C68,
                                (px, py) -> 0.75 * Noise.step(BridgePicture.WATER - r, BridgePicture.WATER, py)
                                        + 0.25 * (px - x) / r,
                                speckle)
                        .toward(0x4A2F49, (px, py) -> {
                            double a = angle.at(px, py);
                            double off = Math.abs(a - Math.rint(a)) / stones * Math.PI * r;
                            double out = Math.abs(Math.hypot(px - x, py - BridgePicture.WATER) - r - thick);
                            return 0.75 * (1 - Noise.step(0.3, 1.0, Math.min(off, out)));
                        }));
        // The keystone stands out a little.
        canvas.fill(
                Scenery.polygon(
                        x - 5,
                        BridgePicture.WATER - r + 1.5,
                        x + 5,
                        BridgePicture.WATER - r + 1.5,
                        x + 7.5,
                        BridgePicture.WATER - r - thick - 3,
                        x - 7.5,
                        BridgePicture.WATER - r - thick - 3),
                Ink.ramp(0xDCCAC4, 0x9C8296, (px, py) -> (px - x + 7) / 14));
    }

    private void parapet() {
        Path2D rail = new Path2D.Double();
        Path2D cap = new Path2D.Double();
        rail.moveTo(60, deck(60) + 3);
        for (double x = 60; x <= 940; x += 3) {
            rail.lineTo(x, deck(x) - 13);
        }
        rail.lineTo(940, deck(940) + 3);
        for (double x = 940; x >= 60; x -= 3) {
            rail.lineTo(x, deck(x) + 1);
        }
        rail.closePath();
        canvas.fill(rail, Ink.flat(0xC3ACAF).shade(0x7B5F7A, (x, y) -> 0.35 + 0.5 * (x - 500) / 500, speckle));
        cap.moveTo(58, deck(58) - 13);
        for (double x = 60; x <= 942; x += 3) {
            cap.lineTo(x, deck(x) - 13);
        }
        canvas.stroke(cap, 2.6, Ink.flat(0xE4D3C8));
        Path2D ledge = new Path2D.Double();
        ledge.moveTo(58, deck(58) + 2);
        for (double x = 60; x <= 942; x += 3) {
            ledge.lineTo(x, deck(x) + 2);
        }
        canvas.stroke(ledge, 2.2, Ink.flat(0x5A3E56));
        for (int post = 0; post < 34; post++) {
            double x = 72 + 26 * post;
            double y = deck(x);
            canvas.fill(
                    new Rectangle2D.Double(x - 2.6, y - 20, 5.2, 22),
                    Ink.ramp(0xE0CDC5, 0x8A6F86, (px, py) -> (px - x + 2.6) / 5.2));
            canvas.fill(Scenery.circle(x, y - 21.5, 3), Ink.ramp(0xEBDACE, 0x8A6F86, (px, py) -> (px - x + 3) / 6));
        }
    }
}
