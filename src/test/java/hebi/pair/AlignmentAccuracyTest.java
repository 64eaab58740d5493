package hebi.pair;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.document.Article;
import hebi.document.Block;
import hebi.lang.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On copies with a tenth of their blocks merged, split or dropped, nearly all links are found, and nearly none too many. */
class AlignmentAccuracyTest {
    private static final Path ARTICLES = Path.of("examples/shanchuan/issues/2026-05/articles");
    private static final Map<String, Double> RATIOS = Map.of("ug", 3.9, "kk", 4.1, "mn", 3.3, "ko", 1.8);

    static Stream<Arguments> runs() {
        return Stream.of("ug", "kk", "mn", "ko")
                .flatMap(language -> Stream.of(1, 2, 3).map(seed -> Arguments.of(language, seed)));
    }

    /** Links found, made and expected. */
    private static final class Score {
        private int right;
        private int made;
        private int expected;

        void add(Set<String> found, Set<String> wanted) {
            made += found.size();
            expected += wanted.size();
            right += (int) found.stream().filter(wanted::contains).count();
        }

        double precision() {
            return (double) right / made;
        }

        double recall() {
            return (double) right / expected;
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT, "precision %.3f recall %.3f of %d", precision(), recall(), expected);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("runs")
    void linksAreFound(String language, int seed) throws IOException {
        Score score = new Score();
        for (String name : List.of("tea", "bridge", "ski", "flatbread")) {
            String chinese = Files.readString(ARTICLES.resolve(name + ".zh.md"), StandardCharsets.UTF_8);
            Article source = new PairProject().text("zh", chinese).article("zh");
            Copy copy = new Copy(source, language, seed * 31L + name.hashCode(), RATIOS.get(language));
            PairProject project = new PairProject().text("zh", chinese).text(language, copy.manuscript());
            score.add(found(project.pairing(language)), copy.expected(project.article(language)));
        }
        assertThat(score.precision()).as("precision: %s", score).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).as("recall: %s", score).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void twoThousandBlocksAreLinkedSoon() throws IOException {
        StringBuilder chinese = new StringBuilder("---\ntitle: 长文\n---\n\n");
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            chinese.append("山水茶火".repeat(2 + random.nextInt(30)))
                    .append(random.nextInt(3) == 0 ? random.nextInt(9000) : "")
                    .append("。\n\n");
        }
        Article source = new PairProject().text("zh", chinese.toString()).article("zh");
        Copy copy = new Copy(source, "ug", 5, 3.9);
        PairProject project = new PairProject().text("zh", chinese.toString()).text("ug", copy.manuscript());
        Article target = project.article("ug");
        ArticlePairing pairing = ArticlePairing.of(
                source,
                target,
                new Languages().profile("zh"),
                new Languages().profile("ug"),
                new Ledger("", List.of(), Ledger.Condition.ABSENT));
        Score score = new Score();
        score.add(found(pairing), copy.expected(target));
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).as("%s", score).isGreaterThanOrEqualTo(0.95);
    }

    private static Set<String> found(ArticlePairing pairing) {
        Set<String> found = new HashSet<>();
        for (UnitLink link : pairing.blocks()) {
            link.source().forEach(s -> link.target().forEach(t -> found.add(s.id() + "=" + t.id())));
        }
        return found;
    }

    /** A translation in which blocks were merged, split and dropped. */
    private static final class Copy {
        private final Article source;
        private final Random random;
        private final Translator translator;
        /** Blocks of Markdown, and which blocks of the source each is of. */
        private final List<String> blocks = new ArrayList<>();

        private final List<List<Integer>> origins = new ArrayList<>();

        Copy(Article source, String language, long seed, double ratio) throws IOException {
            this.source = source;
            this.random = new Random(seed);
            this.translator = new Translator(language, seed, ratio * (0.9 + 0.2 * random.nextDouble()), 0.7);
            for (int i = 0; i < source.blocks().size(); i++) {
                add(i);
            }
        }

        private void add(int i) {
            Block block = source.blocks().get(i);
            boolean running = block instanceof Block.Paragraph;
            String text = translator.block(block);
            int fault = random.nextDouble() < 0.1 ? 1 + random.nextInt(3) : 0;
            int last = blocks.size() - 1;
            if (fault == 1) {
                return;
            } else if (fault == 2
                    && running
                    && i > 0
                    && last >= 0
                    && origins.get(last).contains(i - 1)
                    && origins.get(last).size() == 1
                    && source.blocks().get(i - 1) instanceof Block.Paragraph) {
                blocks.set(last, blocks.get(last) + " " + text);
                origins.set(last, List.of(i - 1, i));
                return;
            } else if (fault == 3 && running && text.length() > 80) {
                int cut = text.indexOf(' ', (int) (text.length() * (0.3 + 0.4 * random.nextDouble())));
                if (cut > 0) {
                    put(text.substring(0, cut), i);
                    put(text.substring(cut + 1), i);
                    return;
                }
            }
            put(text, i);
        }

        private void put(String text, int origin) {
            blocks.add(text);
            origins.add(List.of(origin));
        }

        String manuscript() {
            return translator.front(source) + String.join("\n\n", blocks) + "\n";
        }

        Set<String> expected(Article target) {
            assertThat(target.blocks()).as("blocks as they were written").hasSameSizeAs(blocks);
            Set<String> expected = new HashSet<>();
            for (int j = 0; j < origins.size(); j++) {
                String to = target.blocks().get(j).id().substring(4);
                origins.get(j)
                        .forEach(i -> expected.add(source.blocks().get(i).id().substring(4) + "=" + to));
            }
            return expected;
        }
    }
}
