package hebi.layout.page;

import hebi.css.Properties;
import hebi.css.StyledNode.StyledElement;
import hebi.layout.content.ContentScope;
import hebi.layout.content.CounterStyle;
import hebi.layout.content.TextIndex;
import java.util.List;

/** What content means at an element: {@code ::before} and {@code ::after} of it, or its {@code string-set}. */
final class ElementScope implements ContentScope {
    private final Resolver resolver;
    private final int document;
    private final StyledElement element;
    private final StyledElement counted;
    private final QuoteDepth depth;

    /**
     * Content of {@code element}.
     *
     * @param document index of its document
     * @param counted the element or the pseudo-element of it at which counters are read
     * @param depth how deep quotations are nested there
     */
    ElementScope(Resolver resolver, int document, StyledElement element, StyledElement counted, QuoteDepth depth) {
        this.resolver = resolver;
        this.document = document;
        this.element = element;
        this.counted = counted;
        this.depth = depth;
    }

    /** How many quotations are open; content of pseudo-elements changes it in document order (css-content-3 §3.3). */
    static final class QuoteDepth {
        private int open;

        int next(boolean opens) {
            if (opens) {
                return open++;
            }
            open = Math.max(0, open - 1);
            return open;
        }
    }

    @Override
    public String attribute(String name) {
        return element.element().attribute(name).orElse("");
    }

    @Override
    public List<Integer> counter(String name) {
        PreparedDocument prepared = resolver.documents().get(document);
        return switch (name) {
            case "page" -> List.of(resolver.references().pageNumber(document, prepared.order(), element));
            case "pages" -> List.of(resolver.references().pageCount());
            default -> prepared.counters().at(counted).all(name);
        };
    }

    @Override
    public String namedString(String name, String which) {
        return ""; // css-gcpm-3 §2.2: only margin boxes have pages
    }

    @Override
    public String targetCounter(String url, String counter, String style) {
        return resolver.target(url, element.span())
                .map(target -> CounterStyle.format(style, resolver.counterAt(target, counter)))
                .orElse("");
    }

    @Override
    public String targetText(String url) {
        return resolver.target(url, element.span())
                .map(target -> TextIndex.textOf(target.element()))
                .orElse("");
    }

    @Override
    public String elementText() {
        return TextIndex.textOf(element);
    }

    @Override
    public String quote(boolean open) {
        List<String> own = element.style().get(Properties.QUOTES);
        List<String> quotes = own.size() < 2 ? resolver.quotes(element.language()) : own;
        int level = Math.min(depth.next(open), quotes.size() / 2 - 1);
        return quotes.get(2 * level + (open ? 0 : 1));
    }
}
