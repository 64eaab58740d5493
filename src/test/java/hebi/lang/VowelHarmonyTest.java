package hebi.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters are named by code point: what is wrong here looks right. {@code ~} stands for U+202F, {@code -} for U+180E. */
class VowelHarmonyTest {
    private static final VowelHarmony HARMONY =
            VowelHarmony.of(new Languages().profile("mn")).orElseThrow();

    private static String text(String text) {
        return text.replace('~', '\u202F').replace('-', '\u180E');
    }

    private static List<VowelHarmony.Breach> breaches(String text) {
        return HARMONY.breaches(text(text));
    }

    @ParameterizedTest
    @CsvSource({
        // ᠠ in the stem, ᠥ after ᠬ
        "ᠬᠠᠷᠢᠴᠠᠬᠥ, 7, 1825, 1823, ᠬᠠᠷᠢᠴᠠᠬᠣ",
        // The first letter is that of another class.
        "ᠰᠠᠨᠠᠭᠠ~ᠥᠠᠷ, 7, 1825, 1823, ᠰᠠᠨᠠᠭᠠ~ᠣᠠᠷ",
        "ᠠᠮᠡᠷᠢᠬᠡ, 0, 1820, 1821, ᠡᠮᠡᠷᠢᠬᠡ",
        // ᠣ in the first syllable has no yodh, and what follows is feminine.
        "ᠮᠣᠭᠡᠯᠡ, 1, 1823, 1825, ᠮᠥᠭᠡᠯᠡ",
        // ᠭ that closes a syllable
        "ᠠᠪᠤᠭᠴᠡᠭ, 5, 1821, 1820, ᠠᠪᠤᠭᠴᠠᠭ",
        "ᠠᠷᠠᠳᠢᠭᠡ, 6, 1821, 1820, ᠠᠷᠠᠳᠢᠭᠠ",
        // As many of each: the first decides.
        "ᠬᠠᠷᠡᠭ, 3, 1821, 1820, ᠬᠠᠷᠠᠭ",
        // A suffix of the other class, which shows by its ᠭ
        "ᠨᠠᠭᠤᠷ~ᠨᠦᠭᠦᠳ, 9, 1826, 1824, ᠨᠠᠭᠤᠷ~ᠨᠤᠭᠤᠳ",
        "ᠭᠡᠷ-ᠨᠤᠭᠤᠳ, 7, 1824, 1826, ᠭᠡᠷ-ᠨᠦᠭᠦᠳ"
    })
    void aWordThatLooksLikeNoneInHarmonyIsFound(String word, int at, String letter, String partner, String right) {
        assertThat(breaches(word)).singleElement().satisfies(breach -> {
            assertThat(breach.letter()).isEqualTo((char) Integer.parseInt(letter, 16));
            assertThat(breach.partner()).isEqualTo((char) Integer.parseInt(partner, 16));
            assertThat(breach.offset()).isEqualTo(at);
            assertThat(breach.word()).isEqualTo(text(word));
            assertThat(breach.right()).isEqualTo(text(right));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ᠮᠣᠩᠭᠣᠯ ᠬᠦᠮᠦᠨ ᠪᠢᠴᠢᠭ",
                // Not in the first syllable, at the end, inside: the partners look the same.
                "ᠬᠠᠷᠢᠴᠠᠯᠥ ᠪᠠᠭᠰᠡ ᠬᠥᠮᠤᠨ ᠨᠠᠮᠡᠷ",
                // Suffixes that look the same
                "ᠨᠠᠭᠤᠷ~ᠲᠡᠢ ᠨᠠᠭᠤᠷ-ᠦᠨ ᠭᠡᠷ~ᠠᠴᠠ ᠭᠡᠷ-ᠲᠤ ᠰᠢᠨ-ᠠ ᠴᠡᠴᠡᠭ~ᠢᠶᠠᠷ",
                // What is but one vowel that shows looks like a word of that vowel's class.
                "ᠪᠣᠮᠡᠨ ᠬᠤᠮᠦᠨ",
                // One class beside all words
                "ᠨᠠᠭᠤᠷ~ᠦᠭᠡᠢ ᠭᠤᠷᠪᠠᠨ-ᠦᠭᠡᠢ",
                // ᠢ goes with both.
                "ᠨᠢᠭᠤᠷ ᠨᠢᠭᠡᠨ ᠴᠢᠨᠢ~ᠨᠤᠭᠤᠳ ᠴᠢᠨᠢ~ᠨᠦᠭᠦᠳ",
                // Foreign words with their suffixes
                "ᠠᠮᠧᠷᠢᠬᠡ ᠹᠠᠭᠡᠰ~ᠨᠦᠭᠦᠳ ᠻᠣᠭᠡᠯ ᠷᠠᠭᠡᠳ",
                // The author has chosen a form.
                "ᠬᠠᠷᠢᠴᠠᠬᠥ\u180B ᠥ\u200Dᠠᠷ",
                // Other languages of the script
                "ᠠᠯᡳᠭᡝᠦᠬᡝ"
            })
    void othersAreNot(String text) {
        assertThat(breaches(text)).isEmpty();
    }

    @Test
    void eachWordIsOneFinding() {
        assertThat(breaches("ᠬᠠᠭᠠᠬᠥᠬᠥ ᠨᠣᠮ ᠭᠠᠬᠥ᠂ ᠭᠠᠬᠥ"))
                .extracting(VowelHarmony.Breach::offset)
                .containsExactly(5, 16, 22);
    }

    @Test
    void longWordsTakeLinearTime() {
        String letters = "ᠡ" + "ᠢᠭᠮᠢ".repeat(50_000) + "ᠠᠬᠠ";
        String suffixes = "ᠭᠠᠷᠠᠭ" + "~ᠮᠢᠭᠡ".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(breaches(letters)).hasSize(1);
            assertThat(breaches(suffixes)).hasSize(1);
        });
    }

    @Test
    void otherLanguagesHaveNone() {
        assertThat(VowelHarmony.of(new Languages().profile("zh"))).isEmpty();
    }
}
