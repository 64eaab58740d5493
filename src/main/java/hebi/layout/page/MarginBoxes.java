package hebi.layout.page;

import hebi.box.Box;
import hebi.box.GeneratedText;
import hebi.css.ComputedStyle;
import hebi.css.PageStyle.MarginBox;
import hebi.css.Properties;
import hebi.css.value.Content;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Size;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.layout.ContentSizes;
import hebi.layout.FlowLayout;
import hebi.layout.content.ContentScope;
import hebi.layout.content.ContentText;
import hebi.layout.flow.Styles;
import hebi.layout.page.MarginBoxSizes.Wish;
import hebi.layout.page.MarginSides.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Sizes and fills the sixteen margin boxes of a page (css-page-3 §5). */
final class MarginBoxes {
    private final FlowLayout flow;
    private final String language;
    private final Diagnostics diagnostics;

    /**
     * Margin boxes of an edition.
     *
     * @param flow lays out their content; knows no structure: margin boxes are artifacts
     * @param language BCP 47 tag of their text
     */
    MarginBoxes(FlowLayout flow, String language, Diagnostics diagnostics) {
        this.flow = flow;
        this.language = language;
        this.diagnostics = diagnostics;
    }

    /** One margin box that is generated, with its content. */
    private record Filled(MarginBox box, ComputedStyle style, String text, Box.Block root) {
        WritingMode mode() {
            return PageGeometry.mode(style);
        }
    }

    /** Areas for the margin boxes of {@code page}, whose label is for messages. */
    List<Page.Area> areas(LaidPage page, ContentScope scope, String label) {
        Map<MarginBox, Filled> filled = new EnumMap<>(MarginBox.class);
        for (MarginBox box : MarginBox.values()) {
            ComputedStyle style = page.style().marginBoxes().get(box);
            if (style != null && style.get(Properties.CONTENT) instanceof Content.Parts parts) {
                // In a margin box there is no rest of the line to fill: its size follows its text.
                String text =
                        ContentText.of(parts.parts(), scope).replace(Character.toString(GeneratedText.LEADER), "");
                filled.put(box, new Filled(box, style, text, PlainText.box(style, language, text)));
            }
        }
        List<Page.Area> areas = new ArrayList<>();
        for (Side side : MarginSides.of(page.geometry())) {
            List<PhysicalRect> rects = rects(side, filled);
            for (int i = 0; i < side.boxes().size(); i++) {
                Filled box = filled.get(side.boxes().get(i));
                if (box != null) {
                    areas.add(area(box, rects.get(i), side, label));
                }
            }
        }
        return areas;
    }

    /** Margin boxes of the boxes of one side, in order; empty rectangles for those that are not generated. */
    private List<PhysicalRect> rects(Side side, Map<MarginBox, Filled> filled) {
        if (side.boxes().size() == 1) {
            return List.of(side.rect());
        }
        List<Optional<Wish>> wishes = side.boxes().stream()
                .map(box -> Optional.ofNullable(filled.get(box)).map(f -> wish(f, side)))
                .toList();
        int[] sizes = MarginBoxSizes.share(side.length(), wishes.get(0), wishes.get(1), wishes.get(2));
        return List.of(
                side.part(0, sizes[0]),
                side.part((side.length() - sizes[1]) / 2, sizes[1]),
                side.part(side.length() - sizes[2], sizes[2]));
    }

    private Wish wish(Filled box, Side side) {
        PhysicalEdges edges = edges(box, side.rect());
        int around = side.horizontal() ? edges.horizontal() : edges.vertical();
        Size given = side.horizontal() != box.mode().isVertical()
                ? box.style().get(Properties.INLINE_SIZE)
                : box.style().get(Properties.BLOCK_SIZE);
        if (given instanceof Size.Fixed fixed) {
            int size = fixed.value().resolve(side.length());
            int outer = box.style().get(Properties.BOX_SIZING) == BoxSizing.BORDER_BOX
                    ? size + around - withoutMargins(box, side)
                    : size + around;
            return new Wish(outer, outer, OptionalInt.of(outer));
        }
        ContentSizes content = along(box, side, edges);
        return new Wish(content.min() + around, content.max() + around, OptionalInt.empty());
    }

    private static int withoutMargins(Filled box, Side side) {
        PhysicalEdges inner = borderAndPadding(box, side.rect());
        return side.horizontal() ? inner.horizontal() : inner.vertical();
    }

