package hebi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hebi align} and the gate, as an editor uses them through a month. */
class AlignCommandTest {
    private static final String SNOW = "雪停了，山路上没有一个人，只有风吹过松林的声音。";
    private static final String ROAD = "路修了三年，去年冬天才通车，村里人都出来看。";
    private static final String SNOW_UG =
            "قار توختىدى، تاغ يولىدا بىرمۇ ئادەم يوق، پەقەت قارىغايلىقتىن ئۆتكەن شامالنىڭ ئاۋازىلا بار ئىدى.";
    private static final String ROAD_UG =
            "يول ئۈچ يىل ياسالدى، بۇلتۇر قىشتا ئاندىن قاتناش باشلاندى، كەنتتىكىلەرنىڭ ھەممىسى كۆرگىلى چىقتى.";

    @TempDir
    Path folder;

    private Path articles;

    @BeforeEach
    void project() throws IOException {
        articles = folder.resolve("issues/2026-01/articles");
        Files.createDirectories(articles);
        Files.writeString(folder.resolve("magazine.yaml"), """
                slug: snow
                name: {zh: 雪, ug: قار}
                publisher: {zh: 雪, ug: قار}
                sections:
                  note: {name: {zh: 短章, ug: قىسقا}}
                editions: [zh, ug-zh]
                """);
        Files.writeString(folder.resolve("issues/2026-01/issue.yaml"), """
                year: 2026
                number: 1
                date: 2026-01-05
                order:
                  - section: note
                    articles: [snow]
                """);
        write("snow.zh.md", "---\ntitle: 雪夜的山路\n---\n\n" + SNOW + "\n\n" + ROAD + "\n");
        write("snow.ug.md", "---\ntitle: قارلىق كېچىدىكى تاغ يولى\n---\n\n" + SNOW_UG + "\n\n" + ROAD_UG + "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String read(String name) throws IOException {
        return Files.readString(articles.resolve(name), StandardCharsets.UTF_8);
    }

    private CommandRun align(String... more) throws Exception {
        String[] line = new String[more.length + 2];
        line[0] = "align";
        line[1] = folder.toString();
        System.arraycopy(more, 0, line, 2, more.length);
        return CommandRun.hebi(line);
    }

    @Test
    void aMonthOfAnEditor() throws Exception {
        CommandRun proposal = align();
        assertThat(proposal.exitCode()).isZero();
        assertThat(proposal.out().lines()).first().asString().isEqualTo("# snow: zh → ug (3 pairs)");
        assertThat(proposal.out()).contains("p02\t1:1\tdraft\tproposed\tp02\t" + ROAD.substring(0, 10));
        assertThat(articles.resolve("snow.ug.pairs.tsv")).doesNotExist();

        CommandRun written = align("--write");
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).contains("snow.ug.pairs.tsv", "snow.zh.pairs.tsv");
        assertThat(read("snow.ug.pairs.tsv").lines()).hasSize(4);

        CommandRun shut = CommandRun.hebi("check", folder.toString(), "--gate", "final");
        assertThat(shut.exitCode()).isEqualTo(1);
        assertThat(shut.err()).contains("HB-PAIR-012", "HB-PAIR-014");

        assertThat(align("--state", "final").exitCode()).isZero();
        CommandRun open = CommandRun.hebi("check", folder.toString(), "--gate", "final");
        assertThat(open.err()).isEmpty();
        assertThat(open.exitCode()).isZero();

        write("snow.zh.md", read("snow.zh.md").replace("三年", "五年"));
        CommandRun stale = CommandRun.hebi("check", folder.toString(), "--json");
        assertThat(stale.exitCode()).isZero();
        assertThat(stale.out()).contains("\"id\":\"HB-PAIR-011\"", "\"pair\":\"p02\"", "\"language\":\"ug\"");
        assertThat(stale.out()).containsPattern("\\[-.*三.*-]\\{\\+.*五.*\\+}");
        assertThat(CommandRun.hebi("build", folder.toString(), "-e", "ug-zh", "-f", "pdf", "--gate", "final")
                        .exitCode())
                .isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();

        write("snow.ug.md", read("snow.ug.md").replace("ئۈچ يىل", "بەش يىل"));
        assertThat(align("--json", "--state", "final", "--pairs", "p02").out())
                .contains("\"pair\":\"p02\",\"source\":[\"p02\"]");
        assertThat(CommandRun.hebi("check", folder.toString(), "--gate", "final")
                        .exitCode())
                .isZero();
    }

    @Test
    void aFaultyLedgerIsLeftAsItIs() throws Exception {
        String conflict = "id\tsource\ttarget\tstate\tnote\n<<<<<<< HEAD\n=======\n>>>>>>> b\n";
        write("snow.ug.pairs.tsv", conflict);
        CommandRun run = align("--write");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("snow.ug.pairs.tsv:2:1: error HB-PAIR-017");
        assertThat(read("snow.ug.pairs.tsv")).isEqualTo(conflict);
        assertThat(articles.resolve("snow.zh.pairs.tsv")).doesNotExist();
    }

    /** Both languages' texts with another number, so that each translation has a finding of one kind. */
    private void changeNumbers() throws IOException {
        write("snow.zh.md", "---\ntitle: 雪夜的山路\n---\n\n" + SNOW + "40人。\n\n" + ROAD + "50人。\n");
        write(
                "snow.ug.md",
                "---\ntitle: قارلىق كېچىدىكى تاغ يولى\n---\n\n" + SNOW_UG + " 41 كىشى.\n\n" + ROAD_UG + " 51 كىشى.\n");
    }

