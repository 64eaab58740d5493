package drawings;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The man at the wok, in three layers: what stands behind the stove, then each arm. */
final class TeaMaker {
    private final Canvas canvas;
    private final Field speckle;

    TeaMaker(Canvas canvas) {
        this.canvas = canvas;
        this.speckle = canvas.speckle(53);
    }

    void body() {
        Path2D legs = Scenery.blob(352, 860, 470, 850, 520, 900, 500, 1260, 330, 1260, 335, 1000);
        canvas.fill(legs, Ink.ramp(0x33374C, 0x1A1A28, (x, y) -> 1.2 - (x - 340) / 190));
        Path2D torso = Scenery.blob(
                338, 930, 344, 800, 372, 680, 425, 590, 505, 548, 574, 566, 600, 628, 588, 715, 548, 800, 528, 925, 430,
                950);
        canvas.fill(
                torso,
                Ink.flat(0xC2473A)
                        .shade(
                                0x6A1F26,
                                (x, y) -> {
                                    double across = (x - 350 - Math.max(0, 900 - y) * 0.42) / 190;
                                    return Noise.step(0.75, -0.1, across)
                                            + 0.4 * (Noise.fbm(x / 40 + y / 60, y / 110, 3, 15) - .5);
                                },
                                speckle));
        Path2D apron = Scenery.blob(470, 720, 560, 690, 574, 760, 546, 830, 540, 1000, 530, 1260, 420, 1260, 446, 1000);
        canvas.fill(
                apron,
                Ink.flat(0x46546E)
                        .shade(
                                0x232A3E,
                                (x, y) -> Noise.step(560, 430, x) + .3 * (Noise.fbm(x / 30, y / 160, 3, 16) - .5),
                                speckle));
        canvas.stroke(Scenery.line(350, 806, 440, 800, 560, 762), 9, Ink.flat(0x2B3248));
        head();
    }

    private void head() {
        Path2D neck = Scenery.blob(520, 575, 545, 520, 585, 505, 610, 545, 595, 590, 560, 606);
        canvas.fill(neck, Ink.ramp(0x8F5438, 0xB87850, (x, y) -> (x - 520) / 90));
        canvas.stroke(Scenery.line(518, 566, 548, 590, 590, 598), 15, Ink.flat(0x8E2C2A));
        AffineTransform nod = AffineTransform.getRotateInstance(Math.toRadians(17), 585, 530);
        nod.preConcatenate(AffineTransform.getTranslateInstance(6, 12));
        Shape face = nod.createTransformedShape(Scenery.blob(
                562, 470, 570, 420, 610, 398, 652, 412, 668, 446, 682, 474, 672, 486, 670, 512, 650, 534, 618, 534, 584,
                520));
        canvas.fill(
                face,
                Ink.flat(0xE0A878)
                        .shade(
                                0x9A5B3E,
                                (x, y) -> Noise.step(630, 560, x - (y - 470) * 0.2) + .25 * Noise.step(510, 560, y),
                                speckle));
        Shape hair = nod.createTransformedShape(Scenery.blob(
                556, 500, 546, 440, 568, 398, 612, 378, 656, 390, 668, 416, 640, 420, 622, 436, 606, 462, 598, 500, 578,
                514));
        canvas.fill(
                hair,
                Ink.flat(0x8C8482)
                        .shade(
                                0x3C3236,
                                (x, y) -> Noise.step(650, 570, x) + .5 * (Noise.fbm(x / 12, y / 30, 3, 17) - .5),
                                speckle));
        canvas.fill(
                nod.createTransformedShape(Scenery.blob(604, 468, 616, 460, 622, 474, 616, 492, 606, 490)),
                Ink.ramp(0xC98A62, 0x8F5438, (x, y) -> (622 - x) / 18));
        canvas.stroke(nod.createTransformedShape(Scenery.line(646, 462, 654, 465, 662, 463)), 3.2, Ink.flat(0x4A2A24));
        canvas.stroke(nod.createTransformedShape(Scenery.line(642, 446, 654, 443, 664, 448)), 3.6, Ink.flat(0x6A5A56));
        canvas.stroke(nod.createTransformedShape(Scenery.line(654, 508, 662, 508, 669, 505)), 2.4, Ink.flat(0x8A4A3A));
    }

    void farArm() {
        sleeve(0x8A2C2C, 0x5A1A22, 588, 630, 676, 676, 730, 726);
        forearm(732, 726, 768, 768, 776, 816, 21, 0xB9784F, 0x8F5438);
    }

    void nearArm() {
        sleeve(0xD2564A, 0x7A252A, 515, 608, 548, 712, 590, 758);
        forearm(588, 756, 622, 786, 648, 832, 25, 0xE3AC7C, 0xA5664A);
    }

    private void sleeve(int light, int dark, double... xy) {
        canvas.stroke(
                Scenery.line(xy),
                74,
                Ink.flat(light)
                        .shade(
                                dark,
                                (x, y) -> Noise.step(-.1, 1.0, (y - xy[1]) / 190 - (x - xy[0]) / 260 + .15),
                                speckle));
        double x = xy[4];
        double y = xy[5];
        double dx = x - xy[2];
        double dy = y - xy[3];
        double length = Math.hypot(dx, dy);
        canvas.stroke(
                Scenery.line(x - dy / length * 26, y + dx / length * 26, x + dy / length * 26, y - dx / length * 26),
                20,
                Ink.flat(CoverPicture.blend(light, dark, .45)));
    }

    private void forearm(
            double x0, double y0, double x1, double y1, double x2, double y2, double half, int light, int dark) {
        Ink skin = Ink.flat(light).shade(dark, (x, y) -> Noise.step(-.3, .5, (y - y0) / 200 - (x - x0) / 90), speckle);
        canvas.stroke(Scenery.line(x0, y0, x1, y1, x2, y2), half * 1.7, skin);
        canvas.fill(
                Scenery.blob(
                        x2 - half * 1.1,
                        y2 - half * .5,
                        x2,
                        y2 - half * 1.0,
                        x2 + half * 1.2,
                        y2 - half * .1,
                        x2 + half * 1.3,
                        y2 + half * 1.0,
                        x2 + half * .2,
                        y2 + half * 1.5,
                        x2 - half,
                        y2 + half * .8),
                skin);
        for (int i = 0; i < 4; i++) {
            double fx = x2 - half * .5 + i * half * .55;
            canvas.stroke(
                    Scenery.line(fx, y2 + half * .5, fx + half * .3, y2 + half * 1.5, fx + half * .1, y2 + half * 2.1),
                    half * .48,
                    skin);
        }
    }
}
