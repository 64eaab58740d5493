package hebi.layout.structure;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.box.DocumentOrder;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import hebi.layout.StyledTrees;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Structure trees as indented text: role, attributes, then the text that belongs to the element itself. */
class StructureBuilderTest {
    @Test
    void articleHasHeadingsAndParagraphs() {
        assertThat(structure("<body><article><h1>Tea</h1><p>One <b>two</b> three.</p></article></body>"))
                .isEqualTo("""
                        Art
                          H1 'Tea'
                          P 'One two three.'
                        """);
    }

    @Test
    void headingLevelsNeverSkip() {
        assertThat(structure("<body><h2>a</h2><h4>b</h4><h4>c</h4><h3>d</h3><h6>e</h6><h2>f</h2></body>"))
                .isEqualTo("""
                        Art
                          H1 'a'
                          H2 'b'
                          H2 'c'
                          H2 'd'
                          H3 'e'
                          H1 'f'
                        """);
    }

    @Test
    void textBesideBlocksGetsParagraphsOfItsOwn() {
        assertThat(structure(
                        "<body><section>One <b>two</b><p>three</p>four<div>five<div>six</div></div></section></body>"))
                .isEqualTo("""
                        Art
                          Sect
                            P 'One two'
                            P 'three'
                            P 'four'
                            P 'five'
                            P 'six'
                        """);
    }

    @Test
    void noParagraphStandsInAParagraph() {
        assertThat(structure("<body><p>a<span display='inline_block'><p>b</p></span></p></body>"))
                .isEqualTo("""
                        Art
                          P 'ab'
                        """);
    }

    @Test
    void listItemsHaveLabelAndBody() {
        assertThat(structure("<body><ul><li>one</li><li><p>two</p><ol><li>three</li></ol></li></ul></body>"))
                .isEqualTo("""
                        Art
                          L {ListNumbering=Disc}
                            LI
                              Lbl
                              LBody 'one'
                            LI
                              Lbl
                              LBody
                                P 'two'
                                L {ListNumbering=Disc}
                                  LI
                                    Lbl
                                    LBody 'three'
                        """);
    }

    @Test
    void markerElementIsTheLabel() {
        assertThat(structure("<body><ol><li><marker>1. </marker>one</li></ol></body>"))
                .contains("""
                            LI
                              Lbl '1. '
                              LBody 'one'
                        """);
    }

    @Test
    void definitionListPairsTermsWithDefinitions() {
        assertThat(structure("<body><dl><dt>a</dt><dd>A</dd><div><dt>b</dt><dd>B</dd><dd>BB</dd></div></dl></body>"))
                .isEqualTo("""
                        Art
                          L {ListNumbering=None}
                            LI
                              Lbl 'a'
                              LBody 'A'
                            LI
                              Lbl 'b'
                              LBody 'B'
                              LBody 'BB'
                        """);
    }

    @Test
    void tableHasRowsWithScopedHeaders() {
        String table = """
                <body><table><caption>Results</caption>
                <thead><tr><th>Name</th><th colspan="2">Time</th></tr></thead>
                <tbody><tr><th>Aynur</th><td>1</td><td><div>2</div><div>3</div></td></tr></tbody></table></body>""";
        assertThat(structure(table)).isEqualTo("""
                        Art
                          Table
                            Caption 'Results'
                            THead
                              TR
                                TH {Scope=Column} 'Name'
                                TH {ColSpan=2, Scope=Column} 'Time'
                            TBody
                              TR
                                TH {Scope=Row} 'Aynur'
                                TD '1'
                                TD
                                  P '2'
                                  P '3'
                        """);
    }

    @Test
    void captionStandsBesideItsFigure() {
        String figure = "<body><figure><img src='a.jpg' alt='A pot.'/>"
                + "<figcaption>The pot. <span class='credit'>Photo: B</span></figcaption></figure></body>";
        assertThat(structure(figure)).isEqualTo("""
                        Art
                          Div
                            Figure alt='A pot.'
                            Caption 'The pot. Photo: B'
                        """);
    }

