package hebi.layout.page;

import hebi.box.Footnotes;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.LineHeight;
import hebi.css.value.StringSet;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Span;
import hebi.document.PageMap;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import hebi.layout.FlowLayout;
import hebi.layout.LayoutContext;
import hebi.layout.content.ContentText;
import hebi.layout.content.CounterValues;
import hebi.layout.page.ElementScope.QuoteDepth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the result from pages that have settled: numbers, running heads, labels, structure, outline, page map. */
final class EditionAssembler {
    private final PageSettings settings;
    private final LayoutContext context;
    private final Resolver resolver;

    EditionAssembler(PageSettings settings, LayoutContext context, Resolver resolver) {
        this.settings = settings;
        this.context = context;
        this.resolver = resolver;
    }

    /** The result for the pages of each document. */
    LayoutOutput assemble(List<List<LaidPage>> documents) {
        List<LaidPage> laid = documents.stream().flatMap(List::stream).toList();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            for (int page = 0; page < documents.get(i).size(); page++) {
                owners.add(i);
            }
        }
        List<Map<String, Integer>> numbers = PageNumbers.of(laid);
        List<String> labels = PageLabels.of(laid, numbers);
        List<PageContent> contents = laid.stream().map(PageContent::of).toList();
        NamedStrings strings = strings(laid, owners, contents);
        Set<String> declared = declaredStrings();

        FlowLayout flow = new FlowLayout(context.with(order -> 0, context.diagnostics()));
        PageAssembler assembler = new PageAssembler(new MarginBoxes(flow, settings.language(), context.diagnostics()));
        PageStarts starts = new PageStarts(settings.language());
        List<Page> pages = new ArrayList<>();
        List<PageMap.Start> map = new ArrayList<>();
        CounterValues counters = CounterValues.NONE;
        for (int i = 0; i < laid.size(); i++) {
            PreparedDocument document = resolver.documents().get(owners.get(i));
            counters = countersAtEnd(laid.get(i), document).orElse(counters);
            PageScope scope = new PageScope(resolver, strings, declared, i, numbers.get(i), counters, laid.size());
            Page page = assembler.assemble(laid.get(i), scope, labels.get(i));
            pages.add(page);
            for (Diagnostic unseen : UnseenContent.of(page)) {
                String article = document.document().name();
                context.diagnostics().report(unseen.with("article", article).with("page", labels.get(i)));
            }
            starts.of(labels.get(i), laid.get(i), contents.get(i), document).ifPresent(map::add);
        }
        resolver.documents().forEach(this::reportNotes);
        PagedDocument document = new PagedDocument(settings.language(), pages, structure(), Outline.of(resolver));
        return new LayoutOutput(document, new PageMap(map), sources(documents));
    }

    private void reportNotes(PreparedDocument document) {
        for (StyledElement note : Footnotes.staying(document.document().root())) {
            Diagnostic finding = Diagnostic.of(
                    Code.FOOTNOTE_STAYS, note.span(), "<" + note.element().name() + ">");
            context.diagnostics()
                    .report(finding.with("article", document.document().name()));
        }
    }

    private List<PageSource> sources(List<List<LaidPage>> documents) {
        List<PageSource> sources = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            EditionDocument document = resolver.documents().get(i).document();
            ComputedStyle style = document.root().style();
            int pitch = style.get(Properties.LINE_HEIGHT) instanceof LineHeight.Fixed fixed ? fixed.length() : 0;
            for (int page = 0; page < documents.get(i).size(); page++) {
                sources.add(new PageSource(
                        document.name(),
                        documents.get(i).get(page).flow().isEmpty(),
                        page == documents.get(i).size() - 1,
                        pitch,
                        style.get(Properties.FONT_SIZE)));
            }
        }
        return sources;
    }

    private StructureElement structure() {
        return new StructureElement(
                1,
                StructureRole.DOCUMENT,
                0,
                Optional.of(settings.language()),
                Optional.empty(),
                Map.of(),
                resolver.documents().stream().map(d -> d.structure().root()).toList(),
                Span.NONE);
    }

    private NamedStrings strings(List<LaidPage> pages, List<Integer> owners, List<PageContent> contents) {
        NamedStrings strings = new NamedStrings();
        for (int i = 0; i < pages.size(); i++) {
            List<NamedStrings.Assignment> assignments = assignments(pages.get(i), owners.get(i));
            if (Spread.isHalf(pages.get(i))) {
                // Both halves are one page of the flow: what begins on either holds for both.
                i++;
                assignments.addAll(assignments(pages.get(i), owners.get(i)));
                assignments.sort(Comparator.comparingInt(NamedStrings.Assignment::order));
                strings.add(
                        assignments,
                        Math.min(contents.get(i - 1).first(), contents.get(i).first()));
                strings.addSame();
            } else {
                strings.add(assignments, contents.get(i).first());
            }
        }
        return strings;
    }

    private List<NamedStrings.Assignment> assignments(LaidPage page, int document) {
        List<NamedStrings.Assignment> assignments = new ArrayList<>();
        page.starts().forEach(start -> assign(start, document, assignments));
        return assignments;
    }

    private void assign(Origin start, int document, List<NamedStrings.Assignment> assignments) {
        StyledElement element = start.element();
        for (StringSet set : element.style().get(Properties.STRING_SET)) {
            ElementScope scope = new ElementScope(resolver, document, element, element, new QuoteDepth());
            assignments.add(new NamedStrings.Assignment(set.name(), ContentText.of(set.parts(), scope), start.order()));
        }
    }

    private Set<String> declaredStrings() {
        Set<String> names = new TreeSet<>();
        for (PreparedDocument document : resolver.documents()) {
            for (int node = 1; node <= document.order().size(); node++) {
                document.order()
                        .element(node)
                        .style()
                        .get(Properties.STRING_SET)
                        .forEach(set -> names.add(set.name()));
            }
        }
        return names;
    }

    private static Optional<CounterValues> countersAtEnd(LaidPage page, PreparedDocument document) {
        List<Origin> starts = page.starts();
        return starts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        document.counters().at(starts.get(starts.size() - 1).element()));
    }
}
