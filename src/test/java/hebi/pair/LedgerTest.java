package hebi.pair;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Diagnostic;
import hebi.pair.LedgerRow.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ledgers keep through changes of the texts, and what is told of faulty ones. */
class LedgerTest {
    private static final String A = "第一段说的是清明前采茶的事情，写得比较长一些。";
    private static final String B = "第二段说炒茶，要守到后半夜，用手背试锅温。";
    private static final String C = "第三段说喝茶的人，从山下走上来，坐在院坝里。";
    private static final String A_UG =
            "بىرىنچى ئابزاس چىڭمىڭدىن بۇرۇن چاي ئۈزۈش ئىشى توغرىسىدا بولۇپ، بىر ئاز ئۇزۇنراق يېزىلغان.";
    private static final String B_UG =
            "ئىككىنچى ئابزاس چاي قورۇش توغرىسىدا، يېرىم كېچىگىچە ساقلاپ، قولنىڭ دۈمبىسى بىلەن قازاننى سىنايدۇ.";
    private static final String C_UG =
            "ئۈچىنچى ئابزاس چاي ئىچىدىغان كىشىلەر توغرىسىدا، ئۇلار تاغ تۈۋىدىن چىقىپ ھويلىدا ئولتۇرىدۇ.";
    private static final String HEAD = "id\tsource\ttarget\tstate\tnote\n";
    private static final String HASH = "0123456789ab";

    private static String text(String... blocks) {
        return String.join("\n\n", blocks) + "\n";
    }

    private static String written(PairProject project, Optional<State> state, String... pairs) {
        return new LedgerUpdate(project.pairing("ug"), state, Set.of(pairs)).text();
    }

    /** The columns id and state, with {@code *} where the source is not the one confirmed. */
    private static List<String> states(PairProject project) {
        ArticlePairing pairing = project.pairing("ug");
        return pairing.kept().stream()
                .map(l -> l.id("ug") + " " + pairing.stateOf(l).word() + (pairing.isStale(l) ? "*" : ""))
                .toList();
    }

    private static List<String> ids(List<Diagnostic> findings) {
        return findings.stream().map(f -> f.code().id()).toList();
    }

    @Test
    void aLedgerIsWrittenAsDecided() {
        String ledger = written(PairProject.of(text(A, B), text(A_UG)), Optional.empty());
        assertThat(ledger.lines().toList())
                .hasSize(4)
                .startsWith("id\tsource\ttarget\tstate\tnote")
                .element(1)
                .asString()
                .matches("title\t[0-9a-f]{12}\t[0-9a-f]{12}\tdraft\t");
        assertThat(ledger.lines().toList().get(3)).matches("p02\t[0-9a-f]{12}\t\tmissing\t");
    }

    @Test
    void whatIsConfirmedHoldsUntilATextChanges() {
        PairProject project = PairProject.of(text(A, B, C), text(A_UG, B_UG, C_UG));
        String confirmed = written(project, Optional.of(State.FINAL));
        project.ledger("ug", confirmed);
        assertThat(states(project)).containsExactly("title final", "p01 final", "p02 final", "p03 final");
        assertThat(written(project, Optional.empty())).isEqualTo(confirmed);

        project = PairProject.of(text(A, B.replace("后半夜", "天亮"), C), text(A_UG, B_UG, C_UG + " ئۇلار خۇشال."))
                .ledger("ug", confirmed);
        assertThat(states(project)).containsExactly("title final", "p01 final", "p02 final*", "p03 draft");
        String kept = written(project, Optional.empty());
        // The old source stays until someone confirms the new one.
        assertThat(kept.lines().filter(l -> l.startsWith("p02")))
                .containsExactlyElementsOf(
                        confirmed.lines().filter(l -> l.startsWith("p02")).toList());
        project.ledger("ug", written(project, Optional.of(State.REVIEWED), "p02"));
        assertThat(states(project)).containsExactly("title final", "p01 final", "p02 reviewed", "p03 draft");
    }

