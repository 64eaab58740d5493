package hebi.css.selector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code :nth-…(An+B)} and {@code :lang(…)}. */
final class FunctionalPseudoClass {
    // css-syntax-3 §6: with white space and the words taken away.
    private static final Pattern AN_PLUS_B = Pattern.compile("(?:([+-]?\\d{0,6})n([+-]\\d{1,6})?|([+-]?\\d{1,6}))");
    private static final Pattern RANGE = Pattern.compile("(\\*|[a-z0-9]{1,8})(-(\\*|[a-z0-9]{1,8})){0,8}");

    private FunctionalPseudoClass() {}

    static SimpleSelector compile(String text) throws UnsupportedSelectorException {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw UnsupportedSelectorException.unknown(text);
        }
        String argument = text.substring(open + 1, text.length() - 1);
        return switch (text.substring(0, open).toLowerCase(Locale.ROOT)) {
            case ":lang" -> lang(argument);
            case ":nth-child" -> nth(argument, false, false);
            case ":nth-last-child" -> nth(argument, false, true);
            case ":nth-of-type" -> nth(argument, true, false);
            case ":nth-last-of-type" -> nth(argument, true, true);
            default -> throw UnsupportedSelectorException.unknown(text.substring(0, open) + "()");
        };
    }

    private static SimpleSelector nth(String argument, boolean ofType, boolean fromEnd)
            throws UnsupportedSelectorException {
        String text = argument.toLowerCase(Locale.ROOT).replace(" ", "");
        if (text.equals("odd")) {
            return new SimpleSelector.Nth(2, 1, ofType, fromEnd);
        }
        if (text.equals("even")) {
            return new SimpleSelector.Nth(2, 0, ofType, fromEnd);
        }
        Matcher matcher = AN_PLUS_B.matcher(text);
        if (!matcher.matches()) {
            throw UnsupportedSelectorException.unknown(argument);
        }
        if (matcher.group(3) != null) {
            return new SimpleSelector.Nth(0, Integer.parseInt(matcher.group(3)), ofType, fromEnd);
        }
        String step = matcher.group(1);
        boolean signOnly = step.isEmpty() || step.equals("+") || step.equals("-");
        String offset = matcher.group(2);
        return new SimpleSelector.Nth(
                Integer.parseInt(signOnly ? step + "1" : step),
                offset == null ? 0 : Integer.parseInt(offset),
                ofType,
                fromEnd);
    }

    private static SimpleSelector lang(String argument) throws UnsupportedSelectorException {
        List<String> ranges = Arrays.stream(argument.split(","))
                .map(range -> range.strip().replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT))
                .toList();
        if (!ranges.stream().allMatch(range -> RANGE.matcher(range).matches())) {
            throw UnsupportedSelectorException.unknown(argument);
        }
        return new SimpleSelector.Lang(ranges);
    }
}
