package hebi.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Colour conversions to sRGB, and what JPEG files do to CMYK. */
final class Inks {
    private Inks() {}

    /** Undoes YCCK and Adobe's inversion (Adobe Technical Note 5116): 255 is all ink afterwards. */
    static Pixels fromJpeg(Pixels stored, JpegHeader header) {
        byte[] in = stored.samples();
        byte[] out = new byte[in.length];
        boolean inverted = header.adobeTransform() >= 0;
        for (int i = 0; i < in.length; i += 4) {
            int c = in[i] & 255;
            int m = in[i + 1] & 255;
            int y = in[i + 2] & 255;
            if (header.adobeTransform() == 2) {
                double luma = c;
                double blue = m - 128;
                double red = y - 128;
                c = clamp(luma + 1.402 * red);
                m = clamp(luma - 0.344136 * blue - 0.714136 * red);
                y = clamp(luma + 1.772 * blue);
            }
            int k = in[i + 3] & 255;
            out[i] = (byte) (inverted ? 255 - c : c);
            out[i + 1] = (byte) (inverted ? 255 - m : m);
            out[i + 2] = (byte) (inverted ? 255 - y : y);
            out[i + 3] = (byte) (inverted ? 255 - k : k);
        }
        return new Pixels(stored.width(), stored.height(), Pixels.Model.CMYK, out, stored.profile());
    }

    /** The picture in sRGB; grey without a profile stays as it is. */
    static Pixels toSrgb(Pixels pixels) {
        if (pixels.profile().isPresent()) {
            return convert(pixels, pixels.profile().get());
        }
        return pixels.model() == Pixels.Model.CMYK ? naive(pixels) : pixels;
    }

    // css-color-5 §6.1: the conversion where no profile is known.
    private static Pixels naive(Pixels pixels) {
        byte[] in = pixels.samples();
        byte[] out = new byte[in.length / 4 * 3];
        for (int i = 0, j = 0; i < in.length; i += 4) {
            int light = 255 - (in[i + 3] & 255);
            for (int band = 0; band < 3; band++) {
                out[j++] = (byte) Math.round((255 - (in[i + band] & 255)) * light / 255f);
            }
        }
        return new Pixels(pixels.width(), pixels.height(), Pixels.Model.RGB, out, Optional.empty());
    }

    private static Pixels convert(Pixels pixels, IccProfile profile) {
        int width = pixels.width();
        int height = pixels.height();
        ICC_Profile[] chain = {
            ICC_Profile.getInstance(profile.toByteArray()), ICC_Profile.getInstance(ColorSpace.CS_sRGB)
        };
        WritableRaster source = raster(pixels.colors(), width, height, profile.components());
        WritableRaster target = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null);
        new ColorConvertOp(chain, null).filter(source, target);
        byte[] colors = ((DataBufferByte) target.getDataBuffer()).getData();
        byte[] alphas = pixels.alphas();
        if (alphas.length == 0) {
            return new Pixels(width, height, Pixels.Model.RGB, colors, Optional.empty());
        }
        byte[] out = new byte[width * height * 4];
        for (int i = 0; i < alphas.length; i++) {
            System.arraycopy(colors, 3 * i, out, 4 * i, 3);
            out[4 * i + 3] = alphas[i];
        }
        return new Pixels(width, height, Pixels.Model.RGB_ALPHA, out, Optional.empty());
    }

    private static WritableRaster raster(byte[] samples, int width, int height, int bands) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, bands, null);
        raster.setDataElements(0, 0, width, height, samples);
        return raster;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
