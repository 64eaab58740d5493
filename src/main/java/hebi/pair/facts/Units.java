package hebi.pair.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives numbers their units, as symbols of the SI or the language’s words; 1 and 2 in words that have one are numbers. */
final class Units extends MentionPass {
    /** What a profile gives for words that only begin as a unit does. */
    private static final String NONE = "none";

    private static final String CELSIUS = "°C";
    /** As folded texts have them: in lower case. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("km", "km"),
            Map.entry("m", "m"),
            Map.entry("cm", "cm"),
            Map.entry("mm", "mm"),
            Map.entry("kg", "kg"),
            Map.entry("g", "g"),
            Map.entry("mg", "mg"),
            Map.entry("t", "t"),
            Map.entry("l", "L"),
            Map.entry("ml", "mL"),
            Map.entry("h", "h"),
            Map.entry("min", "min"),
            Map.entry("s", "s"),
            Map.entry("ha", "ha"),
            Map.entry("m²", "m2"),
            Map.entry("m2", "m2"),
            Map.entry("㎡", "m2"),
            Map.entry("km²", "km2"),
            Map.entry("km2", "km2"),
            Map.entry("m³", "m3"),
            Map.entry("m3", "m3"),
            Map.entry("℃", CELSIUS),
            Map.entry("°c", CELSIUS));

    private static final WordTrie<String> SYMBOL_WORDS = new WordTrie<>();

    static {
        SYMBOLS.forEach(SYMBOL_WORDS::add);
    }

    Units(FactLanguage language, String text, List<Mention> mentions) {
        super(language, text, mentions);
    }

    /** Whether a number is one of degrees. */
    static boolean isTemperature(Mention number) {
        return number.meaning().units().contains(CELSIUS);
    }

    @Override
    void look() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention number = mentions.get(i);
            if (!number.values().isEmpty() && (number.role() == Role.PLAIN || number.role() == Role.ANY)) {
                List<Mention> parts =
                        number.parts().stream().map(this::withUnit).toList(); // 5千米: 5000 or 5
                mentions.set(i, withUnit(number).withParts(parts));
            }
        }
    }

    private Mention withUnit(Mention number) {
        int more = language.endOf("more", text, number.end()); // 30多公里
        Optional<WordTrie.Match<String>> unit = unit(afterSpace(Math.max(more, number.end())));
        if (unit.isEmpty()) {
            return number;
        }
        Mention counted = number.withUnits(Set.of(unit.get().value()))
                .withMeasured(new Mention.Range(number.start(), unit.get().end()));
        return isSmallWord(number) ? counted.withWeight(Weight.WEAK) : counted;
    }

    // 一公里, unlike 一 before what is no measure.
    private static boolean isSmallWord(Mention number) {
        return !number.digits()
                && number.weight() == Weight.LOOSE
                && number.values().size() == 1
                && number.isBetween(1, 2);
    }

    private Optional<WordTrie.Match<String>> unit(int at) {
        return SYMBOL_WORDS
                .longest(text, at)
                .filter(symbol -> endsSymbol(symbol.end()) || symbol.value().equals(CELSIUS))
                .or(() -> language.units().longest(text, at))
                .filter(match -> !match.value().equals(NONE));
    }

    // km/h is no km.
    private boolean endsSymbol(int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean goesOn = next <= 'z' && (Character.isLetterOrDigit(next) || next == '/');
        return !goesOn && "²³·".indexOf(next) < 0;
    }
}
