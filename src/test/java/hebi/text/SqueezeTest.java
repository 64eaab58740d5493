package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** ZH-4, ZH-21, ZH-23, ZH-24: squeezing in before pushing out, and where the room comes from and goes to. */
class SqueezeTest {
    private static final Offset<Double> EXACT = within(0.003);

    @AfterAll
    static void nothingIsReported() {
        Typesetter.assertNothingReported();
    }

    private static void assertFlush(Typesetter.Lines lines) {
        for (int i = 0; i < lines.set.size() - 1; i++) {
            assertThat(lines.end(i))
                    .as(lines.strings().get(i))
                    .isEqualTo(lines.measure / (double) Typesetter.EM, EXACT);
        }
    }

    @Test
    void aMarkIsSqueezedInBeforeACharacterIsPushedOut() {
        // 8 Han, a comma of 1 em and one of 1/2 em: the inner comma gives its half.
        Typesetter.Lines lines = Typesetter.in("zh").set("一二三四，六七八九，十甲乙丙丁戊", 9);
        assertThat(lines.strings()).containsExactly("一二三四，六七八九，", "十甲乙丙丁戊");
        assertThat(lines.distance("四", "六")).isEqualTo(1.5, EXACT);
        assertFlush(lines);
    }

    @Test
    void whereNothingCanBeSqueezedTheLastCharacterGoesDown() {
        // 9 Han and half a stop are 9.5 em. ZH-23 step 7 is off: 。 inside a line keeps its em.
        Typesetter.Lines lines = Typesetter.in("zh").set("一二三四五六七八九。十甲乙丙丁", 9);
        assertThat(lines.strings()).containsExactly("一二三四五六七八", "九。十甲乙丙丁");
        // 8 Han in 9 em: one em over seven gaps
        assertThat(lines.distance("一", "八")).isEqualTo(8, EXACT);
        assertFlush(lines);
    }

    @Test
    void aLongSqueezeIsStillBetterThanPushing() {
        // 12.5 em of text and two commas that give half an em each, in 12 em.
        Typesetter.Lines lines = Typesetter.in("zh").set("一二三，四五六，七八九十。甲乙丙丁戊己", 12);
        assertThat(lines.strings().get(0)).isEqualTo("一二三，四五六，七八九十。");
        assertFlush(lines);
    }

    @Test
    void bracketsAreReducedBeforePauses() {
        // 11.5 em, 。 being half an em; in 11 em the brackets, which come first, give a quarter each.
        Typesetter.Lines lines = Typesetter.in("zh").set("一（二）三，四五六七八。九十甲乙丙", 11);
        assertThat(lines.strings().get(0)).isEqualTo("一（二）三，四五六七八。");
        assertThat(lines.distance("一", "二")).isEqualTo(1.75, EXACT);
        assertThat(lines.distance("二", "三")).isEqualTo(1.75, EXACT);
        assertThat(lines.distance("三", "四")).as("the comma").isEqualTo(2, EXACT);
        assertFlush(lines);
    }

    @Test
    void aFullStopInsideTheLineIsNotReduced() {
        for (double em = 5; em <= 14; em += 0.5) {
            Typesetter.Lines lines = Typesetter.in("zh").set("一二三。四五六。七八九。十甲乙。丙丁戊己。", em);
            for (String pair : new String[] {"三四", "六七", "九十", "乙丙"}) {
                int first = lines.text.indexOf(pair.substring(0, 1));
                boolean together =
                        lines.strings().stream().anyMatch(line -> line.contains(pair.charAt(0) + "。" + pair.charAt(1)));
                if (together) {
                    assertThat(lines.position(first + 2) - lines.position(first))
                            .isGreaterThanOrEqualTo(2 - 0.003);
                }
            }
        }
    }

    @Test
    void expansionOpensAllGapsEqually() {
        Typesetter.Lines lines = Typesetter.in("zh").set("一二三四五六七八九。十甲乙丙丁", 9);
        for (int i = 0; i < 7; i++) {
            assertThat(lines.position(i + 1) - lines.position(i)).isEqualTo(1 + 1 / 7.0, EXACT);
        }
    }

    @Test
    void theLanguageOfMostOfTheTextSaysWhatOpens() {
        // Twelve Han in six elements against one English word of ten letters.
        Typesetter zh = Typesetter.in("zh");
        TextStyle en = Typesetter.in("en").style();
        Typesetter.Lines lines = zh.set(
                7.5,
                zh.stretch("天地"),
                zh.stretch("玄黄"),
                zh.stretch("宇宙"),
                zh.stretch("洪"),
                new Typesetter.Stretch("dictionary", en),
                zh.stretch("日月"),
                zh.stretch("盈昃"),
                zh.stretch("辰宿"));
        assertThat(lines.strings().get(0)).isEqualTo("天地玄黄宇宙洪");
        assertThat(lines.end(0)).isEqualTo(7.5, EXACT);
    }

