package drawings;

/** The end of the ski story: low sun behind the spruces, the last skier alone on the track. */
final class SkiWoodPicture {
    private final Canvas canvas;
    private final Scenery scenery;
    private final Field speckle;

    private SkiWoodPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
        this.speckle = canvas.speckle(29);
    }

    static Canvas draw() {
        return draw(1980, 1267);
    }

    /** The middle of it, as high as a cover; dark at the foot, where the cover lines stand. */
    static Canvas cover() {
        Canvas canvas = draw(5371, 3437);
        canvas.fill(Ink.flat(0x174A55).fade((x, y) -> 0.85 * Noise.step(470, 575, y)));
        return canvas.column(1850, 2551);
    }

    private static Canvas draw(int width, int height) {
        Canvas canvas = new Canvas(width, height);
        SkiWoodPicture picture = new SkiWoodPicture(canvas);
        picture.distance();
        picture.snow();
        picture.wood();
        return canvas;
    }

    private void distance() {
        canvas.fill(Ink.vertical(new double[] {0, 150, 290}, 0x6FA9AC, 0xF0D9B0, 0xF6C98F));
        scenery.sun(565, 224, 30, 0xFFF3D2, 0xFBD79A);
        scenery.range(
                Crest.peaks(300, 44, 21, 120, 150, 280, 380, 90, 220, 700, 80, 220, 930, 170, 280),
                new int[] {0x8FB4B3, 0xF3D3A6, 0x5F929A},
                170,
                0.9,
                401);
        scenery.mist(284, 26, 0xF8DDB0, 0.85, 17);
        Crest far = x -> 312 + 10 * Math.sin(x / 90);
        scenery.conifers(far, -10, 1010, 42, Ink.ramp(0x5C9096, 0xD9C9A4, (x, y) -> (y - far.at(x) + 20) / 34), 81);
        scenery.mist(316, 16, 0xF6DCB4, 0.8, 19);
    }

    private void snow() {
        drift(x -> 322 + 8 * Math.sin(x / 130), 0xF7ECD6, 0xBFD6D4, 91);
        Crest middle = x -> 352 - 20 * Noise.step(420, 0, x) - 18 * Noise.step(700, 1000, x);
        scenery.conifers(middle, -10, 330, 92, Ink.ramp(0x3B7A83, 0x6FA2A5, (x, y) -> (y - 262) / 100), 83);
        scenery.conifers(middle, 760, 1010, 84, Ink.ramp(0x3B7A83, 0x6FA2A5, (x, y) -> (y - 262) / 100), 85);
        drift(middle, 0xFAF3E2, 0xA9CDD0, 93);
        track();
        new SkiPicture(canvas).skier(middle(424) - 12, 424, 82, 0xC9562F, true);
        drift(
                x -> 474 - 60 * Noise.step(330, -20, x) - 44 * Noise.step(760, 1010, x) + 74 * Noise.step(240, 520, x),
                0xEDF2EC,
                0x86B9BF,
                95);
    }

    private void drift(Crest crest, int light, int shade, long seed) {
        canvas.fill(
                crest.below(canvas.height + 4),
                Ink.flat(light)
                        .shade(
                                shade,
                                (x, y) -> {
                                    double below = (y - crest.at(x)) / 130;
                                    double wave = Noise.fbm((x + y * 1.5) / 120, y / 16, 4, seed) - 0.5;
                                    return Noise.step(-0.05, 1.25, below + wave * 0.7);
                                },
                                speckle));
    }

    private static double middle(double y) {
        double t = (y - 330) / 210;
        return 575 + 46 * Math.sin(t * 2.4 - 0.4) - 90 * t * t;
    }

    private void track() {
        for (int rail = 0; rail < 4; rail++) {
            double side = rail < 2 ? -1 : 1;
            double gap = rail % 2 == 0 ? -1 : 1;
            double[] xy = new double[2 * 64];
            for (int i = 0; i < 64; i++) {
                double y = 336 + 4.8 * i;
                double w = (y - 326) / 190;
                xy[2 * i] = middle(y) + (side * 22 + gap * 4.4) * w;
                xy[2 * i + 1] = y;
            }
            canvas.stroke(
                    Scenery.line(xy), 1.7, Ink.flat(0x6FA7AE).fade((x, y) -> 0.9 * Noise.step(336, 390, y)));
        }
    }

    private void wood() {
        double[][] trees = {
            {52, 520, 400, 3}, {-20, 560, 470, 4}, {150, 486, 250, 6}, {236, 470, 170, 9},
            {950, 520, 420, 12}, {1030, 560, 480, 14}, {856, 478, 240, 15}, {790, 462, 150, 18}
        };
        for (double[] t : trees) {
            double x = t[0];
            double h = t[2];
            double dark = Noise.step(150, 420, h);
            canvas.fill(
                    Scenery.conifer(x, t[1], h, (long) t[3]),
                    Ink.ramp(
                            CoverPicture.blend(0x4A8890, 0x1C525C, dark),
                            CoverPicture.blend(0x2B6770, 0x0E353E, dark),
                            (px, py) -> Math.abs(px - 565) / 700));
            snowOn(x, t[1], h, (long) t[3]);
        }
        drift(x -> 524 - 30 * Noise.step(240, 0, x) - 26 * Noise.step(800, 1000, x) + 40 * Noise.step(120, 480, x)
                - 6 * Math.sin(x / 60), 0xDDE9E6, 0x79AEB6, 97);
    }

    private void snowOn(double x, double foot, double height, long seed) {
        double side = x < 565 ? 1 : -1;
        canvas.fill(Scenery.conifer(x, foot, height, seed), Ink.flat(0xFBEFD8).fade((px, py) -> {
            double tier = (py - foot + height) / (height * .93) * 9;
            double low = tier - Math.floor(tier);
            double load = Noise.fbm(px / height * 26, tier * 1.7, 3, seed);
            return .92
                    * Noise.step(.5, .56, load + .12 * Noise.step(.2, .85, low) + side * .55 * (px - x) / height - .07);
        }));
    }
}
