package drawings;

/** A hillside planted with tea in rows that follow its shape. */
final class TeaRows {
    private final Canvas canvas;
    private final Field speckle;
    private final Crest brow;
    private final Plan plan;

    /**
     * How the rows lie.
     *
     * @param rows how many
     * @param depth units from the brow down to the nearest row
     * @param farBush height of the bushes at the brow
     * @param nearBush height of the bushes of the nearest row
     * @param slant how much the spacing grows from left to right
     * @param light leaf colours: farthest, nearest
     * @param dark shadows between the rows: farthest, nearest
     * @param glow colour of the light on the tops
     */
    record Plan(
            int rows, double depth, double farBush, double nearBush, double slant, int[] light, int[] dark, int glow) {}

    TeaRows(Canvas canvas, Crest brow, Plan plan) {
        this.canvas = canvas;
        this.speckle = canvas.speckle(23);
        this.brow = brow;
        this.plan = plan;
    }

    /** Nearness of a row: 0 at the brow, 1 in front. */
    private double nearness(int row) {
        return row / (double) (plan.rows - 1);
    }

    /** Height of the bushes of a row. */
    double bush(int row) {
        return Noise.mix(plan.farBush, plan.nearBush, nearness(row));
    }

    /** The tops of a row's bushes. */
    Crest top(int row) {
        double bush = bush(row);
        double drop = plan.depth * Math.pow(nearness(row), 1.5);
        return x -> brow.at(x)
                + drop * (1 + plan.slant * (x - 500) / 500 + 0.12 * Math.sin(x / 210.0 + 0.6))
                - bush * 0.4 * (Noise.line(x / (bush * 0.85), 3, 200 + row) - 0.5);
    }

    /** Draws rows {@code from} to {@code to}, end exclusive; the ground first when {@code from} is 0. */
    void draw(int from, int to) {
        if (from == 0) {
            canvas.fill(top(0).below(canvas.height + 4), Ink.flat(plan.dark[0]));
        }
        for (int row = from; row < to; row++) {
            canvas.fill(top(row).below(canvas.height + 4), leaves(row));
        }
    }

    private Ink leaves(int row) {
        Crest top = top(row);
        double bush = bush(row);
        double t = nearness(row);
        double leaf = bush / 10;
        int light = CoverPicture.blend(plan.light[0], plan.light[1], t);
        int dark = CoverPicture.blend(plan.dark[0], plan.dark[1], t);
        return Ink.flat(light)
                .shade(
                        dark,
                        (x, y) -> {
                            double down = (y - top.at(x)) / bush;
                            double clump = Noise.fbm(x / (leaf * 1.6), y / (leaf * 1.2), 3, 300 + row) - 0.5;
                            return Noise.step(0.05, 0.85, down + clump * 0.8);
                        },
                        speckle)
                .toward(plan.glow, (x, y) -> {
                    double down = (y - top.at(x)) / bush;
                    double sprig = Noise.fbm(x / (leaf * 0.9), y / (leaf * 0.55), 2, 400 + row);
                    return (0.8 - 0.45 * t) * Noise.step(0.36, 0.02, down) * Noise.step(0.48, 0.7, sprig);
                });
    }
}
