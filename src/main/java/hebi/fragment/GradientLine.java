package hebi.fragment;

import hebi.fragment.Background.Angle;
import hebi.fragment.Background.Stop;
import hebi.fragment.Background.Towards;
import hebi.fragment.DisplayItem.Shade;
import hebi.fragment.DisplayItem.ShadeStop;
import java.util.ArrayList;
import java.util.List;

/** Resolves a gradient against the tile that it fills (css-images-3 §3.1, §3.4.3). */
final class GradientLine {
    private final double length;
    private final double x;
    private final double y;
    private final int width;
    private final int height;

    private GradientLine(Background.Line line, int width, int height) {
        this.width = width;
        this.height = height;
        double[] direction = direction(line, width, height);
        this.x = direction[0];
        this.y = direction[1];
        // §3.1: so long that the corners get exactly the first and the last colour.
        this.length = Math.abs(width * x) + Math.abs(height * y);
    }

    /** {@code gradient} on a tile of {@code width} × {@code height} millipoints. */
    static Shade resolve(Background.Gradient gradient, int width, int height) {
        GradientLine line = new GradientLine(gradient.line(), width, height);
        return line.shade(line.offsets(gradient.stops()), gradient.stops());
    }

    private static double[] direction(Background.Line line, int width, int height) {
        if (line instanceof Angle angle) {
            double radians = Math.toRadians(angle.degrees());
            return new double[] {Math.sin(radians), -Math.cos(radians)};
        }
        Towards towards = (Towards) line;
        if (towards.x() == 0 || towards.y() == 0) {
            return new double[] {towards.x(), towards.y()};
        }
        // §3.1.1: the two corners beside the one it goes to have the colour of the middle.
        double diagonal = Math.max(1, Math.hypot(width, height));
        return new double[] {towards.x() * height / diagonal, towards.y() * width / diagonal};
    }

    /** §3.4.3: none before the one before it; those without a place are spread. */
    private double[] offsets(List<Stop> stops) {
        int last = stops.size() - 1;
        double[] offsets = new double[stops.size()];
        double reached = Double.NEGATIVE_INFINITY;
        int placed = -1;
        for (int i = 0; i <= last; i++) {
            if (stops.get(i).position().isEmpty() && i != 0 && i != last) {
                continue;
            }
            reached = Math.max(reached, offset(stops.get(i), i));
            offsets[i] = reached;
            for (int between = placed + 1; between < i; between++) {
                offsets[between] = offsets[placed] + (reached - offsets[placed]) * (between - placed) / (i - placed);
            }
            placed = i;
        }
        return offsets;
    }

    private double offset(Stop stop, int index) {
        int base = (int) Math.round(length);
        return stop.position().map(p -> p.of(base) / Math.max(1, length)).orElse(index == 0 ? 0.0 : 1.0);
    }

    /** The shade's line is the gradient line, or longer when there are stops before or after it. */
    private Shade shade(double[] offsets, List<Stop> stops) {
        int last = offsets.length - 1;
        double from = Math.min(0, offsets[0]);
        double span = Math.max(1, offsets[last]) - from;
        List<ShadeStop> resolved = new ArrayList<>();
        if (offsets[0] > from) {
            resolved.add(new ShadeStop(0, stops.get(0).color()));
        }
        for (int i = 0; i <= last; i++) {
            resolved.add(new ShadeStop((offsets[i] - from) / span, stops.get(i).color()));
        }
        if (offsets[last] < from + span) {
            resolved.add(new ShadeStop(1, stops.get(last).color()));
        }
        return new Shade(placeX(from), placeY(from), placeX(from + span), placeY(from + span), resolved);
    }

    private int placeX(double offset) {
        return (int) Math.round(width / 2.0 + (offset - 0.5) * length * x);
    }

    private int placeY(double offset) {
        return (int) Math.round(height / 2.0 + (offset - 0.5) * length * y);
    }
}
