package hebi.cases;

import hebi.diag.Code;
import hebi.diag.Severity;
import java.util.Arrays;
import java.util.List;

/** What the pipeline reported of a case. */
final class Lints {
    private Lints() {}

    /**
     * How often a diagnostic is reported of the case itself: of its layout at the first measure, or of its text as a manuscript,
     * whichever knows of it.
     */
    static int count(CaseRun run, String kebabName) {
        Code code = Arrays.stream(Code.values())
                .filter(c -> c.kebabName().equals(kebabName))
                .findFirst()
                .orElseThrow(() -> new BadCase("the engine has no diagnostic called " + kebabName));
        boolean alone = run.copies().size() == 1;
        long layout = run.findings().stream()
                .filter(d -> d.code() == code)
                .filter(d -> alone || d.span().file().startsWith(Pipeline.documentName(0) + "."))
                .count();
        long manuscript =
                run.manuscript().stream().filter(d -> d.code() == code).count();
        return (int) Math.max(layout, manuscript);
    }

    /** Complaints about the stylesheet that a setting became, and errors: the case was not laid out as it asks. */
    static List<String> complaints(CaseRun run) {
        return run.findings().stream()
                .filter(d -> d.code().name().startsWith("CSS_") || d.code().severity() == Severity.ERROR)
                .map(d -> d.message("en"))
                .distinct()
                .toList();
    }
}
