package hebi.build;

import hebi.resource.AtomicFile;
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The records of editions in {@code .hebi/} of a magazine's folder, each sealed with the user's secret: a folder that came
 * by mail may hold records, too, and files that Hebi never made.
 */
final class EditionRecords {
    private static final String FOLDER = ".hebi";
    private static final String SUBFOLDER = "editions";
    private static final String ALGORITHM = "HmacSHA256";
    private static final long LIMIT = 16L << 20;
    private static final int SEAL = 64;

    private final Path project;
    private final byte[] secret;

    /** Records below {@code project}, sealed with {@code secret}. */
    EditionRecords(Path project, byte[] secret) {
        this.project = project;
        this.secret = secret.clone();
    }

    /** The record of this name; empty when there is none that this user made. */
    Optional<EditionRecord> read(String name) {
        try {
            byte[] file = new DirectoryResources(project).read(FOLDER + "/" + SUBFOLDER + "/" + name, LIMIT);
            if (file.length < SEAL) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(file, SEAL, file.length);
            return MessageDigest.isEqual(Arrays.copyOf(file, SEAL), seal(content))
                    ? Optional.of(EditionRecord.fromJson(content))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // then the edition is built again
        }
    }

    /** Keeps a record; where that cannot be, the next build has more to do. */
    void write(String name, EditionRecord known) {
        byte[] content = known.toJson();
        Path folder = project.resolve(FOLDER);
        // A link could lead out of the magazine's folder.
        if (isLink(folder) || isLink(folder.resolve(SUBFOLDER))) {
            return;
        }
        try (AtomicFile file = AtomicFile.prepare(folder.resolve(SUBFOLDER).resolve(name), out -> {
            out.write(seal(content));
            out.write(content);
        })) {
            file.commit();
        } catch (ResourceException e) {
            // A folder that cannot be written.
        }
    }

    private static boolean isLink(Path folder) {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private byte[] seal(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(content)).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
