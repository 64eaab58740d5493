package hebi.image;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** An ICC profile embedded in a picture whose header fits the picture (ICC.1:2004-10 §7.2). */
public final class IccProfile {
    private static final int HEADER = 128;
    private static final int SIGNATURE = 0x61637370; // acsp
    // ISO 32000-1 §8.6.5.5: scnr, mntr, prtr, spac.
    private static final Set<Integer> CLASSES = Set.of(0x73636E72, 0x6D6E7472, 0x70727472, 0x73706163);
    private static final int GRAY = 0x47524159;
    private static final int RGB = 0x52474220;
    private static final int CMYK = 0x434D594B;

    private final byte[] bytes;
    private final int components;

    private IccProfile(byte[] bytes, int components) {
        this.bytes = bytes;
        this.components = components;
    }

    /** The profile, when it is whole, of version 2 or 4, and for {@code components} colour components. */
    static Optional<IccProfile> read(byte[] bytes, int components) {
        if (bytes.length < HEADER) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int major = in.get(8);
        boolean sound = in.getInt(0) == bytes.length && in.getInt(36) == SIGNATURE && (major == 2 || major == 4);
        boolean usable = CLASSES.contains(in.getInt(12));
        int space = in.getInt(16);
        int expected = components == 1 ? GRAY : components == 3 ? RGB : CMYK;
        return sound && usable && space == expected ? Optional.of(new IccProfile(bytes, components)) : Optional.empty();
    }

    /** Number of colour components. */
    public int components() {
        return components;
    }

    /** A copy of its bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IccProfile that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
