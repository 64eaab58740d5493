package hebi.cases;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Runs own cases by their ids and gives the failures of each: what {@link MutationTest} asks of the breakable engine. To
 * the test this is a class of another loader, so that only what the JDK has goes in and out.
 */
public final class CasesInside implements Function<List<String>, Map<String, List<String>>> {
    private final List<TypographyCase> cases = CaseFiles.read(CaseFiles.OWN);

    /** All own cases. */
    public CasesInside() {}

    @Override
    public Map<String, List<String>> apply(List<String> ids) {
        Map<String, List<String>> failures = new TreeMap<>();
        List<TypographyCase> asked =
                cases.stream().filter(c -> ids.contains(c.id())).toList();
        // A new engine each time: nothing that an earlier break left behind.
        new Cases()
                .run(
                        asked,
                        verdict -> failures.put(verdict.run().typographyCase().id(), verdict.failures()));
        return failures;
    }
}