    @Test
    void unitsAndConnectorsAreNotSpread() {
        // ZH-5, ZH-23 expand 3: “ cannot end the line, so the line before it is spread.
        for (String unit : new String[] {"——", "……"}) {
            Typesetter.Lines lines = Typesetter.in("zh").set("甲乙丙" + unit + "丁戊己庚“辛壬癸子丑寅卯辰”", 10);
            assertThat(lines.strings().get(0)).isEqualTo("甲乙丙" + unit + "丁戊己庚");
            if (unit.equals("……")) {
                assertThat(lines.position(4) - lines.position(3))
                        .as("the dash is one glyph")
                        .isEqualTo(1, EXACT);
            }
            assertFlush(lines);
        }
        Typesetter.Lines lines = Typesetter.in("zh").set("春花/秋月—夏蝉～冬雪“何时了，往事”", 10.5);
        assertThat(lines.strings().get(0)).isEqualTo("春花/秋月—夏蝉～冬雪");
        assertThat(lines.distance("花", "秋")).isEqualTo(1.5, EXACT);
        assertThat(lines.distance("月", "夏")).isEqualTo(2, EXACT);
        assertThat(lines.distance("蝉", "冬")).isEqualTo(2, EXACT);
    }

    @Test
    void noBreakSpacesStretchAndFixedSpacesDoNot() {
        // css-text-3 §8.1
        String text = "the old\u00A0man and\u2003the sea was there for ever";
        Typesetter.Lines natural = Typesetter.in("en").set(text, 60);
        double em = natural.position(text.indexOf("was")) - 0.1;
        Typesetter.Lines lines = Typesetter.in("en").set(text, em);
        assertThat(lines.strings().get(0)).endsWith("sea");
        lines = Typesetter.in("en").set(text, em + 0.6);
        assertThat(lines.strings().get(0)).endsWith("sea");
        double space = grown(lines, natural, text.indexOf(' '));
        assertThat(space).isGreaterThan(0.05);
        assertThat(grown(lines, natural, text.indexOf('\u00A0'))).isEqualTo(space, EXACT);
        assertThat(grown(lines, natural, text.indexOf('\u2003'))).isEqualTo(0, EXACT);
    }

    private static double grown(Typesetter.Lines lines, Typesetter.Lines natural, int space) {
        return lines.position(space + 1)
                - lines.position(space)
                - (natural.position(space + 1) - natural.position(space));
    }

    @Test
    void theLastLineIsNotSpread() {
        Typesetter.Lines lines = Typesetter.in("zh").set("甲乙丙丁戊己庚辛", 5);
        assertThat(lines.strings()).containsExactly("甲乙丙丁戊", "己庚辛");
        assertThat(lines.end(1)).isEqualTo(3, EXACT);
    }

    @Test
    void aLineBeforeAForcedBreakIsNotSpread() {
        Typesetter.Lines lines = Typesetter.in("zh").set("甲乙丙\u2028丁戊己庚辛壬癸", 5);
        assertThat(lines.strings()).containsExactly("甲乙丙", "丁戊己庚辛", "壬癸");
        assertThat(lines.end(0)).isEqualTo(3, EXACT);
        assertThat(lines.ranges.get(0).forced()).isTrue();
    }

    @Test
    void pureHanSitsOnTheGrid() {
        // ZH-22
        Typesetter.Lines lines = Typesetter.in("zh").set("天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏", 8);
        for (int i = 0; i < lines.text.length(); i++) {
            assertThat(lines.position(i)).isEqualTo(i % 8, EXACT);
        }
    }

    @Test
    void theLastLineHoldsTwoHan() {
        // ZH-24: 21 Han in lines of 10 would leave one.
        for (String end : new String[] {"", "。", "！”"}) {
            String text = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋" + end;
            for (double em : new double[] {10, 20}) {
                String last = Typesetter.in("zh")
                        .set(text, em)
                        .strings()
                        .get(Typesetter.in("zh").set(text, em).strings().size() - 1);
                assertThat(last.codePoints().filter(Character::isIdeographic).count())
                        .as("%s at %s em", last, em)
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void aParagraphOfOneHanIsOneLine() {
        assertThat(Typesetter.in("zh").set("天。", 10).strings()).containsExactly("天。");
    }

    @Test
    void linesAreFlushInBodyText() {
        String text = "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。";
        assertThat(Typesetter.in("zh").set(text, 10).strings())
                .containsExactly("人人生而自由，在尊严", "和权利上一律平等。他", "们赋有理性和良心，并", "应以兄弟关系的精神相", "对待。");
        assertThat(Typesetter.in("zh").set(text, 12).strings())
                .containsExactly("人人生而自由，在尊严和权", "利上一律平等。他们赋有理", "性和良心，并应以兄弟关系", "的精神相对待。");
        for (double em = 4; em <= 24; em += 0.25) {
            assertFlush(Typesetter.in("zh").set(text, em));
        }
    }

    @Test
    void unjustifiedLinesAreNeitherSqueezedNorSpread() {
        Typesetter.Lines lines =
                Typesetter.in("zh").align(ParagraphStyle.Align.START).set("一二三四，六七八九，十甲乙丙丁戊", 9);
        assertThat(lines.strings()).containsExactly("一二三四，六七八", "九，十甲乙丙丁戊");
        assertThat(lines.distance("一", "八")).isEqualTo(7, EXACT);
    }
}
