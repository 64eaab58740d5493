package hebi.pair;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Diagnostic;
import hebi.document.Article;
import hebi.document.Block;
import hebi.lang.Languages;
import hebi.pair.facts.FactCheck;
import hebi.pair.facts.Glossary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On copies without ledger in which two paragraphs have changed places, most are found; where none have, nothing is. */
class SwappedPairsTest {
    private static final Path DEMO = Path.of("examples/shanchuan/issues");
    private static final Map<String, Double> RATIOS = Map.of("ug", 3.9, "kk", 4.1, "mn", 3.3, "ko", 1.8);
    private static final List<String> ARTICLES = List.of("tea", "bridge", "ski", "flatbread");
    private static final FactCheck FACTS = new FactCheck(Glossary.NONE, new Languages());

    /** What was changed and what was found of it. */
    private static final class Score {
        private int swaps;
        private int found;
        private final List<String> wrong = new ArrayList<>();

        /** {@code between} are ids of what stands from the one to the other: these are passed over, too. */
        void add(Set<String> swapped, Set<String> between, Set<String> told, String name) {
            swaps++;
            found += Collections.disjoint(told, swapped) ? 0 : 1;
            if (!between.containsAll(told)) {
                wrong.add(name + " " + swapped + " " + told);
            }
        }

        @Override
        public String toString() {
            return found + " of " + swaps;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk", "mn", "ko"})
    void twoParagraphsThatHaveChangedPlaces(String language) throws IOException {
        Score near = new Score();
        Score far = new Score();
        for (String name : ARTICLES) {
            String chinese = read(DEMO.resolve("2026-05/articles/" + name + ".zh.md"));
            Article source = new PairProject().text("zh", chinese).article("zh");
            for (int seed = 1; seed <= 3; seed++) {
                Random random = new Random(seed);
                Translator translator =
                        new Translator(language, seed * 31L + name.hashCode(), RATIOS.getOrDefault(language, 1.0), 0.7);
                String front = translator.front(source);
                List<String> blocks = new ArrayList<>();
                source.blocks().forEach(block -> blocks.add(translator.block(block)));
                assertThat(told(chinese, front, blocks, language)).isEmpty();
                List<Integer> paragraphs = IntStream.range(0, blocks.size())
                        .filter(i -> source.blocks().get(i) instanceof Block.Paragraph)
                        .boxed()
                        .toList();
                for (int i = 0; i + 1 < paragraphs.size(); i++) {
                    int other = i + 2 + random.nextInt(8);
                    swap(source, chinese, front, blocks, language, paragraphs.get(i), paragraphs.get(i + 1), near);
                    if (other < paragraphs.size()) {
                        swap(source, chinese, front, blocks, language, paragraphs.get(i), paragraphs.get(other), far);
                    }
                }
            }
        }
        check(language + ", generated", near, far, 33);
    }

    private static void swap(
            Article source,
            String chinese,
            String front,
            List<String> blocks,
            String language,
            int one,
            int other,
            Score score) {
        List<String> swapped = new ArrayList<>(blocks);
        Collections.swap(swapped, one, other);
        score.add(
                ids(source, List.of(one, other)),
                ids(source, IntStream.rangeClosed(one, other).boxed().toList()),
                told(chinese, front, swapped, language),
                source.name());
    }

    private static Set<String> ids(Article article, List<Integer> blocks) {
        Set<String> ids = new TreeSet<>();
        blocks.forEach(i ->
                ids.add(article.blocks().get(i).id().substring(article.name().length() + 1)));
        return ids;
    }

    /** The demo magazine's own translations: of each, any two paragraphs. */
    @ParameterizedTest
    @ValueSource(strings = {"ug", "kk", "mn", "ko"})
    void twoParagraphsOfARealTranslation(String language) throws IOException {
        Score near = new Score();
        Score far = new Score();
        for (String name : List.of(
                "2026-04/articles/bread",
                "2026-04/articles/cup",
                "2026-04/articles/fiddle",
                "2026-04/articles/gayageum",
                "2026-04/articles/race",
                "2026-05/articles/birds")) {
            Path file = DEMO.resolve(name + "." + language + ".md");
            if (Files.exists(file)) {
                swapAll(read(DEMO.resolve(name + ".zh.md")), read(file), language, near, far);
            }
        }
        check(language + ", real", near, far, 75);
    }

    private static void swapAll(String chinese, String text, String language, Score near, Score far) {
        Article article =
                new PairProject().text(language, text).text("zh", chinese).article(language);
        List<Block> blocks = article.blocks();
        String[] lines = text.split("\n", -1);
        List<Integer> paragraphs = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Paragraph)
                .boxed()
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (int k = i + 1; k < paragraphs.size(); k++) {
                String[] swapped = lines.clone();
                int one = blocks.get(paragraphs.get(i)).span().line() - 1;
                int other = blocks.get(paragraphs.get(k)).span().line() - 1;
                swapped[one] = lines[other];
                swapped[other] = lines[one];
                PairProject project = new PairProject().text("zh", chinese).text(language, String.join("\n", swapped));
                (k == i + 1 ? near : far)
                        .add(
                                ids(article, List.of(paragraphs.get(i), paragraphs.get(k))),
                                ids(
                                        article,
                                        IntStream.rangeClosed(paragraphs.get(i), paragraphs.get(k))
                                                .boxed()
                                                .toList()),
                                told(project.findings(language, FACTS)),
                                text.substring(0, Math.min(40, text.length())));
            }
        }
    }

    private static void check(String what, Score near, Score far, int percent) {
        System.out.println(what + ": neighbours " + near + ", others " + far);
        assertThat(near.wrong).isEmpty();
        assertThat(far.wrong).isEmpty();
        assertThat(100 * (near.found + far.found)).as(what).isGreaterThanOrEqualTo(percent * (near.swaps + far.swaps));
    }

    /** Ids of the pairs of which it is said that they have changed places. */
    private static Set<String> told(String chinese, String front, List<String> blocks, String language) {
        PairProject project =
                new PairProject().text("zh", chinese).text(language, front + String.join("\n\n", blocks) + "\n");
        return told(project.findings(language, FACTS));
    }

    private static Set<String> told(List<Diagnostic> findings) {
        Set<String> told = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.code().id().equals("HB-PAIR-007"))
                .forEach(finding -> told.add(finding.context().getOrDefault("pair", "")));
        return told;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