    @Test
    void pictureInTextStandsInItsParagraph() {
        assertThat(structure("<body><p>a <img src='a.jpg' alt='star'/> b</p></body>"))
                .isEqualTo("""
                        Art
                          P 'a  b'
                            Figure alt='star'
                        """);
    }

    @Test
    void ornamentsAreArtifacts() {
        String body = "<body><img src='a.png' alt=''/><p artifact=''>x <b>y</b></p><hr/><p>z</p></body>";
        StyledElement root = StyledTrees.of(body);
        DocumentOrder order = DocumentOrder.of(root);
        DocumentStructure structure = StructureBuilder.build(root, order, StructureRole.ART, 2, "en");
        assertThat(show(root, structure, order)).isEqualTo("Art\n  P 'z'\n");
        StyledElement artifact = (StyledElement) root.children().get(1);
        assertThat(structure.elementAt(order.order(artifact.children().get(0)))).isZero();
        assertThat(structure.elementAt(order.order(artifact))).isZero();
        assertThat(structure.elementAt(order.order(root.children().get(0)))).isZero();
    }

    @Test
    void languageIsSaidWhereItChanges() {
        String body = "<body lang='zh'><p>茶 <span lang='ug'>چاي <b>چاي</b></span> 茶</p>"
                + "<div lang='ug'>چاي</div><p lang='ko'>차</p></body>";
        assertThat(structure(body)).isEqualTo("""
                        Art lang=zh
                          P '茶  茶'
                            Span lang=ug 'چاي چاي'
                          P lang=ug 'چاي'
                          P lang=ko '차'
                        """);
    }

    @Test
    void contentsListIsATableOfContents() {
        String nav = """
                <body><nav epub:type="toc"><h1>Contents</h1><ol><li><a href="#t">Tea<after>12</after></a>
                <ol><li><h2><a href="#u">Pot</a></h2></li></ol></li></ol></nav></body>""";
        assertThat(structure(nav)).isEqualTo("""
                        Art
                          Sect
                            H1 'Contents'
                            TOC
                              TOCI
                                Lbl
                                P
                                  Reference
                                    Link 'Tea'
                                      Span {Title=generated} '12'
                                TOC
                                  TOCI
                                    Lbl
                                    P
                                      Reference
                                        Link 'Pot'
                        """);
    }

    @Test
    void contentsWithoutListsHasAnItemForEachBlockWithALink() {
        String toc = """
                <body><section role="doc-toc"><h1>Contents</h1><section><h2>Crafts</h2>
                <div><p>Tea</p></div>
                <div><p><a href="#t">Tea</a></p><p>Li Ming</p></div>
                <div><p><a href="#b">Bread</a></p></div></section></section></body>""";
        assertThat(structure(toc)).isEqualTo("""
                        Art
                          Sect
                            H1 'Contents'
                            Sect
                              H2 'Crafts'
                              P 'Tea'
                              TOC
                                TOCI
                                  P
                                    Reference
                                      Link 'Tea'
                                  P 'Li Ming'
                                TOCI
                                  P
                                    Reference
                                      Link 'Bread'
                        """);
    }

    @Test
    void itemWithoutMarkerHasNoLabel() {
        assertThat(structure("<body><ul liststyle='none'><li><marker/>one</li></ul></body>"))
                .isEqualTo("""
                        Art
                          L {ListNumbering=None}
                            LI
                              LBody 'one'
                        """);
    }

    @Test
    void footnotesAreNotesAndTheirMarksReferences() {
        String body = "<body><p>Tea<a epub:type='noteref' href='#n1'>1</a>.</p>"
                + "<aside epub:type='footnote' id='n1'><p>Green.</p></aside></body>";
        assertThat(structure(body)).isEqualTo("""
                        Art
                          P 'Tea.'
                            Reference
                              Link '1'
                          Note {ID=n1}
                            P 'Green.'
                        """);
    }

