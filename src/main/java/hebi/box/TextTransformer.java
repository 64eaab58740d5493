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
