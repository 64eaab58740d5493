package hebi.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels with the JDK's own writers. */
public final class ImageEncoder {
    private ImageEncoder() {}

    /**
     * A baseline JPEG of grey or RGB pixels; profiles are not written.
     *
     * @param quality 0–1
     */
    public static byte[] jpeg(Pixels pixels, float quality) throws IOException {
        ImageWriter writer = writer("jpeg");
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        return write(writer, image(pixels), param);
    }

    /** A PNG of anything but CMYK. */
    public static byte[] png(Pixels pixels) throws IOException {
        ImageWriter writer = writer("png");
        return write(writer, image(pixels), writer.getDefaultWriteParam());
    }

    private static byte[] write(ImageWriter writer, BufferedImage image, ImageWriteParam param) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param),
                    new IIOImage(image, null, null),
                    param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    // As with readers: the JDK's own, whatever else is on the class path.
    private static ImageWriter writer(String format) throws IOException {
        for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName(format); all.hasNext(); ) {
            ImageWriter writer = all.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IOException("this Java has no writer for " + format);
    }

    private static BufferedImage image(Pixels pixels) {
        Pixels.Model model = pixels.model();
        if (model == Pixels.Model.CMYK) {
            throw new IllegalArgumentException("CMYK is not written");
        }
        int bands = model.bands();
        ColorSpace space = ColorSpace.getInstance(bands <= 2 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        int transparency = model.hasAlpha() ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
        ColorModel colors = new ComponentColorModel(space, model.hasAlpha(), false, transparency, DataBuffer.TYPE_BYTE);
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, pixels.width(), pixels.height(), bands, null);
        raster.setDataElements(0, 0, pixels.width(), pixels.height(), pixels.samples());
        return new BufferedImage(colors, raster, false, null);
    }
}
