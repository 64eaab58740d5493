package drawings;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Hills, mist, trees: what several pictures share. */
final class Scenery {
    private final Canvas canvas;
    private final Field speckle;

    Scenery(Canvas canvas) {
        this.canvas = canvas;
        this.speckle = canvas.speckle(11);
    }

    /** A disc with a halo. */
    void sun(double x, double y, double radius, int disc, int halo) {
        canvas.fill(Ink.flat(halo).fade((px, py) -> {
            double away = Math.hypot(px - x, py - y) / radius;
            return 0.75 * Math.exp(-0.55 * away) + 0.12 * Math.exp(-0.16 * away);
        }));
        canvas.fill(
                circle(x, y, radius), Ink.flat(disc).fade((px, py) -> 1.05 - 0.35 * (py - y + radius) / (2 * radius)));
    }

    /**
     * A mountain range lit from the left, that fades to mist downwards.
     *
     * @param colors summit, foot (the mist's colour), shadow
     * @param depth units from the crest down to the foot's colour
     */
    void range(Crest crest, int[] colors, double depth, double contrast, long seed) {
        Field ribs = (x, y) -> {
            double below = y - crest.at(x);
            double warp = 60 * Noise.fbm(x / 140, y / 140, 3, seed + 50);
            return Noise.fbm((x + warp - below * 0.16) / 70, below / 210, 5, seed);
        };
        Field shadow = (x, y) -> {
            double below = (y - crest.at(x)) / depth;
            double slope = (crest.at(x + 5) - crest.at(x - 5)) / 10;
            double facet = (ribs.at(x + 7, y) - ribs.at(x - 7, y)) * 5.5
                    + 0.45 * Math.max(-1, Math.min(1, slope)) * (1 - below);
            return contrast * Noise.step(-0.1, 0.32, facet) * (1 - Noise.clamp(below));
        };
        Ink ink = Ink.flat(colors[0])
                .shade(colors[2], shadow, speckle)
                .toward(colors[1], (x, y) -> Noise.step(0, 1, (y - crest.at(x)) / depth));
        canvas.fill(crest.below(canvas.height + 5), ink);
    }

    /** A bank of mist around a height; patchy along its length. */
    void mist(double y, double thickness, int color, double density, long seed) {
        canvas.fill(
                new Rectangle2D.Double(-5, y - 3 * thickness, 1010, 6 * thickness),
                Ink.flat(color).fade((px, py) -> {
                    double away = (py - y) / thickness;
                    double patch = Noise.fbm(px / 260 + 3, py / 46, 4, seed);
                    return density * Math.exp(-away * away) * Noise.step(0.2, 0.75, patch);
                }));
    }

    /** Conifers standing along a crest. */
    void conifers(Crest crest, double from, double to, double size, Ink ink, long seed) {
        Path2D wood = new Path2D.Double();
        double x = from;
        for (int i = 0; x < to; i++) {
            double h = size * (0.55 + 0.75 * Noise.hash(i, 1, seed)) * (0.7 + 0.6 * Noise.line(x / 60, 2, seed));
            wood.append(conifer(x, crest.at(x) + size * 0.08, h, seed + i), false);
            x += size * (0.16 + 0.3 * Noise.hash(i, 2, seed));
        }
        canvas.fill(wood, ink);
    }

    /** One conifer: a mast with drooping branches. */
    static Path2D conifer(double x, double foot, double height, long seed) {
        Path2D tree = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int tiers = 9;
        double half = height * 0.19;
        tree.moveTo(x, foot - height);
        for (int side = 1; side >= -1; side -= 2) {
            for (int i = 1; i <= tiers; i++) {
                int tier = side > 0 ? i : tiers + 1 - i;
                double t = (double) tier / tiers;
                double reach = half * Math.pow(t, 0.85) * (0.75 + 0.5 * Noise.hash(tier, side, seed));
                double y = foot - height * (1 - t * 0.93);
                if (side > 0) {
                    tree.lineTo(x + reach, y + height * 0.025);
                    tree.lineTo(x + reach * 0.35, y - height * 0.012);
                } else {
                    tree.lineTo(x - reach * 0.35, y - height * 0.012);
                    tree.lineTo(x - reach, y + height * 0.025);
                }
            }
            if (side > 0) {
                tree.lineTo(x + height * 0.014, foot - height * 0.06);
                tree.lineTo(x + height * 0.014, foot);
                tree.lineTo(x - height * 0.014, foot);
                tree.lineTo(x - height * 0.014, foot - height * 0.06);
            }
        }
        tree.closePath();
        return tree;
    }

