package hebi.layout.page;

import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings of a pass, which the next pass may prove wrong, with the pages on which they were made. */
final class HeldDiagnostics implements Diagnostics {
    private final Map<Diagnostic, Integer> held = new LinkedHashMap<>();

    private int page;

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        held.putIfAbsent(diagnostic, page);
    }

    /** What is reported from now on is of this page of the document, from 0. */
    synchronized void turnTo(int next) {
        page = next;
    }

    /** Forgets what was found: another pass begins. */
    synchronized void clear() {
        held.clear();
        page = 0;
    }

    /** By finding, the first page of the document on which it was made. */
    synchronized Map<Diagnostic, Integer> found() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(held));
    }
}
