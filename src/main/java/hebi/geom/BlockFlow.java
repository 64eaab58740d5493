package hebi.geom;

/** The block flow direction of a box (css-writing-modes-4, {@code writing-mode}). */
public enum BlockFlow {
    /** Lines are horizontal, blocks go down. */
    HORIZONTAL_TB,
    /** Lines are vertical, blocks go from right to left. */
    VERTICAL_RL,
    /** Lines are vertical, blocks go from left to right. */
    VERTICAL_LR
}
