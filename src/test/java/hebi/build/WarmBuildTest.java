package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.image.TestPictures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with the memory of the one before gives the bytes and the findings of a build that remembers nothing. */
class WarmBuildTest {
    private static final String ISSUE = "issues/2026-05/";
    private static final String TEA = ISSUE + "articles/tea.zh.md";
    private static final String SKI = ISSUE + "articles/ski.zh.md";
    private static final String CSS = "layouts/shanchuan/page.css";
    private static final String LATIN = "fonts/NotoSerif-Regular.ttf";
    /** Two pages of a magazine. */
    private static final String LONG = "\n\n" + "竹匾架在木格上，叶子铺一指厚，不许堆，也不许用手去压。".repeat(90) + "\n";

    private final BuildMemory memory = new BuildMemory();

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void remember() throws IOException {
        project = folder.resolve("project");
        BuildRun.copy(BuildRun.HOME.resolve("examples/shanchuan"), project);
        BuildRun.copy(BuildRun.HOME.resolve("layouts"), project.resolve("layouts"));
        Files.createDirectories(project.resolve("fonts"));
        Files.copy(BuildRun.HOME.resolve(LATIN), project.resolve(LATIN));
        assertThat(build(memory).findings()).isEmpty();
    }

    /** What a build gives. */
    private record Result(List<byte[]> files, List<Diagnostic> findings) {}

    @Test
    void nothingChanged() throws IOException {
        warmIsCold();
    }

    @Test
    void anArticleGetsAWordMore() throws IOException {
        replace(TEA, "六位妇人", "六位妇人和两个姑娘");
        warmIsCold();
    }

    @Test
    void anArticleHasCharactersThatNoneHad() throws IOException {
        replace(ISSUE + "articles/bridge.zh.md", "。", "，鱻麤龘。");
        warmIsCold();
    }

    @Test
    void aTitleStandsInContentsRunningHeadsAndOutline() throws IOException {
        replace(SKI, "title: ", "title: 又");
        warmIsCold();
    }

    @Test
    void pagesMoreShiftTheSidesAndNumbersOfWhatFollows() throws IOException {
        for (String more : List.of(LONG, LONG + LONG, "")) {
            String before = Files.readString(project.resolve(TEA));
            Files.writeString(project.resolve(TEA), before + more);
            warmIsCold();
            Files.writeString(project.resolve(TEA), before);
            warmIsCold();
        }
    }

    @Test
    void articlesChangePlacesAndGoAway() throws IOException {
        replace(ISSUE + "issue.yaml", "articles: [tea]", "articles: [ski]");
        replace(ISSUE + "issue.yaml", "section: trail\n    articles: [ski]", "section: trail\n    articles: [tea]");
        warmIsCold();
        replace(ISSUE + "issue.yaml", "  - section: trail\n    articles: [tea]\n", "");
        Files.delete(project.resolve(TEA));
        warmIsCold();
    }

    @Test
    void theStylesheetChanges() throws IOException {
        replace(CSS, "font-size: 9.5pt", "font-size: 10pt");
        warmIsCold();
        Files.writeString(project.resolve("layouts/shanchuan/more.css"), "h1 { letter-spacing: 1pt }");
        Files.writeString(project.resolve(CSS), "@import 'more.css';\n" + Files.readString(project.resolve(CSS)));
        warmIsCold();
        Files.writeString(project.resolve("layouts/shanchuan/more.css"), "h1 { letter-spacing: 2pt }");
        warmIsCold();
    }

    @Test
    void aTemplateChanges() throws IOException {
        replace("layouts/shanchuan/article.ftlx", "class=\"standfirst\"", "class=\"standfirst\" lang=\"en\"");
        warmIsCold();
    }

    @Test
    void theMagazineChanges() throws IOException {
        replace("magazine.yaml", "zh: 山川手艺\n", "zh: 山川\n");
        warmIsCold();
        replace("magazine.yaml", "#b23a2e", "#113a2e");
        warmIsCold();
        Files.writeString(
                project.resolve("magazine.yaml"),
                Files.readString(project.resolve("magazine.yaml")) + "fonts:\n  text.zh: [Noto Sans SC]\n");
        warmIsCold();
    }

