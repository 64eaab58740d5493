package hebi.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** This Hebi, on this Java: whatever may make other bytes of the same files. */
final class Program {
    private Program() {}

    /** Another one for another program, library, Java or system. */
    static String fingerprint() {
        MessageDigest digest = Fingerprint.sha256();
        try {
            Path code = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            add(digest, Runtime.version() + System.getProperty("os.name") + System.getProperty("os.arch"));
            if (Files.isDirectory(code)) {
                addFiles(digest, code);
                add(digest, System.getProperty("java.class.path"));
            } else {
                addEntries(digest, code);
                addNames(digest, code.resolveSibling("lib"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFiles(MessageDigest digest, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, folder.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    // The directory of a jar has the check sum of each class.
    private static void addEntries(MessageDigest digest, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> add(digest, entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
        }
    }

    // A library's name tells its version.
    private static void addNames(MessageDigest digest, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    add(digest, file.getFileName() + " " + Files.size(file));
                }
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
