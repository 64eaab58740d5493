package hebi.pair;

import com.ibm.icu.lang.UScript;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which script most of a translation is in. Numbers count for none, nor do names that its source has in Latin letters too. */
final class DominantScript {
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    /** Letters below which nothing is said: a name, an abbreviation. */
    private static final int FEW = 4;
    /** The same of Latin letters, in which many names and units are written. */
    private static final int FEW_LATIN = 16;

    private DominantScript() {}

    /** ISO 15924 name of the script; empty when there are too few letters to tell. */
    static Optional<String> of(String text, String source) {
        Set<String> known = new HashSet<>();
        Matcher words = LATIN.matcher(source);
        while (words.find()) {
            known.add(words.group().toLowerCase(Locale.ROOT));
        }
        String counted = LATIN.matcher(text)
                .replaceAll(w -> known.contains(w.group().toLowerCase(Locale.ROOT)) ? "" : w.group());
        Map<Integer, Integer> letters = new TreeMap<>();
        counted.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .filter(script -> script > UScript.INHERITED)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        return letters.entrySet().stream()
                .filter(e -> e.getValue() >= (e.getKey() == UScript.LATIN ? FEW_LATIN : FEW))
                .max(Map.Entry.comparingByValue())
                .map(e -> UScript.getShortName(e.getKey()));
    }

    /** Whether {@code text} has letters of a script, or any but Latin ones. */
    static boolean hasOtherThanLatin(String text) {
        return text.codePoints().filter(Character::isLetter).anyMatch(c -> UScript.getScript(c) != UScript.LATIN);
    }
}
