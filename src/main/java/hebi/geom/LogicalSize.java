package hebi.geom;

/**
 * Extents along the two flow axes, in millipoints.
 *
 * @param inline extent along the line
 * @param block extent across the lines
 */
public record LogicalSize(int inline, int block) {
    /** The same extents, seen in a mode whose lines stand across. */
    public LogicalSize turned() {
        return new LogicalSize(/* inline= */ block, /* block= */ inline);
    }
}
