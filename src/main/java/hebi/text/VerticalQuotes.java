package hebi.text;

import hebi.lang.LanguageProfile;
import hebi.lang.WesternText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Quotation marks of vertical lines (ZH-33): 『』 for “”, 「」 for ‘’, as the language's profile has it. Those around Western
 * words stay and lie on their side with them. What is shown is as long as what was written, so that every offset means the same.
 */
public final class VerticalQuotes {
    private final String text;
    private final IntFunction<LanguageProfile> languages;
    private final Map<String, Map<Character, Character>> known = new HashMap<>();

    private VerticalQuotes(String text, IntFunction<LanguageProfile> languages) {
        this.text = text;
        this.languages = languages;
    }

    /** {@code source} as it is shown. */
    static ParagraphText shown(ParagraphText source, StyleMap styles) {
        ParagraphStyle style = source.style();
        return style.verticalQuotes() && style.mode().isVertical()
                ? source.withText(
                        shown(source.text(), offset -> styles.at(offset).language()))
                : source;
    }

    /**
     * The text of a paragraph as its vertical lines show it.
     *
     * @param text with what stands in its lines but is no text as U+FFFC
     * @param languages profiles by UTF-16 offset
     */
    public static String shown(String text, IntFunction<LanguageProfile> languages) {
        return new VerticalQuotes(text, languages).changed();
    }

    private String changed() {
        char[] shown = text.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < shown.length; i++) {
            Map<Character, Character> marks = marks(i);
            if (!marks.containsKey(text.charAt(i)) || WesternText.isApostrophe(text, i)) {
                continue;
            }
            if (languages.apply(i).list("marks.open").contains((int) text.charAt(i))) {
                open.push(i);
            } else if (open.isEmpty()) {
                boolean apostrophe = i + 1 < shown.length && WesternText.isLetterOrDigit(text.codePointAt(i + 1));
                change(shown, i, isBeside(i) && !apostrophe);
            } else {
                int start = open.pop();
                boolean han = text.substring(start, i).codePoints().anyMatch(Characters::isIdeographic);
                change(shown, start, han);
                change(shown, i, han);
            }
        }
        open.forEach(start -> change(shown, start, isBeside(start)));
        return new String(shown);
    }

    private void change(char[] shown, int at, boolean han) {
        if (han) {
            shown[at] = marks(at).getOrDefault(shown[at], shown[at]);
        }
    }

    private boolean isBeside(int at) {
        return (at > 0 && Characters.isIdeographic(text.codePointBefore(at)))
                || (at + 1 < text.length() && Characters.isIdeographic(text.codePointAt(at + 1)));
    }

    /** The marks of the language at {@code offset}: each with what is shown for it. */
    private Map<Character, Character> marks(int offset) {
        String pairs = languages.apply(offset).setting("vertical-quotes", "");
        return known.computeIfAbsent(pairs, list -> {
            Map<Character, Character> marks = new HashMap<>();
            for (String pair : list.split(" ")) {
                if (pair.length() == 2) {
                    marks.put(pair.charAt(0), pair.charAt(1));
                }
            }
            return marks;
        });
    }
}
