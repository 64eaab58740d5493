package drawings;

/** Seeded noise: the same arguments give the same value on every machine. */
final class Noise {
    private Noise() {}

    /** A number in [0, 1) for a lattice point. */
    static double hash(long x, long y, long seed) {
        long h = x * 0x9E3779B97F4A7C15L ^ y * 0xC2B2AE3D27D4EB4FL ^ seed * 0x165667B19E3779F9L;
        h = (h ^ (h >>> 31)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 29)) * 0x94D049BB133111EBL;
        return ((h ^ (h >>> 32)) >>> 11) * 0x1.0p-53;
    }

    /** Smooth value noise in [0, 1], one lattice cell per unit. */
    static double value(double x, double y, long seed) {
        long ix = (long) Math.floor(x);
        long iy = (long) Math.floor(y);
        double fx = ease(x - ix);
        double fy = ease(y - iy);
        double top = mix(hash(ix, iy, seed), hash(ix + 1, iy, seed), fx);
        double bottom = mix(hash(ix, iy + 1, seed), hash(ix + 1, iy + 1, seed), fx);
        return mix(top, bottom, fy);
    }

    /** Fractal sum of value noise in [0, 1]. */
    static double fbm(double x, double y, int octaves, long seed) {
        double sum = 0;
        double weight = 0.5;
        double total = 0;
        for (int i = 0; i < octaves; i++) {
            sum += weight * value(x, y, seed + i);
            total += weight;
            weight *= 0.5;
            // Turned and shifted, so that the lattices of the octaves do not show.
            double turned = 1.6 * x - 1.2 * y + 17.3;
            y = 1.2 * x + 1.6 * y - 9.1;
            x = turned;
        }
        return sum / total;
    }

    /** Fractal noise along a line, in [0, 1]. */
    static double line(double x, int octaves, long seed) {
        double sum = 0;
        double weight = 0.5;
        double total = 0;
        for (int i = 0; i < octaves; i++) {
            sum += weight * value(x, i * 7.7, seed);
            total += weight;
            weight *= 0.5;
            x = x * 2 + 31.7;
        }
        return sum / total;
    }

    static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }

    static double clamp(double t) {
        return t < 0 ? 0 : Math.min(t, 1);
    }

    /** 0 up to {@code from}, 1 from {@code to} on, smooth between; also with {@code from} greater than {@code to}. */
    static double step(double from, double to, double t) {
        return ease(clamp((t - from) / (to - from)));
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
