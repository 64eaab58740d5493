package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hebi.build.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of {@code cases/pairs/} on finished editions in the built-in layout, or in one made of it. */
class PairFactsTest {
    /** What a magazine says in its own stylesheet for a layout that is not the built-in one’s. */
    private static final Map<String, String> STYLES = Map.of(
            "vertical-rl book",
            ":root { writing-mode: vertical-rl }",
            "bands, zh in vertical-lr",
            ".pairs-bands .pair .side-partner { --line: 20pt; writing-mode: vertical-lr; line-height: 20pt; margin: 0 }");

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        return StreamSupport.stream(read().spliterator(), false)
                .map(c -> c.get("id").asText());
    }

    private static JsonNode read() throws IOException {
        return CaseFiles.JSON
                .readTree(Files.readString(CaseFiles.OWN.resolveSibling("pairs/pairs.json")))
                .get("cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsOnAFinishedEdition(String id) throws IOException {
        JsonNode c = StreamSupport.stream(read().spliterator(), false)
                .filter(n -> n.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        check(build(c), c);
    }

    private static void check(PairFacts facts, JsonNode c) {
        for (JsonNode expected : c.get("expect")) {
            String name = expected.get("a").asText();
            assertThat(PairFacts.CHECKS).containsKey(name);
            PairFacts.CHECKS.get(name).accept(facts, expected);
        }
    }

    // ---- the edition that a case speaks of ----

    private PairFacts build(JsonNode c) throws IOException {
        Map<String, List<String>> given = texts(c);
        List<String> languages = languages(c);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        languages.forEach(l -> texts.put(l, given.get(l)));
        PairProject project = new PairProject(folder, languages);
        String layout = c.get("setting").get("layout").asText();
        if (STYLES.containsKey(layout)) {
            project.style(STYLES.get(layout));
        }
        if (layout.equals("toc")) {
            contents(project, texts);
        } else if (layout.startsWith("caption")) {
            project.caption(firsts(texts));
            project.article("text", "columns", manuscripts(texts, (l, t) -> List.of("![](p.png)")));
        } else {
            project.article("text", mode(layout), manuscripts(texts, (l, t) -> t));
        }
        if (layout.equals("two-columns")) {
            // For running heads: the first page of an article has none.
            project.article("long", "columns", manuscripts(texts, PairFactsTest::manyTimes));
        }
        PairProject.Made made = project.build(Set.of(OutputFormat.PDF, OutputFormat.EPUB));
        return new PairFacts(
                new FinishedPages(made.pdf()), packageDocument(made.files().get("epub")), shown(texts));
    }

    private static List<String> languages(JsonNode c) {
        JsonNode setting = c.get("setting");
        String pair = setting.get("pair").asText();
        if (setting.get("layout").asText().startsWith("single-language")) {
            return List.of(pair);
        }
        List<String> given = new ArrayList<>(texts(c).keySet());
        boolean both = given.size() > 1 && !pair.startsWith("zh");
        return both ? List.of(pair, "zh") : List.of("zh");
    }

    private static String mode(String layout) {
        return Stream.of("interleaved", "bands")
                .filter(layout::startsWith)
                .findFirst()
                .orElse("columns");
    }

    private static Map<String, List<String>> texts(JsonNode c) {
        JsonNode articles = c.get("input").get("articles");
        JsonNode caption = articles.get("caption");
        Map<String, List<String>> texts = new LinkedHashMap<>();
        (caption == null ? articles : caption).properties().forEach(entry -> {
            List<String> list = new ArrayList<>();
            if (entry.getValue().isTextual()) {
                list.add(entry.getValue().asText());
            } else {
                entry.getValue().forEach(t -> list.add(t.asText()));
            }
            texts.put(entry.getKey(), list);
        });
        return texts;
    }

    private static Map<String, String> firsts(Map<String, List<String>> texts) {
        Map<String, String> firsts = new HashMap<>();
        texts.forEach((l, t) -> firsts.put(l, t.get(0)));
        return firsts;
    }

    /** An article for each row, with its title. */
    private static void contents(PairProject project, Map<String, List<String>> texts) throws IOException {
        for (int row = 1; row < 3; row++) {
            Map<String, String> manuscripts = new HashMap<>();
            for (Map.Entry<String, List<String>> text : texts.entrySet()) {
                String title = text.getValue().get(row).replaceAll(" \\d+$", "");
                manuscripts.put(text.getKey(), PairProject.manuscript(title, List.of(title)));
            }
            project.article("row" + row, "columns", manuscripts);
        }
    }

    private interface Paragraphs {
        List<String> of(String language, List<String> texts);
    }

    private static Map<String, String> manuscripts(Map<String, List<String>> texts, Paragraphs paragraphs) {
        Map<String, String> manuscripts = new HashMap<>();
        texts.forEach((l, t) -> manuscripts.put(
                l,
                PairProject.manuscript(
                        PairProject.section(l),
                        paragraphs.of(l, t).stream()
                                .map(PairFactsTest::markdown)
                                .toList())));
        return manuscripts;
    }

    private static List<String> manyTimes(String language, List<String> texts) {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.forEach(t -> many.add(t + "#"));
        }
        return many;
    }

    /** The cases' HTML as a manuscript has it. */
    private static String markdown(String html) {
        return html.replaceAll("</?p>", "")
                .replaceAll("<span lang=\"(\\w+)[^\"]*\"[^>]*>([^<]*)</span>", "[$2]{lang=$1}");
    }

    private static Map<String, List<String>> shown(Map<String, List<String>> texts) {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        texts.forEach((l, t) ->
                shown.put(l, t.stream().map(s -> s.replaceAll("<[^>]*>", "")).toList()));
        return shown;
    }

    private static String packageDocument(Path epub) throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            var entry = zip.stream()
                    .filter(e -> e.getName().endsWith(".opf"))
                    .findFirst()
                    .orElseThrow();
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
