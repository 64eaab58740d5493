package hebi.css.value;

import java.util.Map;

/**
 * Factors by script.
 *
 * @param byScript ISO 15924 code ({@code Mong}) to thousandths
 */
public record ScriptFactors(Map<String, Integer> byScript) {
    /** None. */
    public static final ScriptFactors NONE = new ScriptFactors(Map.of());

    /** Copies the map. */
    public ScriptFactors {
        byScript = Map.copyOf(byScript);
    }
}
