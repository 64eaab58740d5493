package hebi.geom;

/**
 * Extents along the two flow axes, in millipoints.
 *
 * @param inline extent along the line
 * @param block extent across the lines
 */
public record LogicalSize(int inline, int block) {}
