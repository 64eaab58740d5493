package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Long plain text in a language that has a file {@code texts/KEY-sentences.txt}: of each of its parts a line is drawn for a
 * sentence, always the same ones.
 *
 * @param paragraphs of a few sentences each
 */
record SentenceText(String key, List<String> paragraphs) {
    private static final int SEED = 7;
    private static final Map<String, String> END = Map.of("mn", "᠃");
    private static final Map<String, String> FONT =
            Map.of("ug", "ug-naskh", "kk", "kk-naskh", "mn", "mn-utn57", "ko", "ko-serif");

    /** At least {@code length} characters. */
    static SentenceText of(String key, int length) {
        List<List<String>> parts = parts(key);
        Random random = new Random(SEED);
        List<String> paragraphs = new ArrayList<>();
        for (int sum = 0;
                sum < length;
                sum += paragraphs.get(paragraphs.size() - 1).length()) {
            List<String> sentences = new ArrayList<>();
            for (int left = 3 + random.nextInt(4); left > 0; left--) {
                sentences.add(parts.stream()
                                .map(part -> part.get(random.nextInt(part.size())))
                                .collect(Collectors.joining(" "))
                        + END.getOrDefault(key, "."));
            }
            paragraphs.add(String.join(" ", sentences));
        }
        return new SentenceText(key, List.copyOf(paragraphs));
    }

    private static List<List<String>> parts(String key) {
        try (InputStream in = SentenceText.class.getResourceAsStream("/texts/" + key + "-sentences.txt")) {
            assertThat(in).as(key).isNotNull();
            List<List<String>> parts = new ArrayList<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n{2,}")) {
                List<String> lines =
                        part.lines().filter(l -> !l.startsWith("#")).toList();
                if (!lines.isEmpty()) {
                    parts.add(lines);
                }
            }
            return parts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Its paragraphs, justified on pages of 40 lines in the first of the language's writing modes. */
    CaseRun lay(double measure, String hyphens) {
        return lay(measure, Map.of("hyphens", hyphens));
    }

    /** The same with more of the setting. */
    CaseRun lay(double measure, Map<String, String> more) {
        String html = paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
        LanguageProfile profile = new Languages().find(key).orElseThrow();
        ObjectNode setting = CaseFiles.JSON.createObjectNode();
        setting.put("writing-mode", keyword(profile.writingModes().get(0)));
        setting.put("direction", keyword(profile.direction()));
        setting.put("font", FONT.get(key)).put("font-size", "11pt").put("line-height", "20pt");
        setting.put("text-align", "justify").put("measure_em", measure).put("page_lines", 40);
        more.forEach(setting::put);
        ObjectNode complete = CaseFiles.JSON.createObjectNode().put("a", "text_complete");
        Verdict verdict = new Cases()
                .run(new TypographyCase(
                        key + "-" + measure + "-" + more,
                        "sentences",
                        key,
                        List.of(),
                        new Input(Optional.empty(), Optional.of(html), List.of(), Optional.empty()),
                        new Setting(setting),
                        List.of(new Expectation.Source(complete)),
                        new CharacterSets(Map.of())));
        assertThat(verdict.failures()).isEmpty();
        return verdict.run();
    }

    private static String keyword(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
