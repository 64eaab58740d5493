package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line over cases, and what it leaves behind. */
class CaseRunnerTest {
    private static final String CASES = """
            {"group": "g", "cases": [
             {"id": "A-1", "lang": "zh-Hans", "input": {"text": "天地玄黄，宇宙洪荒"},
              "setting": {"font": "zh-serif", "font-size": "10pt", "line-height": "18pt", "text-align": "start",
               "prohibition": "none", "measure_em": null, "sweep": {"from": 4, "to": 5, "step": 1}},
              "expect": [{"a": "line_first_not_in", "chars": "，"}]},
             {"id": "A-2", "lang": "zh-Hans", "input": {"data": {"list": ["甲", "乙"]}}, "setting": {"function": "formatList"},
              "expect": [{"a": "equals", "value": "甲和乙"}]}]}
            """;

    @TempDir
    Path folder;

    private String run(String... args) throws IOException {
        Files.writeString(folder.resolve("cases.json"), CASES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseRunner.run(new PrintStream(out, true, StandardCharsets.UTF_8), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFailingCaseIsOneLineWithItsMeasure() throws IOException {
        assertThat(run(folder.toString()))
                .isEqualTo("A-1 line_first_not_in: line 2 starts with ， at 4 em\n1 passed, 1 failed\n");
    }

    @Test
    void casesAreChosenByIdAndGroup() throws IOException {
        assertThat(run("--id", "A-2", folder.toString())).isEqualTo("1 passed, 0 failed\n");
        assertThat(run("--group", "h", folder.toString())).isEmpty();
    }

    @Test
    void whatIsKeptSaysWhichPageIsWhichCopy() throws IOException {
        Path kept = folder.resolve("kept");
        run("--keep", kept.toString(), "--svg", folder.resolve("svg").toString(), folder.toString());
        JsonNode sidecar = CaseFiles.JSON.readTree(Files.readString(kept.resolve("sidecar.json")));
        assertThat(sidecar).hasSize(2);
        JsonNode second = sidecar.get(1);
        assertThat(second.path("case").asText()).isEqualTo("A-1");
        assertThat(second.path("measure_em").asDouble()).isEqualTo(5);
        assertThat(second.path("page").asInt()).isEqualTo(1);
        assertThat(second.path("box").get(2).asDouble()
                        - second.path("box").get(0).asDouble())
                .isEqualTo(50);
        assertThat(kept.resolve(second.path("pdf").asText())).isRegularFile();
        JsonNode data = CaseFiles.JSON.readTree(Files.readString(kept.resolve("data.json")));
        assertThat(data.path("A-2").asText()).isEqualTo("甲和乙");
        assertThat(folder.resolve("svg/A-1.svg")).isRegularFile();
    }
}
