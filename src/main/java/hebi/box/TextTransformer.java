package hebi.box;

import hebi.css.value.Keywords.TextTransform;
import java.util.Locale;

/** {@code text-transform} (css-text-4 §2.1). */
final class TextTransformer {
    private TextTransformer() {}

    static CollapsedText transform(CollapsedText text, TextTransform transform) {
        return switch (transform) {
            case NONE -> text;
            case UPPERCASE -> text.map((t, i) -> codePoint(t, i).toUpperCase(Locale.ROOT));
            case LOWERCASE -> text.map((t, i) -> codePoint(t, i).toLowerCase(Locale.ROOT));
            case CAPITALIZE -> text.map((t, i) -> startsWord(t, i) ? titleCase(t, i) : codePoint(t, i));
        };
    }

    /** KK-2: what is one character for a hamza and a letter becomes both, the hamza first. */
    static CollapsedText normalizeHamza(CollapsedText text) {
        return text.text().chars().noneMatch(c -> c >= 0x675 && c <= 0x678)
                ? text
                : text.map((t, i) -> switch (t.charAt(i)) {
                    case 0x675 -> "\u0674\u0627";
                    case 0x676 -> "\u0674\u0648";
                    case 0x677 -> "\u0674\u06C7";
                    case 0x678 -> "\u0674\u0649";
                    default -> codePoint(t, i);
                });
    }

    private static String codePoint(String text, int offset) {
        return text.substring(offset, text.offsetByCodePoints(offset, 1));
    }

    private static String titleCase(String text, int offset) {
        return Character.toString(Character.toTitleCase(text.codePointAt(offset)));
    }

    private static boolean startsWord(String text, int offset) {
        return Character.isLetter(text.codePointAt(offset))
                && (offset == 0 || !Character.isLetterOrDigit(text.codePointBefore(offset)));
    }
}
