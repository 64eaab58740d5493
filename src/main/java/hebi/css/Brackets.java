package hebi.css;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Looks a stylesheet over before it is parsed: what is left open at the end is reported and closed, for the parser would
 * drop it without a word; what is nested or long beyond reason is refused, for the parser is recursive.
 */
final class Brackets {
    /** Characters of one stylesheet. */
    static final int MAX_LENGTH = 2 << 20;

    /** Brackets inside one another. */
    static final int MAX_DEPTH = 48;

    private final String css;
    private final String file;
    private final Diagnostics diagnostics;
    private final Deque<Character> open = new ArrayDeque<>();
    private final Deque<Integer> openedAt = new ArrayDeque<>();

    private Brackets(String css, String file, Diagnostics diagnostics) {
        this.css = css;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** {@code css}, closed; empty when it is refused. */
    static Optional<String> check(String css, String file, Diagnostics diagnostics) {
        if (css.length() > MAX_LENGTH) {
            diagnostics.report(Code.CSS_LIMIT, Span.of(file), css.length() + " UTF-16", Integer.toString(MAX_LENGTH));
            return Optional.empty();
        }
        return new Brackets(css, file, diagnostics).run();
    }

    private Optional<String> run() {
        String closing = "";
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '\\') {
                at++;
            } else if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                if (end < 0) {
                    reportOpen(at);
                    closing = "*/";
                }
                at = end < 0 ? css.length() : end + 1;
            } else if (c == '"' || c == '\'') {
                at = endOfString(at, c);
            } else if (c == '{' || c == '(' || c == '[') {
                open.push(c == '{' ? '}' : c == '(' ? ')' : ']');
                openedAt.push(at);
                if (open.size() > MAX_DEPTH) {
                    diagnostics.report(Code.CSS_LIMIT, span(at), "{ ( [", Integer.toString(MAX_DEPTH));
                    return Optional.empty();
                }
            } else if (!open.isEmpty() && c == open.peek()) {
                open.pop();
                openedAt.pop();
            }
        }
        return Optional.of(closed(closing));
    }

    // A string ends at the end of its line at the latest (css-syntax-3 §4.3.5); the parser reports that one.
    private int endOfString(int start, char quote) {
        int at = start + 1;
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private String closed(String closing) {
        StringBuilder out = new StringBuilder(css).append(closing);
        if (!open.isEmpty()) {
            reportOpen(openedAt.getLast());
        }
        open.forEach(out::append);
        return out.toString();
    }

    private void reportOpen(int at) {
        String rest = css.substring(at, Math.min(css.length(), at + 20));
        diagnostics.report(Code.CSS_SYNTAX, span(at), rest.lines().findFirst().orElse(rest) + " …");
    }

    private Span span(int at) {
        int line = (int) css.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new Span(file, line, at - css.lastIndexOf('\n', Math.max(0, at - 1)));
    }
}
