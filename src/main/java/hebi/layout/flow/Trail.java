package hebi.layout.flow;

import hebi.box.Origin;
import hebi.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * What layout saw on its way: elements that begin, findings. Kept as a tree beside the fragments, so that what is laid
 * out in vain leaves no trace.
 *
 * @param starts elements that have their first box here
 * @param findings what is wrong here
 * @param inside of what is inside, in order
 */
public record Trail(List<Origin> starts, List<Diagnostic> findings, List<Trail> inside) {
    /** Nothing. */
    public static final Trail EMPTY = new Trail(List.of(), List.of(), List.of());

    /** Copies its lists. */
    public Trail {
        starts = List.copyOf(starts);
        findings = List.copyOf(findings);
        inside = List.copyOf(inside);
    }

    /** An element begins; then comes what is inside. */
    public static Trail of(Origin start, List<Trail> inside) {
        return new Trail(start.anonymous() ? List.of() : List.of(start), List.of(), inside);
    }

    /** A finding. */
    public static Trail of(Diagnostic finding) {
        return new Trail(List.of(), List.of(finding), List.of());
    }

    /** Only what is inside. */
    public static Trail of(List<Trail> inside) {
        return inside.isEmpty() ? EMPTY : new Trail(List.of(), List.of(), inside);
    }

    /** All elements that begin. */
    public List<Origin> allStarts() {
        List<Origin> all = new ArrayList<>();
        collect(all, new ArrayList<>());
        return all;
    }

    /** All findings. */
    public List<Diagnostic> allFindings() {
        List<Diagnostic> all = new ArrayList<>();
        collect(new ArrayList<>(), all);
        return all;
    }

    private void collect(List<Origin> origins, List<Diagnostic> diagnostics) {
        origins.addAll(starts);
        diagnostics.addAll(findings);
        inside.forEach(trail -> trail.collect(origins, diagnostics));
    }
}
