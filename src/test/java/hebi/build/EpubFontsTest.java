package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts of the languages whose letters few reading systems have stand whole in the EPUB. */
class EpubFontsTest {
    @TempDir
    Path folder;

    @Test
    void mongolianAndUyghurBringTheirFonts() throws IOException {
        try (ZipFile epub = epub("specimen")) {
            String css = text(epub, "EPUB/epub.css");
            String opf = text(epub, "EPUB/package.opf");
            for (String font : List.of("NotoSansMongolian-Regular.ttf", "NotoNaskhArabic-Regular.ttf")) {
                assertThat(bytes(epub, "EPUB/fonts/" + font))
                        .isEqualTo(Files.readAllBytes(BuildRun.HOME.resolve("fonts/" + font)));
                assertThat(css).contains("src: url(fonts/" + font + ")");
                assertThat(opf).contains("href=\"fonts/" + font + "\" media-type=\"font/ttf\"");
            }
            assertThat(css).contains(":lang(mn):lang(mn):lang(mn) { font-family: \"Noto Sans Mongolian\", serif; }");
        }
    }

    @Test
    void chineseBringsNone() throws IOException {
        try (ZipFile epub = epub("one-page")) {
            assertThat(epub.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("fonts/"));
            assertThat(text(epub, "EPUB/epub.css")).doesNotContain("@font-face");
        }
    }

    private ZipFile epub(String example) throws IOException {
        BuildRequest request = BuildRun.request(
                BuildRun.HOME.resolve("examples").resolve(example), folder, EnumSet.of(OutputFormat.EPUB), 2);
        List<Path> made = new IssueBuild(request, new DiagnosticLog(), new Timings(), Progress.NONE).run();
        return new ZipFile(BuildRun.one(made, "epub").toFile());
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        return new String(bytes(zip, entry), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ZipFile zip, String entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry)).readAllBytes();
    }
}
