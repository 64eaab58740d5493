package hebi.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import hebi.diag.DiagnosticLog;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UG-4, KK-8: all letters in all their forms, and words as {@code hb-shape} shapes them with the same font. */
class JoiningShapeTest {
    /** Letters of the alphabets as taught in China; those of Kazakh with ء and what stands in loanwords. */
    private static final Map<String, String> ALPHABETS = Map.of(
            "ug", "اەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي",
            "kk-Arab", "ٴابۆگعدەجزيكقلمنڭوپرستۋۇفحھچشىءئغخ");

    /** Joins on both sides, and makes no ligature with any letter. */
    private static final String NEIGHBOUR = "س";

    private static final Path HOME = Path.of(System.getProperty("hebi.home", ""));

    @TempDir
    Path folder;

    private final HarfBuzzShaper shaper = new HarfBuzzShaper();

    /** What is before and after a letter. */
    private enum Form {
        ISOLATED("", ""),
        INITIAL("", NEIGHBOUR),
        MEDIAL(NEIGHBOUR, NEIGHBOUR),
        FINAL(NEIGHBOUR, "");

        private final String before;
        private final String after;

        Form(String before, String after) {
            this.before = before;
            this.after = after;
        }

        String around(String letter) {
            return before + letter + after;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ug, Noto Naskh Arabic, 400",
        "ug, Noto Sans Arabic, 400",
        "ug, Noto Sans Arabic, 700",
        "kk-Arab, Noto Naskh Arabic, 400",
        "kk-Arab, Noto Sans Arabic, 400",
        "kk-Arab, Noto Sans Arabic, 700"
    })
    void everyLetterHasTheFormsOfItsJoining(String language, String family, int weight) throws Exception {
        FontFace face = face(language, family, weight);
        Map<Form, Map<List<String>, String>> seen = new HashMap<>();
        for (String letter : letters(language)) {
            Map<Form, List<String>> forms = new HashMap<>();
            for (Form form : Form.values()) {
                List<String> glyphs = glyphs(face, form.around(letter), form.before.length(), letter, language);
                forms.put(form, glyphs);
                assertThat(seen.computeIfAbsent(form, f -> new HashMap<>()).put(glyphs, letter))
                        .as(form + " form of " + letter + ", which is that of")
                        .isNull();
            }
            assertThat(forms.values().stream().distinct().count())
                    .as("forms of " + letter + " " + forms)
                    .isEqualTo(count(letter));
        }
    }

    /** UAX #44, Joining_Type: how many forms a letter has. */
    private static int count(String letter) {
        return switch (UCharacter.getIntPropertyValue(letter.codePointAt(0), UProperty.JOINING_TYPE)) {
            case JoiningType.DUAL_JOINING -> 4;
            case JoiningType.RIGHT_JOINING -> 2;
            default -> 1;
        };
    }

    /** Glyphs of one letter with their places to one another: a font may draw dots apart from their letter. */
    private List<String> glyphs(FontFace face, String text, int at, String letter, String language) {
        ShapedRun run = shape(face, text, language);
        List<String> glyphs = new ArrayList<>();
        for (int g = 0; g < run.size(); g++) {
            assertThat(run.glyph(g)).as("glyph of " + text).isPositive();
            if (run.cluster(g) >= at && run.cluster(g) < at + letter.length()) {
                glyphs.add(run.glyph(g) + "@" + run.yOffset(g));
            }
        }
        assertThat(glyphs).as(letter + " in " + text).isNotEmpty();
        return glyphs;
    }

    @ParameterizedTest
    @CsvSource({
        "ug, ug-words, Noto Naskh Arabic, 400, NotoNaskhArabic-Regular, 200",
        "ug, ug-words, Noto Sans Arabic, 700, NotoSansArabic-Bold, 200",
        "kk-Arab, kk-words, Noto Naskh Arabic, 400, NotoNaskhArabic-Regular, 110"
    })
    void wordsAreShapedAsHbShapeShapesThem(
            String language, String list, String family, int weight, String file, int least) throws Exception {
        Assumptions.assumeTrue(isInstalled(), "hb-shape (Debian libharfbuzz-bin) is not installed: NOT CHECKED");
        FontFace face = face(language, family, weight);
        List<String> texts = new ArrayList<>(words(list));
        assertThat(texts.stream().distinct()).hasSizeGreaterThanOrEqualTo(least);
        for (String letter : letters(language)) {
            Arrays.stream(Form.values()).forEach(form -> texts.add(form.around(letter)));
        }
        List<String> shaped =
                texts.stream().map(text -> placed(shape(face, text, language))).toList();
        assertThat(shaped).isEqualTo(reference(texts, file, language));
    }

    private ShapedRun shape(FontFace face, String text, String language) {
        return shaper.shape(
                new Shaper.Request(face, text, 0, text.length(), "Arab", language, Shaper.Flow.RTL, List.of()));
    }

    private static String placed(ShapedRun run) {
        StringBuilder out = new StringBuilder();
        for (int g = 0; g < run.size(); g++) {
            int[] one = {run.glyph(g), run.cluster(g), run.advance(g), run.xOffset(g), run.yOffset(g)};
            out.append(Arrays.toString(one));
        }
        return out.toString();
    }

    private List<String> reference(List<String> texts, String file, String language) throws Exception {
        Path lines = Files.writeString(folder.resolve("texts"), String.join("\n", texts) + "\n");
        Process process = new ProcessBuilder(
                        "hb-shape",
                        HOME.resolve("fonts").resolve(file + ".ttf").toString(),
                        "--text-file=" + lines,
                        "--script=Arab",
                        "--language=" + language,
                        "--direction=rtl",
                        "--cluster-level=0",
                        "--bot",
                        "--eot",
                        "--no-glyph-names",
                        "--output-format=json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> shaped = new ArrayList<>();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            StringBuilder out = new StringBuilder();
            for (JsonNode g : new ObjectMapper().readTree(line)) {
                int[] one = {number(g, "g"), number(g, "cl"), number(g, "ax"), number(g, "dx"), number(g, "dy")};
                out.append(Arrays.toString(one));
            }
            shaped.add(out.toString());
        }
        assertThat(process.waitFor()).isZero();
        return shaped;
    }

    private static int number(JsonNode glyph, String key) {
        return glyph.path(key).asInt();
    }

    private static FontFace face(String language, String family, int weight) throws Exception {
        FontLibrary fonts =
                FontLibrary.open(new DirectoryResources(HOME), "fonts", new Languages(), new DiagnosticLog());
        FontFace face = fonts.stack(new FontQuery(List.of(family), language, weight, false))
                .primary();
        assertThat(face.family()).isEqualTo(family);
        return face;
    }

    private static List<String> letters(String language) {
        List<String> letters = new ArrayList<>(ALPHABETS
                .getOrDefault(language, "")
                .codePoints()
                .mapToObj(Character::toString)
                .toList());
        if (language.equals("ug")) {
            assertThat(letters).hasSize(32);
            letters.add("ئ");
        }
        return letters;
    }

    private static List<String> words(String list) throws IOException {
        try (InputStream in = JoiningShapeTest.class.getResourceAsStream("/texts/" + list + ".txt")) {
            assertThat(in).isNotNull();
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        }
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("hb-shape", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
