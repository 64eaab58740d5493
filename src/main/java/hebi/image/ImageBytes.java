package hebi.image;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a picture file, compared by content. */
public final class ImageBytes {
    private final byte[] bytes;
    private int hash;

    /** Takes the array as it is; it must not be changed afterwards. */
    public ImageBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** The bytes from the start. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The bytes, not to be changed. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** Whether {@code that} holds the same bytes; unlike a look-up it needs no hash of them. */
    boolean hasSameContent(ImageBytes that) {
        return Arrays.equals(bytes, that.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ImageBytes that && hasSameContent(that));
    }

    @Override
    public int hashCode() {
        // Pictures are looked up for each placement; racing threads compute the same value.
        if (hash == 0) {
            hash = Arrays.hashCode(bytes);
        }
        return hash;
    }
}
