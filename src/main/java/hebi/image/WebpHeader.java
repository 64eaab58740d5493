package hebi.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Size and transparency of a WebP file (RFC 9649), read without decoding.
 *
 * @param width in pixels
 * @param height in pixels
 * @param hasAlpha whether some pixels may be transparent
 */
record WebpHeader(int width, int height, boolean hasAlpha) {
    private static final int LOSSY_START_CODE = 0x2A019D;

    /** Whether the file begins like a WebP. */
    static boolean matches(byte[] bytes) {
        return bytes.length >= 30
                && tag(bytes, 0).equals("RIFF")
                && tag(bytes, 8).equals("WEBP");
    }

    /** Reads the first chunk; empty when it is none that describes a picture. */
    static Optional<WebpHeader> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (tag(bytes, 12)) {
            case "VP8X" ->
                Optional.of(new WebpHeader(
                        (in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >>> 8) + 1, (in.get(20) & 0x10) != 0));
            case "VP8L" ->
                Optional.of(new WebpHeader(
                        (in.getInt(21) & 0x3FFF) + 1,
                        (in.getInt(21) >>> 14 & 0x3FFF) + 1,
                        (in.getInt(21) >>> 28 & 1) != 0));
            case "VP8 " ->
                (in.getInt(23) & 0xFFFFFF) == LOSSY_START_CODE
                        ? Optional.of(new WebpHeader(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF, false))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String tag(byte[] bytes, int offset) {
        return new String(bytes, offset, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
