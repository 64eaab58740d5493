package hebi.pdf;

import hebi.fragment.DisplayItem.ShadeStop;
import hebi.geom.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes colour and opacity, which CSS lets change together (css-images-3 §3.4.2, premultiplied), ready for PDF, where each
 * changes for itself: what fades to nothing keeps its colour, and between two opacities there are stops in between.
 */
final class PremultipliedStops {
    /** Enough that the bend is not seen. */
    private static final int STEPS = 8;

    private PremultipliedStops() {}

    /** The stops. */
    static List<ShadeStop> of(List<ShadeStop> stops) {
        List<ShadeStop> colored = colored(stops);
        List<ShadeStop> result = new ArrayList<>();
        result.add(colored.get(0));
        for (int i = 0; i + 1 < colored.size(); i++) {
            ShadeStop from = colored.get(i);
            ShadeStop to = colored.get(i + 1);
            int a = from.color().alpha();
            int b = to.color().alpha();
            if (a != b && a != 0 && b != 0) {
                for (int step = 1; step < STEPS; step++) {
                    result.add(mixed(from, to, (double) step / STEPS));
                }
            }
            result.add(to);
        }
        return result;
    }

    /** What is transparent takes the colours of what is seen before and after it. */
    private static List<ShadeStop> colored(List<ShadeStop> stops) {
        List<ShadeStop> result = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            ShadeStop stop = stops.get(i);
            if (!stop.color().isTransparent()) {
                result.add(stop);
                continue;
            }
            Optional<Color> before = seen(stops, i, -1);
            Optional<Color> after = seen(stops, i, 1);
            Color first = before.or(() -> after).orElse(stop.color());
            Color second = after.orElse(first);
            result.add(new ShadeStop(stop.offset(), colored(first, 0)));
            if (!second.equals(first)) {
                result.add(new ShadeStop(stop.offset(), colored(second, 0)));
            }
        }
        return result;
    }

    private static Optional<Color> seen(List<ShadeStop> stops, int from, int step) {
        for (int i = from; i >= 0 && i < stops.size(); i += step) {
            if (!stops.get(i).color().isTransparent()) {
                return Optional.of(stops.get(i).color());
            }
        }
        return Optional.empty();
    }

    private static Color colored(Color color, int alpha) {
        Color.Rgb rgb = ContentStream.toRgb(color);
        return new Color.Rgb(rgb.red(), rgb.green(), rgb.blue(), alpha);
    }

    private static ShadeStop mixed(ShadeStop from, ShadeStop to, double share) {
        Color.Rgb one = ContentStream.toRgb(from.color());
        Color.Rgb two = ContentStream.toRgb(to.color());
        double oneWeight = one.alpha() * (1 - share);
        double twoWeight = two.alpha() * share;
        double alpha = oneWeight + twoWeight;
        Color mixed = new Color.Rgb(
                (int) Math.round((one.red() * oneWeight + two.red() * twoWeight) / alpha),
                (int) Math.round((one.green() * oneWeight + two.green() * twoWeight) / alpha),
                (int) Math.round((one.blue() * oneWeight + two.blue() * twoWeight) / alpha),
                (int) Math.round(alpha));
        return new ShadeStop(from.offset() + (to.offset() - from.offset()) * share, mixed);
    }
}
