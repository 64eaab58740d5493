package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import hebi.diag.DiagnosticLog;
import hebi.diag.Severity;
import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Paragraphs as long as a book, from the manuscript to the PDF, in both writing modes, on the page's measure and in columns
 * of 5 em: all of the text, in time that grows with its length.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongParagraphTest {
    private static final int MEGABYTE = 1_000_000;

    /** Four times the text; what is quadratic takes 16 times as long. */
    private static final int AT_MOST = 9;

    private static final String PLAIN = "天地玄黄，宇宙洪荒。日月盈昃，辰宿列张；寒来暑往，秋收冬藏。闰余成岁，律吕调阳——云腾致雨“露结为霜”。";
    private static final Map<String, String> TEXTS = Map.of(
            "plain", PLAIN,
            "Latin words", "天地 hello world 玄黄12345宇宙 “extraordinary” 洪荒。",
            "readings", "{天地|tiāndì}{玄|xuán}黄，",
            "emphasis dots", "[天地]{.dots}玄[黄]{.dots}，",
            "one word", "a",
            "nothing but marks", "“（《，。");

    @TempDir
    Path folder;

    static Stream<Arguments> paragraphs() {
        return TEXTS.keySet().stream().sorted().flatMap(name -> modes().map(
                        mode -> Arguments.of(name, mode.get()[0], mode.get()[1])));
    }

    static Stream<Arguments> modes() {
        return Stream.of("horizontal-tb", "vertical-rl")
                .flatMap(mode -> Stream.of("auto", "5em").map(measure -> Arguments.of(mode, measure)));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("paragraphs")
    void timeGrowsWithLength(String text, String mode, String measure) throws IOException {
        cpuMillis(text, mode, measure, MEGABYTE / 32); // compiles
        long once = cpuMillis(text, mode, measure, MEGABYTE / 32);
        long fourTimes = cpuMillis(text, mode, measure, MEGABYTE / 8);
        assertThat(fourTimes).isLessThan(AT_MOST * Math.max(once, 200));
    }

    private long cpuMillis(String text, String mode, String measure, int bytes) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        build(TEXTS.get(text), mode, measure, bytes);
        return (system.getProcessCpuTime() - start) / 1_000_000;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("modes")
    void aMegabyteStandsInThePdf(String mode, String measure) throws IOException {
        Path made = build(PLAIN, mode, measure, MEGABYTE);
        String text = TextBlocks.ofPdf(
                        StructureTextReader.read(Files.readAllBytes(made)).root(), true)
                .stream()
                .filter(block -> block.length() > 1000)
                .collect(Collectors.joining());
        // Compared as one: a report of the difference would be as long.
        assertThat(text.equals(PLAIN.repeat(times(PLAIN, MEGABYTE)))).isTrue();
    }

    private static int times(String text, int bytes) {
        return bytes / text.getBytes(StandardCharsets.UTF_8).length;
    }

    private Path build(String text, String mode, String measure, int bytes) throws IOException {
        Path project = folder.resolve("project");
        if (!Files.exists(project)) {
            BuildRun.copy(BuildRun.HOME.resolve("examples/one-page"), project);
        }
        Files.writeString(
                project.resolve("issues/2026-01/articles/snow.zh.md"),
                "---\ntitle: 听雪\nsection: note\n---\n\n" + text.repeat(times(text, bytes)) + "\n");
        Path css = project.resolve("layouts/shanchuan/page.css");
        Files.createDirectories(css.getParent());
        String own = Files.readString(BuildRun.HOME.resolve("layouts/shanchuan/page.css"));
        Files.writeString(css, own + "\nhtml { writing-mode: " + mode + " }\np { inline-size: " + measure + " }\n");
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = BuildRun.request(project, folder.resolve("out"), EnumSet.of(OutputFormat.PDF), 1);
        List<Path> made = new IssueBuild(request, log, new Timings(), Progress.NONE).run();
        assertThat(log.sorted()).noneMatch(d -> d.code().severity() == Severity.ERROR);
        return BuildRun.one(made, "pdf");
    }
}
