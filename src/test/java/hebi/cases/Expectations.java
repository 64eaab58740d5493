package hebi.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All expectations by name. One that is not here fails its case. */
final class Expectations {
    private static final Map<String, Check> CHECKS = new HashMap<>();

    static {
        List.of(
                        BreakChecks.checks(),
                        EdgeChecks.checks(),
                        TextChecks.checks(),
                        AdvanceChecks.checks(),
                        JustifyChecks.checks(),
                        KashidaChecks.checks(),
                        GridChecks.checks(),
                        PageChecks.checks(),
                        GlyphChecks.checks(),
                        InkChecks.checks(),
                        DecorationChecks.checks(),
                        DocumentChecks.checks(),
                        DataChecks.checks())
                .forEach(CHECKS::putAll);
    }

    private Expectations() {}

    static Set<String> names() {
        return Set.copyOf(CHECKS.keySet());
    }

    /** The failures of one expectation, each a sentence without its name. */
    static List<String> check(CaseRun run, Expectation.Source source) {
        Check check = CHECKS.get(source.name());
        if (check == null) {
            return List.of("the runner does not know this expectation");
        }
        Expectation expectation = new Expectation(source);
        Checking checking = new Checking(run, expectation);
        try {
            check.check(checking);
        } catch (BadCase bad) {
            checking.fail(bad.getMessage());
        } catch (RuntimeException e) {
            checking.fail("the runner failed: " + e + " in " + e.getStackTrace()[0]);
        }
        List<String> failures = new ArrayList<>(checking.failures());
        if (failures.isEmpty() && !expectation.unread().isEmpty()) {
            failures.add("the runner does not know the parameters " + expectation.unread());
        }
        return failures;
    }
}
