package drawings;

/**
 * The shape of a flatbread.
 *
 * @param x of its middle
 * @param y of its middle
 * @param radius to the edge
 * @param seed of its unevenness
 * @param turn of the stamped pattern, radians
 */
record Loaf(double x, double y, double radius, long seed, double turn) {
    /** Distance from the middle, 1 at the edge; the outline is not quite round. */
    double out(double px, double py) {
        double angle = Math.atan2(py - y, px - x);
        double wobble = 1 + 0.05 * (Noise.fbm(1.3 * Math.cos(angle) + 5, 1.3 * Math.sin(angle) + 5, 2, seed) - 0.5);
        return Math.hypot(px - x, py - y) / (radius * wobble);
    }

    /** Height of the crust: a swollen rim, a stamped middle. */
    double rise(double px, double py) {
        double r = out(px, py);
        double rim = Math.exp(-Math.pow((r - 0.84) / 0.12, 2));
        double blister = Noise.fbm(px / 17, py / 17, 3, seed) - 0.5;
        return 0.95 * rim
                + 0.2 * blister * (0.4 + rim)
                - 0.55 * pin(px, py)
                + 0.13 * Noise.step(0.62, 0.66, r)
                - 1.1 * Noise.step(0.955, 1.03, r);
    }

    /** 1 in a hole of the stamp. */
    double pin(double px, double py) {
        double r = Math.hypot(px - x, py - y) / radius;
        double angle = Math.atan2(py - y, px - x) + turn;
        double nearest = 1;
        double[] rings = {0.07, 0.2, 0.335, 0.47, 0.6};
        int[] counts = {5, 12, 20, 28, 36};
        for (int i = 0; i < rings.length; i++) {
            double step = 2 * Math.PI / counts[i];
            double off = angle + i * 0.3;
            double apart = (off - Math.rint(off / step) * step) * rings[i];
            // The fourth ring swings, which makes petals.
            double ring = rings[i] + (i == 3 ? 0.03 * Math.cos(7 * angle) : 0);
            nearest = Math.min(nearest, Math.hypot(apart, r - ring));
        }
        return Noise.step(0.0215, 0.011, nearest);
    }
}
