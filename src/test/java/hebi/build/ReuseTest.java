package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.image.TestPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in a new process makes only what has changed since the user's last one, and says what a whole build says. */
class ReuseTest {
    private static final String SNOW = "issues/2026-02/articles/snow2";
    private static final String PICTURE = "issues/2026-02/images/snow.png";
    private static final List<String> ALL = List.of("zh", "ug-zh", "mn-zh");

    @TempDir
    Path folder;

    @TempDir
    Path user;

    private Path project;
    private SmallMagazine magazine;

    @BeforeEach
    void write() throws IOException {
        project = Files.createDirectories(folder.resolve("small"));
        magazine = new SmallMagazine(project);
    }

    /** What a build made, found and wrote. */
    private record Result(Set<String> laidOut, List<Diagnostic> findings, List<Path> files) {}

    private Result build() {
        return build(Optional.of(user.resolve("hebi/secret")), EnumSet.of(OutputFormat.PDF), BuildRequest.Goal.ISSUE);
    }

    private Result build(Optional<Path> secret, Set<OutputFormat> formats, BuildRequest.Goal goal) {
        DiagnosticLog log = new DiagnosticLog();
        Set<String> laidOut = new TreeSet<>();
        Progress progress = new Progress() {
            @Override
            public void expect(int steps) {}

            @Override
            public void done(Stage stage, String... args) {
                if (stage == Stage.LAID_OUT) {
                    synchronized (laidOut) {
                        laidOut.add(args[0]);
                    }
                }
            }
        };
        BuildRequest request = new BuildRequest(
                BuildRun.HOME,
                project,
                project.resolve("out"),
                Optional.of("2026-02"),
                List.of(),
                List.of(),
                formats,
                2,
                false,
                goal,
                false,
                secret);
        List<Path> files = new IssueBuild(request, log, new Timings(), progress).run();
        return new Result(laidOut, log.sorted(), files);
    }

