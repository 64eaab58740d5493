package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Layout knows inline and block, never x and y: the same document in another writing mode gives the same logical
 * fragments. In right-to-left documents the letters are Hebrew ones, one for one: Latin letters would run against the
 * paragraph, and what lies where on a line would rightly differ.
 *
 * <p>Not compared, as it rightly differs: in-line pictures on the baseline (centred on it in vertical lines, css-inline-3
 * §2.2); what stands beside an inline-block of several lines: its last line is at its line-under side, but in {@code
 * vertical-lr} at its line-over side; shorthands like {@code padding: 1em 2em}, which are physical.
 */
class FlowRelativeTest {
    private static final double INLINE = 20;
    private static final double BLOCK = 16;

    /** How many generated documents are compared. */
    private static final int GENERATED = 60;

    private enum Mode {
        HORIZONTAL_RTL("horizontal-tb", "rtl"),
        VERTICAL_RL("vertical-rl", "ltr"),
        VERTICAL_LR("vertical-lr", "ltr");

        private final String flow;
        private final String direction;

        Mode(String flow, String direction) {
            this.flow = flow;
            this.direction = direction;
        }

        String css() {
            return "html { writing-mode: " + flow + "; direction: " + direction + " }\n";
        }
    }

    private record Sample(String name, String css, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String WORDS = "aaa bb cccc d eeeee ff ggg hhhh i jj kkkkk lll mm nnnn o ppp qq rrrr";

    private static Sample sample(String name, String css, String body) {
        return new Sample(name, css, body);
    }

    static Stream<Sample> samples() {
        return Stream.concat(blocks(), Stream.concat(lines(), structures()));
    }

    private static Stream<Sample> blocks() {
        return Stream.of(
                sample(
                        "paragraphs with margins",
                        "p { margin-block: 1em 2em; margin-inline: 1em 3em }",
                        ("<p>" + WORDS + "</p>").repeat(3)),
                sample(
                        "nested blocks with padding and borders",
                        """
                        div { padding-block: 0.5em 1.5em; padding-inline: 1em 2em; border-inline-start: 3pt solid;
                          border-block: 1pt solid; background-color: #eee }
                        """,
                        "<div id='a'><div id='b'><p>" + WORDS + "</p></div><p>a b</p></div>"),
                sample(
                        "automatic and negative margins",
                        "div { inline-size: 8em; margin-inline: auto } #b { margin-inline: -1em 0; margin-block: -0.5em }",
                        "<div id='a'>aa</div><div id='b'>bb</div><div id='c'>cc</div>"),
                sample(
                        "percentages, limits and sizes",
                        """
                        #a { inline-size: 50%; padding-inline: 10%; block-size: 3em }
                        #b { max-inline-size: 6em; min-block-size: 4em }
                        #c { inline-size: fit-content; box-sizing: border-box; border-inline: 2pt solid }
                        """,
                        "<div id='a'>aa</div><div id='b'>bb bb bb</div><div id='c'>cc</div>"),
                sample(
                        "pages in a heading's keeping",
                        "h2 { margin-block: 1em; font-size: 20pt; line-height: 1 } p { orphans: 2; widows: 2 }",
                        ("<h2>aa bb</h2><p>" + WORDS + "</p>").repeat(4)),
                sample(
                        "pictures",
                        "img { display: block } #b { inline-size: 50%; block-size: 2em } #c { max-inline-size: 2em }",
                        "<img id='a' src='square.png' alt=''/><img id='b' src='square.png' alt=''/>"
                                + "<img id='c' src='square.png' alt=''/><p>a<img src='square.png' alt='' "
                                + "style='display: inline-block; vertical-align: top'/>b</p>"),
                sample(
                        "rules, captions and steps",
                        "figure { margin-block: 1em; margin-inline: 2em; block-step-size: 3em } figcaption { text-align: end }",
                        "<figure><img src='square.png' alt='' style='display: block'/><figcaption>aa</figcaption>"
                                + "</figure><hr/><p>b</p>"));
    }

    private static Stream<Sample> lines() {
        Stream<Sample> aligned = Stream.of("start", "end", "center", "justify")
                .map(align -> sample(
                        "text-align: " + align,
                        "p { text-align: " + align + "; text-indent: 2em; margin-inline: 1em }",
                        "<p>aaa bb cccc aa bb cc dddd ee ff g<br/>hhhh</p>"));
        Stream<Sample> others = Stream.of(
                sample(
                        "the last line by itself",
                        "p { text-align: justify; text-align-last: end }",
                        "<p>aaa bb cccc aa bb cc dddd ee ff g</p>"),
                sample(
                        "inline boxes with padding and borders",
                        "b { padding: 0.2em; padding-inline: 1em 0.5em; border: 1pt solid; background-color: #ddd }",
                        "<p>aaa <b>bb cccc d eeeee ff ggg</b> hhhh <b>i<b>jj</b> kk</b></p>"),
                sample(
                        "sizes and shifts on one line",
                        "sup { font-size: 5pt } big { font-size: 20pt } i { vertical-align: 3pt }",
                        "<p>aa<sup>b</sup>cc<sub>d</sub> <big>e</big> <i>f</i></p><p style='line-height: 2'>aa bb</p>"),
                sample(
                        "inline-blocks",
                        "span { display: inline-block; inline-size: 8em; margin-inline: 1em; text-align: center }",
                        "<p>aa <span>bb cc</span> ee <span>f</span></p>"),
                sample(
                        "ruby",
                        "rt { font-size: 5pt; line-height: 1 } p { line-height: 2 }",
                        "<p>aa <ruby>bb<rt>ccc</rt></ruby> dd</p>"),
                sample("kept breaks", "", "<pre>aa  bb\n cc\n\ndd</pre>"));
        return Stream.concat(aligned, others);
    }

    private static Stream<Sample> structures() {
        return Stream.of(
                sample(
                        "lists with markers",
                        "#b { list-style-position: inside }",
                        "<ol><li>aa bb cc dd ee ff gg hh ii</li><li>bb<ul><li>cc</li><li>dd</li></ul></li></ol>"
                                + "<ol id='b'><li>ee</li></ol>"),
                sample(
                        "tables with spans and borders",
                        "table { border-collapse: collapse; margin-inline: auto } td, th { border: 1pt solid; padding: 0.3em }",
                        """
                        <table><caption>aa bb</caption><thead><tr><th colspan="2">cc</th><th>d</th></tr></thead>
                        <tbody><tr><td rowspan="2">ee</td><td>ff gg</td><td>h</td></tr><tr><td>i</td><td>jjj</td></tr>
                        </tbody></table>
                        """),
                sample(
                        "a fixed table over two pages",
                        """
                        table { table-layout: fixed; inline-size: 100%; border-spacing: 0.2em 0.4em }
                        th { inline-size: 25% } td { vertical-align: top; border-block-end: 2pt solid }
                        """,
                        "<table><thead><tr><th>a</th><td>b</td></tr></thead><tbody>"
                                + "<tr><td>cc dd</td><td>ee ff gg hh ii jj kk ll</td></tr>".repeat(8)
                                + "</tbody></table>"),
                sample(
                        "balanced columns with a spanner",
                        "div { column-count: 3; column-gap: 1em; column-rule: 1pt solid } h2 { column-span: all }",
                        "<div><p>" + WORDS + "</p><h2>aa bb</h2><p>" + WORDS + "</p></div>"),
                sample(
                        "grids",
                        """
                        #g { display: grid; grid-template-columns: 1fr min-content 2fr; gap: 0.5em 1em; align-items: center }
                        #g p { padding-inline: 0.5em 0; margin-block: 0.2em 0.7em } #b { grid-column: 2 / 4 }
                        #c { justify-self: end; align-self: end } #d { grid-row: span 2; margin-inline-start: auto }
                        """,
                        "<div id='g'><p>aa</p><p id='b'>" + WORDS + "</p><p id='c'>cc</p><p id='d'>dd ee</p><p>ff</p>"
                                + "<p>" + WORDS + "</p></div>"),
                sample(
                        "flex rows and columns",
                        """
                        .f { display: flex; gap: 0.5em 1em; justify-content: space-between; align-items: baseline }
                        .w { flex-wrap: wrap; align-items: end } .c { flex-direction: column-reverse; block-size: 9em }
                        .c p { flex-grow: 1 } .r { flex-direction: row-reverse } p { padding-inline: 0.5em 0 }
                        """,
                        Stream.of("f", "f w", "f c", "f r")
                                .map(kind ->
                                        "<div class='" + kind + "'><p>aaa bb</p><p>" + WORDS + "</p><p>c</p></div>")
                                .collect(java.util.stream.Collectors.joining())),
                sample(
                        "columns over two pages",
                        "div { columns: 2; column-gap: 2em; padding-inline: 1em } p { text-indent: 2em }",
                        "<div>" + ("<p>" + WORDS + "</p>").repeat(6) + "</div>"));
    }

    static Stream<Arguments> cases() {
        return samples().flatMap(sample -> Arrays.stream(Mode.values()).map(mode -> Arguments.of(sample, mode)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anotherWritingModeGivesTheSameFragments(Sample sample, Mode mode) {
        String body = mode == Mode.HORIZONTAL_RTL ? FragmentPrinter.hebrew(sample.body()) : sample.body();
        String expected = print(LayoutFixture.of(sample.css(), sample.body()));
        assertThat(print(LayoutFixture.of(mode.css() + sample.css(), body))).isEqualTo(expected);
    }

    /** Han letters run from left to right even there: each line is one run, which fills the same place. */
    @ParameterizedTest
    @MethodSource("modes")
    void linesOfHanAreTheSameInAnyMode(Mode mode) {
        String css = "p { text-align: justify; text-indent: 2em } #b { text-align: end }";
        String body = "<p>" + "一二三四五六七八九十".repeat(6) + "</p><p id='b'>一二三</p>";
        String expected = print(LayoutFixture.in("zh", css, body));
        assertThat(print(LayoutFixture.in("zh", mode.css() + css, body))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void generatedDocumentsAreTheSameInAnyMode(Mode mode) {
        for (long seed = 0; seed < GENERATED; seed++) {
            GeneratedDocument document = GeneratedDocument.of(seed);
            boolean rightToLeft = mode == Mode.HORIZONTAL_RTL;
            String body = rightToLeft ? FragmentPrinter.hebrew(document.body()) : document.body();
            assertThat(generated(mode.css(), body))
                    .as("seed " + seed + "\n" + document.body())
                    .isEqualTo(generated("", document.body()));
        }
    }

    /** Pictures are square, as their physical shape stays; what is moved on a line moves from the over edge or to it. */
    private static String generated(String mode, String body) {
        return FragmentPrinter.print(LayoutFixture.of(mode + GeneratedDocument.CSS + ".off { position: static }", body)
                .with("square.png", 2.4, 2.4)
                .with("wide.png", 3, 3)
                .pages(GeneratedDocument.INLINE, BLOCK));
    }

    static Stream<Mode> modes() {
        return Arrays.stream(Mode.values());
    }

    private static String print(LayoutFixture fixture) {
        return FragmentPrinter.print(fixture.with("square.png", 3, 3).pages(INLINE, BLOCK));
    }
}
