package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import hebi.diag.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A case that was run.
 *
 * @param copies what the PDF shows of each copy, in its order
 * @param files the PDFs; none when nothing was laid out
 * @param findings what the pipeline reported
 * @param manuscript what the author of its text is told, when a lint is asked for
 * @param project its text as a magazine
 * @param value of a case that asks data
 */
record CaseRun(
        TypographyCase typographyCase,
        List<LaidCopy> copies,
        List<byte[]> files,
        List<Diagnostic> findings,
        List<Diagnostic> manuscript,
        Supplier<CaseProject> project,
        Optional<JsonNode> value) {
    /** A case of which nothing is laid out. */
    static CaseRun ofValue(TypographyCase c, Optional<JsonNode> value) {
        Supplier<CaseProject> none = () -> {
            throw new BadCase("it has no text");
        };
        return new CaseRun(c, List.of(), List.of(), List.of(), List.of(), none, value);
    }

    /** The copies that are the case itself, one a measure. */
    List<LaidCopy> itself() {
        return copies.stream().filter(c -> c.copy.isCaseItself()).toList();
    }

    LaidCopy variant(String name) {
        return copies.stream()
                .filter(c -> c.copy.variant().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow(() -> new BadCase("there is no copy “" + name + "”"));
    }
}
