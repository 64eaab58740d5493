package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.CounterChange;
import hebi.diag.Code;
import hebi.diag.DiagnosticLog;
import hebi.html.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An attribute {@code content} of a pseudo-element names one of {@link #CONTENTS}; {@code inc} increments counter c. */
class DocumentTextsTest {
    private static final List<ContentPart> HREF = List.of(new ContentPart.Attr("href"));
    private static final Map<String, List<ContentPart>> CONTENTS = Map.of(
            "page", List.of(new ContentPart.TargetCounter(HREF, "page", "decimal")),
            "roman", List.of(new ContentPart.TargetCounter(HREF, "page", "lower-roman")),
            "c-there", List.of(new ContentPart.TargetCounter(HREF, "c", "decimal")),
            "text", List.of(new ContentPart.Literal("see "), new ContentPart.TargetText(HREF)),
            "c", List.of(new ContentPart.Counter("c", "upper-alpha"), new ContentPart.Literal(". ")),
            "here", List.of(new ContentPart.Counter("page", "decimal")),
            "open", List.of(new ContentPart.Quote(true)),
            "close", List.of(new ContentPart.Quote(false)),
            "items", List.of(new ContentPart.Counters("list-item", ".", "decimal")));

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void countersAreThoseOfTheElement() {
        String xml = "<body><p inc=''><before content='c'/>x</p><p inc=''><before content='c'/>x</p></body>";
        assertThat(texts(resolver(xml), 0)).containsExactly("A. ", "B. ");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void nestedItemsAreNumberedByAllTheirLists() {
        String xml = "<body><ol><li>a</li><li>b<ol><li>c<after content='items'/></li></ol></li></ol></body>";
        assertThat(texts(resolver(xml), 0)).containsExactly("2.1");
    }

    @Test
    void targetsAreFoundInAnyDocument() {
        Resolver resolver = resolver(
                "<body><a href='#there'><after content='text'/></a><a href='doc1.xhtml#there'><after content='c-there'/></a></body>",
                "<body><p inc=''/><h1 id='there' inc=''>The  <b>end</b></h1></body>");
        assertThat(texts(resolver, 0)).containsExactly("see The end", "2");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void pageOfATargetIsThatOnWhichItBegan() {
        Resolver resolver = resolver(
                "<body><a href='#there'><after content='page'/></a><a href='#there'><after content='roman'/></a></body>",
                "<body><h1 id='start'>a</h1><h1 id='there'>b<after content='here'/></h1></body>");
        Resolver placed = resolver.with(References.of(
                List.of(List.of(page(resolver, 0)), List.of(page(resolver, 1, "start"), page(resolver, 1, "there"))),
                new int[] {1, 2, 14}));
        assertThat(texts(placed, 0)).containsExactly("14", "xiv");
        assertThat(texts(placed, 1)).containsExactly("14");
        assertThat(DocumentTexts.of(0, resolver)).isNotEqualTo(DocumentTexts.of(0, placed));
        assertThat(DocumentTexts.of(0, placed)).isEqualTo(DocumentTexts.of(0, placed));
    }

    @Test
    void referenceToNothingIsReportedWithItsPlace() {
        String xml = "<body><a data-span='tea.md:7:2' href='#nowhere'>x<after content='page'/></a></body>";
        assertThat(texts(resolver(xml), 0)).containsExactly("");
        assertThat(log.sorted()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.DANGLING_REFERENCE);
            assertThat(d.span()).hasToString("tea.md:7:2");
        });
    }

    @Test
    void quotesNest() {
        String xml = "<body><q><before content='open'/>a<q><before content='open'/>b<after content='close'/></q>"
                + "<after content='close'/></q><q><before content='open'/></q></body>";
        assertThat(texts(resolver(xml), 0)).containsExactly("“", "‘", "’", "”", "“");
    }

    private Resolver resolver(String... documents) {
        return Editions.resolver(log, DocumentTextsTest::properties, documents);
    }

    private static LaidPage page(Resolver resolver, int document, String... ids) {
        PreparedDocument prepared = resolver.documents().get(document);
        List<Origin> starts = new ArrayList<>();
        for (String id : ids) {
            StyledElement element = prepared.text().ids().get(id);
            starts.add(PageFixtures.origin(element, prepared.order().order(element)));
        }
        return PageFixtures.flowing(PageFixtures.page(PageFixtures.margins()), starts);
    }

    private static ComputedStyle properties(Element element, ComputedStyle style) {
        ComputedStyle counted = element.attribute("inc")
                .map(v -> style.with(Properties.COUNTER_INCREMENT, List.of(new CounterChange("c", 1))))
                .orElse(style);
        return element.attribute("content")
                .map(name -> counted.with(Properties.CONTENT, new Content.Parts(CONTENTS.get(name))))
                .orElse(counted);
    }

    /** The generated texts of a document, in its order. */
    private static List<String> texts(Resolver resolver, int document) {
        StyledElement root = resolver.documents().get(document).document().root();
        List<String> found = new ArrayList<>();
        collect(root, DocumentTexts.of(document, resolver), found);
        return found;
    }

    private static void collect(StyledElement element, DocumentTexts texts, List<String> found) {
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                if (e.element().name().startsWith("::")) {
                    found.add(texts.content(e, element));
                }
                collect(e, texts, found);
            }
        }
    }
}
