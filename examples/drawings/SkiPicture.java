package drawings;

import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** Skiers in a line on a snow slope below big mountains. */
final class SkiPicture {
    private final Canvas canvas;
    private final Scenery scenery;
    private final Field speckle;

    SkiPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
        this.speckle = canvas.speckle(19);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(2580, 1538);
        SkiPicture picture = new SkiPicture(canvas);
        picture.mountains();
        picture.snow();
        picture.skiers();
        // Drawn with more sky than the page has room for.
        return canvas.strip(34, Draw.OPENER);
    }

    private void mountains() {
        canvas.fill(Ink.vertical(new double[] {0, 160, 300}, 0x5FB0B4, 0xA5D3CE, 0xF2E9D4));
        scenery.sun(180, 122, 24, 0xFFFBEA, 0xFDF2D6);
        Crest far = Crest.peaks(300, 46, 5, 330, 150, 260, 560, 226, 250, 760, 160, 210, 960, 120, 200, 60, 90, 200);
        alp(far, 0xF7F6EE, 0x7FB3BA, 0x5A98A3, 51);
        scenery.mist(272, 28, 0xF1EDE0, 0.85, 7);
        Crest near = Crest.peaks(330, 50, 15, 60, 120, 240, 250, 70, 160, 880, 190, 270, 1000, 160, 150);
        alp(near, 0xF3F5F0, 0x4F929C, 0x2F6F7A, 57);
        scenery.mist(322, 22, 0xEEF0E8, 0.85, 8);
        Crest hill = x -> 340 + 14 * Math.sin(x / 140) - 34 * Noise.step(560, 1000, x) - 30 * Noise.step(300, 0, x);
        canvas.fill(hill.below(canvas.height), Ink.ramp(0xE3EDEA, 0xF4F4EC, (x, y) -> (y - hill.at(x)) / 50));
        scenery.conifers(hill, -10, 1010, 34, Ink.ramp(0x3F7F86, 0x9CC6C6, (x, y) -> (y - hill.at(x) + 16) / 30), 61);
        scenery.mist(346, 14, 0xF4F3EA, 0.8, 9);
    }

    /** A summit of snow and rock. */
    private void alp(Crest crest, int snow, int shade, int rock, long seed) {
        scenery.range(crest, new int[] {snow, 0xE6EEE6, shade}, 190, 1.0, seed);
        Field rocks = (x, y) -> {
            double below = y - crest.at(x);
            double n = Noise.fbm((x - below * 0.55) / 9, (below + x * 0.25) / 30, 5, seed + 9);
            return Noise.step(0.6, 0.66, n + 0.06 * Noise.step(0, 30, below)) * Noise.step(150, 60, below) * 0.8;
        };
        canvas.fill(crest.below(canvas.height), Ink.flat(rock).fade(rocks));
    }

    private static double ground(double x) {
        return 372 - 26 * Noise.step(1000, 300, x) + 10 * (Noise.line(x / 200, 3, 5) - 0.5);
    }

    private void snow() {
        Crest ground = SkiPicture::ground;
        canvas.fill(
                ground.below(canvas.height + 4),
                Ink.vertical(new double[] {340, 430, 600}, 0xF6F5EC, 0xE2EEEA, 0xB7D6D6));
        drift(x -> 430 - 40 * Noise.step(0, 640, x) + 52 * Noise.step(500, 1000, x), 0xFAF9F1, 0xA8CFD1, 71);
        trail();
        drift(x -> 520 + 62 * Noise.step(420, 0, x) * -1 + 50 * Noise.step(260, 760, x), 0xF3F6F1, 0x8FBFC4, 73);
        Crest corner = x -> 520 + 70 * Noise.step(640, 0, x) * -1 + 110 * Noise.step(150, 620, x);
        canvas.fill(Scenery.conifer(60, 560, 300, 5), Ink.ramp(0x2F7780, 0x123F48, (x, y) -> (x - 10) / 90));
        snowOn(60, 560, 300, 5);
        canvas.fill(Scenery.conifer(-12, 590, 380, 8), Ink.ramp(0x23646E, 0x0E353E, (x, y) -> (x + 60) / 110));
        snowOn(-12, 590, 380, 8);
        canvas.fill(Scenery.conifer(138, 540, 170, 9), Ink.ramp(0x3F868D, 0x1E5660, (x, y) -> (x - 110) / 60));
        snowOn(138, 540, 170, 9);
        drift(x -> 566 - 20 * Noise.step(300, 0, x) + 60 * Noise.step(200, 640, x), 0xF2F5F0, 0x86B9BF, 79);
    }

    /** Snow lying on the lit side of a conifer. */
    private void snowOn(double x, double foot, double height, long seed) {
        canvas.fill(Scenery.conifer(x, foot, height, seed), Ink.flat(0xF3F7F3).fade((px, py) -> {
            double tier = (py - foot + height) / (height * .93) * 9;
            double low = tier - Math.floor(tier);
            double load = Noise.fbm(px / height * 26, tier * 1.7, 3, seed);
            return .95 * Noise.step(.5, .56, load + .12 * Noise.step(.2, .85, low) - .55 * (px - x) / height - .06);
        }));
    }

    private void drift(Crest crest, int light, int shade, long seed) {
        canvas.fill(
                crest.below(canvas.height + 4),
                Ink.flat(light)
                        .shade(
                                shade,
                                (x, y) -> {
                                    double below = (y - crest.at(x)) / 120;
                                    double wave = Noise.fbm((x + y * 1.5) / 120, y / 16, 4, seed) - 0.5;
                                    return Noise.step(-0.05, 1.25, below + wave * 0.7);
                                },
                                speckle));
    }

    /** Middle of the track: x by y. */
    private static double track(double y) {
        double t = (y - 360) / (600 - 360);
        return 545 + 120 * Math.sin(t * 5.2 + 0.5) * (0.25 + t) + 200 * t * t;
    }

    private void trail() {
        for (double side = -1; side <= 1; side += 2) {
            for (double gap = -1; gap <= 1; gap += 2) {
                double s = side;
                double g = gap;
                Path2D line = new Path2D.Double();
                for (double y = 366; y <= 600; y += 2) {
                    double w = (y - 350) / 200;
                    double x = track(y) + s * 17 * w + g * 3.6 * w;
                    if (y == 366) {
                        line.moveTo(x, y);
                    } else {
                        line.lineTo(x, y);
                    }
                }
                canvas.stroke(line, 1.5, Ink.flat(0x79AFB6).fade((x, y) -> 0.9 * Noise.step(364, 420, y)));
            }
        }
    }

    private void skiers() {
        double[][] line = {{371, 17, 0}, {380, 22, 1}, {394, 30, 2}, {417, 44, 3}, {474, 82, 4}};
        int[] suits = {0x2A7F86, 0xC9562F, 0x1F5A66, 0xE0A63A, 0x2A7F86};
        for (double[] s : line) {
            skier(track(s[0]) + (s[2] == 4 ? -46 : s[2] == 3 ? 26 : 0), s[0], s[1], suits[(int) s[2]], s[2] % 2 == 0);
        }
        skier(270, 566, 200, 0xC9472F, true);
    }

    /** A cross-country skier seen from the side, moving right. */
    void skier(double x, double foot, double h, int suit, boolean kick) {
        Path2D shadow = Scenery.blob(
                x - h * .1,
                foot + h * .02,
                x + h * .5,
                foot + h * .06,
                x + h * 1.15,
                foot + h * .2,
                x + h * .45,
                foot + h * .16);
        canvas.fill(shadow, Ink.flat(0x5E9CA6).fade((px, py) -> 0.5), h * 0.03);
        int dark = CoverPicture.blend(suit, 0x0E2C33, 0.55);
        double lean = kick ? .34 : .26;
        double hipX = x;
        double hipY = foot - h * .47;
        double neckX = x + h * lean;
        double neckY = foot - h * .82;
        double back = kick ? -.52 : -.34;
        // Far leg and arm first, then body, then near ones.
        ski(x + h * back, foot - h * (kick ? .13 : .03), h, kick ? -.2 : -.04);
        limb(
                h * .095,
                dark,
                hipX,
                hipY,
                x + h * back * .45,
                foot - h * .27,
                x + h * back,
                foot - h * (kick ? .16 : .06));
        pole(neckX - h * .05, neckY + h * .1, x - h * .2, foot - h * .52, x - h * .62, foot - h * .02, h, dark);
        ski(x + h * .27, foot, h, 0);
        limb(
                h * .115,
                CoverPicture.blend(suit, 0x0E2C33, 0.25),
                hipX,
                hipY,
                x + h * .26,
                foot - h * .3,
                x + h * .2,
                foot - h * .03);
        Path2D torso = Scenery.blob(
                hipX - h * .09,
                hipY + h * .05,
                hipX - h * .04,
                hipY - h * .18,
                neckX - h * .1,
                neckY + h * .02,
                neckX + h * .03,
                neckY + h * .03,
                neckX - h * .0,
                neckY + h * .17,
                hipX + h * .09,
                hipY + h * .03);
        canvas.fill(
                torso,
                Ink.flat(suit)
                        .shade(
                                dark,
                                (px, py) -> Noise.step(-0.1, 0.18, (px - x - (foot - py) * .3) / h + .1),
                                speckle));
        Area bib = new Area(torso);
        bib.intersect(new Area(Scenery.polygon(
                x - h * .06 + h * lean * .3,
                foot - h * .6,
                x + h * lean * .62 - h * .2,
                foot - h * .8,
                x + h * lean + h * .1,
                foot - h * .74,
                x + h * lean * .6 + h * .14,
                foot - h * .55)));
        canvas.fill(bib, Ink.ramp(0xF7F2E4, 0xB9CFCF, (px, py) -> (x + h * lean * .5 - px) / (h * .3) + .2));
        pole(
                neckX - h * .04,
                neckY + h * .09,
                x + h * .42,
                foot - h * .52,
                x + h * .3,
                foot - h * .0,
                h,
                CoverPicture.blend(suit, 0xFFFFFF, 0.12));
        canvas.stroke(
                Scenery.line(neckX - h * .03, neckY + h * .04, neckX + h * .02, neckY - h * .005),
                h * .08,
                Ink.flat(0xD39F7A));
        double headX = neckX + h * .042;
        double headY = neckY - h * .034;
        canvas.fill(
                Scenery.blob(
                        headX - h * .065,
                        headY - h * .02,
                        headX - h * .01,
                        headY - h * .075,
                        headX + h * .06,
                        headY - h * .04,
                        headX + h * .08,
                        headY + h * .01,
                        headX + h * .05,
                        headY + h * .06,
                        headX - h * .02,
                        headY + h * .06),
                Ink.flat(0xE7BC96).shade(0xA56E50, (px, py) -> (headX - px) / (h * .12) + .35, speckle));
        Path2D cap = Scenery.blob(
                headX - h * .085,
                headY + h * .035,
                headX - h * .085,
                headY - h * .05,
                headX - h * .02,
                headY - h * .105,
                headX + h * .055,
                headY - h * .075,
                headX + h * .075,
                headY - h * .025,
                headX + h * .01,
                headY - h * .02,
                headX - h * .035,
                headY + h * .03);
        canvas.fill(
                cap,
                Ink.flat(0xF7F2E4)
                        .toward(
                                suit,
                                (px, py) -> .85
                                        * Noise.step(
                                                .016,
                                                .006,
                                                Math.abs((py - headY) / h + .055 + .25 * (px - headX) / h * .3)))
                        .toward(0x9DB9BC, (px, py) -> .6 * Noise.step(-.01, -.09, (px - headX) / h)));
        canvas.stroke(
                Scenery.line(headX + h * .02, headY - h * .012, headX + h * .078, headY - h * .006),
                h * .028,
                Ink.flat(0x173F49));
    }

    private void limb(double width, int color, double... xy) {
        Path2D bone = Scenery.polygon(xy[0], xy[1], xy[2], xy[3]);
        canvas.stroke(bone, width, Ink.flat(color));
        canvas.stroke(Scenery.polygon(xy[2], xy[3], xy[4], xy[5]), width * .8, Ink.flat(color));
    }

    private void ski(double x, double y, double h, double tilt) {
        Path2D ski = Scenery.line(
                x - h * .5,
                y + h * .015 + h * tilt * -.4,
                x,
                y + h * .02,
                x + h * .42,
                y + h * .015 + h * tilt * .2,
                x + h * .56,
                y - h * .045 + h * tilt * .3);
        canvas.stroke(ski, h * .024, Ink.flat(0x173F49));
    }

    private void pole(
            double shoulderX,
            double shoulderY,
            double handX,
            double handY,
            double tipX,
            double tipY,
            double h,
            int sleeve) {
        double elbowX = (shoulderX + handX) / 2 + h * .02;
        double elbowY = Math.max(shoulderY, handY) - h * .02;
        limb(h * .075, sleeve, shoulderX, shoulderY, elbowX, elbowY, handX, handY);
        canvas.stroke(Scenery.polygon(handX, handY - h * .03, tipX, tipY), h * .014, Ink.flat(0x173F49));
        canvas.fill(Scenery.circle(handX, handY, h * .042), Ink.flat(0x173F49));
        canvas.stroke(
                Scenery.polygon(tipX - h * .03, tipY - h * .04, tipX + h * .03, tipY - h * .03),
                h * .014,
                Ink.flat(0x173F49));
    }
}
