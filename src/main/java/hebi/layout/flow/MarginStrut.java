package hebi.layout.flow;

/**
 * Adjoining margins (CSS 2 §8.3.1), in millipoints.
 *
 * @param positive the largest positive one
 * @param negative the most negative one
 */
public record MarginStrut(int positive, int negative) {
    /** No margin. */
    public static final MarginStrut NONE = new MarginStrut(0, 0);

    /** One margin. */
    public static MarginStrut of(int margin) {
        return margin == 0 ? NONE : new MarginStrut(Math.max(0, margin), Math.min(0, margin));
    }

    /** Both sets adjoining. */
    public MarginStrut join(MarginStrut other) {
        return new MarginStrut(Math.max(positive, other.positive), Math.min(negative, other.negative));
    }

    /** The collapsed margin. */
    public int size() {
        return positive + negative;
    }
}
