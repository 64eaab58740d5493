package hebi.layout.review;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.fragment.Page;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import hebi.layout.page.LayoutOutput;
import hebi.layout.page.PageSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks through all pages of an edition. */
public final class LayoutReview {
    private LayoutReview() {}

    /** All remarks, page by page. */
    public static List<Remark> of(LayoutOutput output) {
        Set<Integer> tables = new HashSet<>();
        collectTables(output.document().structure(), tables);
        List<Remark> remarks = new ArrayList<>();
        List<Page> pages = output.document().pages();
        for (int i = 0; i < pages.size(); i++) {
            PageSource source = output.sources().get(i);
            if (!source.blank()) {
                remarks.addAll(PageReview.of(pages.get(i), i, source, tables));
            }
        }
        return List.copyOf(remarks);
    }

    /** Reports all remarks, but overfull lines: layout has reported them. */
    public static void report(LayoutOutput output, Diagnostics diagnostics) {
        for (Remark remark : of(output)) {
            if (remark.kind() != Remark.Kind.OVERFULL) {
                diagnostics.report(diagnostic(remark)
                        .with("article", output.sources().get(remark.page()).document())
                        .with(
                                "page",
                                output.document().pages().get(remark.page()).label()));
            }
        }
    }

    private static Diagnostic diagnostic(Remark remark) {
        String text = remark.text();
        return switch (remark.kind()) {
            case OVERFULL -> Diagnostic.of(Code.LINE_OVERFULL, remark.span(), points(remark.amount(), "%.1f"), text);
            case LOOSE -> Diagnostic.of(Code.LINE_LOOSE, remark.span(), points(remark.amount(), "%.2f"), text);
            case OFF_GRID ->
                Diagnostic.of(
                        Code.LINE_OFF_GRID,
                        remark.span(),
                        Integer.toString(remark.count()),
                        text,
                        points(remark.amount(), "%.1f"));
            case SMALL_TEXT ->
                Diagnostic.of(Code.TEXT_BELOW_6_HAO, remark.span(), points(remark.amount(), "%.1f"), text);
            case TIGHT_LINES ->
                Diagnostic.of(
                        Code.LINE_GAP_TOO_SMALL_FOR_INTERLINEAR, remark.span(), points(remark.amount(), "%.2f"), text);
            case SHORT_COLUMN -> Diagnostic.of(Code.COLUMN_SHORT, remark.span(), points(remark.amount(), "%.1f"), text);
        };
    }

    private static String points(int thousandths, String format) {
        return String.format(Locale.ROOT, format, thousandths / 1000.0);
    }

    private static void collectTables(StructureElement element, Set<Integer> tables) {
        if (element.role() == StructureRole.TABLE) {
            tables.add(element.id());
        }
        element.children().forEach(child -> collectTables(child, tables));
    }
}
