package hebi.image;

import java.util.Arrays;

/**
 * Makes pictures smaller: a separable Lanczos-2 filter in fixed-point integers, the same on every machine. Alpha
 * weights the colours, so that invisible pixels do not bleed.
 */
public final class Resampler {
    private static final int LOBES = 2;
    private static final int SHIFT = 14;
    private static final int ONE = 1 << SHIFT;

    private Resampler() {}

    /** {@code pixels} at {@code width} × {@code height}, neither larger than before. */
    public static Pixels scale(Pixels pixels, int width, int height) {
        if (width > pixels.width() || height > pixels.height() || width < 1 || height < 1) {
            throw new IllegalArgumentException("only downwards");
        }
        int bands = pixels.model().bands();
        boolean alpha = pixels.model().hasAlpha();
        short[] samples = toShorts(pixels.samples(), bands, alpha);
        short[] narrow = pass(samples, pixels.width(), pixels.height(), bands, width);
        short[] result = pass(narrow, pixels.height(), width, bands, height);
        return new Pixels(width, height, pixels.model(), toBytes(result, bands, alpha), pixels.profile());
    }

    /** Scales along rows and turns rows into columns, so that the second pass is the same. */
    private static short[] pass(short[] in, int width, int height, int bands, int newWidth) {
        short[] out = new short[newWidth * height * bands];
        int[] sum = new int[bands];
        for (int x = 0; x < newWidth; x++) {
            Window window = Window.at(x, width, newWidth);
            for (int y = 0; y < height; y++) {
                Arrays.fill(sum, ONE / 2);
                int from = (y * width + window.start) * bands;
                for (int weight : window.weights) {
                    for (int band = 0; band < bands; band++) {
                        sum[band] += weight * in[from++];
                    }
                }
                int to = (x * height + y) * bands;
                for (int band = 0; band < bands; band++) {
                    out[to + band] = (short) Math.max(0, Math.min(255, sum[band] >> SHIFT));
                }
            }
        }
        return out;
    }

    /** The source pixels that make up one pixel of the result. */
    private static final class Window {
        private final int start;
        private final int[] weights;

        Window(int start, int[] weights) {
            this.start = start;
            this.weights = weights;
        }

        static Window at(int x, int width, int newWidth) {
            double scale = (double) width / newWidth;
            double centre = (x + 0.5) * scale - 0.5;
            int start = (int) Math.max(0, Math.ceil(centre - LOBES * scale));
            int end = (int) Math.min(width - 1, Math.floor(centre + LOBES * scale));
            double[] exact = new double[end - start + 1];
            double total = 0;
            for (int i = 0; i < exact.length; i++) {
                exact[i] = lanczos((start + i - centre) / scale);
                total += exact[i];
            }
            int[] weights = new int[exact.length];
            int rest = ONE;
            int largest = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (int) StrictMath.rint(exact[i] / total * ONE);
                rest -= weights[i];
                largest = weights[i] > weights[largest] ? i : largest;
            }
            weights[largest] += rest;
            return new Window(start, weights);
        }

        private static double lanczos(double x) {
            if (x == 0) {
                return 1;
            }
            double t = StrictMath.PI * x;
            return Math.abs(x) >= LOBES ? 0 : LOBES * StrictMath.sin(t) * StrictMath.sin(t / LOBES) / (t * t);
        }
    }

    private static short[] toShorts(byte[] samples, int bands, boolean alpha) {
        short[] out = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int value = samples[i] & 255;
            if (alpha && i % bands != bands - 1) {
                int opacity = samples[i / bands * bands + bands - 1] & 255;
                value = (value * opacity + 127) / 255;
            }
            out[i] = (short) value;
        }
        return out;
    }

    private static byte[] toBytes(short[] samples, int bands, boolean alpha) {
        byte[] out = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int value = samples[i];
            if (alpha && i % bands != bands - 1) {
                int opacity = samples[i / bands * bands + bands - 1];
                value = opacity == 0 ? 0 : Math.min(255, (value * 255 + opacity / 2) / opacity);
            }
            out[i] = (byte) value;
        }
        return out;
    }
}
