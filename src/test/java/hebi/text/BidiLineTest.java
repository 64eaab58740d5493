package hebi.text;

import static hebi.text.Typesetter.EM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.font.FontFace;
import hebi.geom.Direction;
import hebi.geom.WritingMode;
import hebi.text.ParagraphStyle.Align;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UG-1 to UG-3, PR-10: right-to-left lines, UAX #9 line by line, mirrored marks. */
class BidiLineTest {
    private static final Offset<Double> EXACT = within(0.003);
    private static final String LONG =
            "ھەممە ئادەم ھاياتلىقتىن، ئەركىنلىكتىن ۋە جىسمانىي بىخەتەرلىكتىن بەھرىمەن بولۇشقا ھوقۇقلۇق.";

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** The characters without spaces at the line's end, as they stand from left to right. */
    private static String visual(String text) {
        return Typesetter.in("ug").set(text, 60).visual(0);
    }

    @Test
    void lettersStandFromRightToLeft() {
        assertThat(visual("ئۇ كەلدى.")).isEqualTo(reversed("ئۇ كەلدى."));
    }

    @Test
    void quotesAreMirrored() {
        Typesetter.Lines lines = Typesetter.in("ug").set("«كەل» ‹ياق›", 60);
        for (String pair : List.of("«»", "‹›")) {
            int open = lines.text.indexOf(pair.charAt(0));
            int close = lines.text.indexOf(pair.charAt(1));
            assertThat(lines.glyph(open)).isEqualTo(lines.run(open).font().glyph(pair.charAt(1)));
            assertThat(lines.glyph(close)).isEqualTo(lines.run(close).font().glyph(pair.charAt(0)));
            assertThat(lines.position(open)).isGreaterThan(lines.position(close));
        }
    }

    @Test
    void bracketsAreMirroredAroundRightToLeftTextOnly() {
        Typesetter.Lines lines = Typesetter.in("ug").set("مەن (ئاستا) HTML \u2066f(x)\u2069 ئۇ", 60);
        int open = lines.text.indexOf('(');
        assertThat(lines.glyph(open)).isEqualTo(lines.run(open).font().glyph(')'));
        int latin = lines.text.indexOf("f(") + 1;
        assertThat(lines.glyph(latin)).isEqualTo(lines.run(latin).font().glyph('('));
    }

    @Test
    void aNeutralAtTheEndOfAnEmbeddedRunJumpsUnlessItIsIsolated() {
        // UG-2, UG-006 and UG-007 of the shared cases; unmirrored here.
        assertThat(visual("ئۇ «你好!» دېدى.")).isEqualTo(".ىدېد »!你好« ۇئ");
        assertThat(visual("ئۇ «\u2066你好!\u2069» دېدى.")).isEqualTo(".ىدېد »你好!« ۇئ");
    }

    @Test
    void aPhoneNumberNeedsAnIsolate() {
        // UG-3, UG-009 and UG-010
        assertThat(visual("تېلېفون: \u20660991-1234567\u2069")).isEqualTo("0991-1234567 :نوفېلېت");
        assertThat(visual("تېلېفون: 0991-1234567")).isEqualTo("1234567-0991 :نوفېلېت");
    }

    @Test
    void anIsolateIsOneRunOfGlyphs() {
        Typesetter.Lines lines = Typesetter.in("ug").set("تېلېفون: \u20660991-1234567\u2069 بار", 60);
        assertThat(lines.runs(0).stream().filter(g -> !g.run().isRightToLeft()).map(g -> g.run()
                        .text()))
                .containsExactly("0991-1234567");
    }

    @Test
    void theLogicallyFirstWordOfAPhraseStaysAbove() {
        // PR-10
        Typesetter setter = Typesetter.in("ug").align(Align.START);
        Typesetter.Lines whole = setter.set("ئۇ \u2066alpha beta\u2069", 60);
        assertThat(whole.visual(0)).isEqualTo("alpha beta ۇئ");
        double em =
                setter.set("ئۇ alpha", 60).end(0) - setter.set("ئۇ alpha", 60).start(0) + 0.1;
        Typesetter.Lines lines = setter.set("ئۇ \u2066alpha beta\u2069", em);
        assertThat(lines.ranges).hasSize(2);
        assertThat(lines.visual(0).strip()).isEqualTo("alpha ۇئ");
        assertThat(lines.visual(1)).isEqualTo("beta");
    }

