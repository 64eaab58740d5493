package hebi.lang;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that a language's texts should not hold.
 *
 * @param code kebab-case name of its diagnostic
 * @param find what is wrong; it looks no further than a few characters around it, so that a search takes linear time
 * @param give what should stand for each wrong text; nothing for those that only the author knows
 */
public record LintRule(String code, Pattern find, Map<String, String> give) {
    /** Copies its map. */
    public LintRule {
        give = Map.copyOf(give);
    }
}
