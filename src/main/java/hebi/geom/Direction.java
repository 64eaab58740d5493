package hebi.geom;

/** The inline base direction of a box (css-writing-modes-4, {@code direction}). */
public enum Direction {
    /** Left to right (top to bottom in vertical modes). */
    LTR,
    /** Right to left (bottom to top in vertical modes). */
    RTL
}
