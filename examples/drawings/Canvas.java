package drawings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * A picture being painted: floating-point red, green, blue, alpha for each pixel, so that gradients do not band. Drawing
 * units: the picture is 1000 units wide, y grows downwards.
 */
final class Canvas {
    final int pixelWidth;
    final int pixelHeight;

    /** Height in units. */
    final double height;

    private final double scale;
    private final float[] rgba;

    Canvas(int pixelWidth, int pixelHeight) {
        this.pixelWidth = pixelWidth;
        this.pixelHeight = pixelHeight;
        this.scale = pixelWidth / 1000.0;
        this.height = pixelHeight / scale;
        this.rgba = new float[4 * pixelWidth * pixelHeight];
    }

    /** A strip of this picture over its whole width; {@code top} and {@code height} in pixels. */
    Canvas strip(int top, int height) {
        Canvas strip = new Canvas(pixelWidth, height);
        System.arraycopy(rgba, 4 * pixelWidth * top, strip.rgba, 0, strip.rgba.length);
        return strip;
    }

    /** A part of this picture over its whole height; {@code left} and {@code width} in pixels. */
    Canvas column(int left, int width) {
        Canvas column = new Canvas(width, pixelHeight);
        for (int row = 0; row < pixelHeight; row++) {
            System.arraycopy(rgba, 4 * (pixelWidth * row + left), column.rgba, 4 * width * row, 4 * width);
        }
        return column;
    }

    /** Fine grain of about two pixels, the same on paper in every picture. */
    Field speckle(long seed) {
        double cells = scale / 1.9;
        return (x, y) -> Noise.value(x * cells, y * cells, seed);
    }

    /** Paints everywhere. */
    void fill(Ink ink) {
        fill(new Rectangle2D.Double(-1, -1, 1002, height + 2), ink);
    }

    /** Paints inside a shape given in units. */
    void fill(Shape shape, Ink ink) {
        fill(shape, ink, 0);
    }

    /** Paints a line of round ends, {@code width} units wide. */
    void stroke(Shape line, double width, Ink ink) {
        BasicStroke pen = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        fill(pen.createStrokedShape(line), ink, 0);
    }

    /** Paints inside a shape whose edge is blurred over about {@code blur} units: shadows, mist, glow. */
    void fill(Shape shape, Ink ink, double blur) {
        Shape onPixels = AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape);
        int margin = (int) Math.ceil(blur * scale) + 1;
        Rectangle area = onPixels.getBounds();
        area.grow(margin, margin);
        // A blurred shape may come in from outside, so its mask is cut only beyond the blur.
        area = area.intersection(new Rectangle(-margin, -margin, pixelWidth + 2 * margin, pixelHeight + 2 * margin));
        if (area.isEmpty()) {
            return;
        }
        float[] mask = coverage(onPixels, area);
        int radius = (int) Math.round(blur * scale / 3);
        if (radius > 0) {
            Blur.apply(mask, area.width, area.height, radius);
        }
        blend(mask, area, ink);
    }

    private static float[] coverage(Shape shape, Rectangle area) {
        BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-area.x, -area.y);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        graphics.dispose();
        int[] pixels = image.getRGB(0, 0, area.width, area.height, null, 0, area.width);
        float[] mask = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            mask[i] = (pixels[i] >>> 24) / 255f;
        }
        return mask;
    }

    private void blend(float[] mask, Rectangle area, Ink ink) {
        int top = Math.max(0, area.y);
        int bottom = Math.min(pixelHeight, area.y + area.height);
        int left = Math.max(0, area.x);
        int right = Math.min(pixelWidth, area.x + area.width);
        IntStream.range(top, bottom).parallel().forEach(py -> {
            float[] c = new float[4];
            for (int px = left; px < right; px++) {
                float cover = mask[(py - area.y) * area.width + px - area.x];
                if (cover > 0.001f) {
                    ink.at((px + 0.5) / scale, (py + 0.5) / scale, c);
                    over(4 * (py * pixelWidth + px), c, c[3] * cover);
                }
            }
        });
    }

    private void over(int at, float[] c, float alpha) {
        float below = rgba[at + 3];
        float out = alpha + below * (1 - alpha);
        if (out <= 0) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            rgba[at + i] = (c[i] * alpha + rgba[at + i] * below * (1 - alpha)) / out;
        }
        rgba[at + 3] = out;
    }

    /**
     * Mirrors what is painted above {@code waterline} into a shape below it, moved sideways by {@code ripple} and tinted.
     */
    void mirror(Shape water, double waterline, Field ripple, double squeeze, Ink tint) {
        float[] above = rgba.clone();
        fill(water, (x, y, c) -> {
            tint.at(x, y, c);
            float veil = c[3];
            double shift = ripple.at(x, y);
            int px = (int) Math.max(0, Math.min(pixelWidth - 1, Math.round((x + shift) * scale)));
            int py = (int) Math.max(
                    0,
                    Math.min(pixelHeight - 1, Math.round((waterline - (y - waterline) * squeeze + shift / 4) * scale)));
            int at = 4 * (py * pixelWidth + px);
            for (int i = 0; i < 3; i++) {
                c[i] = above[at + i] * (1 - veil) + c[i] * veil;
            }
            c[3] = 1;
        });
    }

    /** The picture with grain and a light vignette, 8 bits; opaque without alpha when {@code opaque}. */
    BufferedImage finish(boolean opaque, double grain, double vignette) {
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(pixelWidth, pixelHeight, type);
        Field speckle = speckle(99);
        IntStream.range(0, pixelHeight).parallel().forEach(py -> {
            int[] row = new int[pixelWidth];
            for (int px = 0; px < pixelWidth; px++) {
                double x = (px + 0.5) / scale;
                double y = (py + 0.5) / scale;
                double u = (x - 500) / 500;
                double v = (y - height / 2) / (height / 2);
                double light = 1 - vignette * Math.pow((u * u + v * v) / 2, 1.6);
                double noise = (speckle.at(x, y) - 0.5) * grain + (Noise.hash(px, py, 5) - 0.5) / 255;
                int at = 4 * (py * pixelWidth + px);
                int alpha = opaque ? 255 : Math.round(rgba[at + 3] * 255);
                row[px] = alpha << 24
                        | level(rgba[at], light, noise) << 16
                        | level(rgba[at + 1], light, noise) << 8
                        | level(rgba[at + 2], light, noise);
            }
            image.setRGB(0, py, pixelWidth, 1, row, 0, pixelWidth);
        });
        return image;
    }

    private static int level(float channel, double light, double noise) {
        return (int) Math.round(255 * Noise.clamp(channel * light + noise));
    }
}
