package hebi.layout.page;

import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.html.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes links between documents links within the one that is printed: {@code tea.xhtml#tea-p07} is {@code #tea-p07}. */
final class LocalLinks {
    /** By file name; empty when the document has no ids. */
    private final Map<String, String> firstIds = new HashMap<>();

    private final Set<String> ids = new HashSet<>();
    private final Diagnostics diagnostics;

    private LocalLinks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The documents with local links rewritten; one that leads nowhere is reported. */
    static List<EditionDocument> resolve(List<EditionDocument> documents, Diagnostics diagnostics) {
        LocalLinks links = new LocalLinks(diagnostics);
        documents.forEach(d -> {
            links.firstIds.put(d.name() + ".xhtml", "");
            links.collect(d.root(), d.name() + ".xhtml");
        });
        return documents.stream().map(d -> d.with(links.rewritten(d.root()))).toList();
    }

    private void collect(StyledElement element, String file) {
        element.element().id().ifPresent(id -> {
            ids.add(id);
            firstIds.merge(file, id, (first, other) -> first.isEmpty() ? other : first);
        });
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                collect(e, file);
            }
        }
    }

    private StyledElement rewritten(StyledElement element) {
        List<StyledNode> children = new ArrayList<>();
        boolean changed = false;
        for (StyledNode child : element.children()) {
            StyledNode now = child instanceof StyledElement e ? rewritten(e) : child;
            changed |= now != child;
            children.add(now);
        }
        Element source = element.element();
        Element linked = source.name().equals("a") ? linked(source) : source;
        return changed || !linked.equals(source)
                ? new StyledElement(
                        linked, element.style(), element.language(), children, element.span(), element.firstLetter())
                : element;
    }

    private Element linked(Element link) {
        String href = link.attributes().getOrDefault("href", "");
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        if (href.isEmpty() || (!path.isEmpty() && !firstIds.containsKey(path))) {
            return link;
        }
        String id = hash < 0 ? firstIds.getOrDefault(path, "") : href.substring(hash + 1);
        Map<String, String> attributes = new HashMap<>(link.attributes());
        attributes.put("href", "#" + id);
        if (!ids.contains(id)) {
            diagnostics.report(Code.DANGLING_REFERENCE, link.span(), "#" + id);
        }
        return new Element(link.name(), attributes, link.children(), link.span());
    }
}
