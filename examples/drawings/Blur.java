package drawings;

/** Three box blurs, close to a Gaussian. */
final class Blur {
    private Blur() {}

    static void apply(float[] mask, int width, int height, int radius) {
        float[] other = new float[mask.length];
        for (int pass = 0; pass < 3; pass++) {
            lines(mask, other, height, width, width, 1, radius);
            lines(other, mask, width, height, 1, width, radius);
        }
    }

    private static void lines(float[] from, float[] to, int count, int length, int lineStep, int step, int radius) {
        float share = 1f / (2 * radius + 1);
        for (int line = 0; line < count; line++) {
            int start = line * lineStep;
            double sum = 0;
            for (int i = -radius; i <= radius; i++) {
                sum += from[start + Math.max(0, Math.min(length - 1, i)) * step];
            }
            for (int i = 0; i < length; i++) {
                to[start + i * step] = (float) (sum * share);
                sum += from[start + Math.min(length - 1, i + radius + 1) * step];
                sum -= from[start + Math.max(0, i - radius) * step];
            }
        }
    }
}
