package hebi.geom;

/** Shapes that are filled with a colour. */
public enum FillShape {
    /** The whole rectangle: rules, backgrounds, borders. */
    RECTANGLE,
    /** The ellipse that touches the rectangle's sides: emphasis dots. */
    ELLIPSE
}