    @Test
    void linesStartAtTheRight() {
        Typesetter.Lines lines = Typesetter.in("ug").set(LONG, 12);
        assertThat(lines.set).hasSizeGreaterThan(2);
        for (int i = 0; i < lines.set.size(); i++) {
            assertThat(lines.end(i)).isEqualTo(12, EXACT);
        }
        for (int i = 0; i < lines.set.size() - 1; i++) {
            assertThat(lines.start(i)).as("justified").isEqualTo(0, EXACT);
        }
        assertThat(lines.start(lines.set.size() - 1)).as("the last line is not").isGreaterThan(0.1);
    }

    @Test
    void theIndentIsAtTheRight() {
        Typesetter.Lines lines = Typesetter.in("ug").indent(2).set(LONG, 12);
        assertThat(lines.end(0)).isEqualTo(10, EXACT);
        assertThat(lines.start(0)).isEqualTo(0, EXACT);
        assertThat(lines.end(1)).isEqualTo(12, EXACT);
    }

    @Test
    void aSpaceAtTheLinesEndTakesNoRoomAtTheLeft() {
        Typesetter.Lines lines = Typesetter.in("ug").set(LONG, 12);
        SetLine.Glyphs last = lines.runs(0).get(0);
        int space = lines.ranges.get(0).end() - 1;
        assertThat(lines.text.charAt(space)).isEqualTo(' ');
        assertThat(last.start() <= space && space < last.end()).isTrue();
        assertThat(lines.start(0)).isEqualTo(0, EXACT);
        assertThat(lines.position(space - 1)).isEqualTo(0, within(0.1));
        assertThat(lines.position(space)).isNegative();
    }

