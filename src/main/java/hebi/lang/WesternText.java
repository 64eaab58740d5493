package hebi.lang;

import com.ibm.icu.lang.UScript;

/** What is Western in a text of any language. */
public final class WesternText {
    private static final char APOSTROPHE = '\u2019';

    private WesternText() {}

    /** Latin, Greek and Cyrillic letters and European digits: what ZH-15 spaces apart from Han. */
    public static boolean isLetterOrDigit(int c) {
        if (c < 0x80) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (!Character.isLetter(c) || c >= 0xFF00) {
            return false;
        }
        int script = UScript.getScript(c);
        return script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC;
    }

    /** ’ inside a Western word is an apostrophe, not a closing quotation mark. */
    public static boolean isApostrophe(CharSequence text, int at) {
        return text.charAt(at) == APOSTROPHE
                && isAfterLetter(text, at)
                && at + 1 < text.length()
                && isLetterOrDigit(Character.codePointAt(text, at + 1));
    }

    /** ’ after a Western word is an apostrophe if it closes no quotation: the boys’ book. */
    public static boolean mayBeApostrophe(CharSequence text, int at) {
        return text.charAt(at) == APOSTROPHE && isAfterLetter(text, at);
    }

    private static boolean isAfterLetter(CharSequence text, int at) {
        return at > 0 && isLetterOrDigit(Character.codePointBefore(text, at));
    }
}
