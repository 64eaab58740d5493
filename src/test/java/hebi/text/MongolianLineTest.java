package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.font.GlyphOrientation;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MN-3 to MN-10, MN-16, MN-17: Mongolian lines. */
class MongolianLineTest {
    private static final Offset<Double> EXACT = within(0.003);
    private static final String NNBSP = "\u202F";
    private static final String MVS = "\u180E";
    private static final String DECLARATION = "ᠬᠦᠮᠦᠨ ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ ᠡᠷᠬᠡ ᠴᠢᠯᠥᠭᠡ ᠲᠡᠢ᠂ ᠠᠳᠠᠯᠢᠬᠠᠨ ᠨᠡᠷ" + MVS
            + "ᠡ ᠲᠥᠷᠥ" + NNBSP + "ᠲᠡᠢ᠂ ᠢᠵᠢᠯ ᠡᠷᠬᠡ" + NNBSP + "ᠲᠡᠢ ᠪᠠᠢᠠᠭ᠃ ᠣᠶᠤᠨ ᠤᠬᠠᠭᠠᠨ᠂ ᠨᠠᠨᠳᠢᠨ ᠴᠢᠨᠠᠷ ᠵᠠᠶᠠᠭᠠᠰᠠᠨ";

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    private static Typesetter mongolian() {
        return Typesetter.in("mn");
    }