    /** Content sizes along the side: intrinsic ones along lines, the laid out height across them. */
    private ContentSizes along(Filled box, Side side, PhysicalEdges edges) {
        if (side.horizontal() != box.mode().isVertical()) {
            return flow.contentSizes(box.root());
        }
        int across = side.horizontal()
                ? side.rect().height() - edges.vertical()
                : side.rect().width() - edges.horizontal();
        int block = flow.layoutUnbroken(box.root(), Math.max(0, across))
                .fragment()
                .rect()
                .blockSize();
        return new ContentSizes(block, block);
    }

    private static PhysicalEdges borderAndPadding(Filled box, PhysicalRect base) {
        return PhysicalEdges.borders(box.style(), box.mode())
                .plus(PhysicalEdges.padding(box.style(), box.mode(), base.width(), base.height()));
    }

    private static PhysicalEdges edges(Filled box, PhysicalRect base) {
        return PhysicalEdges.margins(box.style(), box.mode(), base.width(), base.height())
                .plus(borderAndPadding(box, base));
    }

    private Page.Area area(Filled box, PhysicalRect margin, Side side, String label) {
        PhysicalRect border = PhysicalEdges.margins(
                        box.style(),
                        box.mode(),
                        side.rect().width(),
                        side.rect().height())
                .inside(margin);
        PhysicalRect content = borderAndPadding(box, side.rect()).inside(border);
        LogicalSize room = box.mode().toLogical(content.width(), content.height());
        Fragment.Block laid = flow.layoutUnbroken(box.root(), room.inline()).fragment();
        if (laid.rect().blockSize() > room.block()
                || flow.contentSizes(box.root()).min() > room.inline()) {
            String name = box.box().name().toLowerCase(Locale.ROOT).replace('_', '-');
            diagnostics.report(Code.MARGIN_BOX_OVERFLOW, Span.NONE, box.text(), name, label);
        }
        int free = room.block() - laid.rect().blockSize();
        LogicalRect place = inside(content, border, box.mode()).moved(0, shift(box, free));
        Fragment.Block moved = new Fragment.Block(
                new LogicalRect(
                        place.inlineStart(),
                        place.blockStart(),
                        laid.rect().inlineSize(),
                        laid.rect().blockSize()),
                laid.mode(),
                laid.paint(),
                laid.marking(),
                laid.anchors(),
                laid.link(),
                laid.children(),
                laid.span());
        LogicalSize outer = box.mode().toLogical(border.width(), border.height());
        Fragment.Block framed = new Fragment.Block(
                new LogicalRect(0, 0, outer.inline(), outer.block()),
                box.mode(),
                Styles.paint(box.style()),
                new Marking.Artifact(side.artifact()),
                List.of(),
                Optional.empty(),
                List.of(moved),
                Span.NONE);
        return new Page.Area(border, box.mode(), List.of(framed));
    }

    /** Where {@code content} begins in {@code border}, along the flow. */
    private static LogicalRect inside(PhysicalRect content, PhysicalRect border, WritingMode mode) {
        PhysicalEdges edges = new PhysicalEdges(
                content.y() - border.y(),
                border.x() + border.width() - content.x() - content.width(),
                border.y() + border.height() - content.y() - content.height(),
                content.x() - border.x());
        return edges.startIn(mode);
    }

    /** css-page-3 §5.3.3: {@code vertical-align} moves the content; {@code baseline} is the box's usual place. */
    private static int shift(Filled box, int free) {
        return switch (box.style().get(Properties.VERTICAL_ALIGN).keyword()) {
            case TOP, TEXT_TOP -> 0;
            case BOTTOM, TEXT_BOTTOM -> free;
            case MIDDLE -> free / 2;
            case BASELINE, SUB, SUPER ->
                switch (box.box()) {
                    case LEFT_TOP, RIGHT_TOP -> 0;
                    case LEFT_BOTTOM, RIGHT_BOTTOM -> free;
                    case TOP_LEFT_CORNER,
                            TOP_LEFT,
                            TOP_CENTER,
                            TOP_RIGHT,
                            TOP_RIGHT_CORNER,
                            RIGHT_MIDDLE,
                            BOTTOM_RIGHT_CORNER,
                            BOTTOM_RIGHT,
                            BOTTOM_CENTER,
                            BOTTOM_LEFT,
                            BOTTOM_LEFT_CORNER,
                            LEFT_MIDDLE -> free / 2;
                };
        };
    }
}
