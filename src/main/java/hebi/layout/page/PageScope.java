package hebi.layout.page;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.layout.content.ContentScope;
import hebi.layout.content.CounterStyle;
import hebi.layout.content.CounterValues;
import hebi.layout.content.TextIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What content means in the margin boxes of one page.
 *
 * @param resolver finds targets of references
 * @param strings named strings
 * @param declared names that some element sets
 * @param page index of the page, from 0
 * @param counters of pages
 * @param elements values of the counters at the last element that began on the page or before
 * @param pageCount how many pages there are
 */
record PageScope(
        Resolver resolver,
        NamedStrings strings,
        Set<String> declared,
        int page,
        Map<String, Integer> counters,
        CounterValues elements,
        int pageCount)
        implements ContentScope {
    @Override
    public String attribute(String name) {
        return ""; // a page has no attributes
    }

    @Override
    public List<Integer> counter(String name) {
        if (name.equals("pages")) {
            return List.of(pageCount);
        }
        Integer ofPage = counters.get(name);
        return ofPage == null ? elements.all(name) : List.of(ofPage);
    }

    @Override
    public String namedString(String name, String which) {
        if (!declared.contains(name)) {
            resolver.diagnostics().report(Code.UNKNOWN_NAMED_STRING, Span.NONE, name);
        }
        return strings.get(page, name, which);
    }

    @Override
    public String targetCounter(String url, String counter, String style) {
        return resolver.target(url, Span.NONE)
                .map(target -> CounterStyle.format(style, resolver.counterAt(target, counter)))
                .orElse("");
    }

    @Override
    public String targetText(String url) {
        return resolver.target(url, Span.NONE)
                .map(target -> TextIndex.textOf(target.element()))
                .orElse("");
    }

    @Override
    public String elementText() {
        return "";
    }

    @Override
    public String quote(boolean open) {
        return resolver.quotes(resolver.language()).get(open ? 0 : 1);
    }
}
