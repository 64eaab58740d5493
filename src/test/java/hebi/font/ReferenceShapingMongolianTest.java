package hebi.font;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MN-2, MN-3, MN-17: Mongolian words have the glyphs and places that {@code hb-shape} gives them with the same font. */
class ReferenceShapingMongolianTest {
    private static final Path HOME = Path.of(System.getProperty("hebi.home", ""));
    private static final String FONT = "fonts/NotoSansMongolian-Regular.ttf";

    @TempDir
    Path folder;

    @Test
    void twoHundredWordsAreShapedAsHbShapeShapesThem() throws Exception {
        Assumptions.assumeTrue(isInstalled(), "hb-shape (Debian libharfbuzz-bin) is not installed: NOT CHECKED");
        List<String> words = words();
        assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(200);
        FontFace face = FontLibrary.open(new DirectoryResources(HOME), "fonts", new Languages(), new DiagnosticLog())
                .stack(new FontQuery(List.of("Noto Sans Mongolian"), "mn-Mong", 400, false))
                .primary();
        HarfBuzzShaper shaper = new HarfBuzzShaper();
        List<String> shaped = words.stream()
                .map(word -> written(shaper.shape(new Shaper.Request(
                        face, word, 0, word.length(), "Mong", "mn-Mong", Shaper.Flow.LTR, List.of()))))
                .toList();
        assertThat(shaped).isEqualTo(reference(words));
    }

    /** As {@code hb-shape} writes it: glyph=cluster@x,y+advance. */
    private static String written(ShapedRun run) {
        StringBuilder out = new StringBuilder("[");
        for (int g = 0; g < run.size(); g++) {
            out.append(g > 0 ? "|" : "").append(run.glyph(g)).append('=').append(run.cluster(g));
            if (run.xOffset(g) != 0 || run.yOffset(g) != 0) {
                out.append('@').append(run.xOffset(g)).append(',').append(run.yOffset(g));
            }
            out.append('+').append(run.advance(g));
        }
        return out.append(']').toString();
    }

    private List<String> reference(List<String> words) throws IOException, InterruptedException {
        Path lines = Files.writeString(folder.resolve("words"), String.join("\n", words) + "\n");
        Process process = new ProcessBuilder(
                        "hb-shape",
                        HOME.resolve(FONT).toString(),
                        "--text-file=" + lines,
                        "--script=Mong",
                        "--language=mn-Mong",
                        "--direction=ltr",
                        "--bot",
                        "--eot",
                        "--no-glyph-names")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.lines().toList();
    }

    private static List<String> words() throws IOException {
        try (InputStream in = ReferenceShapingMongolianTest.class.getResourceAsStream("/texts/mn-words.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();
        }
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hb-shape")));
    }
}
