package hebi.image;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small picture files, sound and hostile. */
public final class TestPictures {
    private TestPictures() {}

    /** An RGB JPEG, left red, right blue. */
    public static byte[] jpeg(int width, int height) throws IOException {
        return write(paint(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A JPEG of one component. */
    public static byte[] greyJpeg(int width, int height) throws IOException {
        return write(paint(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpg");
    }

    /** A PNG whose left half is transparent. */
    public static byte[] pngWithAlpha(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0, 128, 0, 200));
        g.fillRect(width / 2, 0, width / 2, height);
        g.dispose();
        return write(image, "png");
    }

    /** An opaque RGB PNG. */
    public static byte[] png(int width, int height) throws IOException {
        return write(paint(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** A CMYK JPEG of one colour, without profile and Adobe marker; inks 0–255. */
    public static byte[] cmykJpeg(int width, int height, int... inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** A JPEG with a segment put in right after its start. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        out.put(jpeg, 0, 2);
        out.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The content of an Exif segment that states an orientation. */
    public static byte[] exif(int orientation) {
        ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        out.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return out.putInt(0).array();
    }

    /** A PNG header that claims any size, with no pixels behind it, filled up to 10 kB. */
    public static byte[] hugePng(int width, int height) {
        ByteBuffer out = ByteBuffer.allocate(10_000);
        out.putLong(0x89504E470D0A1A0AL);
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        out.putInt(13).put(header.array()).putInt((int) crc.getValue());
        return out.array();
    }

    /** The content of an ICC segment whose profile is but a header: enough for a probe, not for colours. */
    public static byte[] iccHeader(String deviceClass, String space) {
        ByteBuffer out = ByteBuffer.allocate(14 + 132);
        out.put("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1))
                .put((byte) 1)
                .put((byte) 1);
        out.putInt(14, 132).put(22, (byte) 2);
        out.put(26, deviceClass.getBytes(StandardCharsets.US_ASCII)).put(30, space.getBytes(StandardCharsets.US_ASCII));
        return out.put(50, "acsp".getBytes(StandardCharsets.US_ASCII)).array();
    }

    /** The content of an Adobe segment. */
    public static byte[] adobe(int transform) {
        return new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
    }

    /** A PNG of one colour; {@code samples} are of eight bits. */
    public static byte[] plainPng(int bands, int bits, boolean interlaced, int... samples) throws IOException {
        int type = bits == 16 ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
        WritableRaster raster = Raster.createInterleavedRaster(type, 20, 20, bands, null);
        int[] pixel = Arrays.stream(samples).map(v -> bits == 16 ? v * 257 : v).toArray();
        for (int i = 0; i < 400; i++) {
            raster.setPixel(i % 20, i / 20, pixel);
        }
        boolean alpha = bands % 2 == 0;
        ColorSpace space = ColorSpace.getInstance(bands <= 2 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        int transparency = alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
        ColorModel model = new ComponentColorModel(space, alpha, false, transparency, type);
        return writePng(new BufferedImage(model, raster, false, null), interlaced);
    }

    /** A PNG with a palette, of one colour. */
    public static byte[] palettePng(int rgb) throws IOException {
        IndexColorModel model = new IndexColorModel(2, 3, new int[] {0xFFFFFF, 0, rgb}, 0, false, -1, 0);
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_BINARY, model);
        for (int i = 0; i < 400; i++) {
            image.getRaster().setSample(i % 20, i / 20, 0, 2);
        }
        return writePng(image, false);
    }

    private static byte[] writePng(BufferedImage image, boolean interlaced) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static BufferedImage paint(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }

    private static byte[] write(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
