package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Fragment;
import hebi.geom.LogicalRect;
import hebi.layout.LaidOut.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grids of pairs that call notes, whatever their lengths: nothing lost, nothing over one another, notes with their calls. */
class GridNotesTest {
    private static final int DOCUMENTS = 60;
    /** Pages of so many lines have room for a line and its notes, if they are short. */
    private static final int ROOMY = 24;
    /** A note of so many lines may break. */
    private static final int LONG = 4;

    private static final int INLINE = 42;
    private static final String CSS = "aside { float: footnote }"
            + " #d { display: grid; grid-template-columns: 22em 18em; column-gap: 2em }"
            + " .group { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; padding: 1em;"
            + " background: #eeeeee }"
            + " .wide { grid-column: 1 / -1 } .page { float-reference: page } #d > p, #d > div { orphans: 2; widows: 2 }";

    static IntStream groups() {
        return IntStream.range(0, 10);
    }

    /** A document grown from a seed. */
    private static final class Pairs {
        private final Random random;
        private final StringBuilder grid = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private int word;
        private int note;
        /** Lines of each note, as far as they are as long as their column. */
        private final Map<Integer, Integer> sizes = new HashMap<>();
        /** Notes under all columns. */
        private final Set<Integer> across = new HashSet<>();

        Pairs(long seed) {
            random = new Random(seed);
            int count = 3 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                block(random.nextInt(10));
            }
        }

        private void block(int kind) {
            switch (kind) {
                case 0 -> grid.append("<p class='wide'>").append(text()).append("</p>");
                case 1 -> {
                    grid.append("<section class='group'>");
                    pair();
                    pair();
                    grid.append("</section>");
                }
                case 2 -> grid.append("<p>").append(text()).append("</p><p></p>");
                default -> pair();
            }
        }

        private void pair() {
            grid.append("<div><p>").append(text()).append("</p></div><div><p>").append(text());
            grid.append("</p></div>");
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 20);
            for (int i = 0; i < words; i++) {
                text.append("w").append(1000 + word++);
                if (random.nextInt(14) == 0) {
                    text.append(note());
                }
                text.append(' ');
            }
            return text.toString();
        }

        private String note() {
            int n = 100 + note++;
            int lines = random.nextInt(6) == 0 ? 4 + random.nextInt(40) : 1 + random.nextInt(3);
            sizes.put(n, lines);
            notes.append("<aside id='n").append(n).append('\'');
            boolean under = random.nextInt(12) == 0;
            if (under) {
                across.add(n);
            }
            notes.append(under ? " class='page'>" : ">");
            for (int i = 0; i < lines; i++) {
                notes.append(i == 0 ? "" : "<br/>")
                        .append("n")
                        .append(n)
                        .append("x")
                        .append(i);
            }
            notes.append("</aside>");
            return "<a role='doc-noteref' href='#n" + n + "'>c" + n + "</a>";
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void nothingIsLostAndNotesStandWithTheirCalls(int group) {
        for (int i = 0; i < DOCUMENTS; i++) {
            long seed = group * 1000L + i;
            Pairs pairs = new Pairs(seed);
            int height = 8 + (int) (seed * 7 % 40);
            String css = CSS + (seed % 3 == 0 ? "html { direction: rtl } p, aside { direction: ltr }" : "");
            String body = "<div id='d'>" + pairs.grid + "</div><p>end</p>";
            try {
                check(pairs, LayoutFixture.of(css, body + pairs.notes).pages(INLINE, height), height);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + height + " lines: " + e.getMessage(), e);
            }
        }
    }

    private static void check(Pairs pairs, LaidOut laid, int height) {
        Map<String, Integer> pages = new HashMap<>();
        List<Placed> texts = new ArrayList<>();
        for (Placed p : laid.all()) {
            if (p.fragment() instanceof Fragment.Text text) {
                texts.add(p);
                for (String word : text.run().text().strip().split("[ ]+")) {
                    if (!word.isEmpty()) {
                        assertThat(pages.put(word, p.page())).as(word).isNull();
                    }
                }
                assertThat(p.blockEnd()).as(text.run().text()).isLessThanOrEqualTo(LayoutFixture.em(height));
            }
        }
        for (int w = 1000; w < 1000 + pairs.word; w++) {
            assertThat(pages).containsKey("w" + w);
        }
        pairs.sizes.forEach((n, lines) -> {
            for (int i = 0; i < lines; i++) {
                assertThat(pages).containsKey("n" + n + "x" + i);
                int before = pages.get("n" + n + "x" + Math.max(0, i - 1));
                assertThat(pages.get("n" + n + "x" + i) - before)
                        .as("pages between")
                        .isBetween(0, 1);
            }
            int first = pages.get("n" + n + "x0");
            int call = pages.get("c" + n);
            assertThat(first).as("note " + n).isGreaterThanOrEqualTo(call);
            // Behind a long note on the same line there may be no room for another.
            boolean alone = lines < LONG && pairs.sizes.getOrDefault(n - 1, 1) < LONG;
            if (alone && height >= ROOMY && !pairs.across.contains(n)) {
                assertThat(pages.get("n" + n + "x" + (lines - 1)))
                        .as("note " + n)
                        .isEqualTo(call);
            }
        });
        for (int i = 0; i < texts.size(); i++) {
            for (int k = i + 1; k < texts.size(); k++) {
                if (overlap(texts.get(i), texts.get(k))) {
                    throw new AssertionError(texts.get(i).fragment() + " stands over "
                            + texts.get(k).fragment());
                }
            }
        }
    }

    private static boolean overlap(Placed one, Placed other) {
        LogicalRect a = one.rect();
        LogicalRect b = other.rect();
        return one.page() == other.page()
                && a.inlineStart() + 100 < b.inlineStart() + b.inlineSize()
                && b.inlineStart() + 100 < a.inlineStart() + a.inlineSize()
                && a.blockStart() + 100 < b.blockStart() + b.blockSize()
                && b.blockStart() + 100 < a.blockStart() + a.blockSize();
    }
}
