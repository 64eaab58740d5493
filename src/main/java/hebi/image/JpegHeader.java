package hebi.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the marker segments of a JPEG file say (ITU-T T.81 annex B; JFIF 1.02; Exif 2.3), read without decoding.
 *
 * @param width in pixels as stored, before orientation
 * @param height in pixels as stored, before orientation
 * @param components 1, 3 or 4
 * @param bits per component
 * @param adobeTransform colour transform of the Adobe marker (0 none, 1 YCbCr, 2 YCCK); −1 without that marker, with
 *     which CMYK values are not inverted
 * @param orientation Exif orientation, 1–8
 * @param pixelsPerInch 0 when nothing is stated
 * @param iccProfile the embedded profile, put together from its segments
 * @param complete whether the end marker is there
 */
public record JpegHeader(
        int width,
        int height,
        int components,
        int bits,
        int adobeTransform,
        int orientation,
        double pixelsPerInch,
        Optional<IccProfile> iccProfile,
        boolean complete) {
    private static final int SOI = 0xFFD8;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final String ICC_TAG = "ICC_PROFILE\0";

    /** Whether the file begins like a JPEG. */
    static boolean matches(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 && bytes[2] == (byte) 0xFF;
    }

    /** Reads the segments up to the first scan; empty when there is no usable frame header. */
    public static Optional<JpegHeader> read(byte[] bytes) {
        return matches(bytes) ? new Reader(ByteBuffer.wrap(bytes)).read() : Optional.empty();
    }

    /** Collects what the segments say. */
    private static final class Reader {
        private final ByteBuffer in;
        private int width;
        private int height;
        private int components;
        private int bits;
        private int adobeTransform = -1;
        private double jfifDensity;
        private Exif exif = Exif.NONE;
        private final Map<Integer, byte[]> icc = new TreeMap<>();

        Reader(ByteBuffer in) {
            this.in = in;
        }

        Optional<JpegHeader> read() {
            in.position(2);
            while (in.remaining() >= 4) {
                int marker = nextMarker();
                if (marker == SOS || marker == EOI || in.remaining() < 2) {
                    break;
                }
                if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                    continue; // T.81 table B.1: stand alone, without a length
                }
                int length = Short.toUnsignedInt(in.getShort()) - 2;
                if (length < 0 || length > in.remaining()) {
                    return Optional.empty();
                }
                segment(marker, in.slice(in.position(), length));
                in.position(in.position() + length);
            }
            return width > 0 && height > 0 && (components == 1 || components == 3 || components == 4)
                    ? Optional.of(header())
                    : Optional.empty();
        }

        private JpegHeader header() {
            return new JpegHeader(
                    width,
                    height,
                    components,
                    bits,
                    adobeTransform,
                    exif.orientation(),
                    exif.pixelsPerInch() > 0 ? exif.pixelsPerInch() : jfifDensity,
                    profile(),
                    hasEnd());
        }

        // Fill bytes (FF) may stand before a marker; anything else between segments is skipped as libjpeg does.
        private int nextMarker() {
            while (in.remaining() >= 2) {
                if (in.get() == (byte) 0xFF) {
                    int marker = Byte.toUnsignedInt(in.get());
                    if (marker == 0xFF) {
                        in.position(in.position() - 1);
                    } else if (marker != 0) {
                        return marker;
                    }
                }
            }
            return EOI;
        }

        private void segment(int marker, ByteBuffer data) {
            if (marker >= 0xC0 && marker <= 0xC2) { // baseline, extended, progressive: what DCTDecode takes
                frame(data);
            } else if (marker == APP0 && startsWith(data, "JFIF\0") && data.remaining() >= 12) {
                int unit = data.get(7);
                int density = Short.toUnsignedInt(data.getShort(8));
                jfifDensity = unit == 1 ? density : unit == 2 ? density * 2.54 : 0;
            } else if (marker == APP1 && startsWith(data, "Exif\0\0")) {
                exif = Exif.read(data.slice(6, data.remaining() - 6));
            } else if (marker == APP2 && startsWith(data, ICC_TAG) && data.remaining() > 14) {
                byte[] part = new byte[data.remaining() - 14];
                data.get(14, part);
                icc.put(Byte.toUnsignedInt(data.get(12)), part);
            } else if (marker == APP14 && startsWith(data, "Adobe") && data.remaining() >= 12) {
                adobeTransform = data.get(11);
            }
        }

        private void frame(ByteBuffer data) {
            if (data.remaining() >= 6) {
                bits = data.get(0);
                height = Short.toUnsignedInt(data.getShort(1));
                width = Short.toUnsignedInt(data.getShort(3));
                components = data.get(5);
            }
        }

        private Optional<IccProfile> profile() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            icc.values().forEach(all::writeBytes);
            return IccProfile.read(all.toByteArray(), components);
        }

        // Cameras append data after the end marker; then it stands somewhere before.
        private boolean hasEnd() {
            for (int i = in.limit() - 2; i > in.position(); i--) {
                if (in.getShort(i) == (short) (SOI + 1)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean startsWith(ByteBuffer data, String tag) {
            byte[] wanted = tag.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < wanted.length; i++) {
                if (i >= data.remaining() || data.get(i) != wanted[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
