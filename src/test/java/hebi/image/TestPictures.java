package hebi.image;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
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