    @Test
    void aPictureChanges() throws IOException {
        Path picture = project.resolve(ISSUE + "images/tea-03.png");
        Files.write(picture, TestPictures.png(700, 500));
        warmIsCold();
        Files.write(picture, TestPictures.png(300, 500));
        warmIsCold();
        Files.delete(picture);
        warmIsCold();
        Files.write(picture, TestPictures.png(700, 500));
        warmIsCold();
    }

    @Test
    void aFontChangesWhereItStandsAndKeepsItsSizeAndTime() throws IOException {
        Path font = project.resolve(LATIN);
        FileTime time = Files.getLastModifiedTime(font);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(font));
        int metrics = table(bytes, "hmtx");
        for (int glyph = 0; glyph < 1000; glyph++) {
            bytes.putShort(metrics + 4 * glyph, (short) (bytes.getShort(metrics + 4 * glyph) + 90));
        }
        byte[] cold = build(BuildMemory.none()).files().get(0);
        // In place: what is mapped changes, too.
        Files.write(font, bytes.array());
        Files.setLastModifiedTime(font, time);
        warmIsCold();
        assertThat(build(memory).files().get(0)).isNotEqualTo(cold);
        Files.delete(font);
        warmIsCold();
    }

    @Test
    void whatIsWrongIsSaidInEachBuildAsLongAsItIsWrong() throws IOException {
        replace(SKI, "\n## ", "\n:::pull-quote\nhttps://example.org/" + "w".repeat(200) + "\n:::\n\n## ");
        replace(CSS, "overflow-wrap: break-word;", "font-family: Missing, serif; overflow-wrap: normal;");
        assertThat(warmIsCold()).extracting(Diagnostic::code).contains(Code.FONT_FAMILY_UNKNOWN, Code.LINE_OVERFULL);
        replace(TEA, "六位妇人", "六位妇人和两个姑娘");
        warmIsCold();
        replace(CSS, "Missing, serif", "serif");
        assertThat(warmIsCold()).extracting(Diagnostic::code).doesNotContain(Code.FONT_FAMILY_UNKNOWN);
        replace(TEA, "两个姑娘", "姑娘");
        warmIsCold();
    }

    @Test
    void whatIsWrongWithAPageRuleIsSaidInEachBuild() throws IOException {
        String css = Files.readString(project.resolve(CSS));
        Files.writeString(project.resolve(CSS), css + "\n@page { --w: red; margin-left: var(--w) }\n");
        assertThat(warmIsCold()).extracting(Diagnostic::code).containsExactly(Code.CSS_UNKNOWN_VALUE);
        assertThat(warmIsCold()).isNotEmpty();
        Files.writeString(project.resolve(CSS), css);
        assertThat(warmIsCold()).isEmpty();
    }

    @Test
    void aBuildThatFailsLeavesTheMemoryAsItWas() throws IOException {
        replace(TEA, "title: 一锅青", "title: [一锅青");
        assertThat(warmIsCold()).isNotEmpty();
        replace(TEA, "title: [一锅青", "title: 一锅青");
        assertThat(warmIsCold()).isEmpty();
    }

    /** What both found. */
    private List<Diagnostic> warmIsCold() throws IOException {
        Result warm = build(memory);
        Result cold = build(BuildMemory.none());
        assertThat(warm.findings()).isEqualTo(cold.findings());
        assertThat(warm.files()).hasSameSizeAs(cold.files());
        for (int i = 0; i < warm.files().size(); i++) {
            assertThat(warm.files().get(i)).isEqualTo(cold.files().get(i));
        }
        return warm.findings();
    }

    private Result build(BuildMemory known) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = BuildRun.request(project, folder.resolve("out"), EnumSet.of(OutputFormat.PDF), 2);
        List<Path> made = new IssueBuild(request, log, new Timings(), Progress.NONE, known).run();
        List<byte[]> files = new ArrayList<>();
        for (Path file : made) {
            files.add(Files.readAllBytes(file));
        }
        return new Result(files, log.sorted());
    }

    private void replace(String path, String old, String now) throws IOException {
        Path file = project.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    /** Where a table of an OpenType font begins. */
    private static int table(ByteBuffer font, String tag) {
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry)
                    == ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt()) {
                return font.getInt(entry + 8);
            }
        }
        throw new AssertionError(tag);
    }
}
