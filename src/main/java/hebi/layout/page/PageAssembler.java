package hebi.layout.page;

import hebi.css.ComputedStyle;
import hebi.diag.Span;
import hebi.fragment.BoxPaint;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.fragment.Marking.ArtifactType;
import hebi.fragment.Page;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.layout.content.ContentScope;
import hebi.layout.flow.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a page together: background, borders, margin boxes, page area (css-page-3 §4.3 paint order). */
final class PageAssembler {
    private final MarginBoxes marginBoxes;

    PageAssembler(MarginBoxes marginBoxes) {
        this.marginBoxes = marginBoxes;
    }

    /** The finished page. */
    Page assemble(LaidPage page, ContentScope scope, String label) {
        List<Page.Area> areas = new ArrayList<>();
        ComputedStyle style = page.style().style();
        WritingMode mode = PageGeometry.mode(style);
        BoxPaint paint = Styles.paint(style);
        BoxPaint background = BoxPaint.NONE.with(paint.background());
        BoxPaint borders =
                BoxPaint.NONE.with(paint.border()).with(paint.corners()).withPadding(paint.padding());
        // css-page-3 §4.3: the background covers the whole page, its margins too.
        addPainted(background, page.geometry().page(), mode, ArtifactType.BACKGROUND, areas);
        addPainted(borders, page.geometry().border(), mode, ArtifactType.LAYOUT, areas);
        areas.addAll(marginBoxes.areas(page, scope, label));
        page.flow()
                .ifPresent(flow -> areas.add(
                        new Page.Area(page.geometry().area(), flow.fragment().mode(), List.of(flow.fragment()))));
        return new Page(label, page.style().width(), page.style().height(), areas);
    }

    private static void addPainted(
            BoxPaint paint, PhysicalRect rect, WritingMode mode, ArtifactType type, List<Page.Area> areas) {
        if (paint.isInvisible()) {
            return;
        }
        LogicalSize size = mode.toLogical(rect.width(), rect.height());
        Fragment painted = new Fragment.Block(
                new LogicalRect(0, 0, size.inline(), size.block()),
                mode,
                paint,
                new Marking.Artifact(type),
                List.of(),
                Optional.empty(),
                List.of(),
                Span.NONE);
        areas.add(new Page.Area(rect, mode, List.of(painted)));
    }
}
