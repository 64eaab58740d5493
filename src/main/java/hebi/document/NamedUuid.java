package hebi.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs made from names (RFC 9562 §5.5, version 5): the same edition always has the same identifier. */
final class NamedUuid {
    // RFC 9562 §6.6: the namespace of URLs
    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private NamedUuid() {}

    /** The UUID of {@code name} in the namespace of URLs. */
    static UUID of(String name) {
        ByteBuffer digest = ByteBuffer.wrap(sha1(name));
        long high = (digest.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L; // version 5
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L; // variant 10
        return new UUID(high, low);
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(URL.getMostSignificantBits())
                    .putLong(URL.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-1
        }
    }
}
