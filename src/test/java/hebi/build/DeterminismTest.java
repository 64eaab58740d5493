package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same input gives the same bytes, wherever and whenever it is built. */
@Isolated("sets the time zone and the locale of the process")
class DeterminismTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void otherFoldersTimeZonesAndLocalesGiveTheSameBytes() throws IOException {
        List<Path> first = build("a", "Pacific/Auckland", Locale.US);
        List<Path> second = build("b folder with a longer name/中文", "America/Los_Angeles", Locale.forLanguageTag("ar"));
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).getFileName()).isEqualTo(first.get(i).getFileName());
            assertThat(Files.mismatch(first.get(i), second.get(i)))
                    .as("first byte that differs in " + first.get(i).getFileName())
                    .isEqualTo(-1);
        }
    }

    private List<Path> build(String name, String timeZone, Locale language) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        Locale.setDefault(language);
        Path project = folder.resolve(name);
        Files.createDirectories(project.getParent());
        BuildRun.copy(BuildRun.HOME.resolve("examples/shanchuan"), project);
        return BuildRun.build(project, project.resolve("out"));
    }
}
