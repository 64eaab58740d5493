package hebi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.image.TestPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bad input, from the command line to the exit code: the finding stands at its place, nothing of Java is seen, and what
 * an earlier build made stays as it is.
 */
class BadInputBuildTest {
    private static final String ISSUE = "issues/2026-01/issue.yaml";
    private static final String SNOW = "issues/2026-01/articles/snow.zh.md";
    private static final String IMAGES = "issues/2026-01/images/";
    private static final String FRONT = "---\ntitle: 听雪\nsection: note\n---\n\n";
    private static final String PAGE_CSS = "layouts/shanchuan/page.css";

    @TempDir
    static Path good;

    private static Map<String, byte[]> earlier = Map.of();

    @TempDir
    Path project;

    @BeforeAll
    static void buildOnce() throws Exception {
        copy(CommandRun.home().resolve("examples/one-page"), good);
        CommandRun run = CommandRun.hebi("build", good.toString(), "-f", "pdf");
        assertThat(run.err()).doesNotContain("error", "warning");
        assertThat(run.exitCode()).isZero();
        earlier = contents(good.resolve("out"));
        assertThat(earlier).containsKey("2026-01/zh/one-page-2026-01-zh.pdf");
    }

    @BeforeEach
    void startFromTheGoodBuild() throws IOException {
        copy(good, project);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** All files in a folder, temporary ones too. */
    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void replace(String path, String text, String by) throws IOException {
        String before = Files.readString(project.resolve(path));
        assertThat(before).contains(text);
        write(path, before.replace(text, by));
    }

    private void delete(String path) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve(path))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private CommandRun build(String... more) throws Exception {
        String[] arguments = Stream.concat(Stream.of("build", project.toString(), "-f", "pdf"), Stream.of(more))
                .toArray(String[]::new);
        CommandRun run = CommandRun.hebi(arguments);
        assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception", "java.", "HB-INT");
        Map<String, byte[]> now = contents(project.resolve("out"));
        assertThat(now.keySet()).as("files of the earlier build").isEqualTo(earlier.keySet());
        now.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(earlier.get(file)));
        return run;
    }

    /** Builds, and expects the exit code and a line {@code PLACE: error ID: MESSAGE} with these words in it. */
    private void fails(int exitCode, String start, String... words) throws Exception {
        CommandRun run = build();
        assertThat(run.err()).contains(start);
        String line =
                run.err().lines().filter(l -> l.startsWith(start)).findFirst().orElse("");
        for (String word : words) {
            assertThat(line).contains(word);
        }
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMissingProjectFile() throws Exception {
        delete("magazine.yaml");
        fails(4, "hebi: error HB-IN-092: ", project.toString());
    }

    @Test
    void aListedArticleWithoutFile() throws Exception {
        delete(SNOW);
        fails(4, ISSUE + ":6:16: error HB-IN-012: ", "snow");
    }

    @Test
    void anUnreadableFile() throws Exception {
        delete("magazine.yaml");
        Files.createDirectory(project.resolve("magazine.yaml"));
        fails(4, "magazine.yaml: error HB-IN-002: ");
    }

    @Test
    void brokenYaml() throws Exception {
        write(ISSUE, "year: 2026\nnumber: 1\ndate: [2026-01-10\norder: []\n");
        fails(3, ISSUE + ":4:6: error HB-YAML-001: ");
    }

    @Test
    void anUnknownKey() throws Exception {
        replace(ISSUE, "number:", "nummber:");
        fails(3, ISSUE + ":2:1: error HB-YAML-002: ", "nummber", "did you mean “number”?");
    }

    @Test
    void anUnknownLanguage() throws Exception {
        write("issues/2026-01/articles/snow.zhh.md", FRONT + "雪。\n");
        fails(3, "issues/2026-01/articles/snow.zhh.md: error HB-IN-007: ", "zhh", "did you mean “zh”?");
    }

    @Test
    void aMissingPicture() throws Exception {
        write(IMAGES + "snow-01.png", TestPictures.png(30, 20));
        write(SNOW, FRONT + "雪。\n\n![雪](snow-1.png)\n");
        fails(4, SNOW + ":8:1: error HB-IN-019: ", IMAGES + "snow-1.png", "did you mean “snow-01.png”?");
    }

    @Test
    void aPictureThatIsNone() throws Exception {
        write(IMAGES + "snow.png", "这不是图片");
        write(SNOW, FRONT + "雪。\n\n![雪](snow.png)\n");
        CommandRun run = build();
        assertThat(run.err()).contains(SNOW + ":8:1: error HB-IMG-001: ", IMAGES + "snow.png");
        assertThat(run.exitCode()).isEqualTo(4);
    }

    @Test
    void aPictureOfAbsurdDimensions() throws Exception {
        byte[] huge = TestPictures.hugePng(50_000, 50_000);
        assertThat(huge).hasSizeLessThanOrEqualTo(10_240);
        write(IMAGES + "snow.png", huge);
        write(SNOW, FRONT + "雪。\n\n![雪](snow.png)\n");
        CommandRun run = build();
        assertThat(run.err()).contains(SNOW + ":8:1: error HB-IMG-002: ", "50000 × 50000");
        assertThat(run.exitCode()).isEqualTo(4);
    }

    @Test
    void aPictureWithoutAlternativeText() throws Exception {
        write(IMAGES + "snow.png", TestPictures.png(30, 20));
        write(SNOW, FRONT + "雪。\n\n![](snow.png)\n");
        fails(1, SNOW + ":8:1: error HB-MD-016: ", "snow.png");
    }

    @Test
    void anArticleListedTwice() throws Exception {
        replace(ISSUE, "[snow]", "[snow, snow]");
        fails(3, ISSUE + ":6:22: error HB-IN-011: ", "snow", ISSUE + ":6:16");
    }

    @Test
    void anArticleThatIsNotListedFailsAStrictBuild() throws Exception {
        String draft = "issues/2026-01/articles/draft.zh.md";
        write(draft, FRONT + "草稿。\n");
        CommandRun run = build("--strict");
        assertThat(run.err()).contains(draft + ": warning HB-IN-010: ");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void frontMatterWithoutTitle() throws Exception {
        write(SNOW, "---\nsection: note\n---\n\n雪。\n");
        fails(3, SNOW + ":2:1: error HB-YAML-004: ", "title");
    }

    @Test
    void invalidUtf8() throws Exception {
        byte[] text = (FRONT + "雪。\n").getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = (byte) 0xFF;
        write(SNOW, text);
        fails(4, SNOW + ":6:2: error HB-IN-005: ", "offset " + (text.length - 4));
    }

    /** A surrogate is none of UTF-8's, alone or in a pair. */
    @Test
    void aSurrogateInAnArticle() throws Exception {
        write(SNOW, (FRONT + "雪落\u0001。\n").getBytes(StandardCharsets.UTF_8));
        byte[] text = Files.readAllBytes(project.resolve(SNOW));
        int at = new String(text, StandardCharsets.ISO_8859_1).indexOf('\u0001');
        byte[] bad = new byte[text.length + 2];
        System.arraycopy(text, 0, bad, 0, at);
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, bad, at, 3);
        System.arraycopy(text, at + 1, bad, at + 3, text.length - at - 1);
        write(SNOW, bad);
        fails(4, SNOW + ":6:3: error HB-IN-005: ");
    }

    @Test
    void aSurrogateInYaml() throws Exception {
        replace("magazine.yaml", "name: {zh: 一页}", "name: {zh: \"一\\ud800页\"}");
        fails(1, "magazine.yaml:3:12: error HB-IN-006: ", "U+D800");
    }

    @Test
    void aControlCharacterInFrontMatter() throws Exception {
        write(SNOW, "---\ntitle: \"听\\x07雪\"\nsection: note\n---\n\n雪。\n");
        fails(1, SNOW + ":2:8: error HB-IN-006: ", "U+0007");
    }

    @Test
    void controlCharactersInAnArticle() throws Exception {
        write(SNOW, FRONT + "雪\u0007落\u0000有\u0085声\uFFFE。\n");
        CommandRun run = build();
        assertThat(run.err())
                .contains(
                        SNOW + ":6:2: error HB-IN-006: the text holds the invisible control character U+0007",
                        SNOW + ":6:4: error HB-IN-006: ",
                        SNOW + ":6:6: error HB-IN-006: ",
                        SNOW + ":6:8: error HB-IN-006: ");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void charactersThatAreNoneInTheStylesheet() throws Exception {
        css("p::before {\n  content: '\\d800 ';\n}\np::after { content: '\\7 \u0001' }\n");
        CommandRun run = build();
        assertThat(run.err())
                .contains(
                        PAGE_CSS + ":2:13: error HB-CSS-011: \\d800 ",
                        PAGE_CSS + ":4:22: error HB-CSS-011: \\7 ",
                        PAGE_CSS + ":4:25: error HB-CSS-011: U+0001 ");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"雪&#xD800;", "雪&#7;", "${'雪\\xD800'}", "雪\u0007"})
    void aCharacterThatIsNoneInATemplate(String text) throws Exception {
        String template = "layouts/shanchuan/article.ftlx";
        write(template, "<html>\n<body><p>" + text + "</p></body>\n</html>\n");
        fails(1, template + ":2:", "error HB-TPL-007: ", text.contains("D800") ? "U+D800" : "U+0007");
    }

    /** What is only doubtful: findings with their places, and all files. */
    @Test
    void doubtfulPunctuation() throws Exception {
        write(SNOW, FRONT + "雪,落下来。\n\n他说：“雪。\n\n（雪\n\n下雪了—他说。\n\n下雪了-他说。\n\n雪...\n\n雪。。。\n");
        CommandRun run = CommandRun.hebi("build", project.toString(), "-f", "pdf");
        assertThat(run.err())
                .contains(
                        SNOW + ":6:2: warning HB-TXT-001: “,”",
                        SNOW + ":8:4: warning HB-TXT-004: ““”",
                        SNOW + ":10:1: warning HB-TXT-004: “（”",
                        SNOW + ":12:4: warning HB-TXT-003: “—”",
                        SNOW + ":14:4: warning HB-TXT-003: “-”",
                        SNOW + ":16:2: warning HB-TXT-002: “...”",
                        SNOW + ":18:2: warning HB-TXT-002: “。。。”",
                        "0 errors, 7 warnings");
        assertThat(run.err().lines().filter(line -> line.startsWith("  help: ")))
                .hasSize(7);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("one-page-2026-01-zh.pdf");
    }

    @Test
    void aCharacterThatNoFontHas() throws Exception {
        write(SNOW, FRONT + "雪。\n\n雪落\uD80C\uDC00有声。\n");
        fails(5, SNOW + ":8:", "error HB-FONT-005: ", "\uD80C\uDC00", "U+13000", "Noto Serif SC");
    }

    @Test
    void anUnknownCssProperty() throws Exception {
        css("p {\n  colour: red;\n}\n");
        fails(3, PAGE_CSS + ":2:3: error HB-CSS-002: ", "colour", "did you mean “color”?");
    }

    @Test
    void anUnknownCssValue() throws Exception {
        css("p {\n  text-align: justfy;\n}\n");
        fails(3, PAGE_CSS + ":2:3: error HB-CSS-003: ", "justfy", "did you mean “justify”?");
    }

    /** The magazine's own stylesheet, which begins with {@code rules}. */
    private void css(String rules) throws IOException {
        write(PAGE_CSS, rules + Files.readString(CommandRun.home().resolve(PAGE_CSS)));
    }

    @Test
    void aTemplateError() throws Exception {
        String template = "layouts/shanchuan/article.ftlx";
        write(template, "<html>\n<body>\n<p>${articel.title}</p>\n</body>\n</html>\n");
        fails(3, template + ":3:", "error HB-TPL-003: ", "articel");
    }

    @Test
    void aTemplateThatCannotBeRead() throws Exception {
        String template = "layouts/shanchuan/article.ftlx";
        write(template, "<html>\n<#list article.texts as text>\n</html>\n");
        fails(3, template + ":", "error HB-TPL-002: ");
    }

    @Test
    void aPathThatLeavesTheProject() throws Exception {
        write(SNOW, FRONT + "雪。\n\n![雪](../../../../etc/passwd)\n");
        fails(3, SNOW + ":8:1: error HB-IN-003: ", "../../../../etc/passwd");
    }

    @Test
    void anOutputThatCannotBeWritten() throws Exception {
        Path file = project.resolve("taken");
        Files.writeString(file, "a file");
        CommandRun run = build("-o", file.resolve("out").toString());
        assertThat(run.err()).contains("error HB-OUT-001: ", "taken");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(file).hasContent("a file");
    }

    @Test
    void aPictureOfFiftyMegabytesInTheText() throws Exception {
        write(SNOW, FRONT + "![雪](data:image/png;base64," + "A".repeat(50 << 20) + ")\n");
        fails(4, SNOW + ": error HB-IN-004: ");
    }

    @Test
    void aPictureOfFiftyMegabytesInTheStylesheet() throws Exception {
        css("p { background-image: url(data:image/png;base64," + "A".repeat(50 << 20) + ") }\n");
        fails(4, PAGE_CSS + ": error HB-IN-004: ");
    }

    @Test
    void aPageSmallerThanItsMargins() throws Exception {
        css("@page { size: 30pt 30pt !important; margin: 20pt !important }\n");
        CommandRun run = build();
        assertThat(run.err()).contains("error HB-LAY-021: ");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void aMistakeOnTheCommandLine() throws Exception {
        CommandRun run = build("-f", "docx");
        assertThat(run.err()).contains("docx");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(build("-e", "zg").err()).contains("error HB-IN-009: ", "did you mean “zh”?");
    }

    @Test
    void manyFindingsOfOneKindAtOnePlaceArePrintedAsAFew() throws Exception {
        write(SNOW, FRONT + "\uD80C\uDC00\uD80C\uDC01\uD80C\uDC02\uD80C\uDC03\uD80C\uDC04\n");
        CommandRun run = build();
        assertThat(run.err().lines().filter(l -> l.contains("error HB-FONT-005: ")))
                .hasSize(3);
        assertThat(run.err()).contains(SNOW + ":6:1: 2 more of HB-FONT-005 here", "5 errors, 0 warnings");
        assertThat(build("--json").out().lines().filter(l -> l.contains("HB-FONT-005")))
                .hasSize(5);
    }

    @Test
    void aPngWithAWrongChecksum() throws Exception {
        byte[] png = TestPictures.png(30, 20);
        png[png.length - 1] ^= 1; // IEND's
        write(IMAGES + "snow.png", png);
        write(SNOW, FRONT + "雪。\n\n![雪](snow.png)\n");
        fails(4, SNOW + ":8:1: error HB-IMG-003: ", "CRC IEND");
    }

    @Test
    void anUnknownLayout() throws Exception {
        replace("magazine.yaml", "layout: shanchuan", "layout: shanchaun");
        fails(3, "magazine.yaml: error HB-IN-020: ", "did you mean “shanchuan”?");
    }

    @Test
    void aLayoutThatALinkTakesOutOfTheProject(@TempDir Path elsewhere) throws Exception {
        copy(CommandRun.home().resolve("layouts"), elsewhere);
        Files.createSymbolicLink(project.resolve("layouts"), elsewhere);
        fails(3, "layouts/shanchuan: error HB-IN-003: ");
    }

    @Test
    void aTemplateThatFillsTheMemory() throws Exception {
        String template = "layouts/shanchuan/colophon.ftlx";
        write(template, "<#assign s='x'><#list 1..40 as i><#assign s=s+s></#list>${s}");
        fails(3, template + ": error HB-TPL-004: ");
    }
}
