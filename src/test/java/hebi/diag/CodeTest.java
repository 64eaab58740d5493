package hebi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
    @Test
    void idsAreUnique() {
        List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @ParameterizedTest
    @EnumSource
    void hasItsTextsInBothLanguages(Code code) {
        List<String> args = List.of("⓪", "①", "②", "③", "④");
        assertThat(code.message("en", args)).isNotBlank().doesNotContain("⟦", "'");
        assertThat(code.help("en", args)).isNotBlank().doesNotContain("⟦", "'");
        String zh = code.message("zh", args) + "：" + code.help("zh", args);
        assertThat(zh).containsPattern("\\p{IsHan}|EPUBCheck").doesNotContain("⟦", "'");
    }

    @Test
    void aSuggestionIsLeftOutWhenThereIsNone() {
        assertThat(Code.CSS_UNKNOWN_PROPERTY.message("en", List.of("colour", "color")))
                .isEqualTo("unknown CSS property “colour”; did you mean “color”?");
        assertThat(Code.CSS_UNKNOWN_PROPERTY.message("en", List.of("frobnicate", "")))
                .isEqualTo("unknown CSS property “frobnicate”");
    }
}
