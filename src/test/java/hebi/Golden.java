package hebi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that a reviewer reads in a diff, below {@code src/test/resources/cases}. {@code mvn test -Dhebi.goldens=write}
 * rewrites them.
 */
public final class Golden {
    private static final Path CASES =
            Path.of(System.getProperty("hebi.home", "."), "src", "test", "resources", "cases");

    private Golden() {}

    /** Demands that {@code actual} is the text of the file, such as {@code epub/package.opf}. */
    public static void check(String file, String actual) throws IOException {
        Path path = CASES.resolve(file);
        if ("write".equals(System.getProperty("hebi.goldens"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
        assertThat(path).exists();
        assertThat(actual).isEqualTo(Files.readString(path));
    }
}
