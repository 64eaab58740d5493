package drawings;

import java.awt.geom.Path2D;

/** The upper outline of a hill: its y for each x. */
@FunctionalInterface
interface Crest {
    double at(double x);

    /**
     * Mountains over a base line.
     *
     * @param peaks triples x, height, half width at the foot
     */
    static Crest peaks(double base, double roughness, long seed, double... peaks) {
        return x -> {
            double top = 0;
            double bent = x + 70 * (Noise.line(x / 120, 4, seed + 77) - 0.5);
            for (int i = 0; i < peaks.length; i += 3) {
                double t = Noise.clamp(1 - Math.abs(bent - peaks[i]) / peaks[i + 2]);
                // Between a tent and a bell: a clear summit on broad shoulders.
                double rise = peaks[i + 1] * (0.4 * t + 0.6 * t * t * (3 - 2 * t));
                top = Math.max(top, rise);
            }
            double rough = Noise.line(x / 90, 6, seed) - 0.5;
            return base - top - rough * roughness * (0.35 + top / 260);
        };
    }

    /** Rolling ground: a base line with waves of the given length and height. */
    static Crest rolling(double base, double amplitude, double length, long seed) {
        return x -> base - amplitude * (2 * Noise.line(x / length, 4, seed) - 1);
    }

    /** Everything below the crest down to {@code bottom}. */
    default Path2D below(double bottom) {
        Path2D path = new Path2D.Double();
        path.moveTo(-20, bottom);
        for (double x = -20; x <= 1020; x += 1.2) {
            path.lineTo(x, at(x));
        }
        path.lineTo(1020, bottom);
        path.closePath();
        return path;
    }
}
