package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word of long Korean and Mongolian texts comes back from the PDF. */
class WordExtractionTest {
    private static final int LENGTH = 5_000;
    private static final int PARAGRAPH = 40;

    @TempDir
    Path folder;

    @Test
    void koreanComesBackThroughPdftotext() throws Exception {
        Assumptions.assumeTrue(isInstalled(), "pdftotext is not installed: NOT CHECKED");
        List<String> paragraphs = paragraphs("ko", ", ", ".");
        ObjectNode setting = setting("horizontal-tb", "ko-serif").put("word-break", "keep-all");
        Path pdf = Files.write(
                folder.resolve("ko.pdf"), lay("ko", setting, paragraphs).files().get(0));
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(words(read)).isEqualTo(words(String.join(" ", paragraphs)));
    }

    @Test
    void mongolianComesBackThroughTheStructureTree() throws IOException {
        List<String> paragraphs = paragraphs("mn", "\u1802 ", "\u1803");
        ObjectNode setting = setting("vertical-lr", "mn-utn57");
        CaseRun run = lay("mn-Mong", setting, paragraphs);
        StructureTextReader.Result read = StructureTextReader.read(run.files().get(0));
        assertThat(read.root().all("P"))
                .extracting(p -> p.textWithActualText().strip())
                .isEqualTo(paragraphs);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\f]+")).filter(w -> !w.isEmpty()).toList();
    }

    /** Paragraphs of words of {@code texts/KEY-words.txt} in an order that is always the same. */
    private static List<String> paragraphs(String key, String comma, String stop) throws IOException {
        List<String> words = list(key);
        Random random = new Random(7);
        List<String> paragraphs = new ArrayList<>();
        for (int sum = 0;
                sum < LENGTH;
                sum += paragraphs.get(paragraphs.size() - 1).length()) {
            StringBuilder paragraph = new StringBuilder();
            for (int i = 1; i <= PARAGRAPH; i++) {
                String after = i == PARAGRAPH ? stop : i % 9 == 0 ? comma : " ";
                paragraph.append(words.get(random.nextInt(words.size()))).append(after);
            }
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static List<String> list(String key) throws IOException {
        try (InputStream in = WordExtractionTest.class.getResourceAsStream("/texts/" + key + "-words.txt")) {
            assertThat(in).as(key).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();
        }
    }

    private static ObjectNode setting(String mode, String font) {
        ObjectNode setting = CaseFiles.JSON.createObjectNode();
        setting.put("writing-mode", mode).put("direction", "ltr").put("font", font);
        setting.put("font-size", "11pt").put("line-height", "20pt").put("text-align", "justify");
        return setting.put("measure_em", 24).put("page_lines", 30);
    }

    private static CaseRun lay(String language, ObjectNode setting, List<String> paragraphs) {
        String html = paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
        Verdict verdict = new Cases()
                .run(new TypographyCase(
                        "words-" + language,
                        "words",
                        language,
                        List.of(),
                        new Input(Optional.empty(), Optional.of(html), List.of(), Optional.empty()),
                        new Setting(setting),
                        List.of(new Expectation.Source(
                                CaseFiles.JSON.createObjectNode().put("a", "text_complete"))),
                        new CharacterSets(Map.of())));
        assertThat(verdict.failures()).isEmpty();
        return verdict.run();
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    }
}
