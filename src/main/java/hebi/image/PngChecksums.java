package hebi.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** The checksums of a PNG's chunks (PNG third edition §5.3): what a bad copy breaks first. */
final class PngChecksums {
    private static final int SIGNATURE_BYTES = 8;
    private static final int FRAME_BYTES = 12;

    private PngChecksums() {}

    /** Type of the first critical chunk whose checksum is wrong; a file that breaks off is looked at as far as it goes. */
    static Optional<String> firstWrong(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int start = SIGNATURE_BYTES;
        while (bytes.length - start >= FRAME_BYTES) {
            int length = in.getInt(start);
            if (length < 0 || length > bytes.length - start - FRAME_BYTES) {
                return Optional.empty();
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, start + 4, length + 4);
            // §5.4: a capital first letter means critical; decoders skip what is not.
            boolean critical = Character.isUpperCase(bytes[start + 4]);
            if (critical && (int) sum.getValue() != in.getInt(start + 8 + length)) {
                return Optional.of(new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1));
            }
            start += FRAME_BYTES + length;
        }
        return Optional.empty();
    }
}
