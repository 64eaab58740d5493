package hebi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hebi check --fix}: changes what is safe where its place is certain, says so, and has nothing to do a second time. */
class FixCommandTest {
    private static final String HEAD = "---\ntitle: 初雪,夜里\n---\n\n";

    @TempDir
    Path folder;

    private Path chinese;
    private Path uyghur;

    @BeforeEach
    void project() throws IOException {
        Path articles = folder.resolve("issues/2026-01/articles");
        Files.createDirectories(articles);
        chinese = articles.resolve("snow.zh.md");
        uyghur = articles.resolve("snow.ug.md");
        Files.writeString(folder.resolve("magazine.yaml"), """
                slug: snow
                name: {zh: 雪, ug: قار}
                publisher: {zh: 雪, ug: قار}
                sections:
                  note: {name: {zh: 短章, ug: قار}}
                editions: [zh, ug]
                """);
        Files.writeString(folder.resolve("issues/2026-01/issue.yaml"), """
                year: 2026
                number: 1
                date: 2026-01-05
                order:
                  - section: note
                    articles: [snow]
                """);
        Files.writeString(chinese, HEAD + "雪停了。\n");
        Files.writeString(uyghur, "---\ntitle: قار\n---\n\nقار ياغدى.\n");
    }

    private CommandRun fix(String... more) throws Exception {
        List<String> line = new ArrayList<>(List.of("check", folder.toString(), "--fix"));
        line.addAll(List.of(more));
        return CommandRun.hebi(line.toArray(String[]::new));
    }

    @Test
    void marksAreWrittenRightWhereTheyAreText() throws Exception {
        Files.writeString(chinese, HEAD + """
                山,水;好!真的?他说...走吧…走

                比分三:二，见(图)，`码,码`，[链,接](https://example.org/茶,水 "茶,水")，https://example.org/茶,水

                > 一行,
                > 二行\\*,三行 *强,调*

                [茶,水]{lang=ja} {茶,水|chá} 完了!!
                """);
        CommandRun run = fix();
        assertThat(Files.readString(chinese)).isEqualTo("---\ntitle: 初雪，夜里\n---\n\n" + """
                山，水；好！真的？他说……走吧……走

                比分三:二，见(图)，`码,码`，[链，接](https://example.org/茶,水 "茶,水")，https://example.org/茶,水

                > 一行，
                > 二行\\*，三行 *强，调*

                [茶,水]{lang=ja} {茶,水|chá} 完了!!
                """);
        assertThat(run.err())
                .contains(
                        "snow.zh.md:2:10: changed “,” to “，” (HB-TXT-001)",
                        "snow.zh.md:5:12: changed “...” to “……” (HB-TXT-002)",
                        "did not change “,” to “，” (HB-TXT-001)")
                .contains("HB-TXT-001: “:” in Chinese");
        assertThat(run.out()).isEqualTo(chinese.toRealPath() + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
        String once = Files.readString(chinese);
        CommandRun again = fix();
        assertThat(Files.readString(chinese)).isEqualTo(once);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).doesNotContain(": changed");
    }

    @Test
    void lettersAreThoseOfTheAlphabet() throws Exception {
        Files.writeString(uyghur, "---\ntitle: قار\n---\n\nقار، قار, \uFEE3\uFEE6 ياغدى?\n");
        CommandRun run = fix("--json");
        assertThat(Files.readString(uyghur)).isEqualTo("---\ntitle: قار\n---\n\nقار، قار، \u0645\u0646 ياغدى؟\n");
        assertThat(run.out().lines())
                .contains(
                        "{\"changed\":true,\"column\":9,\"file\":\"issues/2026-01/articles/snow.ug.md\",\"id\":\"HB-TXT-005\","
                                + "\"line\":5,\"name\":\"ascii-punctuation-in-arabic\",\"new\":\"،\",\"old\":\",\"}");
        assertThat(run.out()).contains("\"files\":[\"" + uyghur.toRealPath() + "\",\"" + chinese.toRealPath() + "\"]");
    }

    @Test
    void lineEndsMarkAndPermissionsStay() throws Exception {
        Files.write(
                chinese, ("\uFEFF" + HEAD.replace("\n", "\r\n") + "雪,\r\n停\r水?\r\n").getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(chinese, PosixFilePermissions.fromString("rw-rw-r--"));
        fix();
        assertThat(Files.readString(chinese)).isEqualTo("\uFEFF---\r\ntitle: 初雪，夜里\r\n---\r\n\r\n雪，\r\n停\r水？\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(chinese)))
                .isEqualTo("rw-rw-r--");
        try (var files = Files.list(chinese.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(chinese, uyghur);
        }
    }

    @Test
    void captionsBesidePicturesAreFilesOfTheirOwn() throws Exception {
        Path images = Files.createDirectories(folder.resolve("issues/2026-01/images"));
        Files.copy(
                CommandRun.home().resolve("examples/specimen/issues/2026-01/images/bridge.jpg"),
                images.resolve("b.jpg"));
        Path sidecar = images.resolve("b.yaml");
        Files.writeString(sidecar, "alt: {zh: 桥, ug: قار}\ncaption:\n  zh: 石桥,夜里 # 桥,夜\n  ug: \"قار\"\n");
        Files.writeString(chinese, HEAD + "![](b.jpg)\n");
        fix();
        assertThat(Files.readString(sidecar))
                .isEqualTo("alt: {zh: 桥, ug: قار}\ncaption:\n  zh: 石桥，夜里 # 桥,夜\n  ug: \"قار\"\n");
    }

    @Test
    void whatLiesOutsideOrCannotBeReadIsLeftAlone(@TempDir Path outside) throws Exception {
        Path other = outside.resolve("other.md");
        Files.writeString(other, HEAD + "雪,水\n");
        Files.delete(chinese);
        Files.createSymbolicLink(chinese, other);
        CommandRun run = fix();
        assertThat(Files.readString(other)).isEqualTo(HEAD + "雪,水\n");
        assertThat(run.exitCode()).isNotZero();
    }
}
