package hebi.pair.facts;

import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Titles in a text: what stands in the language's marks for titles. Where a language marks titles and quotations alike («»), it is
 * not known which they are, only that there are no more titles than marks.
 */
final class Titles {
    private static final int LONGEST = 120;
    private static final List<String> ANYWHERE = List.of("《》", "〈〉", "『』", "「」", "«»", "‹›", "“”", "‘’", "\"\"");
    private static final List<String> ALWAYS_TITLES = List.of("《》", "〈〉");

    private final Map<Character, Character> marks = new LinkedHashMap<>();
    private final Set<Character> certain = new LinkedHashSet<>();

    /** Of the marks of {@code profile}. */
    Titles(LanguageProfile profile) {
        List<String> quotes = List.of(pair(profile, "quote.outer"), pair(profile, "quote.inner"));
        ANYWHERE.forEach(pair -> marks.put(pair.charAt(0), pair.charAt(1)));
        List<String> titles = new ArrayList<>(ALWAYS_TITLES);
        titles.add(pair(profile, "title.outer"));
        titles.add(pair(profile, "title.inner"));
        for (String pair : titles) {
            if (pair.length() == 2 && !quotes.contains(pair)) {
                marks.put(pair.charAt(0), pair.charAt(1));
                certain.add(pair.charAt(0));
            }
        }
    }

    private static String pair(LanguageProfile profile, String name) {
        return profile.word(name + ".1") + profile.word(name + ".2");
    }

    /**
     * What stands in marks.
     *
     * @param start offset of the opening mark
     * @param end offset behind the closing one
     * @param certain whether it can only be a title
     */
    record Marked(int start, int end, boolean certain) {}

    /** All that stands in marks in the folded {@code text}; what begins in another is one of its own. */
    List<Marked> in(String text) {
        List<Marked> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Character close = marks.get(text.charAt(i));
            int end = close == null ? -1 : end(text, i, close);
            if (end > 0) {
                found.add(new Marked(i, end, certain.contains(text.charAt(i))));
            }
        }
        return found;
    }

    private static int end(String text, int open, char close) {
        int last = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < last; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            } else if (text.charAt(i) == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