    /** Round crowns of broad-leaved trees, lit from the left, standing on a crest. */
    void crowns(Crest crest, double from, double to, double size, int lit, int shadow, long seed) {
        double x = from;
        for (int i = 0; x < to; i++) {
            double s = size * (0.6 + 0.7 * Noise.hash(i, 4, seed));
            crown(x, crest.at(x) - s * 0.45, s, lit, shadow, seed + 31L * i);
            x += s * (0.5 + 0.6 * Noise.hash(i, 5, seed));
        }
    }

    /** One crown about {@code size} units across. */
    void crown(double x, double y, double size, int lit, int shadow, long seed) {
        Path2D outline = new Path2D.Double();
        int points = 90;
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double bumps = 0.8 + 0.5 * Noise.fbm(2.4 * Math.cos(angle) + 7, 2.4 * Math.sin(angle) + 7, 3, seed);
            double px = x + Math.cos(angle) * size * 0.5 * bumps;
            double py = y - size * 0.06 + Math.sin(angle) * size * 0.44 * bumps;
            if (i == 0) {
                outline.moveTo(px, py);
            } else {
                outline.lineTo(px, py);
            }
        }
        outline.closePath();
        double foot = y + size * 0.47;
        Shape below = new Ellipse2D.Double(x - size * 0.42, foot - size * 0.06, size * 1.1, size * 0.14);
        canvas.fill(below, Ink.flat(shadow).fade((px, py) -> 0.5), size * 0.06);
        canvas.fill(new Rectangle2D.Double(x - size * 0.03, y, size * 0.06, size * 0.48), Ink.flat(shadow));
        canvas.fill(
                outline,
                Ink.flat(lit)
                        .shade(
                                shadow,
                                (px, py) -> {
                                    double across = ((px - x) + (py - y) * 0.9) / size;
                                    double leaves = Noise.fbm(px / size * 9, py / size * 9, 3, seed + 3) - 0.5;
                                    return Noise.step(-0.35, 0.3, across + leaves * 0.7);
                                },
                                speckle));
    }

    /** Horizontal strokes of light on water between two heights. */
    void glints(Shape water, double waterline, double bottom, int color, double density, long seed) {
        canvas.fill(water, Ink.flat(color).fade((x, y) -> {
            double near = (y - waterline) / (bottom - waterline);
            double length = 20 + 150 * near;
            double pitch = 1.6 + 7 * near;
            double wave = Noise.fbm(x / length, y / pitch, 3, seed);
            return density * Noise.step(0.6, 0.72, wave);
        }));
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A closed smooth outline through points given as x, y pairs (Catmull–Rom). */
    static Path2D blob(double... xy) {
        return curve(true, xy);
    }

    /** An open smooth line through points given as x, y pairs. */
    static Path2D line(double... xy) {
        return curve(false, xy);
    }

    private static Path2D curve(boolean closed, double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            int a = closed ? (i + n - 1) % n : Math.max(0, i - 1);
            int c = (i + 1) % n;
            int d = closed ? (i + 2) % n : Math.min(n - 1, i + 2);
            path.curveTo(
                    xy[2 * i] + (xy[2 * c] - xy[2 * a]) / 6,
                    xy[2 * i + 1] + (xy[2 * c + 1] - xy[2 * a + 1]) / 6,
                    xy[2 * c] - (xy[2 * d] - xy[2 * i]) / 6,
                    xy[2 * c + 1] - (xy[2 * d + 1] - xy[2 * i + 1]) / 6,
                    xy[2 * c],
                    xy[2 * c + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** A polygon through points given as x, y pairs. */
    static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
