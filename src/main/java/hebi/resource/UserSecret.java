package hebi.resource;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;

/** A number that only this user knows: with it he can tell what he wrote himself from what came by mail. */
public final class UserSecret {
    private static final int LENGTH = 32;

    private UserSecret() {}

    /** The secret in {@code file}, which is made when it is missing; empty when that cannot be. */
    public static Optional<byte[]> in(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] secret = Files.readAllBytes(file);
            return secret.length == LENGTH ? Optional.of(secret) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    // Whole or not at all: two builds may begin at once.
    private static void create(Path file) throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path folder = Files.createDirectories(
                Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path fresh = Files.createTempFile(folder, ".tmp-", ""); // for the owner alone
        try {
            Files.write(fresh, secret);
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            // The other build was faster.
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
