package hebi.pdf;

import hebi.fragment.DisplayItem.ShadeStop;
import hebi.geom.Color;
import java.util.ArrayList;
import java.util.List;

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
        List<ShadeStop> result = new ArrayList<>();
        result.add(start(stops.get(0), stops.get(1)));
        for (int i = 0; i + 1 < stops.size(); i++) {
            between(stops.get(i), stops.get(i + 1), result);
        }
        return result;
    }

    private static ShadeStop start(ShadeStop first, ShadeStop second) {
        return first.color().isTransparent() ? new ShadeStop(0, colored(second.color(), 0)) : first;
    }

    private static void between(ShadeStop from, ShadeStop to, List<ShadeStop> into) {
        int a = from.color().alpha();
        int b = to.color().alpha();
        if (a == b) {
            into.add(to);
        } else if (a == 0) {
            // The stop before may have ended in another colour.
            into.add(new ShadeStop(from.offset(), colored(to.color(), 0)));
            into.add(to);
        } else if (b == 0) {
            into.add(new ShadeStop(to.offset(), colored(from.color(), 0)));
        } else {
            for (int i = 1; i < STEPS; i++) {
                into.add(mixed(from, to, (double) i / STEPS));
            }
            into.add(to);
        }
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