    @Test
    void rowsFollowTheirTextsWhenIdsMove() {
        String confirmed = written(PairProject.of(text(A, B), text(A_UG, B_UG)), Optional.of(State.FINAL));
        PairProject project =
                PairProject.of(text(C, A, B), text(C_UG, A_UG, B_UG)).ledger("ug", confirmed);
        assertThat(states(project)).containsExactly("title final", "p01 draft", "p02 final", "p03 final");
        PairProject swapped = PairProject.of(text(A, B), text(B_UG, A_UG)).ledger("ug", confirmed);
        assertThat(swapped.links("ug")).isEqualTo("p01=p02 p02=p01");
        assertThat(ids(swapped.findings("ug", false))).containsExactly("HB-PAIR-007");
    }

    @Test
    void whatWasMergedSplitAndInsertedIsKept() {
        PairProject project = PairProject.of(
                text(A, B, "## 炒", C + A),
                text(A_UG + " " + B_UG, "## چاي", C_UG, A_UG, B_UG + " {.insertion reason=\"x\"}"));
        String ledger = written(project, Optional.of(State.FINAL));
        assertThat(ledger).containsPattern("(?m)^p01\\+p02\t[0-9a-f]{12}\\+[0-9a-f]{12}\t[0-9a-f]{12}\tfinal\t$");
        assertThat(ledger).containsPattern("(?m)^p03\t[0-9a-f]{12}\t[0-9a-f]{12}\\+[0-9a-f]{12}\tfinal\t$");
        assertThat(ledger).containsPattern("(?m)^ug:p04\t\t[0-9a-f]{12}\tfinal\tx$");
        project.ledger("ug", ledger);
        assertThat(states(project))
                .containsExactly("title final", "p01+p02 final", "h01 final", "p03 final", "ug:p04 final");
        assertThat(ids(project.findings("ug", true))).containsExactly("HB-PAIR-014", "HB-PAIR-005", "HB-PAIR-006");
    }

    @Test
    void staleTextsShowWhatChanged() {
        PairProject before = PairProject.of(text(A, B), text(A_UG, B_UG));
        ArticlePairing pairing = before.pairing("ug");
        LedgerUpdate update = new LedgerUpdate(pairing, Optional.of(State.FINAL), Set.of());
        PairProject after = PairProject.of(text(A, B.replace("后半夜", "天亮")), text(A_UG, B_UG))
                .ledger("ug", update.text())
                .ledger("zh", LedgerUpdate.oldTexts(List.of(update.rows()), java.util.Map.of(), pairing));
        List<Diagnostic> findings = after.findings("ug", false);
        assertThat(ids(findings)).containsExactly("HB-PAIR-011");
        assertThat(findings.get(0).args().get(2)).contains("{+天亮+}").contains("炒茶，要守到[-");
        assertThat(findings.get(0).span()).hasToString("issues/2026-05/articles/tea.ug.md:7:1");
        assertThat(findings.get(0).context())
                .containsEntry("article", "tea")
                .containsEntry("language", "ug")
                .containsEntry("pair", "p02");
    }

    @Test
    void anAcceptedFindingIsSilentWhileBothTextsHold() {
        PairProject project = PairProject.of(text(A, B), text(A_UG, B));
        String ledger =
                written(project, Optional.of(State.FINAL)).replaceAll("(?m)^(p02\t.*)$", "$1ok HB-PAIR-004: 地名表，各语言相同");
        assertThat(ids(project.findings("ug", false))).containsExactly("HB-PAIR-004");
        assertThat(project.ledger("ug", ledger).findings("ug", true)).isEmpty();
        PairProject changed = PairProject.of(text(A, C), text(A_UG, C)).ledger("ug", ledger);
        assertThat(ids(changed.findings("ug", false))).contains("HB-PAIR-004");
        assertThat(written(changed, Optional.empty())).contains("was ok HB-PAIR-004: 地名表");
    }

