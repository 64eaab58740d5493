package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UG-4, UG-8, KK-6: every word of 20,000 characters comes back from the PDF, those with lam-alef and divided ones too. */
class JoinedTextExtractionTest {
    private static final int LENGTH = 20_000;
    private static final double MEASURE = 16;
    /** Whole words far apart are columns to pdftotext where they stand below one another: a usual measure has none. */
    private static final double UNDIVIDED_MEASURE = 22;
    /** Letters or digits: pdftotext puts the hyphen of 2026-يىلى before the number. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ug, auto", "ug, none", "kk, auto", "kk, none"})
    void paragraphsComeBackThroughTheStructureTree(String key, String hyphens) throws IOException {
        SentenceText text = SentenceText.of(key, LENGTH);
        CaseRun run = text.lay(MEASURE, hyphens);
        assertThat(dividedLines(run)).isBetween(hyphens.equals("auto") ? 100L : 0, hyphens.equals("auto") ? 999L : 0);
        StructureTextReader.Result read = StructureTextReader.read(run.files().get(0));
        List<StructureTextReader.Element> paragraphs = read.root().all("P");
        assertThat(paragraphs).extracting(p -> p.textWithActualText().strip()).isEqualTo(text.paragraphs());
    }

    @ParameterizedTest
    @CsvSource({"ug", "kk"})
    void wordsComeBackThroughPdftotext(String key) throws Exception {
        SentenceText text = SentenceText.of(key, LENGTH);
        String read = pdftotext(text.lay(UNDIVIDED_MEASURE, "none"));
        List<String> words = words(String.join(" ", text.paragraphs()));
        assertThat(words.stream().filter(w -> w.contains("لا"))).hasSizeGreaterThan(100);
        assertThat(words(read)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"ug", "kk"})
    void nothingStandsBetweenThePartsOfDividedWordsInPdftotext(String key) throws Exception {
        SentenceText text = SentenceText.of(key, LENGTH);
        String read = pdftotext(text.lay(MEASURE, "auto"));
        assertThat(read).doesNotContain("\u0640", "\u00AD", "\u2010", "\u200D");
        // Lines are lines, whether a word goes on or not.
        String marks = "[\\s\\f]+";
        assertThat(String.join("", words(read))).isEqualTo(String.join("", words(String.join(" ", text.paragraphs()))));
        assertThat(read.replaceAll(marks, ""))
                .hasSameSizeAs(String.join("", text.paragraphs()).replaceAll(marks, ""));
    }

    private static long dividedLines(CaseRun run) {
        return run.copies().get(0).lines.stream().filter(Line::endsInWord).count();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Without the bidi controls that pdftotext adds. */
    private String pdftotext(CaseRun run) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "pdftotext is not installed: NOT CHECKED");
        Path pdf = Files.write(folder.resolve("text.pdf"), run.files().get(0));
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return read.replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("pdftotext", "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
