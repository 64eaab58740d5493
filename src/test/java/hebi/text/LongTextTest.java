package hebi.text;

import static hebi.text.Typesetter.EM;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.text.ParagraphStyle.Align;
import hebi.text.ParagraphText.InlineEdge;
import hebi.text.ParagraphText.InlineObject;
import hebi.text.ParagraphText.StyleSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Long paragraphs take time in proportion to their length: the limits are some ten times what they take, and what is
 * quadratic takes minutes.
 */
@Timeout(value = 40, unit = TimeUnit.SECONDS)
class LongTextTest {
    private static final int MEGABYTE = 1_000_000;

    private static String text(String alphabet, int bytes) {
        int[] letters = alphabet.codePoints().toArray();
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        int size = 0;
        while (size < bytes) {
            int c = letters[random.nextInt(letters.length)];
            text.appendCodePoint(c);
            size += Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }

    private static void assertSet(Typesetter.Lines lines) {
        assertThat(lines.runTexts()).isEqualTo(lines.text);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏，。天地玄黄宇宙洪荒日月盈昃辰宿列张",
        "zh, 天地玄黄", // one item, one run
        "ug, ئابجدەگھلمى ابجدەگلم ىنپ، .",
        "mn, ᠬᠦᠮᠨᠪᠷᠤ ᠲᠥ ᠵᠡ᠂",
        "ko, 모든인간은 태어날때 부터.",
        "en, abcdefghij klm nop q. ",
    })
    void aMegabyteIsAMatterOfSeconds(String language, String alphabet) {
        assertSet(Typesetter.in(language).set(text(alphabet, MEGABYTE), 20));
    }

    @Test
    void aMegabyteOfUnjustifiedTextIsAMatterOfSeconds() {
        assertSet(Typesetter.in("zh").align(Align.START).set(text("天地玄黄，。", MEGABYTE), 20));
    }

    @Test
    void oneLineOfAMegabyteIsAMatterOfSeconds() {
        assertSet(Typesetter.in("zh").set(text("天地玄黄，。", MEGABYTE), 10_000));
    }

    @ParameterizedTest
    @EnumSource(
            value = Align.class,
            names = {"JUSTIFY", "START"})
    void aWordOfTenThousandLettersIsBrokenOnlyWhereAllowed(Align align) {
        String word = "a".repeat(10_000);
        Typesetter.Lines whole = Typesetter.in("en").align(align).set("the " + word + " end", 10);
        assertThat(whole.ranges.stream().map(r -> r.end() - r.start())).contains(10_001);
        assertSet(whole);
        Typesetter.Lines broken = Typesetter.in("en").align(align).anywhere().set("the " + word + " end", 10);
        assertThat(broken.ranges).hasSizeGreaterThan(400).allSatisfy(line -> assertThat(line.overfull())
                .isZero());
        assertSet(broken);
    }

    @Test
    void manyInlineBoxesTakeTimeInProportion() {
        int boxes = 30_000;
        Typesetter setter = Typesetter.in("zh");
        String text = "天\uFFFC".repeat(boxes);
        List<StyleSpan> spans = new ArrayList<>();
        List<InlineObject> objects = new ArrayList<>();
        List<InlineEdge> edges = new ArrayList<>();
        TextStyle style = setter.style();
        for (int i = 0; i < boxes; i++) {
            spans.add(new StyleSpan(2 * i, 2 * i + 2, style, i));
            edges.add(new InlineEdge(2 * i, 100, true, i));
            edges.add(new InlineEdge(2 * i + 1, 100, false, i));
            objects.add(new InlineObject(2 * i + 1, EM, i));
        }
        Paragraph paragraph =
                Typesetter.prepare(new ParagraphText(text, spans, objects, edges, setter.paragraphStyle()));
        long pieces = 0;
        for (LineRange range : paragraph.breakLines(0, line -> 10 * EM)) {
            pieces += paragraph.finish(range, 10 * EM).pieces().size();
        }
        assertThat(pieces).isEqualTo(4L * boxes);
    }

    @Test
    void manyMarksOnOneLetterAreOneCluster() {
        assertSet(Typesetter.in("en").set("a" + "\u0301".repeat(10_000) + " b", 10));
    }

    @Test
    void manyNestedIsolatesAreNoTrouble() {
        String text = "\u2067a \u2066".repeat(20_000) + "b" + "\u2069\u2069 ".repeat(20_000);
        Typesetter.Lines lines = Typesetter.in("ug").set(text, 10);
        assertThat(lines.runTexts()).isEqualTo(text.replaceAll("[\u2066-\u2069]", ""));
    }
}
