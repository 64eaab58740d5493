package hebi.pair.facts;

import hebi.lang.LanguageProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language for facts, folded and ready to be found in texts. Made once for each language. */
final class FactLanguage {
    private static final int MONTHS = 12;
    private static final int DAYS = 7;

    private final LanguageProfile profile;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, WordTrie<List<BigDecimal>>> tables = new HashMap<>();
    private final Map<Character, BigDecimal> numerals = new HashMap<>();
    private final WordTrie<List<BigDecimal>> months = new WordTrie<>();
    private final WordTrie<List<BigDecimal>> weekdays = new WordTrie<>();
    private final WordTrie<String> units = new WordTrie<>();
    private final MarkedNumbers marked;

    /** Of {@code profile}. */
    FactLanguage(LanguageProfile profile) {
        this.profile = profile;
        profile.facts().lists().forEach((name, words) -> lists.put(name, folded(words)));
        profile.facts().values().forEach((name, table) -> tables.put(name, trie(table)));
        profile.facts()
                .table("numerals")
                .forEach((word, values) -> numerals.put(FoldedText.word(word).charAt(0), values.get(0)));
        named("month", MONTHS, months);
        named("weekday", DAYS, weekdays);
        profile.facts().names("units").forEach((word, unit) -> units.add(FoldedText.word(word), unit));
        marked = new MarkedNumbers(list("codes"));
    }

    /** Names of a calendar: those that the profile writes, and others. */
    private void named(String what, int last, WordTrie<List<BigDecimal>> names) {
        for (int number = 1; number <= last; number++) {
            String name = FoldedText.word(profile.words().getOrDefault(what + "." + number, ""));
            if (!name.isEmpty() && !FoldedText.isDigit(name.charAt(0))) {
                names.add(name, List.of(BigDecimal.valueOf(number)));
            }
        }
        profile.facts().table(what + "s").forEach((word, values) -> names.add(FoldedText.word(word), values));
    }

    private static List<String> folded(List<String> words) {
        List<String> folded = new ArrayList<>();
        words.forEach(word -> folded.add(FoldedText.word(word)));
        return List.copyOf(folded);
    }

    private static WordTrie<List<BigDecimal>> trie(Map<String, List<BigDecimal>> table) {
        WordTrie<List<BigDecimal>> trie = new WordTrie<>();
        table.forEach((word, values) -> trie.add(FoldedText.word(word), values));
        return trie;
    }

    LanguageProfile profile() {
        return profile;
    }

    /** The words of a list. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The words of a table with their values. */
    WordTrie<List<BigDecimal>> table(String name) {
        return tables.getOrDefault(name, NO_WORDS);
    }

    private static final WordTrie<List<BigDecimal>> NO_WORDS = new WordTrie<>();

    /** Numerals that are written place by place: a digit, or the place before them. */
    Map<Character, BigDecimal> numerals() {
        return numerals;
    }

    /** Names of months. */
    WordTrie<List<BigDecimal>> months() {
        return months;
    }

    /** Names of days of the week: Monday is 1. */
    WordTrie<List<BigDecimal>> weekdays() {
        return weekdays;
    }

    /** Names of units with their symbols. */
    WordTrie<String> units() {
        return units;
    }

    /** Dates in digits, codes and addresses. */
    MarkedNumbers marked() {
        return marked;
    }

    /** Whether words are not set apart from each other, so that one may begin anywhere. */
    boolean hasWordsAnywhere() {
        return !list("terms").isEmpty();
    }

    /** Whether the words of one number are written together. */
    boolean joinsNumberWords() {
        return !list("joined").isEmpty();
    }

    /** The offset behind the word of a list that stands at {@code offset}; −1 when none does. */
    int endOf(String list, String text, int offset) {
        int end = -1;
        for (String word : list(list)) {
            if (text.startsWith(word, offset)) {
                end = Math.max(end, offset + word.length());
            }
        }
        return end;
    }

    /** The same, with a space or a hyphen before the word if there is one. */
    int endAfter(String list, String text, int offset) {
        boolean gap = offset < text.length() && (text.charAt(offset) == ' ' || text.charAt(offset) == '-');
        return endOf(list, text, gap ? offset + 1 : offset);
    }

    /** Whether a word of a list stands right before {@code offset}, or before the space there. */
    boolean isAfter(String list, String text, int offset) {
        int end = offset > 0 && text.charAt(offset - 1) == ' ' ? offset - 1 : offset;
        return list(list).stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }
}
