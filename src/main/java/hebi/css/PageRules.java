package hebi.css;

import hebi.css.Cascaded.Origin;
import hebi.css.PageStyle.MarginBox;
import hebi.css.grammar.ComputeContext.Viewport;
import hebi.css.value.Content;
import hebi.css.value.PageSize;
import hebi.css.value.Size;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The {@code @page} rules that apply to a document. Safe for use by several threads. */
public final class PageRules {
    private static final PageStyle.Selector ANY = new PageStyle.Selector("", false, false, false);

    /** How the names of properties begin that leave the page area less or more room. */
    private static final List<String> MEASURES = List.of("size", "margin", "padding", "border");

    private final List<Entry> entries;
    private final ComputedStyle root;
    private final Viewport viewport;
    private final Map<PageStyle.Selector, PageStyle> known = new ConcurrentHashMap<>();

    private PageRules(List<Entry> entries, ComputedStyle root, Viewport viewport) {
        this.entries = entries;
        this.root = root;
        this.viewport = viewport;
    }

    private record Entry(PageSelector selector, PageRule rule, Origin origin) {}

    /**
     * The rules of these sheets.
     *
     * @param root the page context inherits from the root element
     * @param viewport what {@code vw} and {@code vh} refer to
     */
    static PageRules of(StyleSheet userAgent, List<StyleSheet> author, ComputedStyle root, Viewport viewport) {
        List<Entry> entries = new ArrayList<>();
        add(userAgent, Origin.USER_AGENT, entries);
        author.forEach(sheet -> add(sheet, Origin.AUTHOR, entries));
        // The sort is stable: later rules stay later.
        entries.sort(Comparator.comparing(Entry::origin)
                .thenComparingInt(entry -> entry.selector().specificity()));
        return new PageRules(entries, root, viewport);
    }

    private static void add(StyleSheet sheet, Origin origin, List<Entry> entries) {
        for (PageRule rule : sheet.pageRules()) {
            for (PageSelector selector : rule.selectors()) {
                entries.add(new Entry(selector, rule, origin));
            }
        }
    }

    /** The style of a page. */
    public PageStyle style(PageStyle.Selector page) {
        return known.computeIfAbsent(page, this::compute);
    }

    /** The page area of an ordinary page, in millipoints: what {@code vw} and {@code vh} refer to (css-page-3 §7.2). */
    Viewport viewport() {
        PageStyle page = style(ANY);
        WritingMode mode = new WritingMode(
                page.style().get(Properties.WRITING_MODE), page.style().get(Properties.DIRECTION));
        int width = page.width();
        int height = page.height();
        for (Target<?> side : Physical.MARGINS) {
            Size margin = (Size) page.style().get(side.in(mode));
            boolean horizontal = side.name().endsWith("left") || side.name().endsWith("right");
            if (horizontal) {
                width -= margin.resolveOr(page.width(), 0);
            } else {
                height -= margin.resolveOr(page.height(), 0);
            }
        }
        return new Viewport(Math.max(0, width), Math.max(0, height));
    }

    private PageStyle compute(PageStyle.Selector page) {
        DiagnosticLog log = new DiagnosticLog();
        StyleComputer computer = new StyleComputer(viewport, log);
        List<Entry> matching =
                entries.stream().filter(entry -> entry.selector().matches(page)).toList();
        List<Layer> own = new ArrayList<>();
        List<Layer> footnotes = new ArrayList<>();
        Map<MarginBox, List<Layer>> boxes = new EnumMap<>(MarginBox.class);
        for (Entry entry : matching) {
            footnotes.add(new Layer(entry.rule().footnoteArea(), entry.origin()));
            own.add(new Layer(entry.rule().declarations(), entry.origin()));
            entry.rule().marginBoxes().forEach((box, declarations) -> boxes.computeIfAbsent(
                            box, key -> new ArrayList<>())
                    .add(new Layer(declarations, entry.origin())));
        }
        List<Cascaded> cascaded = Layer.inOrder(own);
        ComputedStyle style = computer.compute(root, root, cascaded);
        Map<MarginBox, ComputedStyle> generated = new EnumMap<>(MarginBox.class);
        boxes.forEach((box, layers) -> {
            ComputedStyle boxStyle = computer.compute(style, root, Layer.inOrder(layers));
            // css-page-3 §5.1: a margin box is generated if its content is neither normal nor none.
            if (boxStyle.get(Properties.CONTENT) instanceof Content.Parts) {
                generated.put(box, boxStyle);
            }
        });
        PageSize size = style.get(Properties.PAGE_SIZE);
        ComputedStyle footnoteArea = computer.compute(style, root, Layer.inOrder(footnotes));
        return new PageStyle(
                size.width(), size.height(), style, generated, footnoteArea, measuredAt(cascaded), log.sorted());
    }

    private static Span measuredAt(List<Cascaded> cascaded) {
        Span span = Span.NONE;
        for (Cascaded each : cascaded) {
            String name = each.declaration().name();
            if (each.origin() == Origin.AUTHOR && MEASURES.stream().anyMatch(name::startsWith)) {
                span = each.declaration().span();
            }
        }
        return span;
    }

    /** Declarations of one rule. */
    private record Layer(List<Declaration> declarations, Origin origin) {
        /** Normal ones by precedence, then important ones, the user agent's last (css-cascade-4 §6.1). */
        static List<Cascaded> inOrder(List<Layer> layers) {
            List<Cascaded> order = new ArrayList<>();
            layers.forEach(layer -> layer.add(false, order));
            layers.stream().filter(layer -> layer.origin == Origin.AUTHOR).forEach(layer -> layer.add(true, order));
            layers.stream().filter(layer -> layer.origin == Origin.USER_AGENT).forEach(layer -> layer.add(true, order));
            return order;
        }

        private void add(boolean important, List<Cascaded> order) {
            for (Declaration declaration : declarations) {
                if (declaration.important() == important) {
                    order.add(new Cascaded(declaration, origin));
                }
            }
        }
    }
}
