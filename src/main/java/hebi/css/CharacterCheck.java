package hebi.css;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.TextCharacters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports what a stylesheet writes for a character and is none: control characters, and escapes of control characters, of
 * U+0000, of surrogates and beyond U+10FFFF (which css-syntax-3 §4.3.7 makes U+FFFD).
 */
final class CharacterCheck {
    private static final int MOST_REPORTED = 20;

    /** A comment, an escape by code point, any other escape, what may be a control character. */
    private static final Pattern PIECES =
            Pattern.compile("/\\*(?s:.*?)\\*/|\\\\(?<code>[0-9A-Fa-f]{1,6})|\\\\.|(?<raw>[^\\x20-\\x7E\\t\\n\\r\\f])");

    private CharacterCheck() {}

    static void run(String css, String file, Diagnostics diagnostics) {
        Matcher piece = PIECES.matcher(css);
        int reported = 0;
        while (reported < MOST_REPORTED && piece.find()) {
            String code = piece.group("code");
            int character = code != null
                    ? Integer.parseInt(code, 16)
                    : piece.group("raw") != null ? piece.group("raw").codePointAt(0) : ' ';
            if (!TextCharacters.isAllowed(character)) {
                String shown = code != null ? "\\" + code : String.format("U+%04X", character);
                diagnostics.report(Code.CSS_NO_CHARACTER, Span.in(file, css, piece.start()), shown);
                reported++;
            }
        }
    }
}