    /** A space wider than its greatest width is still between the words, not after the number that begins the next one. */
    @Test
    void wideSpacesDoNotTearNumbersFromTheirSuffixes() {
        String line = "ئاينىڭ 11-كۈنى ";
        Typesetter.Lines loose = Typesetter.in("ug").align(Align.JUSTIFY).set(line + "مەكتەپلەرنىڭكىدىن ئۇ", 9);
        Typesetter.Lines tight = Typesetter.in("ug").set(line, 30);
        int digit = line.indexOf('1');
        int suffix = line.indexOf('-') + 1;
        assertThat(loose.ranges.get(0).end()).isEqualTo(line.length());
        assertThat(loose.end(0) - loose.start(0)).isEqualTo(9, EXACT);
        assertThat(loose.position(digit) - loose.position(suffix))
                .isEqualTo(tight.position(digit) - tight.position(suffix), EXACT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Align.class,
            names = {"START", "END", "CENTER"})
    void shortLinesAreAligned(Align align) {
        Typesetter.Lines lines = Typesetter.in("ug").align(align).indent(1).set("ئۇ كەلدى.", 20);
        double extent = lines.end(0) - lines.start(0);
        double start = 19 - lines.end(0);
        switch (align) {
            case START -> assertThat(start).isEqualTo(0, EXACT);
            case END -> assertThat(lines.start(0)).isEqualTo(0, EXACT);
            default -> assertThat(start).isEqualTo((19 - extent) / 2, EXACT);
        }
    }

    @ParameterizedTest
    @EnumSource(Align.class)
    void anOverfullLineStartsAtItsStart(Align align) {
        // css-text-3 §6.1: contents that do not fit are start-aligned.
        Typesetter.Lines rtl = Typesetter.in("ug").align(align).set("بىخەتەرلىكتىن", 2);
        assertThat(rtl.ranges.get(0).overfull()).isPositive();
        assertThat(rtl.end(0)).isEqualTo(2, EXACT);
        Typesetter.Lines ltr = Typesetter.in("zh").align(align).set("internationalization", 2);
        assertThat(ltr.ranges.get(0).overfull()).isPositive();
        assertThat(ltr.start(0)).isEqualTo(0, EXACT);
    }

    @Test
    void aHangingStopHangsOverTheLeftEdge() {
        String text = "甲乙丙丁戊己庚辛壬，癸子丑寅";
        TextStyle style = Typesetter.in("zh").style();
        ParagraphStyle rtl = new ParagraphStyle(
                new WritingMode(hebi.geom.BlockFlow.HORIZONTAL_TB, Direction.RTL),
                false,
                Align.JUSTIFY,
                Align.START,
                0,
                true);
        Paragraph paragraph = Typesetter.prepare(new ParagraphText(
                text, List.of(new ParagraphText.StyleSpan(0, text.length(), style, 0)), List.of(), List.of(), rtl));
        for (LineRange range : paragraph.breakLines(0, line -> 9 * EM)) {
            SetLine line = paragraph.finish(range, 9 * EM);
            int right = line.pieces().stream()
                    .mapToInt(p -> p.lineLeft() + p.inlineSize())
                    .max()
                    .orElseThrow();
            assertThat(right).isEqualTo(9 * EM);
        }
    }

    @ParameterizedTest
    @EnumSource(Align.class)
    void aSpaceThatHangsStandsLeftOfTheLine(Align align) {
        Typesetter.Lines lines = Typesetter.in("ug").align(align).set(LONG, 9);
        for (int i = 0; i < lines.ranges.size() - 1; i++) {
            int space = lines.ranges.get(i).end() - 1;
            assertThat(lines.text.charAt(space)).isEqualTo(' ');
            FontFace face = lines.run(space).font();
            double width = (double) face.advance(face.glyph(' ')) / face.unitsPerEm();
            assertThat(lines.position(space) + width).isEqualTo(lines.start(i), EXACT);
        }
    }

    @Test
    void chineseInARightToLeftLineIsTrimmedNowhere() {
        // ZH-12: its marks are the line's first and last characters, but stand at the inner ends of their runs.
        String text = "\u2066（你好\u2069 دېدى \u2066你好）\u2069";
        TextStyle zh = Typesetter.in("zh").style();
        TextStyle ug = Typesetter.in("ug").style();
        Paragraph paragraph = Typesetter.prepare(new ParagraphText(
                text,
                List.of(
                        new ParagraphText.StyleSpan(0, 5, zh, 0),
                        new ParagraphText.StyleSpan(5, 11, ug, 1),
                        new ParagraphText.StyleSpan(11, text.length(), zh, 2)),
                List.of(),
                List.of(),
                Typesetter.in("ug").paragraphStyle()));
        Typesetter.Lines lines = new Typesetter.Lines(text, paragraph, 20 * EM);
        assertThat(lines.position(1)).isEqualTo(17, EXACT);
        assertThat(lines.end(0)).isEqualTo(20, EXACT);
        assertThat(lines.runs(0)).extracting(g -> g.run().text()).containsExactly("你好）", " دېدى ", "（你好");
        assertThat(lines.runs(0).get(1).lineLeft() - lines.runs(0).get(0).lineLeft())
                .isEqualTo(3 * EM);
    }

    @Test
    void anInlineBoxHasItsStartEdgeAtTheRight() {
        String text = "ئۇ كەل دى";
        Paragraph paragraph = Typesetter.prepare(new ParagraphText(
                text,
                List.of(new ParagraphText.StyleSpan(
                        0, text.length(), Typesetter.in("ug").style(), 0)),
                List.of(),
                List.of(
                        new ParagraphText.InlineEdge(3, EM, true, 1),
                        new ParagraphText.InlineEdge(6, EM / 2, false, 1)),
                Typesetter.in("ug").paragraphStyle()));
        SetLine line = new Typesetter.Lines(text, paragraph, 20 * EM).set.get(0);
        assertThat(line.pieces())
                .extracting(piece -> piece instanceof SetLine.Glyphs g ? g.run().text() : "" + piece.inlineSize())
                .containsExactly(" دى", "" + EM / 2, "كەل", "" + EM, "ئۇ ");
        int at = line.pieces().get(0).lineLeft();
        for (SetLine.Piece piece : line.pieces()) {
            assertThat(piece.lineLeft()).isCloseTo(at, within(2));
            at += piece.inlineSize();
        }
        assertThat(at).isCloseTo(20 * EM, within(2));
    }

    @Test
    void plaintextFindsItsOwnDirection() {
        String text = "كەل HTML.";
        ParagraphStyle plain = new ParagraphStyle(
                new WritingMode(hebi.geom.BlockFlow.HORIZONTAL_TB, Direction.LTR),
                true,
                Align.START,
                Align.START,
                0,
                false);
        Paragraph paragraph = Typesetter.prepare(new ParagraphText(
                text,
                List.of(new ParagraphText.StyleSpan(
                        0, text.length(), Typesetter.in("ug").style(), 0)),
                List.of(),
                List.of(),
                plain));
        Typesetter.Lines lines = new Typesetter.Lines(text, paragraph, 20 * EM);
        assertThat(lines.visual(0)).isEqualTo(".HTML لەك");
        assertThat(lines.end(0)).isEqualTo(20, EXACT);
    }
}
