package hebi.layout;

/**
 * Intrinsic inline sizes (css-sizing-3 §5), in millipoints.
 *
 * @param min without overflow, all optional breaks taken
 * @param max no optional break taken
 */
public record ContentSizes(int min, int max) {
    /** Nothing in it. */
    public static final ContentSizes ZERO = new ContentSizes(0, 0);

    /** The larger of each: boxes above one another. */
    public ContentSizes union(ContentSizes other) {
        return new ContentSizes(Math.max(min, other.min), Math.max(max, other.max));
    }

    /** Both enlarged by {@code edges} millipoints. */
    public ContentSizes plus(int edges) {
        return new ContentSizes(min + edges, max + edges);
    }

    /** css-sizing-3 §5.1 {@code fit-content}: as large as {@code available} allows within min and max. */
    public int fit(int available) {
        return Math.max(min, Math.min(max, available));
    }
}
