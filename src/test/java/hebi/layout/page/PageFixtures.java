package hebi.layout.page;

import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.PageStyle;
import hebi.css.PageStyle.MarginBox;
import hebi.css.Properties;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.CounterChange;
import hebi.css.value.Size;
import hebi.diag.Span;
import hebi.fragment.BoxPaint;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import hebi.html.Element;
import hebi.layout.LayoutResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pages without stylesheets and layout; numbers are points. */
final class PageFixtures {
    private PageFixtures() {}

    /** A page of 100 × 200 with margins of 10, 20, 30, 40 (inline start, inline end, block start, block end). */
    static ComputedStyle margins() {
        return ComputedStyle.initial()
                .with(Properties.MARGIN_INLINE_START, Size.of(10_000))
                .with(Properties.MARGIN_INLINE_END, Size.of(20_000))
                .with(Properties.MARGIN_BLOCK_START, Size.of(30_000))
                .with(Properties.MARGIN_BLOCK_END, Size.of(40_000));
    }

    static PageStyle page(ComputedStyle style) {
        return new PageStyle(100_000, 200_000, style, Map.of());
    }

    /** A page that shows {@code counter(page, style)} at its foot. */
    static PageStyle withFolio(String style) {
        ComputedStyle folio = ComputedStyle.initial()
                .with(Properties.CONTENT, new Content.Parts(List.of(new ContentPart.Counter("page", style))));
        return new PageStyle(100_000, 200_000, margins(), Map.of(MarginBox.BOTTOM_CENTER, folio));
    }

    static LaidPage blank(PageStyle style) {
        return new LaidPage(
                new PageStyle.Selector("", false, false, true), style, PageGeometry.of(style), Optional.empty());
    }

    /** A page on which elements with these styles begin. */
    static LaidPage starting(PageStyle style, ComputedStyle... elements) {
        List<Origin> starts = java.util.stream.Stream.of(elements)
                .map(e -> origin(styled(Map.of(), e), 0))
                .toList();
        return flowing(style, starts);
    }

    static LaidPage flowing(PageStyle style, List<Origin> starts) {
        Fragment.Block fragment = new Fragment.Block(
                new LogicalRect(0, 0, 0, 0),
                WritingMode.HORIZONTAL_LTR,
                BoxPaint.NONE,
                new Marking.Content(1, 0),
                List.of(),
                Optional.empty(),
                List.of(),
                Span.NONE);
        LayoutResult flow = new LayoutResult(fragment, Optional.empty(), LayoutResult.Start.ANY, starts, List.of());
        return new LaidPage(
                new PageStyle.Selector("", false, false, false), style, PageGeometry.of(style), Optional.of(flow));
    }

    static Origin origin(StyledElement element, int order) {
        return new Origin(
                1,
                order,
                element,
                Span.NONE,
                "",
                element.element().id().stream().toList(),
                false);
    }

    static StyledElement styled(Map<String, String> attributes, ComputedStyle style) {
        return new StyledElement(
                new Element("p", new TreeMap<>(attributes), List.of(), Span.NONE), style, "en", List.of(), Span.NONE);
    }

    static ComputedStyle reset(String counter, int value) {
        return ComputedStyle.initial().with(Properties.COUNTER_RESET, List.of(new CounterChange(counter, value)));
    }
}
