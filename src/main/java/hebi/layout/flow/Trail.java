package hebi.layout.flow;

import hebi.box.Origin;
import hebi.diag.Diagnostic;
import hebi.fragment.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What layout saw on its way: elements that begin, findings. Kept as a tree beside the fragments, so that what is laid
 * out in vain leaves no trace.
 *
 * @param starts elements that have their first box here
 * @param findings what is wrong here
 * @param late floats that stand here though the text that brought them stands before
 * @param inside of what is inside, in order
 */
public record Trail(List<Origin> starts, List<Diagnostic> findings, List<Fragment> late, List<Trail> inside) {
    /** Nothing. */
    public static final Trail EMPTY = new Trail(List.of(), List.of(), List.of(), List.of());

    /** Copies its lists. */
    public Trail {
        starts = List.copyOf(starts);
        findings = List.copyOf(findings);
        late = List.copyOf(late);
        inside = List.copyOf(inside);
    }

    /** An element begins; then comes what is inside. */
    public static Trail of(Origin start, List<Trail> inside) {
        return new Trail(start.anonymous() ? List.of() : List.of(start), List.of(), List.of(), inside);
    }

    /** A finding. */
    public static Trail of(Diagnostic finding) {
        return new Trail(List.of(), List.of(finding), List.of(), List.of());
    }

    /** A float that comes after the text that brought it. */
    public static Trail late(Fragment fragment) {
        return new Trail(List.of(), List.of(), List.of(fragment), List.of());
    }

    /** Only what is inside. */
    public static Trail of(List<Trail> inside) {
        return inside.isEmpty() ? EMPTY : new Trail(List.of(), List.of(), List.of(), inside);
    }

    /** All elements that begin. */
    public List<Origin> allStarts() {
        return collected(Trail::starts);
    }

    /** All findings. */
    public List<Diagnostic> allFindings() {
        return collected(Trail::findings);
    }

    /** All floats that come after the text that brought them. */
    public List<Fragment> allLate() {
        return collected(Trail::late);
    }

    private <T> List<T> collected(Function<Trail, List<T>> what) {
        List<T> all = new ArrayList<>();
        collect(what, all);
        return all;
    }

    private <T> void collect(Function<Trail, List<T>> what, List<T> all) {
        all.addAll(what.apply(this));
        inside.forEach(trail -> trail.collect(what, all));
    }
}