    /** Builds; the findings, files and bytes are those of a build that reuses nothing. */
    private Set<String> laidOut() throws IOException {
        Result quick = build();
        List<byte[]> bytes = bytes(quick);
        Result whole = build(Optional.empty(), EnumSet.of(OutputFormat.PDF), BuildRequest.Goal.ISSUE);
        assertThat(quick.findings()).isEqualTo(whole.findings());
        assertThat(quick.files()).isEqualTo(whole.files());
        List<byte[]> expected = bytes(whole);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(bytes.get(i)).isEqualTo(expected.get(i));
        }
        return quick.laidOut();
    }

    private static List<byte[]> bytes(Result result) throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : result.files()) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }

    private void copyLayout() throws IOException {
        BuildRun.copy(
                BuildRun.HOME.resolve("layouts/shanchuan"),
                Files.createDirectories(project.resolve("layouts")).resolve("shanchuan"));
    }

    private Path record(String edition) {
        return project.resolve(".hebi/editions/2026-02." + edition + ".issue-pdf.json");
    }

    @Test
    void whatHasNotChangedIsNotBuiltAgainAndNotTouched() throws IOException {
        assertThat(laidOut()).containsExactlyInAnyOrderElementsOf(ALL);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        List<Path> files = build().files();
        assertThat(files).hasSize(3);
        for (Path file : files) {
            Files.setLastModifiedTime(file, longAgo);
        }
        assertThat(laidOut()).isEmpty();
        for (Path file : files) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        }
    }

    @Test
    void aParagraphChangesTheEditionsThatHaveIt() throws IOException {
        build();
        magazine.write(SNOW + ".ug.md", SmallMagazine.article("قار2", SmallMagazine.TEXT_UG + " ياغدى."));
        assertThat(laidOut()).containsExactly("ug-zh");
        magazine.write(SNOW + ".zh.md", SmallMagazine.article("雪2", SmallMagazine.TEXT_ZH + "下雨了。"));
        assertThat(laidOut()).containsExactlyInAnyOrder("zh", "ug-zh");
        assertThat(laidOut()).isEmpty();
        magazine.write("magazine.yaml", SmallMagazine.MAGAZINE.replace("札记", "手记"));
        assertThat(laidOut()).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void aPictureALayoutAndAFontChangeWhatTheyAreUsedIn() throws IOException {
        Path picture = project.resolve(PICTURE);
        Files.createDirectories(picture.getParent());
        Files.write(picture, TestPictures.png(70, 50));
        magazine.write(
                SNOW + ".zh.md", SmallMagazine.article("雪2", SmallMagazine.TEXT_ZH) + "\n![雪](../images/snow.png)\n");
        build();
        assertThat(laidOut()).isEmpty();
        FileTime time = Files.getLastModifiedTime(picture);
        Files.write(picture, TestPictures.png(50, 70));
        Files.setLastModifiedTime(picture, time);
        assertThat(laidOut()).contains("zh").doesNotContain("mn-zh");

        copyLayout();
        assertThat(laidOut()).containsExactlyInAnyOrderElementsOf(ALL); // other files, though of the same content
        Path css = project.resolve("layouts/shanchuan/page.css");
        Files.writeString(css, Files.readString(css).replace("font-size: 9.5pt", "font-size: 10pt"));
        assertThat(laidOut()).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(laidOut()).isEmpty();
        Files.createDirectories(project.resolve("fonts"));
        Files.copy(
                BuildRun.HOME.resolve("fonts/NotoSerif-Regular.ttf"), project.resolve("fonts/NotoSerif-Regular.ttf"));
        assertThat(laidOut()).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(laidOut()).isEmpty();
    }

    @Test
    void findingsAreSaidAgain() throws IOException {
        copyLayout();
        Path css = project.resolve("layouts/shanchuan/page.css");
        Files.writeString(css, Files.readString(css) + "\np { colour: red }\n");
        List<Diagnostic> first = build().findings();
        Result second = build();
        assertThat(first).extracting(Diagnostic::code).contains(Code.CSS_UNKNOWN_PROPERTY);
        assertThat(second.findings()).isEqualTo(first);
        assertThat(second.laidOut()).isEmpty();
    }

    @Test
    void filesThatAreGoneOrOthersAreMadeAgain() throws IOException {
        List<Path> files = build().files();
        Files.delete(files.get(0));
        assertThat(laidOut()).containsExactly("zh");
        Files.write(files.get(1), new byte[] {'%', 'P', 'D', 'F'});
        assertThat(laidOut()).containsExactly("ug-zh");
    }

    @Test
    void aRecordThatTheUserDidNotWriteIsNotBelieved() throws IOException {
        build();
        byte[] sealed = Files.readAllBytes(record("zh"));
        String text = new String(sealed, StandardCharsets.UTF_8);
        String sum = text.replaceAll("(?s).*\"file\",\"small-2026-02-zh.pdf\",\"([0-9a-f]{64}).*", "$1");
        // The files of a sender, and records that say they are right.
        Path pdf = project.resolve("out/2026-02/zh/small-2026-02-zh.pdf");
        Files.writeString(pdf, "%PDF made elsewhere");
        String forged = Fingerprint.ofFile(pdf, Runnable::run, 0);
        assertThat(text).contains(sum);
        Files.writeString(record("zh"), text.replace(sum, forged));
        assertThat(laidOut()).containsExactly("zh");

        Result another =
                build(Optional.of(user.resolve("other/secret")), EnumSet.of(OutputFormat.PDF), BuildRequest.Goal.ISSUE);
        assertThat(another.laidOut()).containsExactlyInAnyOrderElementsOf(ALL);
        for (String broken : List.of("", "{", "0".repeat(64) + "[\"key\"]", "a".repeat(1000))) {
            Files.writeString(record("mn-zh"), broken);
            assertThat(build().laidOut()).contains("mn-zh");
        }
    }

    @Test
    void aLinkOutOfTheMagazineIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(project.resolve(".hebi"), outside);
        build();
        assertThat(build().laidOut()).containsExactlyInAnyOrderElementsOf(ALL);
        try (Stream<Path> files = Files.list(outside)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatIsAskedForIsKeptApart() {
        Optional<Path> secret = Optional.of(user.resolve("hebi/secret"));
        build();
        assertThat(build(secret, EnumSet.allOf(OutputFormat.class), BuildRequest.Goal.ISSUE)
                        .laidOut())
                .containsExactlyInAnyOrderElementsOf(ALL);
        Set<OutputFormat> none = EnumSet.noneOf(OutputFormat.class);
        List<Diagnostic> review = build(secret, none, BuildRequest.Goal.REVIEW).findings();
        Result again = build(secret, none, BuildRequest.Goal.REVIEW);
        assertThat(again.findings()).isEqualTo(review);
        assertThat(again.laidOut()).isEmpty();
        assertThat(build().laidOut()).isEmpty();
        assertThat(build(secret, EnumSet.allOf(OutputFormat.class), BuildRequest.Goal.ISSUE)
                        .laidOut())
                .isEmpty();
    }

    @Test
    void aBuildThatFailsLeavesRecordsAsTheyWere() throws IOException {
        build();
        String good = Files.readString(project.resolve(SNOW + ".ug.md"));
        magazine.write(SNOW + ".ug.md", good + "\n![قار](../images/missing.png)\n");
        Result failed = build();
        assertThat(failed.files()).isEmpty();
        magazine.write(SNOW + ".ug.md", good);
        assertThat(laidOut()).isEmpty();
    }
}
