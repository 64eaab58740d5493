package hebi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --layout} and {@code build --draft}, from the command line. */
class DraftCommandTest {
    @TempDir
    Path out;

    private static String project() {
        return CommandRun.home().resolve("examples/one-page").toString();
    }

    @Test
    void checkLayoutGivesAdviceAndWritesNothing() throws Exception {
        BadInputBuildTest.copy(Path.of(project()), out);
        String sheet = "layouts/shanchuan/page.css";
        Files.createDirectories(out.resolve(sheet).getParent());
        Files.writeString(
                out.resolve(sheet),
                Files.readString(CommandRun.home().resolve(sheet)) + ".article-body { padding-block-start: 3pt }\n");
        CommandRun run = CommandRun.hebi("check", "--layout", "--strict", "--json", out.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"id\":\"HB-LAY-032\"", "\"article\":\"snow\"", "\"page\":\"3\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aDraftNeverReplacesTheGoodFile() throws Exception {
        CommandRun run = CommandRun.hebi("build", "--draft", project(), "-o", out.toString());
        assertThat(run.err()).doesNotContain("error", "warning");
        assertThat(run.exitCode()).isZero();
        Path folder = out.resolve("2026-01/zh");
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        folder.resolve("one-page-2026-01-zh.draft.pdf").toString());
        assertThat(folder).isDirectoryNotContaining(file -> !file.toString().endsWith(".draft.pdf"));
        assertThat(Files.size(folder.resolve("one-page-2026-01-zh.draft.pdf"))).isPositive();
    }

    @Test
    void aDraftIsNoEpub() throws Exception {
        CommandRun run = CommandRun.hebi("build", "--draft", "-f", "epub", project(), "-o", out.toString());
        assertThat(run.err()).contains("--draft makes a PDF");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
