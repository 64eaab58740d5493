package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * ZH-23: how loose the lines of the benchmark's text are, on the measure of its columns; with
 * {@code -Dhebi.looseness=12,14,16} on these measures, as a table in {@code target/bench/looseness.md}
 * ({@code bench/looseness}).
 */
class LoosenessTest {
    private static final int OWN_MEASURE = 24;
    private static final double MOST_LOOSE = 0.02;
    private static final List<String> MODES = List.of("horizontal-tb", "vertical-rl");

    @TempDir
    static Path folder;

    @Test
    void fewLinesAreLooseAndNoneIsTooTight() throws Exception {
        Path bench = generate();
        StringBuilder table = new StringBuilder(
                "| mode | em | lines | loose % | widest gap, em | too tight |\n|---|---:|---:|---:|---:|---:|\n");
        List<String> wrong = new ArrayList<>();
        for (String mode : MODES) {
            for (int measure : measures()) {
                LineGaps gaps = lay(bench, mode, measure);
                String row = row(mode, measure, gaps);
                table.append(row);
                boolean tooLoose = measure >= OWN_MEASURE && gaps.looseShare() > MOST_LOOSE;
                if (gaps.lines() == 0 || tooLoose || !gaps.tight().isEmpty()) {
                    wrong.add(row + gaps.loosestLines() + gaps.tight());
                }
            }
        }
        Path out = BuildRun.HOME.resolve("target/bench/looseness.md");
        Files.createDirectories(out.getParent());
        Files.writeString(out, table);
        assertThat(wrong).isEmpty();
    }

    private static String row(String mode, int measure, LineGaps gaps) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %.3f | %d |%n",
                mode,
                measure,
                gaps.lines(),
                100 * gaps.looseShare(),
                gaps.loosest(),
                gaps.tight().size());
    }

    private static int[] measures() {
        String wanted = System.getProperty("hebi.looseness", Integer.toString(OWN_MEASURE));
        return Arrays.stream(wanted.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private static Path generate() throws IOException, InterruptedException {
        Path bench = folder.resolve("bench");
        Process process = new ProcessBuilder(
                        BuildRun.HOME.resolve("bench/generate").toString(), "25", bench.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return bench;
    }

    private static LineGaps lay(Path bench, String mode, int measure) throws IOException {
        Path css = bench.resolve("layouts/shanchuan/page.css");
        Files.createDirectories(css.getParent());
        Files.writeString(
                css,
                Files.readString(BuildRun.HOME.resolve("layouts/shanchuan/page.css"))
                        + "\n* { writing-mode: " + mode + " !important; column-count: auto !important }"
                        + "\np { inline-size: " + measure + "em !important }\n");
        List<Path> made =
                BuildRun.build(bench, folder.resolve("out"), Set.of("HB-LAY-002", "HB-LAY-003", "HB-LAY-004"));
        StructureTextReader.Result read = StructureTextReader.read(Files.readAllBytes(BuildRun.one(made, "pdf")));
        return LineGaps.of(read, mode.startsWith("vertical"));
    }
}
