package hebi.layout.page;

import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of a pass, which the next pass may prove wrong, with the pages on which they were made. */
final class HeldDiagnostics implements Diagnostics {
    /** By finding, the first page of the document on which it was made. */
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

    /**
     * Passes everything on.
     *
     * @param article name of the document
     * @param labels of its pages
     */
    synchronized void release(Diagnostics diagnostics, String article, List<String> labels) {
        held.forEach((finding, at) -> diagnostics.report(
                at < labels.size() ? finding.with("article", article).with("page", labels.get(at)) : finding));
        held.clear();
    }
}
