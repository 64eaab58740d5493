package hebi.cases;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares outlines contour by contour: subsetting renumbers glyphs and may put several together, but keeps their points. */
final class Outlines {
    /** In em: rounding to font units, twice. */
    private static final double TOLERANCE = 0.003;

    /** Larger shifts make another glyph of the same shape: a full stop and a middle dot. */
    private static final double SAME_PLACE = 0.02;

    private Outlines() {}

    /** A shift in em. */
    record Shift(double x, double y) {}

    static boolean same(Path2D a, Path2D b) {
        List<double[]> left = contours(a);
        return left.size() == contours(b).size()
                && find(a, b).filter(s -> Math.hypot(s.x(), s.y()) < SAME_PLACE).isPresent();
    }

    /** Same contours, wherever the glyph's origin is. */
    static boolean sameShape(Path2D a, Path2D b) {
        return contours(a).size() == contours(b).size() && find(a, b).isPresent();
    }

    /** By what the contours of {@code part} must be moved to be among those of {@code whole}; an empty part is nowhere. */
    static Optional<Shift> find(Path2D whole, Path2D part) {
        List<double[]> all = contours(whole);
        List<double[]> wanted = contours(part);
        if (wanted.isEmpty()) {
            return all.isEmpty() ? Optional.of(new Shift(0, 0)) : Optional.empty();
        }
        for (double[] candidate : all) {
            Optional<Shift> shift = shift(wanted.get(0), candidate);
            if (shift.isPresent() && wanted.stream().allMatch(w -> isAmong(all, w, shift.get()))) {
                return shift;
            }
        }
        return Optional.empty();
    }

    private static boolean isAmong(List<double[]> all, double[] wanted, Shift by) {
        return all.stream().anyMatch(c -> shift(wanted, c)
                .filter(s -> Math.abs(s.x() - by.x()) < TOLERANCE && Math.abs(s.y() - by.y()) < TOLERANCE)
                .isPresent());
    }

    private static Optional<Shift> shift(double[] from, double[] to) {
        if (from.length != to.length) {
            return Optional.empty();
        }
        double x = to[0] - from[0];
        double y = to[1] - from[1];
        for (int i = 0; i < from.length; i += 2) {
            if (Math.abs(to[i] - from[i] - x) > TOLERANCE || Math.abs(to[i + 1] - from[i + 1] - y) > TOLERANCE) {
                return Optional.empty();
            }
        }
        return Optional.of(new Shift(x, y));
    }

    /** All points of an outline, control points too. */
    static List<Point2D> points(Path2D path) {
        List<Point2D> points = new ArrayList<>();
        for (double[] contour : contours(path)) {
            for (int i = 0; i < contour.length; i += 2) {
                points.add(new Point2D.Double(contour[i], contour[i + 1]));
            }
        }
        return points;
    }

    private static List<double[]> contours(Path2D path) {
        List<double[]> contours = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        double[] p = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(p);
            if (type == PathIterator.SEG_MOVETO) {
                close(contours, points);
            }
            int count = type == PathIterator.SEG_QUADTO
                    ? 4
                    : type == PathIterator.SEG_CUBICTO ? 6 : type == PathIterator.SEG_CLOSE ? 0 : 2;
            for (int k = 0; k < count; k++) {
                points.add(p[k]);
            }
        }
        close(contours, points);
        return contours;
    }

    private static void close(List<double[]> contours, List<Double> points) {
        if (points.size() > 2) {
            contours.add(points.stream().mapToDouble(Double::doubleValue).toArray());
        }
        points.clear();
    }
}
