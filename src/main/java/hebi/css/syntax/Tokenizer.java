package hebi.css.syntax;

import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Group;
import hebi.css.syntax.ComponentValue.Hash;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ComponentValue.Mark;
import hebi.css.syntax.ComponentValue.Numeric;
import hebi.css.syntax.ComponentValue.Text;
import hebi.css.syntax.ComponentValue.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a value into component values (css-syntax-3 §4 and §5.4.7). Never fails: what is no token becomes a
 * {@link Mark} that no grammar accepts. Comments are gone before, by ph-css.
 */
public final class Tokenizer {
    /** Brackets nested deeper than this are not opened. */
    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The component values of {@code text}. */
    public static List<ComponentValue> tokenize(String text) {
        return new Tokenizer(text).values('\0', 0);
    }

    /** {@code name} with its escapes resolved (css-syntax-3 §4.3.7). */
    public static String unescape(String name) {
        return name.indexOf('\\') < 0 ? name : new Tokenizer(name).name();
    }

    private List<ComponentValue> values(char close, int depth) {
        List<ComponentValue> values = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == close) {
                at++;
                return values;
            }
            if (isSpace(c)) {
                at++;
            } else {
                values.add(next(c, depth));
            }
        }
        return values;
    }

    private ComponentValue next(char c, int depth) {
        if (c == '"' || c == '\'') {
            at++;
            return new Text(string(c));
        }
        if (startsNumber()) {
            return numeric();
        }
        if (startsName()) {
            return identLike(depth);
        }
        at++;
        if (c == '#' && at < text.length() && (isNameChar(text.charAt(at)) || text.charAt(at) == '\\')) {
            return new Hash(name());
        }
        if ((c == '(' || c == '[' || c == '{') && depth < MAX_DEPTH) {
            return new Group(c, values(c == '(' ? ')' : c == '[' ? ']' : '}', depth + 1));
        }
        return new Mark(c);
    }

    private ComponentValue identLike(int depth) {
        String name = name();
        if (at >= text.length() || text.charAt(at) != '(' || depth >= MAX_DEPTH) {
            return new Ident(name);
        }
        at++;
        if (!name.equalsIgnoreCase("url")) {
            return new Function(name.toLowerCase(Locale.ROOT), values(')', depth + 1));
        }
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && (text.charAt(end) == '"' || text.charAt(end) == '\'')) {
            List<ComponentValue> arguments = values(')', depth + 1);
            return arguments.size() == 1 && arguments.get(0) instanceof Text address
                    ? new Url(address.text())
                    : new Function("url", arguments);
        }
        end = text.indexOf(')', at) < 0 ? text.length() : text.indexOf(')', at);
        String address = text.substring(at, end).strip();
        at = Math.min(text.length(), end + 1);
        return new Url(address);
    }

    private ComponentValue numeric() {
        int start = at;
        at++;
        boolean integer = text.charAt(start) != '.';
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (integer && at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            integer = false;
            at++;
        }
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        int exponent = exponentLength();
        at += exponent;
        double value = Double.parseDouble(text.substring(start, at));
        String unit = "";
        if (at < text.length() && text.charAt(at) == '%') {
            at++;
            unit = "%";
        } else if (startsName()) {
            unit = name().toLowerCase(Locale.ROOT);
        }
        return new Numeric(value, unit, integer && exponent == 0);
    }

    // "1e3" has an exponent, "1em" has not.
    private int exponentLength() {
        if (at >= text.length() || (text.charAt(at) | 0x20) != 'e') {
            return 0;
        }
        int digits = at + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        int end = digits;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end == digits ? 0 : end - at;
    }

    private String string(char quote) {
        StringBuilder out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c != '\\') {
                out.append(c);
            } else if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            } else if (at < text.length()) {
                escape(out);
            }
        }
        at++;
        return out.toString();
    }

    private String name() {
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                escape(out);
            } else if (isNameChar(c)) {
                out.append(c);
                at++;
            } else {
                break;
            }
        }
        return out.toString();
    }

    // After the backslash: one to six hexadecimal digits and one space, or the character itself.
    private void escape(StringBuilder out) {
        int end = at;
        while (end < text.length() && end < at + 6 && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        if (end == at) {
            int c = text.codePointAt(at);
            out.appendCodePoint(c);
            at += Character.charCount(c);
            return;
        }
        int c = Integer.parseInt(text.substring(at, end), 16);
        boolean valid = c != 0 && Character.isValidCodePoint(c) && !(c >= 0xD800 && c <= 0xDFFF);
        out.appendCodePoint(valid ? c : 0xFFFD);
        at = end < text.length() && isSpace(text.charAt(end)) ? end + 1 : end;
    }

    private boolean startsNumber() {
        int i = at;
        if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        return i < text.length() && isDigit(text.charAt(i));
    }

    private boolean startsName() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '-') {
            return at + 1 < text.length()
                    && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '\\' || isNameStart(text.charAt(at + 1)));
        }
        return isNameStart(c) || (c == '\\' && at + 1 < text.length());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' || c >= 0x80;
    }

    private static boolean isNameChar(char c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }
}
