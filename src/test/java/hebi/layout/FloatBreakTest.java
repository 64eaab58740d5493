package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalSize;
import hebi.layout.LaidOut.Placed;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Floats go on in the next page or column, beside what goes on around them. */
class FloatBreakTest {
    private static final int DOCUMENTS = 600;
    private static final int GROUPS = 12;
    private static final int INLINE = 24;
    private static final String CSS = """
            .l { float: left } .r { float: right } .l, .r { inline-size: 5em }
            .l .l, .l .r, .r .l, .r .r { inline-size: 2em }
            .whole { break-inside: avoid } .pad { padding: 0.5em; margin: 0.5em } .fixed { block-size: 6em }
            .o2 { orphans: 2; widows: 2 } .clear { clear: both } .root { display: flow-root } .page { break-before: page }
            .with { break-after: avoid } .gap { margin-block: 1em 0.5em } .just { text-align: justify }
            .c2 { column-count: 2; column-gap: 0 } .all { column-span: all } .grid { display: grid; grid-template-columns: 1fr 1fr }
            .rel { position: relative } td { vertical-align: top } .step { block-step-size: 2em }
            """;

    @Test
    void aFloatGoesOnBesideTheText() {
        LaidOut laid = LayoutFixture.of(
                        "#f { float: left; inline-size: 2em }",
                        "<div id='f'>a<br/>b<br/>c</div><p id='p'>dd dd dd dd dd dd</p>")
                .pages(5, 2);
        assertThat(laid.places("f")).containsExactly("p1 0,0 2x2", "p2 0,0 2x1");
        assertThat(laid.pageTexts()).hasSize(3);
    }

    @Test
    void aFloatThatMayNotBreakWaitsAndLeavesTheTextWhereItIs() {
        LaidOut laid = LayoutFixture.of(
                        "#f { float: left; inline-size: 2em; break-inside: avoid }",
                        "<p>a</p><div id='f'>b<br/>c</div><p id='p'>dd dd dd</p>")
                .pages(5, 2);
        assertThat(laid.box("f").page()).isEqualTo(2);
        assertThat(laid.boxes("p").get(0).page()).isEqualTo(1);
    }

    @Test
    void whatClearsAFloatComesAfterItsEnd() {
        LaidOut laid = LayoutFixture.of(
                        "#f { float: left; inline-size: 2em } div { clear: both }",
                        "<p>a</p><section id='f'>b<br/>c</section><div id='d'></div><p id='p'>d</p>")
                .pages(5, 2);
        assertThat(laid.box("p").page()).isEqualTo(2);
        assertThat(laid.place("p")).isEqualTo("0,1 5x1");
    }

    static IntStream groups() {
        return IntStream.range(0, GROUPS);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void nothingIsLostOrComesTwice(int group) {
        for (int i = 0; i < DOCUMENTS / GROUPS; i++) {
            Random random = new Random(group * DOCUMENTS / GROUPS + i);
            String body = blocks(random, 0, 3 + random.nextInt(6));
            int height = 3 + random.nextInt(i % 4 == 0 ? 40 : 8);
            if (failure(body, height).isPresent()) {
                String smallest = shrink(body, height);
                throw new AssertionError(
                        "pages of " + height + " lines:\n" + smallest,
                        failure(smallest, height).orElseThrow());
            }
        }
    }

    private static Optional<Throwable> failure(String body, int height) {
        try {
            check(body, height);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            String message = String.valueOf(e.getMessage());
            return Optional.of(new AssertionError(message.substring(0, Math.min(2000, message.length()))));
        }
    }

    /** Leaves out one element after the other as long as it fails. */
    private static String shrink(String body, int height) {
        String smallest = body;
        for (int i = 1; i < document(smallest).getAllElements().size(); ) {
            Document fewer = document(smallest);
            fewer.getAllElements().get(i).remove();
            if (failure(fewer.html(), height).isPresent()) {
                smallest = fewer.html();
            } else {
                i++;
            }
        }
        return smallest;
    }

    private static Document document(String body) {
        Document document = Jsoup.parse(body, Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static void check(String body, int height) {
        LaidOut laid = LayoutFixture.of(CSS, body)
                .with("a.png", 2, 2)
                .reporting(Code.LINE_OVERFULL.id(), Code.BOX_TOO_WIDE.id(), Code.BOX_OVERFULL.id())
                .pages(page -> new LogicalSize(LayoutFixture.em(INLINE), LayoutFixture.em(height + page % 2)));
        String text = laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Text && !p.isArtifact())
                .sorted(Comparator.comparingInt(FloatBreakTest::order))
                .map(p -> ((Fragment.Text) p.fragment()).run().text())
                .collect(Collectors.joining());
        assertThat(text.replaceAll("\\s+", "")).isEqualTo(document(body).text().replaceAll("\\s+", ""));
        assertThat(laid.all().stream()
                        .filter(p -> p.fragment() instanceof Fragment.Image)
                        .count())
                .as("pictures")
                .isEqualTo(body.split("<img ", -1).length - 1L);
    }

    private static int order(Placed text) {
        return ((Marking.Content) ((Fragment.Text) text.fragment()).marking()).order();
    }

    private static String blocks(Random random, int depth, int count) {
        return IntStream.range(0, count).mapToObj(i -> block(random, depth)).collect(Collectors.joining("\n"));
    }

    private static String block(Random random, int depth) {
        int kind = random.nextInt(depth > 2 ? 3 : 12);
        return switch (kind) {
            case 0, 1, 2 ->
                "<p class='" + one(random, "", "", "o2", "whole", "clear", "gap", "with", "page", "just") + "'>"
                        + words(random, depth) + "</p>";
            case 3, 4, 5 ->
                "<div class='" + one(random, "l", "r") + " "
                        + one(random, "", "", "", "whole", "pad", "fixed", "clear", "o2", "rel") + "'>"
                        + blocks(random, depth + 1, 1 + random.nextInt(3)) + "</div>";
            case 6 -> "<img class='" + one(random, "l", "r", "") + "' src='a.png' alt='a'/>";
            case 7 ->
                "<div class='" + one(random, "c2", "c2 fixed", "grid", "root", "root pad") + "'>"
                        + blocks(random, depth + 1, 1 + random.nextInt(4)) + "</div>";
            case 8 ->
                "<table><tr><td>" + blocks(random, depth + 1, 1) + "</td><td>" + blocks(random, depth + 1, 2)
                        + "</td></tr></table>";
            case 9 -> depth == 0 ? "<h2 class='with'>hh</h2>" : "<div class='clear'></div>";
            default ->
                "<div class='" + one(random, "", "", "pad", "whole", "gap", "fixed", "rel", "clear", "step") + "'>"
                        + blocks(random, depth + 1, 1 + random.nextInt(3)) + "</div>";
        };
    }

    private static String words(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : random.nextInt(12) == 0 ? "<br/>" : " ");
            String word = Character.toString('a' + random.nextInt(26)).repeat(1 + random.nextInt(2));
            text.append(
                    random.nextInt(14) == 0 && depth < 3
                            ? "<span class='" + one(random, "l", "r", "l whole") + "'>"
                                    + (random.nextInt(3) == 0 ? words(random, depth + 1) : word) + "</span>"
                            : word);
        }
        return text.toString();
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
