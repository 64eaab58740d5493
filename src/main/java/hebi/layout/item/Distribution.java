package hebi.layout.item;

import hebi.css.value.Keywords.ContentAlignment;

/**
 * How tracks, lines or items share the room that they leave in their container (css-align-3 §5), in millipoints.
 *
 * @param alignment what is asked for
 * @param free what is left; negative when they do not fit
 * @param count how many share it
 * @param reversed whether they stand from the container's end to its start, so that their start is its end
 * @param leftIsEnd whether line-left is at the container's inline end
 */
public record Distribution(ContentAlignment alignment, int free, int count, boolean reversed, boolean leftIsEnd) {
    /** Tracks or lines from start to end. */
    public Distribution(ContentAlignment alignment, int free, int count) {
        this(alignment, free, count, false, false);
    }

    /** How far the one with this index is moved from where it would stand without any. */
    public int offset(int index) {
        return switch (alignment) {
            case NORMAL, STRETCH, FLEX_START -> 0;
            case FLEX_END -> free;
            case START -> reversed ? free : 0;
            case END -> reversed ? 0 : free;
            case LEFT -> leftIsEnd != reversed ? free : 0;
            case RIGHT -> leftIsEnd != reversed ? 0 : free;
            case CENTER -> Math.floorDiv(free, 2);
            // css-align-3 §5.3: one alone, or too many, stand at the start, in the middle only when there is room.
            case SPACE_BETWEEN -> free <= 0 || count < 2 ? 0 : share(index, count - 1);
            case SPACE_AROUND -> free <= 0 ? 0 : share(2L * index + 1, 2L * count);
            case SPACE_EVENLY -> free <= 0 ? 0 : share(index + 1L, count + 1L);
        };
    }

    private int share(long part, long of) {
        return (int) (free * part / of);
    }
}
