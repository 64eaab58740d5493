package hebi.geom;

import java.util.ArrayList;
import java.util.List;

/**
 * Closed curves on a page, in millipoints, y down. Where two of them enclose each other, the inner one is a hole (the
 * even-odd rule).
 *
 * @param steps each curve begins with a move and ends with a close
 */
public record Outline(List<Step> steps) {
    /** Copies its list. */
    public Outline {
        steps = List.copyOf(steps);
    }

    /** A step of the pen. */
    public sealed interface Step permits Move, Line, Curve, Close {}

    /** Goes to a place. */
    public record Move(int x, int y) implements Step {}

    /** A straight line to a place. */
    public record Line(int x, int y) implements Step {}

    /** A cubic Bézier curve to (x, y). */
    public record Curve(int x1, int y1, int x2, int y2, int x, int y) implements Step {}

    /** Back to where the curve began. */
    public record Close() implements Step {}

    /** A rectangle. */
    public static Outline of(PhysicalRect rect) {
        int right = rect.x() + rect.width();
        int bottom = rect.y() + rect.height();
        return polygon(rect.x(), rect.y(), right, rect.y(), right, bottom, rect.x(), bottom);
    }

    /** A polygon: x and y of each corner. */
    public static Outline polygon(int... corners) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Move(corners[0], corners[1]));
        for (int i = 2; i < corners.length; i += 2) {
            steps.add(new Line(corners[i], corners[i + 1]));
        }
        steps.add(new Close());
        return new Outline(steps);
    }

    /** An open line between two places: to be stroked. */
    public static Outline line(int x1, int y1, int x2, int y2) {
        return new Outline(List.of(new Move(x1, y1), new Line(x2, y2)));
    }

    /** Both together: what lies between them, when one encloses the other. */
    public Outline and(Outline other) {
        List<Step> both = new ArrayList<>(steps);
        both.addAll(other.steps);
        return new Outline(both);
    }

    /** A rectangle around it: around the handles of its curves too. */
    public PhysicalRect bounds() {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (Step step : steps) {
            int[] places = places(step);
            for (int i = 0; i < places.length; i += 2) {
                left = Math.min(left, places[i]);
                right = Math.max(right, places[i]);
                top = Math.min(top, places[i + 1]);
                bottom = Math.max(bottom, places[i + 1]);
            }
        }
        return new PhysicalRect(left, top, right - left, bottom - top);
    }

    private static int[] places(Step step) {
        if (step instanceof Move move) {
            return new int[] {move.x(), move.y()};
        } else if (step instanceof Line line) {
            return new int[] {line.x(), line.y()};
        } else if (step instanceof Curve c) {
            return new int[] {c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y()};
        }
        return new int[0];
    }

    /** How long it is; a curve is the mean of its chord and its handles. */
    public long length() {
        double sum = 0;
        double[] at = {0, 0};
        double[] start = {0, 0};
        for (Step step : steps) {
            if (step instanceof Move move) {
                start = new double[] {move.x(), move.y()};
                at = start;
            } else if (step instanceof Line line) {
                double[] to = {line.x(), line.y()};
                sum += distance(at, to);
                at = to;
            } else if (step instanceof Curve curve) {
                double[] one = {curve.x1(), curve.y1()};
                double[] two = {curve.x2(), curve.y2()};
                double[] to = {curve.x(), curve.y()};
                double polygon = distance(at, one) + distance(one, two) + distance(two, to);
                sum += (polygon + distance(at, to)) / 2;
                at = to;
            } else {
                sum += distance(at, start);
                at = start;
            }
        }
        return Math.round(sum);
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(b[0] - a[0], b[1] - a[1]);
    }
}
