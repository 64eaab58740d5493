package hebi.layout.page;

import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Findings of a pass, which the next pass may prove wrong. */
final class HeldDiagnostics implements Diagnostics {
    private final List<Diagnostic> held = new ArrayList<>();

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        held.add(diagnostic);
    }

    /** Forgets what was found: another pass begins. */
    synchronized void clear() {
        held.clear();
    }

    /** Passes everything on. */
    synchronized void release(Diagnostics diagnostics) {
        held.forEach(diagnostics::report);
        held.clear();
    }
}
