package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/css.md} is up to date. {@code -Dhebi.goldens=write} writes it anew. */
class CssDocumentationTest {
    private static final Path FILE = Path.of(System.getProperty("hebi.home", "."), "docs", "css.md");

    @Test
    void docsSayWhatTheRegistrySays() throws IOException {
        String expected = CssDocumentation.markdown();
        if ("write".equals(System.getProperty("hebi.goldens"))) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }
}
