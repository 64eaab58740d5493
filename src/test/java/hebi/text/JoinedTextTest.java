package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UG-4 to UG-10, KK-4: Uyghur and Kazakh line edges, letters that join, soft hyphens. */
class JoinedTextTest {
    private static final Offset<Double> EXACT = within(0.003);
    private static final String SPOKEN = "ئۇ: «كەل، بىرگە بارايلى!» دېدى؛ مەن (ئاستا): «ياق» دېدىم — راستمۇ؟ شۇنداق…";

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    static Stream<Typesetter> arabic() {
        return Stream.of(Typesetter.in("ug"), Typesetter.in("kk"));
    }

    @ParameterizedTest
    @MethodSource("arabic")
    void marksKeepToTheirLines(Typesetter setter) {
        for (double em = 1; em <= 30; em += 0.5) {
            List<String> lines = setter.set(SPOKEN, em).strings();
            for (String line : lines.subList(1, lines.size())) {
                assertThat(".،؛؟!:…–—’”)»›".indexOf(line.charAt(0))).as(line).isNegative();
            }
            for (String line : lines) {
                assertThat("‘“(«‹".indexOf(line.charAt(line.length() - 1)))
                        .as(line)
                        .isNegative();
            }
        }
    }

    @Test
    void aDashAfterASpaceDoesNotStartALine() {
        // UG-5: ICU would break there.
        for (String dash : List.of("—", "–", "…")) {
            for (double em = 1; em <= 12; em += 0.25) {
                assertThat(Typesetter.in("ug")
                                .set("دېدىم " + dash + " راستمۇ", em)
                                .strings())
                        .noneSatisfy(line -> assertThat(line).startsWith(dash));
            }
        }
    }

    @Test
    void wordsBreakAtSpacesOnly() {
        for (double em = 1; em <= 12; em++) {
            Typesetter.Lines lines = Typesetter.in("ug").set("ھەممە ئادەم ھاياتلىقتىن بەھرىمەن", em);
            for (LineRange range : lines.ranges.subList(0, lines.ranges.size() - 1)) {
                assertThat(lines.text.charAt(range.end() - 1)).isEqualTo(' ');
            }
        }
    }

    @ParameterizedTest
    @MethodSource("arabic")
    void joinedLettersAreNotSpaced(Typesetter setter) {
        // UG-10
        double natural = extent(setter.set("بىخەتەرلىك", 60));
        assertThat(extent(setter.letterSpacing(0.2).set("بىخەتەرلىك", 60))).isEqualTo(natural, EXACT);
    }

    @Test
    void otherLettersAreSpaced() {
        Typesetter.Lines lines = Typesetter.in("zh").letterSpacing(0.2).set("甲乙丙", 60);
        assertThat(lines.distance("甲", "乙")).isEqualTo(1.2, EXACT);
        assertThat(lines.end(0)).as("none at the line’s end").isEqualTo(3.4, EXACT);
    }

    @Test
    void justificationOpensWordSpacesOnly() {
        Typesetter setter = Typesetter.in("ug");
        String text = "ھەممە ئادەم ھاياتلىقتىن ئەركىنلىكتىن ۋە جىسمانىي بىخەتەرلىكتىن بەھرىمەن";
        Typesetter.Lines natural = setter.set(text, 100);
        for (double em = 8; em < 20; em++) {
            Typesetter.Lines lines = setter.set(text, em);
            for (int i = 1; i < text.length(); i++) {
                if (text.charAt(i) != ' ' && text.charAt(i - 1) != ' ') {
                    assertThat(lines.position(i) - lines.position(i - 1))
                            .isEqualTo(natural.position(i) - natural.position(i - 1), EXACT);
                }
            }
        }
    }

    @Test
    void lamAlefIsALigature() {
        // UG-4; the font draws it with two glyphs of their own
        Typesetter.Lines lines = Typesetter.in("ug").set("لاگېر لبگ باگ", 60);
        assertThat(lines.glyph(0)).isNotEqualTo(lines.glyph(lines.text.indexOf("لب")));
        assertThat(lines.glyph(1)).isNotEqualTo(lines.glyph(lines.text.indexOf("با") + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قىل\u00ADمىغانلىقى", "دامي\u00ADدى"})
    void lettersKeepTheirFormsAtASoftHyphen(String text) {
        // UG-8
        Typesetter setter = Typesetter.in("ug").align(ParagraphStyle.Align.START);
        Typesetter.Lines whole = setter.set(text, 60);
        Typesetter.Lines broken = setter.set(text, 1);
        assertThat(broken.ranges).hasSize(2);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\u00AD') {
                assertThat(broken.glyph(i)).as("glyph %d", i).isEqualTo(whole.glyph(i));
            }
        }
    }

    @Test
    void theHyphenOfJoinedTextIsALowStrokeAtTheLeft() {
        // UG-8: like U+0640, after a small gap
        Typesetter setter = Typesetter.in("ug").align(ParagraphStyle.Align.START);
        Typesetter.Lines lines = setter.set("قىل\u00ADمىغانلىقى", 1);
        int hyphen = lines.text.indexOf('\u00AD');
        var font = lines.run(hyphen).font();
        assertThat(lines.glyph(hyphen)).isEqualTo(font.glyph(0x640)).isNotZero();
        assertThat(lines.position(hyphen)).isEqualTo(lines.start(0), EXACT);
        double stroke = font.advance(font.glyph(0x640)) / (double) font.unitsPerEm();
        double gap = lines.position(hyphen - 1) - lines.start(0) - stroke;
        assertThat(gap).isBetween(0.02, 0.2);
    }

    @Test
    void aSoftHyphenIsUnseenInsideALine() {
        Typesetter.Lines with = Typesetter.in("ug").set("قىل\u00ADمىغانلىقى", 60);
        Typesetter.Lines without = Typesetter.in("ug").set("قىلمىغانلىقى", 60);
        assertThat(extent(with)).isEqualTo(extent(without), EXACT);
        assertThat(Typesetter.in("zh").set("hy\u00ADphen", 60).end(0))
                .isEqualTo(Typesetter.in("zh").set("hyphen", 60).end(0), within(0.02));
    }

    @Test
    void aJustifiedLineWithAHyphenIsFlush() {
        String text = "we are all so very inter\u00ADnational\u00ADi\u00ADza\u00ADtion minded people of the earth";
        int hyphens = 0;
        for (double em = 8; em <= 16; em += 0.25) {
            Typesetter.Lines lines = Typesetter.in("en").set(text, em);
            for (int i = 0; i < lines.set.size() - 1; i++) {
                if (lines.strings().get(i).contains(" ")) {
                    assertThat(lines.end(i)).as(lines.strings().get(i)).isEqualTo(em, EXACT);
                    hyphens += lines.strings().get(i).endsWith("\u00AD") ? 1 : 0;
                }
            }
        }
        assertThat(hyphens).isPositive();
    }

    private static double extent(Typesetter.Lines lines) {
        return lines.end(0) - lines.start(0);
    }
}
