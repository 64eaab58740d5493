package hebi.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Resolves Common and Inherited characters to the script of the text around them (UAX #24 §5). */
final class ScriptRuns {
    private static final int DEEPEST = 32;

    private ScriptRuns() {}

    /** The UScript code of every UTF-16 unit. */
    static int[] resolve(String text) {
        int n = text.length();
        int[] scripts = new int[n];
        int[] openers = new int[DEEPEST];
        int[] openerScripts = new int[DEEPEST];
        int depth = 0;
        int current = UScript.COMMON;
        int leading = 0;
        for (int i = 0; i < n; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int script = UScript.getScript(c);
            int bracket = UCharacter.getIntPropertyValue(c, UProperty.BIDI_PAIRED_BRACKET_TYPE);
            if (script == UScript.COMMON || script == UScript.INHERITED) {
                script = Characters.isSuffixSeparator(c) && isMongolian(text, next) ? UScript.MONGOLIAN : current;
                if (bracket == UCharacter.BidiPairedBracketType.OPEN && depth < DEEPEST) {
                    openers[depth] = UCharacter.getBidiPairedBracket(c);
                    openerScripts[depth++] = script;
                } else if (bracket == UCharacter.BidiPairedBracketType.CLOSE) {
                    // A closing bracket takes the script of its opening one.
                    while (depth > 0 && openers[depth - 1] != c) {
                        depth--;
                    }
                    script = depth > 0 ? openerScripts[--depth] : script;
                }
            } else {
                current = script;
                for (; leading < i && scripts[leading] == UScript.COMMON; leading++) {
                    scripts[leading] = script;
                }
                leading = n;
            }
            for (int k = i; k < next; k++) {
                scripts[k] = script;
            }
            i = next;
        }
        return scripts;
    }

    private static boolean isMongolian(String text, int at) {
        return at < text.length() && UScript.getScript(text.codePointAt(at)) == UScript.MONGOLIAN;
    }
}