    @Test
    void anAcceptanceWithoutAReasonIsNone() {
        assertThat(new LedgerRow("p01", List.of(HASH), List.of(), State.MISSING, "ok HB-PAIR-003:", 2).accepted())
                .isEmpty();
        assertThat(new LedgerRow(
                                "p01",
                                List.of(HASH),
                                List.of(),
                                State.MISSING,
                                "ok HB-PAIR-003: a; ok HB-PAIR-009: b",
                                2)
                        .accepted())
                .containsExactly("HB-PAIR-003", "HB-PAIR-009");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("", "HB-PAIR-015", 1),
                Arguments.of("p01\t" + HASH + "\t\tmissing\t\n", "HB-PAIR-015", 1),
                Arguments.of("id\tsource\ttarget\tstate\n", "HB-PAIR-015", 1),
                Arguments.of(HEAD + "p01\t" + HASH + "\t\tmissing\n", "HB-PAIR-015", 2),
                Arguments.of(HEAD + "p01 " + HASH + " missing\n", "HB-PAIR-015", 2),
                Arguments.of(HEAD + "\np01\t" + HASH + "\t\tmissing\t\ta\n", "HB-PAIR-015", 3),
                Arguments.of(HEAD + "p01\tabc\t\tmissing\t\n", "HB-PAIR-016", 2),
                Arguments.of(HEAD + "p01\t" + HASH + "\t" + HASH + "+\tdraft\t\n", "HB-PAIR-016", 2),
                Arguments.of(HEAD + "p01\t" + HASH + "\t\tdone\t\n", "HB-PAIR-016", 2),
                Arguments.of(HEAD + "p 1\t" + HASH + "\t\tmissing\t\n", "HB-PAIR-016", 2),
                Arguments.of(HEAD + "p01+p02\t" + HASH + "\t\tmissing\t\n", "HB-PAIR-016", 2),
                Arguments.of(HEAD + "ug:p01\t" + HASH + "\t\tmissing\t\n", "HB-PAIR-016", 2),
                Arguments.of(HEAD + "p01\t" + HASH + "\t\tmissing\t\np01\t" + HASH + "\t\tdraft\t\n", "HB-PAIR-018", 3),
                Arguments.of(
                        HEAD + "<<<<<<< HEAD\np01\t" + HASH + "\t\tmissing\t\n=======\n>>>>>>> branch\n",
                        "HB-PAIR-017",
                        2));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultyLedgerIsToldAndNotUsed(String table, String id, int line) {
        PairProject project = PairProject.of(text(A, B), text(A_UG, B_UG)).ledger("ug", table);
        List<Diagnostic> findings = project.findings("ug", false);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code().id()).isEqualTo(id);
        assertThat(findings.get(0).span().file()).endsWith("tea.ug.pairs.tsv");
        assertThat(findings.get(0).span().line()).isEqualTo(line);
        assertThat(project.pairing("ug").ledger().condition()).isEqualTo(Ledger.Condition.BROKEN);
        assertThat(project.links("ug")).isEqualTo("p01=p01 p02=p02");
    }

    @Test
    void aLedgerInAnotherEncodingIsTold() {
        PairProject project = PairProject.of(text(A), text(A_UG))
                .with(PairProject.FOLDER + "tea.ug.pairs.tsv", new byte[] {'i', 'd', (byte) 0xC4, (byte) 0xE3, '\n'});
        assertThat(ids(project.findings("ug", false))).containsExactly("HB-IN-005");
    }

    @Test
    void windowsLineEndsAndMarksAreRead() {
        PairProject project = PairProject.of(text(A), text(A_UG));
        String ledger = written(project, Optional.of(State.FINAL));
        project.ledger("ug", "\uFEFF" + ledger.replace("\n", "\r\n"));
        assertThat(project.findings("ug", true)).isEmpty();
    }

    @Test
    void aRowOfNoTextIsTold() {
        PairProject project = PairProject.of(text(A), text(A_UG));
        String ledger = written(project, Optional.of(State.FINAL)) + "p09\t" + HASH + "\tba9876543210\tfinal\t\n";
        List<Diagnostic> findings = project.ledger("ug", ledger).findings("ug", false);
        assertThat(ids(findings)).containsExactly("HB-PAIR-019");
        assertThat(findings.get(0).span()).hasToString("issues/2026-05/articles/tea.ug.pairs.tsv:4:1");
        assertThat(written(project, Optional.empty())).doesNotContain("p09");
    }
}
