package hebi.geom;

/** Shapes that are filled with a colour. */
public enum FillShape {
    /** The whole rectangle: rules, backgrounds, borders. */
    RECTANGLE,
    /** The ellipse that touches the rectangle's sides: emphasis dots. */
    ELLIPSE,
    /** Two lines along the rectangle's sides, each a third of it. */
    TWO_LINES,
    /** A dashed line along the rectangle's middle. */
    DASHES,
    /** A line of round dots along the rectangle's middle. */
    DOTS,
    /** A wave along the rectangle, as high as it is; its line is a third of that. Waves that adjoin go on in one another. */
    WAVE
}
