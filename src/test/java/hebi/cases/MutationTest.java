package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule is proven only if a case fails when it is broken: {@code mutations.json} breaks each rule of Chinese once. */
class MutationTest {
    /** Rules that have cases but no break yet, and why. */
    private static final Map<String, String> OPEN = Map.of(
            "ZH-9", "the breaker's own units: no list and no property changes them",
            "ZH-14", "found in manuscripts, which are read before anything here is broken",
            "ZH-25", "no list and no property changes it",
            "ZH-30", "what the layout of a magazine does, not the engine",
            "TC-9", "words and formulas: no list and no property changes them");

    private static final List<TypographyCase> CASES = CaseFiles.read(CaseFiles.OWN);

    private static List<Mutation> mutations() {
        try {
            List<Mutation> all = new ArrayList<>();
            JsonNode root =
                    new ObjectMapper().readTree(Files.readString(CaseFiles.OWN.resolveSibling("mutations.json")));
            root.path("mutations").forEach(node -> all.add(Mutation.of(node)));
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> aCaseNoticesEachBreak() {
        return mutations().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.rule(), () -> assertThat(notice(mutation))
                        .as("cases of " + mutation.rule() + " that fail when it is broken")
                        .isNotEmpty()));
    }

    private static List<String> notice(Mutation mutation) {
        Cases broken = new Cases(mutation);
        return CASES.stream()
                .filter(c -> c.rules().contains(mutation.rule()))
                .filter(c -> !broken.run(c).failures().isEmpty())
                .map(TypographyCase::id)
                .toList();
    }

    @Test
    void everyRuleThatHasACaseIsBrokenOnceOrSaidToBeOpen() {
        Set<String> broken = mutations().stream().map(Mutation::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = CASES.stream()
                .flatMap(c -> c.rules().stream())
                .filter(rule -> rule.startsWith("ZH-") || rule.startsWith("TC-"))
                .collect(Collectors.toCollection(TreeSet::new));
        broken.addAll(OPEN.keySet());
        assertThat(broken).isEqualTo(tested);
        assertThat(mutations().stream().map(Mutation::rule))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(OPEN.keySet());
    }
}
