package drawings;

/** What a shape is filled with: a colour and an opacity at each point. */
@FunctionalInterface
interface Ink {
    /** Writes red, green, blue, alpha (0–1) of the point (x, y) into {@code rgba}. */
    void at(double x, double y, float[] rgba);

    /** One colour everywhere. */
    static Ink flat(int rgb) {
        float r = red(rgb);
        float g = green(rgb);
        float b = blue(rgb);
        return (x, y, c) -> {
            c[0] = r;
            c[1] = g;
            c[2] = b;
            c[3] = 1;
        };
    }

    /** A gradient of two colours along the field. */
    static Ink ramp(int from, int to, Field along) {
        return flat(from).toward(to, along);
    }

    /** A vertical gradient through several colours; {@code stops} holds a y for each of them, ascending. */
    static Ink vertical(double[] stops, int... colors) {
        Ink ink = flat(colors[0]);
        for (int i = 1; i < colors.length; i++) {
            double from = stops[i - 1];
            double to = stops[i];
            ink = ink.toward(colors[i], (x, y) -> (y - from) / (to - from));
        }
        return ink;
    }

    /** Mixes with a colour by the field, clamped to 0–1. */
    default Ink toward(int rgb, Field amount) {
        float r = red(rgb);
        float g = green(rgb);
        float b = blue(rgb);
        return (x, y, c) -> {
            at(x, y, c);
            float t = (float) Noise.clamp(amount.at(x, y));
            c[0] += (r - c[0]) * t;
            c[1] += (g - c[1]) * t;
            c[2] += (b - c[2]) * t;
        };
    }

    /** As {@link #toward}, with an edge that dissolves into grain where the amount is neither 0 nor 1. */
    default Ink shade(int rgb, Field amount, Field speckle) {
        return toward(rgb, (x, y) -> {
            double t = Noise.clamp(amount.at(x, y));
            double roughness = 4 * t * (1 - t);
            return t + roughness * 0.55 * (speckle.at(x, y) - 0.5);
        });
    }

    /** Multiplies the opacity by the field. */
    default Ink fade(Field opacity) {
        return (x, y, c) -> {
            at(x, y, c);
            c[3] *= (float) Noise.clamp(opacity.at(x, y));
        };
    }

    private static float red(int rgb) {
        return (rgb >> 16 & 255) / 255f;
    }

    private static float green(int rgb) {
        return (rgb >> 8 & 255) / 255f;
    }

    private static float blue(int rgb) {
        return (rgb & 255) / 255f;
    }
}
