package hebi.lang;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression ({@link Pattern}) with which characters a match can begin: as a pattern of one
 * character, which takes no fewer than those. Assertions are not asked. There is no answer for an expression that
 * matches nothing at all, or that has something that is not understood here.
 */
final class MatchStarts {
    /** Escapes that stand for one character. */
    private static final String CLASSES = "dDsSwWhHvVtnrfae";

    private static final String ASSERTIONS = "bBAzZ";

    private final String expression;
    private final StringJoiner starts = new StringJoiner("|");
    private int at;

    private MatchStarts(String expression) {
        this.expression = expression;
    }

    /** The expression has something that is not understood. */
    private static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** The pattern of one character with which matches of {@code pattern} begin. */
    static Optional<Pattern> of(Pattern pattern) {
        if (pattern.flags() != 0) {
            return Optional.empty();
        }
        MatchStarts reader = new MatchStarts(pattern.pattern());
        try {
            boolean empty = reader.alternatives(true);
            boolean understood = !empty && reader.at == reader.expression.length();
            return understood ? Optional.of(Pattern.compile(reader.starts.toString())) : Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    /** Reads up to a bracket that closes; says whether an alternative can be empty. What is {@code first} is noted. */
    private boolean alternatives(boolean first) throws NotUnderstood {
        boolean anyEmpty = false;
        boolean empty = true;
        while (at < expression.length() && expression.charAt(at) != ')') {
            if (expression.charAt(at) == '|') {
                at++;
                anyEmpty |= empty;
                empty = true;
            } else {
                boolean partEmpty = part(first && empty);
                empty &= quantified() || partEmpty;
            }
        }
        return anyEmpty || empty;
    }

    /** Reads a character, class, group or assertion; says whether it can be empty. */
    private boolean part(boolean first) throws NotUnderstood {
        int from = at;
        switch (expression.charAt(at)) {
            case '(' -> {
                return group(first);
            }
            case '^', '$' -> {
                at++;
                return true;
            }
            case '[' -> skipClass();
            case '\\' -> {
                if (isEscapedAssertion()) {
                    at += 2;
                    return true;
                }
                skipEscape();
            }
            case '.' -> skipAnything(first);
            case '?', '*', '+', '{' -> throw new NotUnderstood();
            default -> at += Character.charCount(expression.codePointAt(at));
        }
        if (first) {
            starts.add(expression.substring(from, at));
        }
        return false;
    }

    private void skipAnything(boolean first) throws NotUnderstood {
        if (first) {
            throw new NotUnderstood();
        }
        at++;
    }

    private boolean group(boolean first) throws NotUnderstood {
        boolean assertion = isNext("(?=") || isNext("(?!") || isNext("(?<=") || isNext("(?<!");
        if (!assertion && !isNext("(?:") && isNext("(?")) {
            throw new NotUnderstood();
        }
        at += isNext("(?<") ? 4 : isNext("(?") ? 3 : 1;
        boolean empty = alternatives(first && !assertion);
        skip(')');
        return assertion || empty;
    }

    private boolean isNext(String text) {
        return expression.startsWith(text, at);
    }

    private void skip(char expected) throws NotUnderstood {
        if (at >= expression.length() || expression.charAt(at) != expected) {
            throw new NotUnderstood();
        }
        at++;
    }

    private boolean isEscapedAssertion() {
        return at + 1 < expression.length() && ASSERTIONS.indexOf(expression.charAt(at + 1)) >= 0;
    }

    private void skipClass() throws NotUnderstood {
        skip('[');
        if (isNext("]") || isNext("^]")) {
            throw new NotUnderstood();
        }
        while (at < expression.length() && expression.charAt(at) != ']') {
            switch (expression.charAt(at)) {
                case '[' -> skipClass();
                case '\\' -> skipEscape();
                default -> at++;
            }
        }
        skip(']');
    }

    /** An escape that stands for one character. */
    private void skipEscape() throws NotUnderstood {
        skip('\\');
        char kind = at < expression.length() ? expression.charAt(at) : 'Q';
        at++;
        if (isNext("{") && (kind == 'x' || kind == 'p' || kind == 'P')) {
            at = expression.indexOf('}', at) + 1;
        } else if (kind == 'u') {
            at += 4;
        } else if (kind == 'x') {
            at += 2;
        } else if (kind == 'p' || kind == 'P') {
            at++;
        } else if (Character.isLetterOrDigit(kind) && CLASSES.indexOf(kind) < 0) {
            throw new NotUnderstood();
        }
    }

    /** Reads how often something may stand; says whether it may be left out. */
    private boolean quantified() throws NotUnderstood {
        if (at >= expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return false;
        }
        boolean optional = isNext("?") || isNext("*") || isNext("{0");
        at = isNext("{") ? expression.indexOf('}', at) + 1 : at + 1;
        if (isNext("?") || isNext("+")) {
            at++;
        }
        return optional;
    }
}