    @Test
    void anAcceptanceIsWrittenIntoItsRowAlone() throws Exception {
        changeNumbers();
        align("--write");
        String mine =
                read("snow.ug.pairs.tsv").replace("draft\t\n", "draft\tmine\n").replace("\n", "\r\n");
        write("snow.ug.pairs.tsv", mine);
        CommandRun run = align("--accept", "hb-pair-021", "--pairs", "p02", "--reason", "counted by district");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("snow.ug.pairs.tsv").doesNotContain("snow.zh.pairs.tsv");
        String[] before = mine.split("(?<=\n)");
        String[] after = read("snow.ug.pairs.tsv").split("(?<=\n)");
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            boolean accepting = before[i].startsWith("p02\t");
            String note = accepting ? "mine; ok HB-PAIR-021: counted by district" : "mine";
            assertThat(after[i]).isEqualTo(before[i].replace("mine", note));
        }
        assertThat(CommandRun.hebi("check", folder.toString(), "--json").out())
                .contains("\"pair\":\"p01\"")
                .doesNotContain("\"pair\":\"p02\"");
        align("--write");
        assertThat(read("snow.ug.pairs.tsv")).isEqualTo(String.join("", after).replace("\r\n", "\n"));
        CommandRun again = align("--accept", "HB-PAIR-021", "--pairs", "p02", "--reason", "x");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("HB-PAIR-051");
    }

    @Test
    void whatCannotBeAcceptedIsRefusedWithARemedy() throws Exception {
        changeNumbers();
        CommandRun rowless = align("--accept", "HB-PAIR-021", "--pairs", "p01", "--reason", "x");
        assertThat(rowless.err()).contains("HB-PAIR-052", "hebi align --articles snow -e ug --pairs p01 --state draft");
        assertThat(articles.resolve("snow.ug.pairs.tsv")).doesNotExist();
        align("--write");
        String ledger = read("snow.ug.pairs.tsv");
        assertThat(align("--accept", "HB-PAIR-022", "--pairs", "p01", "--reason", "x")
                        .err())
                .contains("HB-PAIR-051", "HB-PAIR-021");
        assertThat(align("--accept", "HB-PAIR-021,HB-PAIR-009", "--pairs", "p01", "--reason", "x")
                        .err())
                .contains("HB-PAIR-051", "HB-PAIR-009");
        assertThat(align("--accept", "HB-PAIR-021", "--pairs", "p01,p20", "--reason", "x")
                        .err())
                .contains("HB-PAIR-020", "p20");
        assertThat(align("--accept", "HB-PAIR-21", "--pairs", "p01", "--reason", "x")
                        .err())
                .contains("HB-PAIR-021");
        assertThat(align("--accept", "HB-IN-001", "--pairs", "p01", "--reason", "x")
                        .exitCode())
                .isEqualTo(2);
        for (String[] wrong : new String[][] {
            {"--accept", "HB-PAIR-021", "--pairs", "p01"},
            {"--accept", "HB-PAIR-021", "--pairs", "p01", "--reason", "a; b"},
            {"--accept", "HB-PAIR-021", "--reason", "x"},
            {"--reason", "x"},
            {"--accept", "HB-PAIR-021", "--pairs", "p01", "--reason", "x", "--write"}
        }) {
            assertThat(align(wrong).exitCode()).as(String.join(" ", wrong)).isEqualTo(2);
        }
        assertThat(read("snow.ug.pairs.tsv")).isEqualTo(ledger);
    }

    @Test
    void aPairOfSeveralTranslationsIsAskedBack() throws Exception {
        changeNumbers();
        write("snow.kk.md", "---\ntitle: تاۋ جولى\n---\n\n" + SNOW_UG + " 42 ادام.\n\n" + ROAD_UG + " 50 ادام.\n");
        align("--write");
        assertThat(align("--accept", "HB-PAIR-021", "--pairs", "p01", "--reason", "x")
                        .err())
                .contains("HB-PAIR-053", "snow.kk, snow.ug");
        CommandRun both = align("--accept", "HB-PAIR-021", "--pairs", "p01", "--reason", "x", "-e", "ug,kk");
        assertThat(both.out()).contains("snow.ug.pairs.tsv", "snow.kk.pairs.tsv");
    }

    @Test
    void aMagazineThatCannotBeReadIsTold() throws Exception {
        Files.writeString(folder.resolve("magazine.yaml"), "slug: [");
        CommandRun run = align("--write");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("magazine.yaml:");
    }

    @Test
    void wrongWordsAreWrongUsage() throws Exception {
        assertThat(align("--state", "done").exitCode()).isEqualTo(2);
        assertThat(align("--pairs", "p02").exitCode()).isEqualTo(2);
        CommandRun unknown = align("--state", "final", "--pairs", "p20");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("HB-PAIR-020").contains("“p02”");
        assertThat(align("--articles", "sno").exitCode()).isEqualTo(2);
        assertThat(align("-i", "2026-02").exitCode()).isEqualTo(2);
        assertThat(align("-e", "uj").err()).contains("HB-IN-007").contains("“ug”");
    }
}