    @Test
    void whatFloatsToTheFootOfThePageIsANoteInItsParagraph() {
        String body = "<body><p>Tea<span note=''>Green.</span> and <b>milk</b>.</p>"
                + "<div>Tea<div note=''><p>Black.</p></div> alone</div><p>x<a href='#n' note=''>n</a></p></body>";
        assertThat(structure(StyledTrees.of(
                        body,
                        (element, style) -> element.attribute("note").isPresent()
                                ? style.with(Properties.FLOAT, Float.FOOTNOTE).with(Properties.DISPLAY, Display.BLOCK)
                                : style)))
                .isEqualTo("""
                        Art
                          P 'Tea and milk.'
                            Note {ID=note-3} 'Green.'
                          P 'Tea alone'
                            Note {ID=note-5}
                              P 'Black.'
                          P 'x'
                            Link 'n'
                        """);
    }

    @Test
    void rubyPairsBaseAndReading() {
        assertThat(structure("<body><p>a<ruby>山<rt>shān</rt>川<rt>chuān</rt></ruby></p></body>"))
                .isEqualTo("""
                        Art
                          P 'a'
                            Ruby
                              RB '山'
                              RT 'shān'
                            Ruby
                              RB '川'
                              RT 'chuān'
                        """);
    }

    @Test
    void generatedTextIsASpanThatSaysSo() {
        assertThat(structure(
                        "<body><p><before>Note: </before>text</p><blockquote><before/><p>q</p></blockquote></body>"))
                .isEqualTo("""
                        Art
                          P 'text'
                            Span {Title=generated} 'Note: '
                          BlockQuote
                            P 'q'
                        """);
    }

    @Test
    void strayRowsAndItemsDoNotBreakTheNesting() {
        assertThat(structure("<body><li display='block'>a</li><ul><p>b</p>c</ul></body>"))
                .isEqualTo("""
                        Art
                          P 'a'
                          L {ListNumbering=Disc}
                            LI
                              LBody 'c'
                                P 'b'
                        """);
    }

    @Test
    void idsBeginWhereTheCallerSaysAndEndWhereTheNextMayBegin() {
        StyledElement root = StyledTrees.of("<body><p>a</p><p> </p><p>b</p></body>");
        DocumentStructure structure =
                StructureBuilder.build(root, DocumentOrder.of(root), StructureRole.SECT, 40, "en");
        assertThat(structure.root().id()).isEqualTo(40);
        assertThat(structure.root().children()).extracting(StructureElement::id).containsExactly(41, 43);
        assertThat(structure.nextId()).isEqualTo(44);
    }

    private static String structure(String xml) {
        return structure(StyledTrees.of(xml));
    }

    private static String structure(StyledElement root) {
        DocumentOrder order = DocumentOrder.of(root);
        return show(root, StructureBuilder.build(root, order, StructureRole.ART, 1, "en"), order);
    }

    private static String show(StyledElement root, DocumentStructure structure, DocumentOrder order) {
        Map<Integer, String> texts = new TreeMap<>();
        collect(root, structure, order, texts);
        StringBuilder out = new StringBuilder();
        show(structure.root(), texts, 0, out);
        return out.toString();
    }

    private static void collect(
            StyledElement element, DocumentStructure structure, DocumentOrder order, Map<Integer, String> texts) {
        for (StyledNode child : element.children()) {
            if (child instanceof StyledText text) {
                texts.merge(structure.elementAt(order.order(text)), text.text(), String::concat);
            } else {
                collect((StyledElement) child, structure, order, texts);
            }
        }
    }

    private static void show(StructureElement element, Map<Integer, String> texts, int depth, StringBuilder out) {
        out.append("  ".repeat(depth)).append(element.role().pdfName());
        element.language().ifPresent(l -> out.append(" lang=").append(l));
        element.alt().ifPresent(a -> out.append(" alt='").append(a).append('\''));
        if (!element.attributes().isEmpty()) {
            out.append(" {")
                    .append(new TreeMap<>(element.attributes())
                            .entrySet().stream().map(Object::toString).collect(Collectors.joining(", ")))
                    .append('}');
        }
        String text = texts.getOrDefault(element.id(), "");
        if (!text.isBlank()) {
            out.append(" '").append(text).append('\'');
        }
        out.append('\n');
        element.children().forEach(child -> show(child, texts, depth + 1, out));
    }
}
