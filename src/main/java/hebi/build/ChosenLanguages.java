package hebi.build;

import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Severity;
import hebi.document.Magazine;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passes on what concerns the languages of the editions that were asked for. Errors are all passed on: what cannot be read is
 * wrong for all.
 *
 * @param sink takes what is passed on
 * @param languages keys; all when empty
 */
record ChosenLanguages(Diagnostics sink, Set<String> languages) implements Diagnostics {
    /** Of a request: all languages when no editions were named. */
    static Diagnostics of(BuildRequest request, Magazine magazine, Diagnostics sink) {
        boolean all = request.editions().isEmpty() || request.editions().contains(BuildRequest.ALL_EDITIONS);
        Set<String> languages = magazine.editions().stream()
                .filter(plan -> request.editions().contains(plan.id()))
                .flatMap(plan -> plan.languages().stream())
                .collect(Collectors.toSet());
        return all ? sink : new ChosenLanguages(sink, languages);
    }

    @Override
    public void report(Diagnostic finding) {
        String language = finding.context().getOrDefault("language", "");
        boolean error = finding.code().severity() == Severity.ERROR;
        if (error || language.isEmpty() || languages.isEmpty() || languages.contains(language)) {
            sink.report(finding);
        }
    }
}
