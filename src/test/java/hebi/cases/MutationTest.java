package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.mutation.BreakableEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule is proven only if its cases fail when it is broken: {@code mutations.json} breaks each rule once. */
class MutationTest {
    private static final List<TypographyCase> CASES = CaseFiles.read(CaseFiles.OWN);
    private static final List<Mutation> TABLE = Mutation.all();

    @TestFactory
    Stream<DynamicTest> casesOfTheRuleNoticeItsBreak() {
        BreakableEngine engine = new BreakableEngine(
                TABLE.stream().map(Mutation::broken).flatMap(Optional::stream).toList());
        Function<List<String>, Map<String, List<String>>> cases = casesInside(engine);
        List<String> named =
                TABLE.stream().flatMap(m -> m.noticed().stream()).distinct().toList();
        Map<String, List<String>> whole = cases.apply(named);
        return TABLE.stream()
                .filter(m -> m.broken().isPresent())
                .map(m -> DynamicTest.dynamicTest(m.rule() + ": " + m.text(), () -> {
                    Set<String> noticing = noticing(m, engine, cases);
                    assertThat(m.noticed()).as("cases to name, of " + noticing).isNotEmpty();
                    assertThat(noticing).containsAll(m.noticed());
                    assertThat(m.noticed()).allSatisfy(id -> assertThat(whole.get(id))
                            .as(id + " while nothing is broken")
                            .isEmpty());
                }));
    }

    @SuppressWarnings("unchecked")
    private static Function<List<String>, Map<String, List<String>>> casesInside(BreakableEngine engine) {
        return (Function<List<String>, Map<String, List<String>>>) engine.create(CasesInside.class.getName());
    }

    /**
     * Ids of the cases that fail when the rule is broken, because of what they measure: of those that are named, or of all
     * of the rule while none is.
     */
    private static Set<String> noticing(
            Mutation mutation, BreakableEngine engine, Function<List<String>, Map<String, List<String>>> cases) {
        List<String> ids = mutation.noticed().isEmpty() ? casesOf(mutation.rule()) : mutation.noticed();
        Map<String, List<String>> failures = new TreeMap<>();
        int taken = engine.whileBroken(mutation.broken().orElseThrow(), () -> failures.putAll(cases.apply(ids)));
        assertThat(taken).as("how often the break was come by").isPositive();
        failures.values().removeIf(of -> of.stream().noneMatch(MutationTest::isMeasured));
        return failures.keySet();
    }

    /** An engine that cannot go on proves nothing. */
    private static boolean isMeasured(String failure) {
        return !failure.contains("the engine failed") && !failure.contains("the runner failed");
    }

    private static List<String> casesOf(String rule) {
        return CASES.stream()
                .filter(c -> c.rules().contains(rule))
                .map(TypographyCase::id)
                .toList();
    }

    @Test
    void everyRuleThatHasACaseHasARow() {
        List<String> rows = TABLE.stream().map(Mutation::rule).toList();
        Set<String> rules =
                CASES.stream().flatMap(c -> c.rules().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void everyRowSaysWhatIsBrokenAndNamesCasesOfItsRule() {
        for (Mutation mutation : TABLE) {
            assertThat(mutation.text()).as(mutation.rule()).isNotBlank();
            assertThat(casesOf(mutation.rule())).as(mutation.rule()).containsAll(mutation.noticed());
        }
    }

    @Test
    void everyRuleOfChineseUyghurAndKazakhIsBroken() {
        assertThat(TABLE.stream().filter(m -> m.broken().isEmpty()).map(Mutation::rule))
                .noneMatch(rule -> rule.matches("(ZH|UG|KK)-.*"));
    }
}
