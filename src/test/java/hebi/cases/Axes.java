package hebi.cases;

import java.awt.geom.Rectangle2D;

/** Flow-relative directions in a content box: along the lines from their start edge, across them from the block-start edge; points. */
record Axes(Rectangle2D box, String mode, boolean rightToLeft) {
    boolean isVertical() {
        return mode.startsWith("vertical");
    }

    double along(double x, double y) {
        double fromLeftOrTop = isVertical() ? y - box.getY() : x - box.getX();
        return rightToLeft ? extent() - fromLeftOrTop : fromLeftOrTop;
    }

    double across(double x, double y) {
        return switch (mode) {
            case "vertical-rl" -> box.getMaxX() - x;
            case "vertical-lr" -> x - box.getX();
            default -> y - box.getY();
        };
    }

    /** Length of all columns together. */
    double extent() {
        return isVertical() ? box.getHeight() : box.getWidth();
    }

    /** The part of the line that a rectangle on the page covers. */
    Span along(Rectangle2D r) {
        return Span.between(along(r.getMinX(), r.getMinY()), along(r.getMaxX(), r.getMaxY()));
    }

    /** The stretch across the lines that a rectangle on the page covers. */
    Span across(Rectangle2D r) {
        return Span.between(across(r.getMinX(), r.getMinY()), across(r.getMaxX(), r.getMaxY()));
    }

    /** A stretch along an axis, in points. */
    record Span(double start, double end) {
        static Span between(double a, double b) {
            return new Span(Math.min(a, b), Math.max(a, b));
        }

        double length() {
            return end - start;
        }

        double middle() {
            return (start + end) / 2;
        }

        Span shifted(double by) {
            return new Span(start + by, end + by);
        }
    }
}
