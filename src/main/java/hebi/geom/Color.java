package hebi.geom;

/** A colour as a stylesheet names it. */
public sealed interface Color permits Color.Rgb, Color.Cmyk {
    /** Opacity, 0 (transparent) to 255 (opaque). */
    int alpha();

    /** Whether nothing would be seen. */
    default boolean isTransparent() {
        return alpha() == 0;
    }

    /**
     * An sRGB colour.
     *
     * @param red 0–255
     * @param green 0–255
     * @param blue 0–255
     * @param alpha 0–255
     */
    record Rgb(int red, int green, int blue, int alpha) implements Color {
        /** Opaque black, the colour of text. */
        public static final Rgb BLACK = new Rgb(0, 0, 0, 255);
        /** Opaque white. */
        public static final Rgb WHITE = new Rgb(255, 255, 255, 255);
        /** Nothing is painted. */
        public static final Rgb TRANSPARENT = new Rgb(0, 0, 0, 0);
    }

    /**
     * A device CMYK colour (css-color-5 {@code device-cmyk()}), each component 0–1000 (thousandths).
     *
     * @param cyan 0–1000
     * @param magenta 0–1000
     * @param yellow 0–1000
     * @param key 0–1000
     * @param alpha 0–255
     */
    record Cmyk(int cyan, int magenta, int yellow, int key, int alpha) implements Color {}
}
