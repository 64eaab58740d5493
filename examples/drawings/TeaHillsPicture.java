package drawings;

import java.awt.geom.Path2D;

/** The opening picture of the tea story: gardens on two hillsides in morning mist. */
final class TeaHillsPicture {
    private final Canvas canvas;
    private final Scenery scenery;

    private TeaHillsPicture(Canvas canvas) {
        this.canvas = canvas;
        this.scenery = new Scenery(canvas);
    }

    static Canvas draw() {
        Canvas canvas = new Canvas(2580, 1616);
        TeaHillsPicture picture = new TeaHillsPicture(canvas);
        picture.distance();
        picture.farGarden();
        picture.house();
        picture.nearGarden();
        return canvas.strip(120, Draw.OPENER);
    }

    private void distance() {
        canvas.fill(Ink.vertical(new double[] {0, 130, 260}, 0xEBC9AE, 0xF6DFC4, 0xFBEBD3));
        scenery.sun(300, 108, 26, 0xE07B52, 0xF6BE94);
        scenery.range(
                Crest.peaks(250, 26, 3, 130, 95, 260, 470, 150, 240, 720, 80, 220, 960, 140, 260),
                new int[] {0xC9A99C, 0xF8E6CE, 0xB38F86},
                150,
                0.7,
                201);
        scenery.mist(215, 24, 0xFBEBD5, 0.85, 31);
        scenery.range(
                Crest.peaks(310, 30, 13, 20, 120, 210, 330, 85, 170, 640, 120, 210, 900, 80, 200),
                new int[] {0x93887A, 0xF3DFC6, 0x746F66},
                140,
                0.85,
                203);
        Crest wood = Crest.peaks(345, 20, 17, 180, 62, 180, 560, 40, 160, 800, 88, 240);
        scenery.mist(282, 24, 0xFAE8D0, 0.9, 33);
        scenery.range(wood, new int[] {0x6F7461, 0xE9D6B9, 0x50584B}, 110, 0.9, 205);
        scenery.conifers(
                x -> wood.at(x) + 2,
                0,
                1000,
                13,
                Ink.ramp(0x5A614F, 0xA9A48A, (x, y) -> (y - wood.at(x)) / 40 + 0.2),
                35);
        scenery.mist(338, 22, 0xF9E6CC, 0.95, 37);
    }

    private void farGarden() {
        Crest hill = x -> 392 - 96 * Noise.step(330, 1010, x) + 5 * Math.sin(x / 70);
        TeaRows rows = new TeaRows(
                canvas,
                hill,
                new TeaRows.Plan(
                        15,
                        250,
                        5,
                        22,
                        0.35,
                        new int[] {0xA9A876, 0x77834F},
                        new int[] {0x767A58, 0x3A4A35},
                        0xE6D89A));
        Picker picker = new Picker(canvas);
        rows.draw(0, 4);
        picker.draw(838, rows.top(4).at(838) + 5, 27, 1, 0xB23A2E);
        picker.draw(872, rows.top(4).at(872) + 5, 26, -1, 0x3E5068);
        rows.draw(4, 7);
        picker.draw(640, rows.top(7).at(640) + 8, 34, -1, 0x41506A);
        rows.draw(7, 15);
    }

    private void house() {
        Crest yard = x -> 452 + 24 * Noise.step(440, 120, x) - 6 * Math.sin(x / 90);
        scenery.mist(440, 26, 0xF6E3C2, 0.75, 41);
        scenery.crowns(x -> yard.at(x) - 4, 60, 150, 62, 0x6F7B52, 0x3F4B3A, 51);
        House.Colors colors = new House.Colors(0xF7E8D2, 0xC09A86, 0x433338, 0x7A5550, 0xEE9B45, 0x6A3A32);
        House house = new House(canvas, colors);
        house.draw(300, 448, 78);
        Path2D smoke = Scenery.line(250, 412, 258, 384, 244, 352, 262, 314, 252, 276, 270, 240);
        canvas.stroke(smoke, 3.4, Ink.flat(0xFFF6E6).fade((x, y) -> 0.7 * Noise.step(270, 400, y)));
        canvas.stroke(
                smoke, 9, Ink.flat(0xFFF6E6).fade((x, y) -> 0.28 * Noise.step(240, 300, y) * Noise.step(420, 340, y)));
        house.draw(226, 462, 104);
        scenery.crowns(x -> yard.at(x) + 12, 330, 420, 44, 0x7C8656, 0x46523C, 53);
        scenery.crown(150, 452, 58, 0x66734D, 0x374536, 57);
    }

    private void nearGarden() {
        Crest hill = x -> 470 + 92 * Noise.step(120, 900, x) - 34 * Noise.step(220, -30, x) + 5 * Math.sin(x / 110);
        TeaRows rows = new TeaRows(
                canvas,
                hill,
                new TeaRows.Plan(
                        9,
                        190,
                        15,
                        46,
                        -0.3,
                        new int[] {0x8B8F55, 0x4A5A38},
                        new int[] {0x4E5A3C, 0x1C2A22},
                        0xDCCB80));
        Picker picker = new Picker(canvas);
        rows.draw(0, 2);
        picker.draw(560, rows.top(2).at(560) + 20, 92, -1, 0xB23A2E);
        rows.draw(2, 4);
        picker.draw(705, rows.top(4).at(705) + 26, 118, 1, 0x38506E);
        rows.draw(4, 9);
        canvas.fill(Ink.flat(0x16211C).fade((x, y) -> 0.5 * Noise.step(560, 650, y)));
    }
}
