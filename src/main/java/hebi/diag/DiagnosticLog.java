package hebi.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings, drops exact repetitions and gives them back in a stable order. */
public final class DiagnosticLog implements Diagnostics {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(d -> String.join("\u0000", d.args()));

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** All findings sorted by file, line, column, code: the same whatever the number of threads. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> list = new ArrayList<>(found);
        list.sort(ORDER);
        return List.copyOf(list);
    }

    /** Whether an error was reported. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(d -> d.code().severity() == Severity.ERROR);
    }
}
