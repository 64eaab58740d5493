package hebi.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Quotation marks of vertical lines (ZH-33): 『』 for “”, 「」 for ‘’, as the language's profile has it. Those around Western
 * words stay and lie on their side with them. What is shown is as long as what was written, so that every offset means the same.
 */
final class VerticalQuotes {
    private final ParagraphText source;
    private final StyleMap styles;
    private final Map<String, Map<Character, Character>> known = new HashMap<>();

    private VerticalQuotes(ParagraphText source, StyleMap styles) {
        this.source = source;
        this.styles = styles;
    }

    /** {@code source} as it is shown. */
    static ParagraphText shown(ParagraphText source, StyleMap styles) {
        ParagraphStyle style = source.style();
        return style.verticalQuotes() && style.mode().isVertical()
                ? source.withText(new VerticalQuotes(source, styles).changed())
                : source;
    }

    private String changed() {
        String text = source.text();
        char[] shown = text.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < shown.length; i++) {
            Map<Character, Character> marks = marks(i);
            if (!marks.containsKey(text.charAt(i)) || Characters.isApostrophe(text, i)) {
                continue;
            }
            boolean opens = styles.classes(i).is(text.charAt(i), CharacterClasses.OPEN);
            if (opens) {
                open.push(i);
            } else if (open.isEmpty()) {
                boolean apostrophe = i + 1 < shown.length && Characters.isWestern(text.codePointAt(i + 1));
                change(shown, i, isBeside(text, i) && !apostrophe);
            } else {
                int start = open.pop();
                boolean han = text.substring(start, i).codePoints().anyMatch(Characters::isIdeographic);
                change(shown, start, han);
                change(shown, i, han);
            }
        }
        open.forEach(start -> change(shown, start, isBeside(text, start)));
        return new String(shown);
    }

    private void change(char[] shown, int at, boolean han) {
        if (han) {
            shown[at] = marks(at).getOrDefault(shown[at], shown[at]);
        }
    }

    private static boolean isBeside(String text, int at) {
        return (at > 0 && Characters.isIdeographic(text.codePointBefore(at)))
                || (at + 1 < text.length() && Characters.isIdeographic(text.codePointAt(at + 1)));
    }

    /** The marks of the language at {@code offset}: each with what is shown for it. */
    private Map<Character, Character> marks(int offset) {
        String pairs = styles.at(offset).language().setting("vertical-quotes", "");
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