    /** The font says 0 for what stands upright: then it takes an em, as in a font without vertical metrics. */
    @Test
    void whatTheFontHasNoVerticalAdvanceForTakesAnEm() {
        Typesetter.Lines lines = mongolian().set("ᠪᠦᠷ 210×285", 20);
        int at = "ᠪᠦᠷ 210".length();
        assertThat(lines.run(at).orientation()).isEqualTo(GlyphOrientation.UPRIGHT);
        assertThat(lines.position(at + 1) - lines.position(at)).isEqualTo(1, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {NNBSP, MVS})
    void aSuffixStaysWithItsWord(String separator) {
        // MN-3, MN-5
        String text =
                "ᠪᠦᠷ" + separator + "ᠤᠨ ᠲᠥᠷᠥ" + separator + "ᠲᠡᠢ ᠨᠡᠷ" + separator + "ᠡ ᠡᠷᠬᠡ" + separator + "ᠲᠡᠢ ᠪᠠᠢᠠᠭ";
        for (Typesetter setter : List.of(mongolian(), mongolian().anywhere())) {
            for (double em = 0.5; em <= 12; em += 0.25) {
                assertThat(setter.set(text, em).strings()).as("at %s em", em).allSatisfy(line -> assertThat(line)
                        .doesNotStartWith(separator)
                        .doesNotEndWith(separator));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"᠂", "᠃", "᠄", "᠅", "᠁", "!", "?", "！", "？", "》", "〉", "）", "——"})
    void noLineStartsWith(String mark) {
        // MN-5: also after a space, where ICU breaks
        for (String text : List.of("ᠬᠦᠮᠦᠨ" + mark + " ᠪᠦᠷ", "ᠬᠦᠮᠦᠨ " + mark + " ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ " + mark + " ᠡᠷᠬᠡ")) {
            for (double em = 0.5; em <= 12; em += 0.25) {
                assertThat(mongolian().set(text, em).strings())
                        .noneSatisfy(line -> assertThat(line).startsWith(mark.substring(0, 1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "〈", "（"})
    void noLineEndsWith(String mark) {
        // MN-6; ᠄《 stay together
        for (double em = 0.5; em <= 12; em += 0.25) {
            assertThat(mongolian()
                            .set("ᠬᠦᠮᠦᠨ᠄" + mark + "ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ ᠡᠷᠬᠡ" + mark + " ᠲᠥᠷᠥ", em)
                            .strings())
                    .allSatisfy(line -> assertThat(line).doesNotEndWith(mark).doesNotEndWith("᠄"));
        }
    }

    @Test
    void aCompoundBreaksBeforeItsHyphen() {
        // MN-10
        String text = "ᠬᠦᠮᠦᠨ᠆ᠪᠦᠷ";
        assertThat(mongolian().set(text, 1).strings()).containsExactly("ᠬᠦᠮᠦᠨ", "᠆ᠪᠦᠷ");
    }

    @Test
    void linesAreJustifiedByTheirSpaces() {
        // MN-16
        Typesetter.Lines natural = mongolian().set(DECLARATION, 200);
        for (double em = 8; em <= 20; em++) {
            Typesetter.Lines lines = mongolian().set(DECLARATION, em);
            for (int i = 0; i < lines.set.size() - 1; i++) {
                assertThat(lines.end(i)).isEqualTo(em, EXACT);
            }
            for (int i = 1; i < DECLARATION.length(); i++) {
                boolean gap = " \u202F".indexOf(DECLARATION.charAt(i - 1)) >= 0 || DECLARATION.charAt(i) == ' ';
                if (!gap && natural.isCluster(i) && natural.isCluster(i - 1)) {
                    assertThat(lines.position(i) - lines.position(i - 1))
                            .as("offset %d at %s em", i, em)
                            .isEqualTo(natural.position(i) - natural.position(i - 1), EXACT);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NNBSP, MVS})
    void theSuffixGapStretchesWithTheWordSpace(String separator) {
        // MN-4: ᠢ of the suffix ᠤᠨ is no chachlag: a word space stands before it
        String text = "ᠬᠦᠮᠦᠨ ᠪᠦᠷ" + separator + "ᠤᠨ ᠡᠷᠬᠡ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ";
        Typesetter.Lines natural = mongolian().set(text, 100);
        double em = natural.position(text.indexOf("ᠲᠥᠷᠥᠵᠦ")) + 0.2;
        Typesetter.Lines lines = mongolian().set(text, em);
        assertThat(lines.strings().get(0)).isEqualTo("ᠬᠦᠮᠦᠨ ᠪᠦᠷ" + separator + "ᠤᠨ ᠡᠷᠬᠡ");
        double space = grown(lines, natural, text.indexOf(' '));
        double gap = grown(lines, natural, text.indexOf(separator));
        assertThat(space).isGreaterThan(0.05);
        assertThat(gap).isEqualTo(space, within(0.01));
    }

    @Test
    void theGapBeforeAFinalVowelDoesNotStretch() {
        // MN-4: chachlag
        String text = "ᠬᠦᠮᠦᠨ ᠨᠡᠷ" + MVS + "ᠡ ᠡᠷᠬᠡ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ";
        Typesetter.Lines natural = mongolian().set(text, 100);
        Typesetter.Lines lines = mongolian().set(text, natural.position(text.indexOf("ᠲᠥᠷᠥᠵᠦ")) + 0.2);
        assertThat(grown(lines, natural, text.indexOf(MVS))).isEqualTo(0, EXACT);
        assertThat(grown(lines, natural, text.indexOf(' '))).isGreaterThan(0.05);
    }

    /** By how much the space at an offset is wider than by nature. */
    private static double grown(Typesetter.Lines lines, Typesetter.Lines natural, int at) {
        return lines.position(at + 1) - lines.position(at - 1) - (natural.position(at + 1) - natural.position(at - 1));
    }

    @Test
    void lettersLieOnTheirSideInVerticalLines() {
        // MN-17
        for (TextStyle.Orientation orientation : TextStyle.Orientation.values()) {
            Typesetter.Lines lines = mongolian().orientation(orientation).set("ᠬᠦᠮᠦᠨ ᠪᠦᠷ", 60);
            assertThat(lines.run(0).orientation()).isEqualTo(GlyphOrientation.SIDEWAYS);
        }
    }

    @Test
    void chineseStandsUprightAndLatinLies() {
        // MN-8, MN-9
        Typesetter.Lines lines = mongolian().set("ᠮᠠᠰᠢᠨ 机器人 ISO 1999 ！", 60);
        assertThat(lines.run(lines.text.indexOf('机')).orientation()).isEqualTo(GlyphOrientation.UPRIGHT);
        assertThat(lines.run(lines.text.indexOf('I')).orientation()).isEqualTo(GlyphOrientation.SIDEWAYS);
        assertThat(lines.run(lines.text.indexOf('1')).orientation()).isEqualTo(GlyphOrientation.SIDEWAYS);
        assertThat(lines.run(lines.text.indexOf('！')).orientation()).isEqualTo(GlyphOrientation.UPRIGHT);
    }

    @Test
    void lettersAreNotSpaced() {
        double natural = mongolian().set("ᠬᠦᠮᠦᠨ" + NNBSP + "ᠤᠨ", 60).end(0);
        assertThat(mongolian()
                        .letterSpacing(0.3)
                        .set("ᠬᠦᠮᠦᠨ" + NNBSP + "ᠤᠨ", 60)
                        .end(0))
                .isEqualTo(natural, EXACT);
    }

    @Test
    void spaceInJustificationGoesAroundChineseNotIntoIt() {
        // MN-9
        String text = "ᠮᠠᠰᠢᠨ 机器人 ᠭᠡᠵᠦ ᠨᠡᠷᠡᠯᠡᠨ ᠮᠠᠰᠢᠨ ᠮᠣᠩᠭᠣᠯ";
        for (double em = 5; em < 12; em += 0.5) {
            Typesetter.Lines lines = mongolian().set(text, em);
            if (lines.strings().stream().anyMatch(line -> line.contains("机器人"))) {
                assertThat(lines.distance("机", "人")).isEqualTo(2, EXACT);
            }
        }
    }
}
