package hebi.lang;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that a language's texts should not hold.
 *
 * @param code kebab-case name of its diagnostic
 * @param find what is wrong; it looks no further than a few characters around it, so that a search takes linear time
 * @param safe wrong texts for which {@code give} may be put in without asking: it is nothing but the same text written right
 * @param give what should stand for each wrong text; nothing for those that only the author knows
 */
public record LintRule(String code, PatternSearch find, Pattern safe, Map<String, String> give) {
    /** Copies its map. */
    public LintRule {
        give = Map.copyOf(give);
    }

    /** Whether what should stand for {@code wrong} may be put in without asking. */
    public boolean isSafe(String wrong) {
        return safe.matcher(wrong).matches() && !replacement(wrong).isEmpty();
    }

    /** What should stand for {@code wrong}; empty when only the author knows. */
    public String replacement(String wrong) {
        String letters =
                switch (code) {
                    case "presentation-form", "half-width-hangul" -> Normalizer.normalize(wrong, Normalizer.Form.NFKC);
                    case "uncomposed-hangul" -> Normalizer.normalize(wrong, Normalizer.Form.NFC);
                    default -> "";
                };
        return give.getOrDefault(wrong, letters);
    }
}
