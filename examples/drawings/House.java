package drawings;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A white-walled house with a tiled roof, seen from its long side. */
final class House {
    /**
     * Colours.
     *
     * @param wall lit wall
     * @param wallShadow wall on the far side
     * @param roof ridge
     * @param eaves lower edge of the roof
     * @param window lit windows
     * @param wood door and posts
     */
    record Colors(int wall, int wallShadow, int roof, int eaves, int window, int wood) {}

    private final Canvas canvas;
    private final Colors colors;

    House(Canvas canvas, Colors colors) {
        this.canvas = canvas;
        this.colors = colors;
    }

    /** Draws one {@code w} units wide; its middle is {@code x}. */
    void draw(double x, double foot, double w) {
        double h = w * 0.34;
        canvas.fill(
                new Rectangle2D.Double(x - w / 2, foot - h, w, h),
                Ink.ramp(colors.wall, colors.wallShadow, (px, py) -> (px - x) / w + 0.4)
                        .toward(colors.wallShadow, (px, py) -> 0.8 * Noise.step(foot - h * 0.62, foot - h * 0.85, py)));
        for (int i = -1; i <= 1; i++) {
            double wx = x + i * w * 0.28;
            boolean door = i == 0;
            canvas.fill(
                    new Rectangle2D.Double(wx - w * 0.05, foot - h * 0.64, w * 0.1, h * (door ? 0.64 : 0.34)),
                    Ink.flat(door || i == 1 && w < 60 ? colors.wood : colors.window));
            if (!door) {
                canvas.fill(
                        new Rectangle2D.Double(wx - w * 0.004, foot - h * 0.64, w * 0.008, h * 0.34),
                        Ink.flat(colors.wood));
            }
        }
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - w * 0.63, foot - h * 0.9);
        roof.quadTo(x - w * 0.45, foot - h * 1.12, x - w * 0.41, foot - h * 1.78);
        roof.quadTo(x, foot - h * 1.68, x + w * 0.41, foot - h * 1.78);
        roof.quadTo(x + w * 0.45, foot - h * 1.12, x + w * 0.63, foot - h * 0.9);
        roof.quadTo(x, foot - h * 0.8, x - w * 0.63, foot - h * 0.9);
        roof.closePath();
        canvas.fill(
                roof,
                Ink.ramp(colors.roof, colors.eaves, (px, py) -> (py - foot + h * 1.75) / h)
                        .toward(0x1E1420, (px, py) -> 0.3 * Noise.step(0.1, 0.9, Math.sin((px - x) / w * 95))));
        canvas.stroke(
                Scenery.line(x - w * 0.43, foot - h * 1.82, x, foot - h * 1.71, x + w * 0.43, foot - h * 1.82),
                w * 0.025,
                Ink.flat(colors.roof));
    }
}
