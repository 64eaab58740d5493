package hebi.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hebi.Golden;
import hebi.diag.Code;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code examples/broken} has each fault once, and each is found; the demo magazine has none. */
class BrokenExampleTest {
    private static final String BROKEN =
            CommandRun.home().resolve("examples/broken").toString();

    /** Found more than once: too long and too short; a number in digits and in words; a quotation’s two marks. */
    private static final Map<String, Long> SEVERAL = Map.of("HB-PAIR-009", 2L, "HB-PAIR-021", 2L, "HB-TXT-008", 2L);

    /**
     * What a magazine that is read to its end cannot show beside the rest: its own configuration and the command line, files
     * too large for an example, several issues, the gate, a glossary of which nothing can be read.
     */
    private static final Set<Code> ELSEWHERE = Set.of(
            Code.FILE_MISSING,
            Code.FILE_UNREADABLE,
            Code.FILE_TOO_LARGE,
            Code.NO_ISSUE,
            Code.ARTICLE_NOT_IN_EDITION,
            Code.NO_MAGAZINE,
            Code.UNKNOWN_ISSUE,
            Code.UNKNOWN_EDITION,
            Code.UNKNOWN_LAYOUT,
            Code.UNKNOWN_PARENT,
            Code.EDITION_EXTENDS_ITSELF,
            Code.EDITION_LANGUAGE_TWICE,
            Code.EDITION_NAME_RESERVED,
            Code.EDITION_FREQUENCY_UNEVEN,
            Code.TEMPLATE_NOT_IN_LAYOUT,
            Code.ARTICLE_IN_SEVERAL_ISSUES,
            Code.ARTICLE_NAMES_MEET,
            Code.ARTICLE_LEFT_OUT,
            Code.EDITION_EMPTY,
            Code.NO_EDITION_DUE,
            Code.PAIR_NOT_FINAL,
            Code.PAIR_GATE,
            Code.PAIR_UNKNOWN,
            Code.PAIR_NOTHING_TO_ACCEPT,
            Code.PAIR_ACCEPTANCE_WITHOUT_ROW,
            Code.PAIR_ACCEPTANCE_UNCLEAR,
            Code.GLOSSARY_HEADER);

    @Test
    void eachFaultIsFoundOnce() throws Exception {
        CommandRun run = CommandRun.hebi("check", BROKEN, "--json");
        assertThat(run.exitCode()).isEqualTo(4); // the gravest of them: an article without its file
        Golden.check("broken/check.jsonl", run.out());
        Map<String, Long> counts = new TreeMap<>(ids(run.out()).stream().collect(groupingBy(id -> id, counting())));
        counts.forEach((id, count) -> assertThat(count).as(id).isEqualTo(SEVERAL.getOrDefault(id, 1L)));
        assertThat(counts.keySet())
                .as("a new finding about manuscripts, texts or pairs is shown in examples/broken, or named above")
                .containsAll(shown());
    }

    private static List<String> shown() {
        return Stream.of(Code.values())
                .filter(code -> code.id().matches("HB-(IN|MD|TXT|PAIR)-.*") && !ELSEWHERE.contains(code))
                .map(Code::id)
                .toList();
    }

    @Test
    void theGateKeepsItFromThePress() throws Exception {
        assertThat(ids(CommandRun.hebi("check", BROKEN, "--json", "--gate", "final")
                        .out()))
                .contains("HB-PAIR-012", "HB-PAIR-014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04", "2026-05"})
    void theGoodIssuesHaveNoFinding(String issue) throws Exception {
        String good = CommandRun.home().resolve("examples/shanchuan").toString();
        CommandRun run = CommandRun.hebi("check", good, "--json", "-i", issue);
        assertThat(ids(run.out())).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    /** The ids of the findings, one a line. */
    private static List<String> ids(String lines) throws IOException {
        return lines.lines()
                .map(BrokenExampleTest::id)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static String id(String line) {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "id".equals(json.currentName())) {
                    return json.getText();
                }
            }
            return "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
