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
        for (String text : List.of(code.message("en", args), code.help("en", args))) {
            assertThat(text).isNotBlank().doesNotContain("{", "⟦", "'");
        }
        for (String text : List.of(code.message("zh", args), code.help("zh", args))) {
            assertThat(text).containsPattern("\\p{IsHan}").doesNotContain("{", "⟦", "'");
        }
    }

    @Test
    void aSuggestionIsLeftOutWhenThereIsNone() {
        assertThat(Code.CSS_UNKNOWN_PROPERTY.message("en", List.of("colour", "color")))
                .isEqualTo("unknown CSS property “colour”; did you mean “color”?");
        assertThat(Code.CSS_UNKNOWN_PROPERTY.message("en", List.of("frobnicate", "")))
                .isEqualTo("unknown CSS property “frobnicate”");
    }
}
