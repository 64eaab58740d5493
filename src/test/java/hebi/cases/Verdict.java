package hebi.cases;

import java.util.List;

/**
 * What came out of a case.
 *
 * @param failures {@code expectation: what is wrong}, in the case's order; none when it passed
 */
record Verdict(CaseRun run, List<String> failures) {
    boolean passed() {
        return failures.isEmpty();
    }

    /** {@code ZP-004 line_first_not_in: line 7 starts with 》 at 11.5 em}, and how many more failures there are. */
    String line() {
        String more = failures.size() > 1 ? " (and " + (failures.size() - 1) + " more)" : "";
        return run.typographyCase().id() + " " + failures.get(0) + more;
    }
}
