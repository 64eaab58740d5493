package hebi.cases;

import java.awt.geom.Rectangle2D;

/**
 * A filled or stroked path, or a picture.
 *
 * @param box around it, points from the page's top left
 * @param curved whether it has curves
 */
record Painted(int page, Kind kind, Rectangle2D box, boolean curved) {
    /** What it is. */
    enum Kind {
        /** A path. */
        PATH,
        /** A picture. */
        PICTURE
    }
}
