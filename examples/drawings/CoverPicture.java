package drawings;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The cover: a tea garden above a river valley at sunrise; calm sky for the masthead, calm ground at the foot. */
final class CoverPicture {
    private final Canvas canvas;
    private final Scenery scenery;
    private final Field speckle;

    private CoverPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
        this.speckle = canvas.speckle(17);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(2551, 3437);
        CoverPicture picture = new CoverPicture(canvas);
        picture.sky();
        picture.mountains();
        picture.valley();
        picture.slope();
        picture.people();
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
        scenery.range(Crest.peaks(760, 40, 3, 130, 150, 380, 480, 210, 330, 930, 190, 330),
                new int[] {0xD08A78, 0xFAD9B4, 0xBB7468}, 230, 0.7, 101);
        scenery.mist(720, 46, 0xFFE6C6, 0.75, 12);
        scenery.range(Crest.peaks(830, 44, 19, 60, 290, 330, 330, 150, 240, 830, 175, 260, 1010, 130, 180),
                new int[] {0xA65F62, 0xF3C7A6, 0x854651}, 250, 0.85, 103);
        scenery.mist(800, 50, 0xFDE0BE, 0.85, 14);
        Crest near = Crest.peaks(900, 50, 29, -30, 190, 330, 560, 105, 220, 990, 235, 330);
        scenery.range(near, new int[] {0x7A4350, 0xE4AE95, 0x5B2F42}, 230, 0.9, 107);
        scenery.conifers(x -> near.at(x) + 3, 0, 1000, 15, Ink.ramp(0x6A3A49, 0xC48C80, (x, y) -> (y - near.at(x)) / 60 + 0.1), 9);
        scenery.mist(868, 40, 0xFBDCBD, 0.95, 16);
    }

    private void valley() {
        Crest far = Crest.rolling(900, 12, 240, 33);
        canvas.fill(far.below(1100), Ink.vertical(new double[] {885, 960, 1060}, 0xB67B70, 0xD79E80, 0xE9BC92));
        scenery.crowns(x -> far.at(x) + 6, -10, 1010, 24, 0xA2675F, 0x7B4650, 45);
        river();
        hamlet();
        scenery.mist(985, 16, 0xFCE3C6, 0.5, 19);
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
        for (double[] h : houses) {
            house(h[0], h[1], h[2]);
        }
        scenery.crown(200, 960, 56, 0x8C5350, 0x5C3140, 3);
        scenery.crown(415, 990, 50, 0x84504F, 0x5C3140, 4);
        scenery.crown(484, 972, 34, 0x9A6158, 0x6B3C46, 5);
        Path2D smoke = Scenery.line(392, 930, 402, 900, 384, 866, 408, 826, 396, 780);
        canvas.stroke(smoke, 5, Ink.flat(0xFFF0DC).fade((x, y) -> 0.5 * Noise.step(780, 860, y)));
    }

    private void house(double x, double foot, double w) {
        double h = w * 0.34;
        canvas.fill(new Rectangle2D.Double(x - w / 2, foot - h, w, h), Ink.ramp(0xFBEBD6, 0xC48E80, (px, py) -> (x - px) / w + 0.45));
        for (int i = -1; i <= 1; i++) {
            canvas.fill(new Rectangle2D.Double(x + i * w * 0.27 - w * 0.045, foot - h * 0.62, w * 0.09, h * (i == 0 ? 0.62 : 0.32)),
                    Ink.flat(i == 0 ? 0x6A3A42 : 0xE98F3F));
        }
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - w * 0.62, foot - h * 0.86);
        roof.quadTo(x - w * 0.45, foot - h * 1.1, x - w * 0.4, foot - h * 1.75);
        roof.lineTo(x + w * 0.4, foot - h * 1.75);
        roof.quadTo(x + w * 0.45, foot - h * 1.1, x + w * 0.62, foot - h * 0.86);
        roof.closePath();
        canvas.fill(roof, Ink.ramp(0x4B2A3A, 0x8A4C4C, (px, py) -> (px - x) / w + 0.5)
                .toward(0x2F1A2A, (px, py) -> 0.35 * Noise.step(0.2, 0.9, Math.sin(px * 2.2))));
    }

    /** The near hillside, planted in rows that follow its shape. */
    private static double brow(double x) {
        return 1010 + 105 * Noise.step(0, 760, x) - 60 * Noise.step(720, 1080, x) + 10 * (Noise.line(x / 130, 3, 55) - 0.5);
    }

    private void slope() {
        Crest brow = CoverPicture::brow;
        canvas.fill(brow.below(canvas.height + 4), Ink.flat(0x3A1B26));
        int rows = 13;
        for (int row = 0; row < rows; row++) {
            double t = row / (double) (rows - 1);
            double drop = 8 + 330 * Math.pow(t, 1.55);
            double bush = 12 + 44 * t;
            int number = row;
            Crest top = x -> brow.at(x) + drop * (1 + 0.22 * Math.sin(x / 260.0 + 0.6)) - bush * 0.55
                    - bush * 0.42 * (Noise.line(x / (bush * 0.8), 3, 200 + number));
            int light = blend(0xC9694A, 0x6E2F35, t);
            int dark = blend(0x7A3338, 0x2B121E, t);
            canvas.fill(top.below(canvas.height + 4), Ink.flat(light)
                    .shade(dark, (x, y) -> {
                        double down = (y - top.at(x)) / bush;
                        double leaves = Noise.fbm(x / (3 + 5 * t), y / (2.4 + 4 * t), 3, 300 + number) - 0.5;
                        return Noise.step(0.0, 0.95, down + leaves * 0.9);
                    }, speckle)
                    .toward(0xF2A36B, (x, y) -> {
                        double down = (y - top.at(x)) / bush;
                        double leaf = Noise.fbm(x / (2.2 + 4 * t), y / (1.6 + 2.6 * t), 2, 400 + number);
                        return (0.9 - 0.75 * t) * Noise.step(0.34, 0.0, down) * Noise.step(0.5, 0.7, leaf);
                    }));
        }
        canvas.fill(Ink.flat(0x2A111C).fade((x, y) -> 0.78 * Noise.step(1190, 1347, y)));
    }

    private void people() {
        picker(250, 1098, 96, false);
        picker(330, 1108, 84, true);
    }

    /** A tea picker with a wide hat and a basket on the back. */
    private void picker(double x, double foot, double h, boolean facingLeft) {
        double d = facingLeft ? -1 : 1;
        canvas.fill(Scenery.blob(x - d * h * .17, foot, x - d * h * .19, foot - h * .36, x - d * h * .08, foot - h * .62, x + d * h * .12, foot - h * .6, x + d * h * .2, foot - h * .34, x + d * h * .21, foot),
                Ink.flat(0xE9D3BC).shade(0x9B5C55, (px, py) -> Noise.step(0.1, -0.35, (px - x) / h * 1.3 + 0.12), speckle));
        canvas.stroke(Scenery.line(x + d * h * .08, foot - h * .53, x + d * h * .24, foot - h * .34, x + d * h * .4, foot - h * .22), h * .085, Ink.flat(0xDDBFA8));
        canvas.fill(Scenery.circle(x + d * h * .41, foot - h * .21, h * .035), Ink.flat(0xC98B6E));
        canvas.fill(Scenery.blob(x - d * h * .12, foot - h * .56, x - d * h * .35, foot - h * .53, x - d * h * .31, foot - h * .18, x - d * h * .14, foot - h * .17),
                Ink.ramp(0xC8894E, 0x6E3B2E, (px, py) -> (x - d * h * .1 - px) * d / (h * .25))
                        .toward(0x5A2B28, (px, py) -> 0.45 * Noise.step(0.1, 0.8, Math.sin(px * 60 / h) * Math.sin(py * 70 / h))));
        canvas.fill(Scenery.circle(x + d * h * .07, foot - h * .7, h * .085), Ink.flat(0x8A4B40));
        Path2D hat = new Path2D.Double();
        hat.moveTo(x - h * .27 + d * h * .06, foot - h * .71);
        hat.quadTo(x - h * .06 + d * h * .06, foot - h * .83, x + d * h * .06, foot - h * .92);
        hat.quadTo(x + h * .06 + d * h * .06, foot - h * .83, x + h * .27 + d * h * .06, foot - h * .71);
        hat.quadTo(x + d * h * .06, foot - h * .65, x - h * .27 + d * h * .06, foot - h * .71);
        hat.closePath();
        canvas.fill(hat, Ink.flat(0xFBE3B4).shade(0xB86F43, (px, py) -> Noise.step(0.18, -0.25, (px - x) / h), speckle));
    }

    static int blend(int a, int b, double t) {
        int r = (int) Math.round(Noise.mix(a >> 16 & 255, b >> 16 & 255, t));
        int g = (int) Math.round(Noise.mix(a >> 8 & 255, b >> 8 & 255, t));
        int bl = (int) Math.round(Noise.mix(a & 255, b & 255, t));
        return r << 16 | g << 8 | bl;
    }
}
