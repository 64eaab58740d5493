package drawings;

import java.awt.geom.Path2D;

/** The cover: a tea garden above a river valley at sunrise; calm sky for the masthead, calm ground at the foot. */
final class CoverPicture {
    private final Canvas canvas;
    private final Scenery scenery;

    private CoverPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(2551, 3437);
        CoverPicture picture = new CoverPicture(canvas);
        picture.sky();
        picture.geese();
        picture.mountains();
        picture.valley();
        picture.slope();
        return canvas;
    }

    private void sky() {
        canvas.fill(Ink.vertical(new double[] {0, 260, 500, 700}, 0xB9453A, 0xDB7C58, 0xF3BC8A, 0xFBE3BE));
        canvas.fill(Ink.flat(0xFFE9C6).fade((x, y) -> {
            double streak = Noise.fbm(x / 420 + y / 260, y / 26, 4, 91);
            return 0.3 * Noise.step(0.5, 0.78, streak) * Noise.step(330, 520, y);
        }));
        scenery.sun(688, 560, 74, 0xFFF1D6, 0xFFD9A0);
    }

    private void mountains() {
        scenery.range(
                Crest.peaks(760, 40, 3, 130, 150, 380, 480, 210, 330, 930, 190, 330),
                new int[] {0xD08A78, 0xFAD9B4, 0xBB7468},
                230,
                0.7,
                101);
        scenery.mist(720, 46, 0xFFE6C6, 0.75, 12);
        scenery.range(
                Crest.peaks(830, 44, 19, 60, 290, 330, 330, 150, 240, 830, 175, 260, 1010, 130, 180),
                new int[] {0xA65F62, 0xF3C7A6, 0x854651},
                250,
                0.85,
                103);
        scenery.mist(800, 50, 0xFDE0BE, 0.85, 14);
        Crest near = Crest.peaks(900, 50, 29, -30, 190, 330, 560, 105, 220, 990, 235, 330);
        scenery.range(near, new int[] {0x7A4350, 0xE4AE95, 0x5B2F42}, 230, 0.9, 107);
        scenery.conifers(
                x -> near.at(x) + 3,
                0,
                1000,
                15,
                Ink.ramp(0x6A3A49, 0xC48C80, (x, y) -> (y - near.at(x)) / 60 + 0.1),
                9);
        scenery.mist(868, 40, 0xFBDCBD, 0.95, 16);
    }

    private void valley() {
        Crest far = Crest.rolling(900, 12, 240, 33);
        canvas.fill(far.below(1100), Ink.vertical(new double[] {885, 960, 1060}, 0xB67B70, 0xD79E80, 0xE9BC92));
        fields(far);
        scenery.crowns(x -> far.at(x) + 5, -10, 180, 17, 0xA2675F, 0x7B4650, 45);
        scenery.crowns(x -> far.at(x) + 7, 150, 330, 32, 0xA2675F, 0x7B4650, 46);
        scenery.crowns(x -> far.at(x) + 4, 360, 560, 15, 0xA87067, 0x845058, 47);
        poplars(far, 590, 9);
        scenery.crowns(x -> far.at(x) + 6, 760, 1010, 27, 0x9A615C, 0x74424D, 48);
        poplars(far, 905, 6);
        river();
        hamlet();
        scenery.mist(985, 16, 0xFCE3C6, 0.5, 19);
    }

    /** Strips of field on the valley floor, in perspective. */
    private void fields(Crest far) {
        int[] colors = {0xD79C74, 0xBF8A68, 0xC9A46E, 0xA98B62, 0xE0AC7E};
        canvas.fill(far.below(1100), (x, y, c) -> {
            double down = Math.max(0, y - 900);
            double near = 1 + down / 60;
            double u = (x - 620) / near / 46 + 0.3 * Noise.line(y / 30, 2, 6);
            double v = Math.log(near) * 5.5;
            double strip = Math.floor(v);
            double shift = Noise.hash((long) strip, 1, 71) * 4;
            double plot = Math.floor(u / 2.2 + shift);
            int color = colors[(int) (Noise.hash((long) plot, (long) strip, 73) * colors.length)];
            Ink.flat(color).at(x, y, c);
            double edge = Math.min(v - strip, strip + 1 - v);
            double furrow = 0.5 + 0.5 * Math.sin((Noise.hash((long) plot, (long) strip, 74) < 0.5 ? v * 40 : u * 30));
            c[3] = (float) (0.75 * Noise.step(892, 930, y) * Noise.step(0.02, 0.08, edge) * (0.7 + 0.3 * furrow));
        });
    }

    private void poplars(Crest ground, double x, int count) {
        for (int i = 0; i < count; i++) {
            double px = x + 11 * i + 5 * Noise.hash(i, 1, 83);
            double h = 34 + 26 * Noise.hash(i, 2, 83);
            double foot = ground.at(px) + 6;
            canvas.fill(
                    Scenery.blob(
                            px - h * .05,
                            foot,
                            px - h * .13,
                            foot - h * .4,
                            px,
                            foot - h,
                            px + h * .12,
                            foot - h * .4,
                            px + h * .05,
                            foot),
                    Ink.ramp(0xA86C62, 0x6E3E4A, (qx, qy) -> (qx - px) / (h * .2) + .5));
        }
    }

    /** Wild geese, off to the left of the sun. */
    private void geese() {
        double[][] flock = {
            {560, 470, 1}, {536, 482, .92}, {512, 497, .86}, {590, 478, .95}, {622, 489, .88}, {487, 509, .8}
        };
        for (double[] g : flock) {
            double s = 9 * g[2];
            Path2D bird = new Path2D.Double();
            bird.moveTo(g[0] - 1.7 * s, g[1] - .55 * s);
            bird.quadTo(g[0] - .7 * s, g[1] - .75 * s, g[0], g[1]);
            bird.quadTo(g[0] + .8 * s, g[1] - .9 * s, g[0] + 1.8 * s, g[1] - .5 * s);
            bird.quadTo(g[0] + .8 * s, g[1] - .5 * s, g[0] + .15 * s, g[1] + .32 * s);
            bird.quadTo(g[0] - .7 * s, g[1] - .35 * s, g[0] - 1.7 * s, g[1] - .55 * s);
            canvas.fill(bird, Ink.flat(0x7A3A42));
        }
    }

    private void river() {
        Path2D river = new Path2D.Double();
        river.moveTo(700, 905);
        river.curveTo(560, 925, 860, 945, 700, 975);
        river.curveTo(560, 1002, 420, 1010, 470, 1060);
        river.lineTo(1010, 1110);
        river.lineTo(1010, 1010);
        river.curveTo(880, 1000, 800, 1000, 850, 975);
        river.curveTo(960, 945, 640, 925, 728, 905);
        river.closePath();
        canvas.fill(river, Ink.vertical(new double[] {900, 960, 1080}, 0xFFE9C9, 0xF8CDA0, 0xD98F74));
        scenery.glints(river, 905, 1090, 0xFFF4DD, 0.6, 22);
    }

    private void hamlet() {
        double[][] houses = {{300, 960, 62}, {368, 972, 74}, {250, 984, 80}, {445, 962, 50}, {338, 1004, 92}};
        House.Colors colors = new House.Colors(0xFBEBD6, 0xBE8579, 0x4B2A3A, 0x87494A, 0xEF9A45, 0x6A3A42);
        House house = new House(canvas, colors);
        for (double[] h : houses) {
            house.draw(h[0], h[1], h[2]);
        }
        scenery.crown(200, 960, 56, 0x8C5350, 0x5C3140, 3);
        scenery.crown(415, 990, 50, 0x84504F, 0x5C3140, 4);
        scenery.crown(484, 972, 34, 0x9A6158, 0x6B3C46, 5);
        Path2D smoke = Scenery.line(392, 930, 402, 900, 384, 866, 408, 826, 396, 780);
        canvas.stroke(smoke, 5, Ink.flat(0xFFF0DC).fade((x, y) -> 0.5 * Noise.step(780, 860, y)));
    }

    /** The near hillside, planted in rows that follow its shape. */
    private static double brow(double x) {
        return 1010
                + 105 * Noise.step(0, 760, x)
                - 60 * Noise.step(720, 1080, x)
                + 10 * (Noise.line(x / 130, 3, 55) - 0.5);
    }

    private void slope() {
        TeaRows rows = new TeaRows(
                canvas,
                CoverPicture::brow,
                new TeaRows.Plan(
                        12,
                        320,
                        13,
                        52,
                        -0.12,
                        new int[] {0x9A8A4E, 0x3F4A34},
                        new int[] {0x5A5238, 0x161C1C},
                        0xF2B871));
        Picker picker = new Picker(canvas);
        rows.draw(0, 3);
        picker.draw(212, rows.top(3).at(212) + 18, 112, 1, 0xB23A2E);
        rows.draw(3, 5);
        picker.draw(356, rows.top(5).at(356) + 24, 134, -1, 0x3A4C6C);
        rows.draw(5, 12);
        canvas.fill(Ink.flat(0x120F18).fade((x, y) -> 0.8 * Noise.step(1110, 1290, y)));
    }

    static int blend(int a, int b, double t) {
        int r = (int) Math.round(Noise.mix(a >> 16 & 255, b >> 16 & 255, t));
        int g = (int) Math.round(Noise.mix(a >> 8 & 255, b >> 8 & 255, t));
        int bl = (int) Math.round(Noise.mix(a & 255, b & 255, t));
        return r << 16 | g << 8 | bl;
    }
}
