package hebi.geom;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle on a page whose corners may be round.
 *
 * @param rect where it is
 * @param corners radii, none of which overlap
 */
public record RoundedRect(PhysicalRect rect, Corners corners) {
    /** Reduces radii that overlap. */
    public RoundedRect {
        corners = corners.fitting(rect.width(), rect.height());
    }

    /** The one that lies {@code insets} further in. */
    public RoundedRect inside(Insets insets) {
        return new RoundedRect(insets.inside(rect), corners.inside(insets));
    }

    /** Whether it is a plain rectangle. */
    public boolean isSharp() {
        return corners.areSharp();
    }

    /** Its outline, clockwise from the top left. */
    public Outline outline() {
        if (isSharp()) {
            return Outline.of(rect);
        }
        int left = rect.x();
        int top = rect.y();
        int right = left + rect.width();
        int bottom = top + rect.height();
        Pen pen = new Pen(left + corners.topLeft().x(), top);
        pen.line(right - corners.topRight().x(), top);
        pen.corner(right, top, right, top + corners.topRight().y());
        pen.line(right, bottom - corners.bottomRight().y());
        pen.corner(right, bottom, right - corners.bottomRight().x(), bottom);
        pen.line(left + corners.bottomLeft().x(), bottom);
        pen.corner(left, bottom, left, bottom - corners.bottomLeft().y());
        pen.line(left, top + corners.topLeft().y());
        pen.corner(left, top, left + corners.topLeft().x(), top);
        return pen.closed();
    }

    private static final class Pen {
        /** A quarter of an ellipse as a Bézier curve: how far its handles reach, (√2 − 1) · 4/3. */
        private static final double HANDLE = 0.552_284_75;

        private final List<Outline.Step> steps = new ArrayList<>();
        private int x;
        private int y;

        Pen(int x, int y) {
            this.x = x;
            this.y = y;
            steps.add(new Outline.Move(x, y));
        }

        void line(int toX, int toY) {
            if (toX != x || toY != y) {
                steps.add(new Outline.Line(toX, toY));
            }
            x = toX;
            y = toY;
        }

        /** Round the corner at ({@code cornerX}, {@code cornerY}). */
        void corner(int cornerX, int cornerY, int toX, int toY) {
            if (toX != x || toY != y) {
                steps.add(new Outline.Curve(
                        towards(x, cornerX),
                        towards(y, cornerY),
                        towards(toX, cornerX),
                        towards(toY, cornerY),
                        toX,
                        toY));
            }
            x = toX;
            y = toY;
        }

        private static int towards(int from, int corner) {
            return (int) Math.round(from + (corner - from) * HANDLE);
        }

        Outline closed() {
            steps.add(new Outline.Close());
            return new Outline(steps);
        }
    }
}
