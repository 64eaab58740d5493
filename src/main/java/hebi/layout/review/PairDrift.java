package hebi.layout.review;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.fragment.Fragment;
import hebi.fragment.Frame;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.geom.PhysicalRect;
import hebi.layout.page.LayoutOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far partners that should stand level drift apart on each page, and how much stays white beside the shorter one, in
 * millimetres along the lines' succession (PR-2, PR-9).
 */
public final class PairDrift {
    private static final double MILLIPOINTS_PER_MM = 72_000 / 25.4;
    /** White beside the shorter partner that is not worth a word: 1 in. */
    private static final int MUCH_WHITE = 72_000;

    private final LayoutOutput output;
    private final Map<Integer, Map<Integer, Extent>> extents = new HashMap<>();
    private final Map<String, Integer> elements = new HashMap<>();

    private PairDrift(LayoutOutput output) {
        this.output = output;
        List<Page> pages = output.document().pages();
        for (int i = 0; i < pages.size(); i++) {
            for (Page.Area area : pages.get(i).areas()) {
                look(area.fragments(), Frame.of(area), i);
            }
        }
    }

    /**
     * Two blocks that should stand level.
     *
     * @param lead id of the lead language's
     * @param partner id of the other's
     */
    public record Partners(String lead, String partner) {}

    /** From where to where a box stands on a page along the lines' succession, in millipoints. */
    private record Extent(int start, int end, Span span) {
        Extent with(Extent other) {
            return new Extent(Math.min(start, other.start), Math.max(end, other.end), span);
        }
    }

    /** What was found on a page. */
    private static final class Finding {
        private int pairs;
        private int drift;
        private int white;
        private String loneliest = "";
        private Span span = Span.NONE;
    }

    /** Reports each page on which partners begin. */
    public static void report(LayoutOutput output, List<Partners> pairs, Diagnostics diagnostics) {
        new PairDrift(output).report(pairs, diagnostics);
    }

    private void report(List<Partners> pairs, Diagnostics diagnostics) {
        Map<Integer, Finding> byPage = new TreeMap<>();
        for (Partners partners : pairs) {
            Map<Integer, Extent> lead = boxes(partners.lead());
            Map<Integer, Extent> partner = boxes(partners.partner());
            if (!lead.isEmpty() && !partner.isEmpty()) {
                compare(partners, new TreeMap<>(lead), new TreeMap<>(partner), byPage);
            }
        }
        byPage.forEach((page, finding) -> diagnostics.report(diagnostic(page, finding)));
    }

    private Map<Integer, Extent> boxes(String id) {
        return Optional.ofNullable(elements.get(id)).map(extents::get).orElse(Map.of());
    }

    private static void compare(
            Partners partners,
            NavigableMap<Integer, Extent> lead,
            NavigableMap<Integer, Extent> partner,
            Map<Integer, Finding> byPage) {
        int page = lead.firstKey();
        Extent first = lead.firstEntry().getValue();
        Extent other = partner.firstEntry().getValue();
        Finding finding = byPage.computeIfAbsent(page, p -> new Finding());
        finding.pairs++;
        finding.drift = Math.max(finding.drift, Math.abs(first.start() - other.start()));
        if (lead.size() == 1 && partner.size() == 1) {
            int white = Math.abs(first.end() - other.end());
            if (white > finding.white) {
                finding.white = white;
                finding.loneliest = first.end() < other.end() ? partners.lead() : partners.partner();
                finding.span = first.end() < other.end() ? first.span() : other.span();
            }
        }
    }

    private Diagnostic diagnostic(int page, Finding finding) {
        Code code = finding.white > MUCH_WHITE ? Code.PAIR_DRIFT_WHITE : Code.PAIR_DRIFT;
        String label = output.document().pages().get(page).label();
        return Diagnostic.of(
                        code,
                        finding.span,
                        label,
                        Integer.toString(finding.pairs),
                        millimetres(finding.drift),
                        millimetres(finding.white),
                        finding.loneliest)
                .with("article", output.sources().get(page).document())
                .with("page", label);
    }

    private static String millimetres(int millipoints) {
        return String.format(Locale.ROOT, "%.1f", millipoints / MILLIPOINTS_PER_MM);
    }

    private void look(List<Fragment> fragments, Frame frame, int page) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Block block) {
                look(block, frame, page);
            } else if (fragment instanceof Fragment.Layer layer) {
                look(layer.block(), frame, page);
            }
        }
    }

    private void look(Fragment.Block block, Frame frame, int page) {
        if (block.marking() instanceof Marking.Content content) {
            block.anchors().forEach(id -> elements.putIfAbsent(id, content.element()));
            extents.computeIfAbsent(content.element(), e -> new TreeMap<>())
                    .merge(page, extent(block, frame), Extent::with);
        }
        look(block.children(), frame.inside(block), page);
    }

    private static Extent extent(Fragment.Block block, Frame frame) {
        PhysicalRect rect = frame.physical(block.rect());
        return frame.mode().isVertical()
                ? new Extent(rect.x(), rect.x() + rect.width(), block.span())
                : new Extent(rect.y(), rect.y() + rect.height(), block.span());
    }
}
