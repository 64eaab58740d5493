package drawings;

import java.awt.geom.Path2D;

/** The end of the tea story: the house at two in the morning, one window lit, the moon over the gardens. */
final class TeaNightPicture {
    private final Canvas canvas;
    private final Scenery scenery;

    private TeaNightPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(1980, 1200);
        TeaNightPicture picture = new TeaNightPicture(canvas);
        picture.sky();
        picture.hills();
        picture.house();
        picture.garden();
        return canvas;
    }

    private void sky() {
        canvas.fill(Ink.vertical(new double[] {0, 180, 330}, 0x1B2B3A, 0x34535B, 0x7F9A8C));
        for (int i = 0; i < 130; i++) {
            double x = 1000 * Noise.hash(i, 1, 5);
            double y = 230 * Noise.hash(i, 2, 5);
            double light = 0.25 + 0.6 * Noise.hash(i, 3, 5);
            canvas.fill(
                    Scenery.circle(x, y, 0.7 + 0.7 * Noise.hash(i, 4, 5)),
                    Ink.flat(0xF3EBD0).fade((px, py) -> light * Noise.step(260, 120, y)));
        }
        scenery.sun(742, 96, 27, 0xF8F0D4, 0xA9BBA6);
    }

    private void hills() {
        scenery.range(
                Crest.peaks(310, 26, 41, 90, 120, 240, 400, 170, 280, 690, 90, 200, 930, 150, 260),
                new int[] {0x3F5F66, 0x8AA394, 0x2D474F},
                170,
                0.8,
                301);
        scenery.mist(268, 24, 0x9DB3A2, 0.75, 61);
        Crest wood = Crest.peaks(352, 22, 43, 30, 90, 220, 300, 60, 200, 620, 110, 250, 980, 70, 220);
        scenery.range(wood, new int[] {0x2E4A4C, 0x6E8A7C, 0x1F363B}, 130, 0.8, 303);
        scenery.conifers(
                x -> wood.at(x) + 2,
                0,
                1000,
                16,
                Ink.ramp(0x223C3F, 0x4E6A61, (x, y) -> (y - wood.at(x)) / 50 + 0.2),
                63);
        scenery.mist(336, 24, 0x8FA897, 0.85, 65);
    }

    private void house() {
        Crest yard = x -> 404 + 22 * Noise.step(300, 900, x);
        canvas.fill(yard.below(canvas.height + 4), Ink.ramp(0x4C6657, 0x1E3130, (x, y) -> (y - yard.at(x)) / 120));
        scenery.crowns(x -> yard.at(x) - 2, 80, 200, 66, 0x2F4A40, 0x172A2A, 71);
        House.Colors colors = new House.Colors(0xA9B3A2, 0x5A6E6B, 0x1C2A30, 0x3B4A4A, 0xFFC566, 0x3A2A28);
        House house = new House(canvas, colors);
        Path2D smoke = Scenery.line(404, 350, 412, 318, 396, 286, 418, 246, 404, 206, 428, 160);
        canvas.stroke(smoke, 4, Ink.flat(0xD5DDCB).fade((x, y) -> 0.5 * Noise.step(180, 350, y)));
        canvas.stroke(
                smoke, 12, Ink.flat(0xD5DDCB).fade((x, y) -> 0.2 * Noise.step(150, 240, y) * Noise.step(360, 280, y)));
        house.draw(452, 404, 96);
        house.draw(340, 416, 150);
        for (double x : new double[] {298, 382}) {
            canvas.fill(Ink.flat(0xFFC566).fade((px, py) -> {
                double away = Math.hypot((px - x) / 30, (py - 392) / 22);
                return 0.42 * Math.exp(-away * away);
            }));
        }
        scenery.crowns(x -> yard.at(x) + 8, 500, 640, 54, 0x37523F, 0x1A2D2B, 73);
    }

    private void garden() {
        Crest hill = x -> 420 + 46 * Noise.step(900, 120, x) + 5 * Math.sin(x / 100);
        new TeaRows(
                        canvas,
                        hill,
                        new TeaRows.Plan(
                                10,
                                240,
                                14,
                                52,
                                0.32,
                                new int[] {0x6E8467, 0x2C4238},
                                new int[] {0x344B40, 0x101C1E},
                                0xC9D6A8))
                .draw(0, 10);
        canvas.fill(Ink.flat(0x0E191C).fade((x, y) -> 0.55 * Noise.step(470, 620, y)));
    }
}
