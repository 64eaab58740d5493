package hebi.image;

/**
 * How pictures are made ready for reading systems.
 *
 * @param longEdge longest side, in pixels
 * @param quality JPEG quality, 0–1
 */
public record ScreenProfile(int longEdge, float quality) {
    /** 2,000 pixels: a tablet's screen at full size. */
    public static final ScreenProfile DEFAULT = new ScreenProfile(2_000, 0.85f);
}
