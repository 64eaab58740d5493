package hebi.pair;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerNotesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void onlyTheNotesOfTheRowsAreChanged(String end) {
        String ledger = "\uFEFFid\tsource\ttarget\tstate\tnote\np01\taa\tbb\tdraft\t\np02\tcc\tdd\tdraft\tmine"
                .replace("\n", end);
        String text = LedgerNotes.accept(
                ledger, Map.of(2, Set.of(Code.PAIR_LENGTH, Code.PAIR_SPLIT), 3, Set.of(Code.FACT_NUMBER)), "按习惯分段");
        assertThat(text)
                .isEqualTo(ledger.replace("draft\t" + end, "draft\tok HB-PAIR-006: 按习惯分段; ok HB-PAIR-009: 按习惯分段" + end)
                        + "; ok HB-PAIR-021: 按习惯分段");
    }

    @Test
    void whatIsWrittenIsRead() {
        String text = LedgerNotes.accept("p02\tcc\tdd\tdraft\tmine", Map.of(1, Set.of(Code.FACT_NUMBER)), "附有解释");
        String note = text.substring(text.lastIndexOf('\t') + 1);
        LedgerRow row = new LedgerRow("p02", java.util.List.of(), java.util.List.of(), LedgerRow.State.DRAFT, note, 1);
        assertThat(row.accepted()).containsExactly("HB-PAIR-021");
    }

    @Test
    void aReasonEndsNoAcceptanceAndNoRow() {
        assertThat(LedgerNotes.isReason("附有解释；无误")).isTrue();
        assertThat(LedgerNotes.isReason("a; b")).isFalse();
        assertThat(LedgerNotes.isReason("a\tb")).isFalse();
        assertThat(LedgerNotes.isReason(" ")).isFalse();
    }
}
