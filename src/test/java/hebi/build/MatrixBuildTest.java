package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editions of a small magazine, from its files to theirs. */
class MatrixBuildTest {
    private static final String MAGAZINE = SmallMagazine.MAGAZINE;
    private static final String TEXT_UG = SmallMagazine.TEXT_UG;
    private static final String TEXT_ZH = SmallMagazine.TEXT_ZH;

    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    private SmallMagazine magazine;

    @BeforeEach
    void write() throws IOException {
        magazine = new SmallMagazine(folder);
    }

    private void write(String path, String text) throws IOException {
        magazine.write(path, text);
    }

    private List<Path> build(String issue, List<String> editions, List<String> articles, OutputFormat... formats) {
        return build(issue, editions, articles, BuildMemory.none(), formats);
    }

    private List<Path> build(
            String issue, List<String> editions, List<String> articles, BuildMemory memory, OutputFormat... formats) {
        BuildRequest request = new BuildRequest(
                BuildRun.HOME,
                folder,
                folder.resolve("out"),
                Optional.of(issue),
                editions,
                articles,
                Set.of(formats),
                2,
                false);
        return new IssueBuild(request, log, new Timings(), Progress.NONE, memory).run();
    }

    private static List<String> names(List<Path> made) {
        return made.stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Diagnostic> failures() {
        return log.sorted().stream()
                .filter(d -> d.code().severity() != Severity.INFO)
                .toList();
    }

    @Test
    void oneCommandBuildsWhatIsDueFromTheIssuesThatFeedIt() throws IOException {
        assertThat(names(build("2026-01", List.of(), List.of(), OutputFormat.PDF)))
                .containsExactly("small-2026-01-zh.pdf");
        List<Path> made = build("2026-02", List.of(), List.of(), OutputFormat.PDF, OutputFormat.EPUB);
        assertThat(failures()).isEmpty();
        assertThat(names(made))
                .containsExactly(
                        "small-2026-02-zh.epub",
                        "small-2026-02-zh.pdf",
                        "small-2026-02-ug-zh.epub",
                        "small-2026-02-ug-zh.pdf",
                        "small-2026-02-mn-zh.epub",
                        "small-2026-02-mn-zh.pdf");
        assertThat(made.stream().filter(f -> f.toString().endsWith(".pdf")).map(MatrixBuildTest::readingDirection))
                .containsExactly("L2R", "R2L", "L2R");
        Map<String, String> uyghur = epub(made.get(2));
        assertThat(uyghur.keySet()).anyMatch(n -> n.endsWith("snow1.xhtml")).anyMatch(n -> n.endsWith("snow2.xhtml"));
        assertThat(uyghur.keySet()).noneMatch(n -> n.contains("road"));
        assertThat(String.join("", uyghur.values())).contains("page-progression-direction=\"rtl\"");
        assertThat(String.join("", epub(made.get(4)).values())).contains("page-progression-direction=\"ltr\"");
    }

    @Test
    void editionsAndArticlesAreBuiltWhenTheyAreNamed() {
        assertThat(names(build("2026-01", List.of("ug-zh"), List.of(), OutputFormat.PDF)))
                .containsExactly("small-2026-01-ug-zh.pdf");
        assertThat(names(build("2026-01", List.of("all"), List.of("snow1"), OutputFormat.PDF)))
                .containsExactly("small-2026-01-zh.pdf", "small-2026-01-ug-zh.pdf");
        assertThat(failures()).isEmpty();
        assertThat(build("2026-01", List.of("all"), List.of("snow3"), OutputFormat.PDF))
                .isEmpty();
        assertThat(failures()).extracting(Diagnostic::code).containsExactly(Code.ARTICLE_NOT_IN_EDITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "interleaved", "facing", "bands", "sequential"})
    void everyPairLayoutKeepsAllTexts(String pairs) throws IOException {
        write("magazine.yaml", MAGAZINE.replace("pairs: columns", "pairs: " + pairs));
        List<Path> made = build("2026-02", List.of("ug-zh"), List.of(), OutputFormat.PDF, OutputFormat.EPUB);
        assertThat(failures()).isEmpty();
        String text = String.join("", epub(made.get(0)).values());
        assertThat(text.split(TEXT_ZH, -1)).hasSize(5);
        assertThat(readingDirection(made.get(1))).isEqualTo("R2L");
    }

    @Test
    void thePageOfTheMagazineCountsBeforeTheLayoutsAndThatOfAnEditionBeforeBoth() throws IOException {
        BuildMemory memory = new BuildMemory();
        assertThat(sizes(build("2026-01", List.of("zh"), List.of(), memory, OutputFormat.PDF)))
                .containsExactly("210 x 285");
        write("magazine.yaml", MAGAZINE.replace("editions:", "page: {width: 185mm, height: 260mm}\neditions:"));
        assertThat(sizes(build("2026-01", List.of("zh"), List.of(), memory, OutputFormat.PDF)))
                .containsExactly("185 x 260");
        write(
                "magazine.yaml",
                MAGAZINE.replace("editions:", "page: {width: 185mm, height: 260mm}\neditions:")
                        .replace("pairs: columns", "page: {width: 210mm, height: 297mm}"));
        assertThat(sizes(build("2026-01", List.of("zh", "ug-zh"), List.of(), memory, OutputFormat.PDF)))
                .containsExactly("185 x 260", "210 x 297");
    }

    /** Of each file, the size in millimetres that all its pages have. */
    private static List<String> sizes(List<Path> files) throws IOException {
        List<String> sizes = new ArrayList<>();
        for (Path file : files) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                Set<String> all = new TreeSet<>();
                document.getPages().forEach(page -> {
                    all.add(millimetres(page.getMediaBox()));
                    all.add(millimetres(page.getTrimBox()));
                });
                sizes.add(String.join(", ", all));
            }
        }
        return sizes;
    }

    private static String millimetres(PDRectangle box) {
        return Math.round(box.getWidth() * 25.4 / 72) + " x " + Math.round(box.getHeight() * 25.4 / 72);
    }

    @Test
    void theLayoutOfAnEditionThatLacksATemplateIsSaidAndTheLastGoodFilesStay() throws IOException {
        Path good = build("2026-01", List.of("zh"), List.of(), OutputFormat.PDF).get(0);
        byte[] bytes = Files.readAllBytes(good);
        write("magazine.yaml", MAGAZINE.replace("- zh\n", "- {id: zh, languages: [zh], layout: own}\n"));
        write("layouts/own/cover.ftlx", "<html/>");
        write("layouts/own/page.css", "");
        write("layouts/own/epub.css", "");
        write("layouts/own/colophon.ftlx", "<html/>");
        assertThat(build("2026-01", List.of("zh"), List.of(), OutputFormat.PDF)).isEmpty();
        assertThat(failures().stream().map(d -> d.code() + " " + d.span() + " " + d.args()))
                .containsExactly(
                        "TEMPLATE_NOT_IN_LAYOUT magazine.yaml:7:5 [own, zh, article.ftlx]",
                        "TEMPLATE_NOT_IN_LAYOUT magazine.yaml:7:5 [own, zh, contents.ftlx]");
        assertThat(good).hasBinaryContent(bytes);
    }

    @Test
    void verticalLinesToTheLeftBindRightUnlessTheEditionSaysOtherwise() throws IOException {
        BuildRun.copy(
                BuildRun.HOME.resolve("layouts/shanchuan"),
                Files.createDirectories(folder.resolve("layouts")).resolve("tall"));
        Path css = folder.resolve("layouts/tall/page.css");
        Files.writeString(css, Files.readString(css) + "\nhtml { writing-mode: vertical-rl }\n");
        write("magazine.yaml", MAGAZINE.replace("- zh\n", "- {id: zh, languages: [zh], layout: tall}\n"));
        assertThat(readingDirection(build("2026-01", List.of("zh"), List.of(), OutputFormat.PDF)
                        .get(0)))
                .isEqualTo("R2L");
        write(
                "magazine.yaml",
                MAGAZINE.replace("- zh\n", "- {id: zh, languages: [zh], layout: tall, binding: left}\n"));
        assertThat(readingDirection(build("2026-01", List.of("zh"), List.of(), OutputFormat.PDF)
                        .get(0)))
                .isEqualTo("L2R");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChangedParagraphChangesOnlyTheFilesOfEditionsThatHaveIt(boolean warm) throws IOException {
        BuildMemory memory = warm ? new BuildMemory() : BuildMemory.none();
        List<Path> made = build("2026-02", List.of(), List.of(), memory, OutputFormat.PDF, OutputFormat.EPUB);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        List<byte[]> before = new ArrayList<>();
        for (Path file : made) {
            Files.setLastModifiedTime(file, longAgo);
            before.add(Files.readAllBytes(file));
        }
        write("issues/2026-02/articles/snow2.ug.md", SmallMagazine.article("قار2", TEXT_UG + " " + TEXT_UG));
        List<Path> again = build("2026-02", List.of(), List.of(), memory, OutputFormat.PDF, OutputFormat.EPUB);
        assertThat(failures()).isEmpty();
        assertThat(again).isEqualTo(made);
        for (int i = 0; i < made.size(); i++) {
            boolean uyghur = made.get(i).toString().contains("ug-zh");
            assertThat(Files.getLastModifiedTime(made.get(i)).equals(longAgo))
                    .as(made.get(i).toString())
                    .isEqualTo(!uyghur);
            assertThat(java.util.Arrays.equals(Files.readAllBytes(made.get(i)), before.get(i)))
                    .isEqualTo(!uyghur);
        }
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith(".tmp")))
                    .isEmpty();
        }
    }

    @Test
    void anEditionIsTheSameAloneAndAmongOthers() throws IOException {
        List<Path> all = build("2026-02", List.of(), List.of(), OutputFormat.PDF);
        byte[] among = Files.readAllBytes(all.get(1));
        Path alone =
                build("2026-02", List.of("ug-zh"), List.of(), OutputFormat.PDF).get(0);
        assertThat(alone).isEqualTo(all.get(1)).hasBinaryContent(among);
    }

    private static String readingDirection(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getDocumentCatalog().getViewerPreferences().getReadingDirection();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** XHTML and package document by name. */
    private static Map<String, String> epub(Path epub) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (FileSystem zip = FileSystems.newFileSystem(epub);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(xhtml|opf)")).toList()) {
                texts.put(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void adviceAboutLanguagesOfOtherEditionsIsLeftOutButNoError() throws IOException {
        write("issues/2026-02/articles/road2.mn.md", SmallMagazine.article("ᠵᠠᠮ", "ᠴᠠᠰᠤ ᠤᠨ ᠵᠠᠮ"));
        build("2026-02", List.of("ug-zh"), List.of());
        assertThat(failures()).isEmpty();
        build("2026-02", List.of("ug-zh", "mn-zh"), List.of());
        assertThat(failures()).isNotEmpty().allMatch(d -> "mn"
                .equals(d.context().get("language")));
        write("issues/2026-02/articles/road2.mn.md", "---\ntitel: ᠵᠠᠮ\n---\n\nᠴᠠᠰᠤ\n");
        DiagnosticLog other = new DiagnosticLog();
        new IssueBuild(
                        new BuildRequest(
                                BuildRun.HOME,
                                folder,
                                folder.resolve("out"),
                                Optional.of("2026-02"),
                                List.of("ug-zh"),
                                List.of(),
                                Set.of(),
                                2,
                                false),
                        other,
                        new Timings(),
                        Progress.NONE)
                .run();
        assertThat(other.hasErrors()).isTrue();
    }
}
