package hebi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the help promises: where options may stand, what goes to stdout, what to stderr, what a slip is told. */
class CommandLineTest {
    private static final String ONE_PAGE =
            CommandRun.home().resolve("examples/one-page").toString();

    @TempDir
    Path out;

    private static void isWrongUsage(CommandRun run, String... words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).contains("--help").doesNotContain("\tat ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
    }

    @Test
    void withoutACommandTheHelpIsShown() throws Exception {
        CommandRun run = CommandRun.hebi();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("build", "check", "explain", "completion", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bulid",
                "build --formt pdf",
                "build -f docx",
                "build -j 0",
                "build -C a b",
                "check --lang fr",
                "build --color sometimes",
                "-q explain HB-IMG-999"
            })
    void aSlipOnTheCommandLineIsWrongUsage(String line) throws Exception {
        isWrongUsage(CommandRun.hebi(line.split(" ", -1)), "hebi: ");
    }

    @Test
    void aMisspeltCommandIsToldTheRightOne() throws Exception {
        isWrongUsage(CommandRun.hebi("bulid"), "bulid", "hebi build");
    }

    @Test
    void commonOptionsStandBeforeOrAfterTheCommand() throws Exception {
        for (List<String> line :
                List.of(List.of("--json", "-C", ONE_PAGE, "check"), List.of("check", "-C", ONE_PAGE, "--json"))) {
            CommandRun run = CommandRun.hebi(line.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .isEqualTo("{\"errors\":0,\"exit\":0,\"files\":[],\"summary\":true,\"warnings\":0}"
                            + System.lineSeparator());
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void aFolderWithoutMagazineIsToldHowToGoOn() throws Exception {
        CommandRun run = CommandRun.hebi("check", out.toString(), "--json");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList()).hasSize(2);
        assertThat(run.out()).contains("\"id\":\"HB-IN-092\"", "\"exit\":4", "hebi build FOLDER");
    }

    @Test
    void stagesGoToStderrAndPathsToStdout() throws Exception {
        CommandRun run = CommandRun.hebi("--lang", "zh-CN", "build", ONE_PAGE, "-f", "pdf", "-o", out.toString());
        assertThat(run.err()).contains("hebi: 已读取 2026-01");
        assertThat(run.out()).isEqualTo(out.resolve("2026-01/zh/one-page-2026-01-zh.pdf") + System.lineSeparator());
        assertThat(Path.of(run.out().strip())).isNotEmptyFile();
    }

    @Test
    void quietPrintsNothingOnSuccess() throws Exception {
        CommandRun run = CommandRun.hebi("build", ONE_PAGE, "-q", "-f", "pdf", "-o", out.toString());
        assertThat(run.out() + run.err()).isEmpty();
        try (var files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aFindingIsExplainedByIdOrNameInBothLanguages() throws Exception {
        CommandRun byId = CommandRun.hebi("explain", "hb-in-001");
        assertThat(byId.out()).contains("HB-IN-001  file-missing  error, exit code 4", "does not exist", "不存在");
        assertThat(byId.out()).doesNotContain("{0}");
        assertThat(CommandRun.hebi("explain", "file-missing").out()).isEqualTo(byId.out());
        assertThat(CommandRun.hebi("explain", "HB-IN-001", "--lang", "en").out())
                .contains("does not exist")
                .doesNotContain("不存在");
    }
}
