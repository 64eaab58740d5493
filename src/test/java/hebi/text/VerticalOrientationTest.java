package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.VerticalOrientation;
import com.ibm.icu.lang.UProperty;
import hebi.font.GlyphOrientation;
import hebi.geom.BlockFlow;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every character that a language's profile names, and those of ASCII, stands or lies in vertical lines as UAX #50 says;
 * otherwise only those of the profile's list {@code vertical.upright} (ZH-31, ZH-32, MN-7, KO-6).
 */
class VerticalOrientationTest {
    @ParameterizedTest
    @CsvSource({
        "zh, VERTICAL_RL, 300",
        "zh-Hant, VERTICAL_RL, 300",
        "ko, VERTICAL_RL, 300",
        "ug, VERTICAL_RL, 100",
        "kk, VERTICAL_RL, 100",
        "mn, VERTICAL_LR, 100"
    })
    void charactersStandAsUax50Says(String key, BlockFlow flow, int least) {
        LanguageProfile profile = new Languages().profile(key);
        Set<Integer> characters = characters(profile);
        assertThat(characters).hasSizeGreaterThan(least);
        Typesetter setter = Typesetter.in(key).flow(flow);
        List<String> others = characters.stream()
                .filter(c -> !profile.list("vertical.upright").contains(c))
                .filter(c -> !agrees(c, setter))
                .map(c -> Character.toString(c) + " U+" + Integer.toHexString(c))
                .toList();
        assertThat(others).isEmpty();
    }

    private static boolean agrees(int c, Typesetter setter) {
        boolean upright = setter.set(Character.toString(c), 4).run(0).orientation() == GlyphOrientation.UPRIGHT;
        return switch (UCharacter.getIntPropertyValue(c, UProperty.VERTICAL_ORIENTATION)) {
            case VerticalOrientation.UPRIGHT, VerticalOrientation.TRANSFORMED_UPRIGHT -> upright;
            case VerticalOrientation.ROTATED -> !upright;
            default -> true; // Tr: upright where the font has a vertical form
        };
    }

    private static Set<Integer> characters(LanguageProfile profile) {
        Set<Integer> all = new TreeSet<>();
        profile.lists().values().forEach(all::addAll);
        profile.words().values().forEach(word -> word.codePoints().forEach(all::add));
        IntStream.range('!', 0x7F).forEach(all::add);
        all.removeIf(c -> !isSet(c));
        return all;
    }

    private static boolean isSet(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR -> false;
            default -> true;
        };
    }
}
