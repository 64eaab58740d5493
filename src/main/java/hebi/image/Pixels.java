package hebi.image;

import java.util.Optional;

/** A decoded picture, eight bits a sample, rows from the top, samples of a pixel side by side. */
public final class Pixels {
    private final int width;
    private final int height;
    private final Model model;
    private final byte[] samples;
    private final Optional<IccProfile> profile;

    /** What the samples of a pixel mean. */
    public enum Model {
        /** One sample of grey. */
        GREY(1, false),
        /** Grey and alpha. */
        GREY_ALPHA(2, true),
        /** Red, green, blue. */
        RGB(3, false),
        /** Red, green, blue, alpha; not premultiplied. */
        RGB_ALPHA(4, true),
        /** Inks, 255 for all of it. */
        CMYK(4, false);

        private final int bands;
        private final boolean alpha;

        Model(int bands, boolean alpha) {
            this.bands = bands;
            this.alpha = alpha;
        }

        /** Samples in a pixel, alpha included. */
        public int bands() {
            return bands;
        }

        /** Whether the last sample is alpha. */
        public boolean hasAlpha() {
            return alpha;
        }
    }

    /** Takes the samples as they are; they must not be changed afterwards. */
    Pixels(int width, int height, Model model, byte[] samples, Optional<IccProfile> profile) {
        if (samples.length != width * height * model.bands()) {
            throw new IllegalArgumentException("samples do not fill the picture");
        }
        this.width = width;
        this.height = height;
        this.model = model;
        this.samples = samples;
        this.profile = profile;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** What the samples mean. */
    public Model model() {
        return model;
    }

    /** The profile of the samples' colours; sRGB (or its grey) when there is none. */
    public Optional<IccProfile> profile() {
        return profile;
    }

    /** A sample, 0–255. */
    int sample(int x, int y, int band) {
        return Byte.toUnsignedInt(samples[(y * width + x) * model.bands() + band]);
    }

    /** The array itself, for the package's loops. */
    byte[] samples() {
        return samples;
    }

    /** The colour samples alone, in the order of the picture. */
    public byte[] colors() {
        if (!model.hasAlpha()) {
            return samples.clone();
        }
        int bands = model.bands();
        byte[] colors = new byte[width * height * (bands - 1)];
        for (int i = 0, j = 0; i < samples.length; i++) {
            if (i % bands != bands - 1) {
                colors[j++] = samples[i];
            }
        }
        return colors;
    }

    /** The alpha samples alone; empty when the model has none. */
    public byte[] alphas() {
        if (!model.hasAlpha()) {
            return new byte[0];
        }
        int bands = model.bands();
        byte[] alphas = new byte[width * height];
        for (int i = 0; i < alphas.length; i++) {
            alphas[i] = samples[i * bands + bands - 1];
        }
        return alphas;
    }

    /** The picture turned as an Exif orientation (1–8) asks (Exif 2.3 §4.6.4). */
    Pixels oriented(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean swap = orientation >= 5;
        int w = swap ? height : width;
        int h = swap ? width : height;
        byte[] out = new byte[samples.length];
        int bands = model.bands();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sx = swap ? y : x;
                int sy = swap ? x : y;
                // 2, 3, 7, 8 mirror the stored rows; 3, 4, 6, 7 the stored columns.
                boolean flipX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean flipY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                int from = (flipY ? height - 1 - sy : sy) * width + (flipX ? width - 1 - sx : sx);
                System.arraycopy(samples, from * bands, out, (y * w + x) * bands, bands);
            }
        }
        return new Pixels(w, h, model, out, profile);
    }
}
