package hebi.cases;

import java.util.List;

/**
 * One case of a file.
 *
 * @param lang BCP 47 tag
 * @param rules numbers in docs/typography.md
 * @param expect all must hold
 * @param sets character sets that the expectations name
 */
record TypographyCase(
        String id,
        String group,
        String lang,
        List<String> rules,
        Input input,
        Setting setting,
        List<Expectation.Source> expect,
        CharacterSets sets) {
    /** Whether it asks the language's data, and nothing is laid out. */
    boolean isData() {
        return input.data().isPresent() || setting.flag("hyphenation-only");
    }
}
