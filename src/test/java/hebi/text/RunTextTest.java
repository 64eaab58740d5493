package hebi.text;

import static hebi.text.Typesetter.EM;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.text.ParagraphStyle.Align;
import hebi.text.ParagraphText.InlineEdge;
import hebi.text.ParagraphText.InlineObject;
import hebi.text.ParagraphText.StyleSpan;
import hebi.text.TextStyle.Prohibition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The package's invariant, over random texts: every character is in exactly one run of one line. */
class RunTextTest {
    private static final int TEXTS = 150;

    /** By how much a line may be wider than the breaker thought: at a break, letters have other forms and no kerning. */
    private static final int RESHAPED = EM / 2;

    private static final String COMMON =
            "  \u00AD\u200B\u3000\u2028，。：“”‘’（）《》——……！？·/-–~.,:;()[]«»‹›!?%+①²12345678 HTMLabc é e\u0301👩\u200D💻𠀀 ";

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of("zh", "天地玄黄宇宙洪荒日月盈昃辰宿列张"),
                Arguments.of("ug", "ئا بىر ئىككى لاگېر ھۆرمەت، كۈنى؛ مەن؟ "),
                Arguments.of("kk", "ٴتۇن ٴسوز الەم دۇنيە، كۇن؛ با؟ "),
                Arguments.of("mn", "ᠬᠦᠮᠦᠨ ᠪᠦᠷ\u202Fᠤᠨ ᠨᠡᠷ\u180Eᠡ ᠳ\u180Bᠤ᠂ ᠨᠣᠮ᠃ ᠆"),
                Arguments.of("ko", "모든 인간은 태어날 때부터 韓國 그 존엄과 "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCharacterIsInOneRunOfOneLine(String language, String alphabet) {
        Random random = new Random(20260501 + language.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            ParagraphText source = random(random, language, alphabet);
            int measure = (random.nextInt(14) - 1) * EM + random.nextInt(EM);
            Paragraph paragraph = Typesetter.prepare(source);
            String name = language + " " + i + " in " + measure + ": " + source.text();
            List<LineRange> ranges = paragraph.breakLines(0, line -> line % 3 == 1 ? measure / 2 : measure);
            assertThat(ranges).as(name).isNotEmpty();
            int at = 0;
            int[] seen = new int[source.text().length()];
            for (int l = 0; l < ranges.size(); l++) {
                LineRange range = ranges.get(l);
                assertThat(range.start()).as(name).isEqualTo(at);
                assertThat(range.end()).as(name).isGreaterThan(at);
                assertThat(range.last()).as(name).isEqualTo(l == ranges.size() - 1);
                count(paragraph.finish(range, l % 3 == 1 ? measure / 2 : measure), range, source, seen, name);
                at = range.end();
            }
            assertThat(at).as(name).isEqualTo(source.text().length());
            for (int k = 0; k < seen.length; k++) {
                assertThat(seen[k])
                        .as("%s at %d of %s", Integer.toHexString(source.text().charAt(k)), k, name)
                        .isEqualTo(Characters.isUnset(source.text().codePointAt(k)) ? 0 : 1);
            }
        }
    }

    private static void count(SetLine line, LineRange range, ParagraphText source, int[] seen, String name) {
        for (SetLine.Piece piece : line.pieces()) {
            if (piece instanceof SetLine.Glyphs g) {
                assertThat(g.start()).as(name).isGreaterThanOrEqualTo(range.start());
                assertThat(g.end()).as(name).isLessThanOrEqualTo(range.end());
                assertThat(g.run().text()).as(name).isEqualTo(source.text().substring(g.start(), g.end()));
                IntStream.range(g.start(), g.end()).forEach(k -> seen[k]++);
                for (int i = 0; i < g.run().size(); i++) {
                    assertThat(g.run().cluster(i)).as(name).isBetween(0, g.end() - g.start() - 1);
                }
            }
        }
        long objects = source.text()
                .substring(range.start(), range.end())
                .chars()
                .filter(c -> c == Characters.OBJECT)
                .count();
        assertThat(line.pieces().stream().filter(SetLine.Atomic.class::isInstance))
                .as(name)
                .hasSize((int) objects);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyEdgeIsOnOneLine(String language, String alphabet) {
        Random random = new Random(7 + language.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            ParagraphText source = random(random, language, alphabet);
            int measure = random.nextInt(12 * EM);
            Paragraph paragraph = Typesetter.prepare(source);
            List<Integer> tags = new ArrayList<>();
            for (LineRange range : paragraph.breakLines(0, line -> measure)) {
                paragraph.finish(range, measure).pieces().stream()
                        .filter(SetLine.Edge.class::isInstance)
                        .forEach(edge -> tags.add(edge.tag()));
            }
            assertThat(tags)
                    .as("%s %d: %s", language, i, source.text())
                    .containsExactlyInAnyOrderElementsOf(
                            source.edges().stream().map(InlineEdge::tag).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void breakingGoesOnWhereALineEnded(String language, String alphabet) {
        // A column may end after any line: what follows must be all the text that is left.
        Random random = new Random(11 + language.hashCode());
        for (int i = 0; i < TEXTS / 3; i++) {
            ParagraphText source = random(random, language, alphabet);
            int measure = (1 + random.nextInt(10)) * EM;
            Paragraph paragraph = Typesetter.prepare(source);
            int at = 0;
            while (at < source.text().length()) {
                LineRange first = paragraph.breakLines(at, line -> measure).get(0);
                assertThat(first.start()).isEqualTo(at);
                assertThat(first.end()).isGreaterThan(at);
                at = first.end();
            }
            assertThat(at).isEqualTo(source.text().length());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void linesFitUnlessTheySayOtherwise(String language, String alphabet) {
        Random random = new Random(13 + language.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            ParagraphText source = random(random, language, alphabet);
            int measure = (random.nextInt(14) - 1) * EM + random.nextInt(EM);
            if (source.styles().stream()
                    .anyMatch(span -> span.style().overflowWrap() != TextStyle.OverflowWrap.NORMAL)) {
                continue; // parts of joined words have other forms
            }
            Paragraph paragraph = Typesetter.prepare(source);
            for (LineRange range : paragraph.breakLines(0, line -> measure)) {
                SetLine line = paragraph.finish(range, measure);
                if (line.pieces().isEmpty()) {
                    continue;
                }
                int left = line.pieces().stream()
                        .mapToInt(SetLine.Piece::lineLeft)
                        .min()
                        .orElseThrow();
                int right = line.pieces().stream()
                        .mapToInt(p -> p.lineLeft() + p.inlineSize())
                        .max()
                        .orElseThrow();
                int available = measure - (range.start() == 0 ? source.style().indent() : 0);
                assertThat(right - left)
                        .as("%s %d in %d, %s of %s", language, i, measure, range, source.text())
                        .isLessThanOrEqualTo(Math.max(0, available) + range.overfull() + line.hang() + RESHAPED);
            }
        }
    }

    private static ParagraphText random(Random random, String language, String alphabet) {
        String text = text(random, alphabet);
        Typesetter setter = setter(random, language);
        List<StyleSpan> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = boundary(text, Math.min(text.length(), at + 1 + random.nextInt(20)));
            TextStyle style =
                    random.nextInt(5) == 0 ? setter.style("zh", EM * 6 / 10, random.nextBoolean()) : setter.style();
            spans.add(new StyleSpan(at, end, style, spans.size()));
            at = end;
        }
        List<InlineObject> objects = new ArrayList<>();
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) == Characters.OBJECT) {
                objects.add(new InlineObject(k, random.nextInt(3 * EM), objects.size()));
            }
        }
        return new ParagraphText(text, spans, objects, edges(random, text), setter.paragraphStyle());
    }

    private static String text(Random random, String alphabet) {
        int[] own = alphabet.codePoints().toArray();
        int[] common = COMMON.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int k = 0; k < length; k++) {
            switch (random.nextInt(24)) {
                case 0 -> text.append('\u2066').append("a (b").append('\u2069');
                case 1 -> text.append('\u2067').append('\u2069');
                case 2 -> text.append((char) Characters.OBJECT);
                case 3, 4, 5, 6, 7 -> text.appendCodePoint(common[random.nextInt(common.length)]);
                default -> {
                    int from = random.nextInt(own.length);
                    for (int j = from; j < Math.min(own.length, from + 5); j++) {
                        text.appendCodePoint(own[j]);
                    }
                }
            }
        }
        return text.toString();
    }

    private static Typesetter setter(Random random, String language) {
        Typesetter setter = Typesetter.in(language)
                .align(Align.values()[random.nextInt(4)])
                .indent(random.nextInt(3))
                .level(Prohibition.values()[random.nextInt(5)])
                .letterSpacing(random.nextInt(4) == 0 ? 0.1 : 0);
        if (random.nextInt(3) == 0) {
            setter.anywhere();
        }
        return random.nextInt(3) == 0 ? setter.hanging() : setter;
    }

    private static List<InlineEdge> edges(Random random, String text) {
        List<InlineEdge> edges = new ArrayList<>();
        int at = 0;
        while (at < text.length() && edges.size() < 6) {
            int start = boundary(text, Math.min(text.length(), at + random.nextInt(15)));
            int end = boundary(text, Math.min(text.length(), start + random.nextInt(8)));
            edges.add(new InlineEdge(start, random.nextInt(3) * EM / 4, true, edges.size()));
            edges.add(new InlineEdge(end, random.nextInt(3) * EM / 4, false, edges.size()));
            at = end + 1;
        }
        return edges;
    }

    private static int boundary(String text, int at) {
        return at < text.length() && at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
