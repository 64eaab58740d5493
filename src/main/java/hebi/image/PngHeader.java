package hebi.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * What the chunks of a PNG file say (PNG third edition §11), read without decoding.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits per sample
 * @param colorType 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 * @param interlaced whether Adam7 is used
 * @param transparency whether a tRNS chunk is there
 * @param pixelsPerInch 0 when nothing is stated
 * @param iccProfile the embedded profile
 * @param palette RGB triples of a palette picture, else empty
 * @param idat the compressed pixels, all chunks joined
 * @param complete whether the end chunk is there
 */
public record PngHeader(
        int width,
        int height,
        int bits,
        int colorType,
        boolean interlaced,
        boolean transparency,
        double pixelsPerInch,
        Optional<IccProfile> iccProfile,
        ImageBytes palette,
        ImageBytes idat,
        boolean complete) {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int PHYS = 0x70485973;
    private static final int ICCP = 0x69434350;
    private static final Set<Integer> COLOR_TYPES = Set.of(0, 2, 3, 4, 6);
    private static final int PROFILE_LIMIT = 4 << 20;

    /** Colour components without alpha. */
    public int components() {
        return colorType == 0 || colorType == 4 ? 1 : 3;
    }

    /** Whether some pixels may be transparent. */
    public boolean hasAlpha() {
        return transparency || colorType == 4 || colorType == 6;
    }

    /** Samples in a pixel as stored. */
    public int samples() {
        return switch (colorType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Whether the file begins like a PNG. */
    static boolean matches(byte[] bytes) {
        return bytes.length >= 33 && ByteBuffer.wrap(bytes).getLong(0) == SIGNATURE;
    }

    /** Reads all chunks; empty when the header is not usable. */
    public static Optional<PngHeader> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (!matches(bytes) || in.getInt(12) != IHDR || in.getInt(8) != 13) {
            return Optional.empty();
        }
        boolean sound = in.getInt(16) > 0 && in.getInt(20) > 0 && COLOR_TYPES.contains((int) in.get(25));
        return sound ? Optional.of(new Chunks(in).read()) : Optional.empty();
    }

    /** Collects what the chunks say. */
    private static final class Chunks {
        private final ByteBuffer in;
        private boolean transparency;
        private boolean complete;
        private double density;
        private byte[] palette = {};
        private byte[] profile = {};
        private final ByteArrayOutputStream idat = new ByteArrayOutputStream();

        Chunks(ByteBuffer in) {
            this.in = in;
        }

        PngHeader read() {
            in.position(8);
            while (in.remaining() >= 12) {
                int length = in.getInt();
                int type = in.getInt();
                complete = type == IEND;
                if (length < 0 || length > in.remaining() - 4 || complete) {
                    break;
                }
                chunk(type, in.position(), length);
                in.position(in.position() + length + 4);
            }
            int colorType = in.get(25);
            return new PngHeader(
                    in.getInt(16),
                    in.getInt(20),
                    in.get(24),
                    colorType,
                    in.get(28) != 0,
                    transparency,
                    density,
                    IccProfile.read(profile, colorType == 0 || colorType == 4 ? 1 : 3),
                    new ImageBytes(palette),
                    new ImageBytes(idat.toByteArray()),
                    complete);
        }

        private void chunk(int type, int start, int length) {
            if (type == IDAT) {
                idat.writeBytes(bytes(start, length));
            } else if (type == PLTE) {
                palette = bytes(start, length);
            } else if (type == TRNS) {
                transparency = true;
            } else if (type == PHYS && length == 9 && in.get(start + 8) == 1) {
                // Pixels per metre; files made for 300 ppi say 11811.
                density = Math.rint(in.getInt(start) * 0.0254 * 10) / 10;
            } else if (type == ICCP) {
                profile = inflateProfile(bytes(start, length));
            }
        }

        private byte[] bytes(int start, int length) {
            byte[] copy = new byte[length];
            in.get(start, copy);
            return copy;
        }

        // Profile name, NUL, compression method 0, zlib stream.
        private static byte[] inflateProfile(byte[] chunk) {
            int name = 0;
            while (name < chunk.length && chunk[name] != 0) {
                name++;
            }
            if (name + 2 >= chunk.length) {
                return new byte[0];
            }
            InputStream zlib = new ByteArrayInputStream(chunk, name + 2, chunk.length - name - 2);
            try (InputStream in = new InflaterInputStream(zlib)) {
                return in.readNBytes(PROFILE_LIMIT);
            } catch (IOException e) {
                return new byte[0];
            }
        }
    }
}
