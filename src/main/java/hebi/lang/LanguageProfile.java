package hebi.lang;

import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Hebi knows of one language, read from {@code hebi/lang/KEY.yaml}. A language is data: no tag stands in Java code
 * outside this package.
 *
 * @param key how manuscripts name it: {@code zh} in {@code tea.zh.md}, {@code zh-Hant} in {@code tea.zh-Hant.md}
 * @param tag BCP 47 tag written into outputs and given to HarfBuzz: {@code zh-Hans}
 * @param aliases other tags that mean this profile
 * @param script ISO 15924 tag that most of its text is in, as HarfBuzz names it: {@code Hani}
 * @param direction base direction
 * @param writingModes allowed block flows, the usual one first
 * @param fonts families by role ({@code text}, {@code heading}, {@code kai}, {@code latin})
 * @param words words and formulas by key, in MessageFormat's syntax
 * @param lists sets of characters by name: prohibition sets, mark classes
 * @param numbers numeric settings by name: spacing and justification limits in thousandths of an em
 * @param settings what is neither word nor number: ICU locale, collation rules, kind of hyphenation
 * @param lint what its texts should not hold
 * @param facts in which words it writes what a translation must repeat
 */
public record LanguageProfile(
        String key,
        String tag,
        List<String> aliases,
        String script,
        Direction direction,
        List<BlockFlow> writingModes,
        Map<String, List<String>> fonts,
        Map<String, String> words,
        Map<String, Set<Integer>> lists,
        Map<String, Integer> numbers,
        Map<String, String> settings,
        List<LintRule> lint,
        FactWords facts) {
    /** Setting: words that are divided otherwise than by rule (see {@link Hyphenation}). */
    static final String HYPHENATION_EXCEPTIONS = "hyphenation-exceptions";

    /** Copies its collections. */
    public LanguageProfile {
        aliases = List.copyOf(aliases);
        writingModes = List.copyOf(writingModes);
        fonts = Map.copyOf(fonts);
        words = Map.copyOf(words);
        lists = Map.copyOf(lists);
        numbers = Map.copyOf(numbers);
        settings = Map.copyOf(settings);
        lint = List.copyOf(lint);
    }

    /** The word or formula {@code name}; the name itself in brackets when the profile has none (a test forbids it). */
    public String word(String name) {
        return words.getOrDefault(name, "[" + name + "]");
    }

    /** Families for a role; those of {@code text} when the profile does not name the role. */
    public List<String> families(String role) {
        return fonts.getOrDefault(role, fonts.getOrDefault("text", List.of()));
    }

    /** The characters of a list; none when the profile has no such list. */
    public Set<Integer> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** A number of the profile, or {@code otherwise}. */
    public int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }

    /** A setting of the profile, or {@code otherwise}. */
    public String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }

    /** The same with settings of its own in place of the profile's. */
    LanguageProfile with(String otherTag, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(own);
        return new LanguageProfile(
                key,
                otherTag,
                aliases,
                script,
                direction,
                writingModes,
                fonts,
                words,
                lists,
                numbers,
                all,
                lint,
                facts);
    }

    /**
     * The same with a magazine's own exceptions of hyphenation after the language's.
     *
     * @param entries {@code word-parts}, one {@code *} at the end for the beginning of words
     */
    public LanguageProfile withHyphenationExceptions(List<String> entries) {
        String all = setting(HYPHENATION_EXCEPTIONS, "") + " " + String.join(" ", entries);
        return entries.isEmpty() ? this : with(tag, Map.of(HYPHENATION_EXCEPTIONS, all));
    }
}
