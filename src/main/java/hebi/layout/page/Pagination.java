package hebi.layout.page;

import hebi.box.Box;
import hebi.css.PageStyle;
import hebi.css.value.Keywords.BreakBetween;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.layout.BreakToken;
import hebi.layout.LayoutResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out one document page by page (css-page-3 §3, css-break-4 §3). */
final class Pagination {
    private final PreparedDocument document;
    private final boolean boundRight;
    private final List<LaidPage> pages = new ArrayList<>();
    private boolean left;

    private Pagination(PreparedDocument document, boolean boundRight, boolean startsLeft) {
        this.document = document;
        this.boundRight = boundRight;
        this.left = startsLeft;
    }

    /**
     * The pages of one document: a pure function of its arguments.
     *
     * @param root boxes of the document
     * @param boundRight whether the right pages are the back ones
     * @param startsLeft whether its first page is a left one, unless the document asks for the other side
     */
    static List<LaidPage> paginate(PreparedDocument document, Box.Block root, boolean boundRight, boolean startsLeft) {
        Pagination pagination = new Pagination(document, boundRight, startsLeft);
        pagination.run(root);
        return List.copyOf(pagination.pages);
    }

    private void run(Box.Block root) {
        WritingMode mode = PageGeometry.mode(root.style());
        LayoutResult.Start start = document.flow().start(root);
        Optional<BreakToken> token = Optional.empty();
        boolean first = true;
        do {
            turnTo(start);
            document.findings().turnTo(pages.size());
            LaidPage page = page(new PageStyle.Selector(start.page(), first, left, false));
            LayoutResult result = Spread.isSpread(page.style())
                    ? spread(root, mode, start, first, token)
                    : single(root, mode, page, token);
            if (result.next().isPresent() && result.next().equals(token)) {
                throw new IllegalStateException("layout does not go on: " + token);
            }
            token = result.next();
            start = result.nextStart();
            first = false;
        } while (token.isPresent());
    }

    private LayoutResult single(Box.Block root, WritingMode mode, LaidPage page, Optional<BreakToken> token) {
        LayoutResult result = layout(root, mode, page, page.geometry().area(), token);
        add(new LaidPage(page.selector(), page.style(), page.geometry(), Optional.of(result)));
        return result;
    }

    private LayoutResult layout(
            Box.Block root, WritingMode mode, LaidPage page, PhysicalRect area, Optional<BreakToken> token) {
        return document.flow()
                .layout(
                        root,
                        mode.toLogical(area.width(), area.height()),
                        page.style().footnoteArea(),
                        token);
    }

    /** Two facing pages, from the one on that is read first: the verso. */
    private LayoutResult spread(
            Box.Block root, WritingMode mode, LayoutResult.Start start, boolean first, Optional<BreakToken> token) {
        turnTo(new LayoutResult.Start(BreakBetween.VERSO, start.page()));
        LaidPage verso = page(new PageStyle.Selector(start.page(), first, left, false));
        LaidPage recto = page(new PageStyle.Selector(start.page(), false, !left, false));
        Spread spread = left ? new Spread(verso, recto) : new Spread(recto, verso);
        LayoutResult result = layout(root, mode, verso, spread.area(), token);
        spread.cut(result, !left).forEach(this::add);
        return result;
    }

    /** css-break-4 §3.1: a blank page when the next one must be on the other side. */
    private void turnTo(LayoutResult.Start start) {
        if (!isOnSide(start.side())) {
            add(page(new PageStyle.Selector(start.page(), false, left, true)));
        }
    }

    private boolean isOnSide(BreakBetween side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> !left;
            // Recto is the side on which the book begins: right when bound left.
            case RECTO -> left == boundRight;
            case VERSO -> left != boundRight;
            case AUTO, AVOID, AVOID_PAGE, AVOID_COLUMN, COLUMN, PAGE -> true;
        };
    }

    private void add(LaidPage page) {
        pages.add(page);
        left = !left;
    }

    private LaidPage page(PageStyle.Selector selector) {
        PageStyle style = document.document().pages().apply(selector);
        PageGeometry geometry = PageGeometry.of(style);
        if (!geometry.hasRoom()) {
            document.findings()
                    .report(Diagnostic.of(
                            Code.PAGE_WITHOUT_ROOM,
                            style.span(),
                            selector.name().isEmpty() ? "@page" : "@page " + selector.name(),
                            Integer.toString(style.width() / 1000),
                            Integer.toString(style.height() / 1000)));
            geometry = geometry.withoutMargins();
        }
        return new LaidPage(selector, style, geometry, Optional.empty());
    }
}
