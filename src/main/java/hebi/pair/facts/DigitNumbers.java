package hebi.pair.facts;

import static hebi.pair.facts.FoldedText.isDigit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbers that begin with a digit: {@code 1,234}, {@code 12 345}, {@code 3.5万}, {@code 3만 5천}, {@code 35 مىڭ}. */
final class DigitNumbers {
    /** A longer row of digits is no number that anybody counts with, and is compared digit by digit. */
    private static final int LONGEST = 30;
    /** Digits from which on a row of them may be a code. */
    private static final int CODE = 5;

    private static final int GROUP = 3;

    private final FactLanguage language;
    private final String text;

    DigitNumbers(FactLanguage language, String text) {
        this.language = language;
        this.text = text;
    }

    /** The number at {@code start}, where a digit stands. */
    Mention read(int start) {
        return read(start, null);
    }

    private Mention read(int start, @org.jspecify.annotations.Nullable BigDecimal below) {
        Mention plain = plain(start);
        if (plain.values().isEmpty()) {
            return plain;
        }
        Mention scaled = scaled(plain);
        if (scaled.end() == plain.end()) {
            return plain;
        }
        BigDecimal scale = scaled.value().divide(plain.value().signum() == 0 ? BigDecimal.ONE : plain.value());
        return below != null && scale.compareTo(below) >= 0 ? scaled : continued(scaled, scale);
    }

    /** Without a scale. */
    private Mention plain(int start) {
        int end = endOfDigits(start);
        if (end - start > LONGEST) {
            return Mention.code(start, end, text.substring(start, end), List.of());
        }
        Mention mention = grouped(start, end).orElseGet(() -> fractioned(start, end));
        BigDecimal value = mention.value();
        boolean small = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
        return small ? mention.withWeight(Weight.WEAK) : mention;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Mention number(int start, int end, List<BigDecimal> values) {
        return Mention.number(start, end, true, values, Weight.FIRM);
    }

    private BigDecimal whole(int start, int end) {
        return new BigDecimal(text.substring(start, end));
    }

    /** Groups of three digits behind one to three. */
    private Optional<Mention> grouped(int start, int first) {
        if (first - start > GROUP || text.charAt(start) == '0' || first >= text.length()) {
            return Optional.empty();
        }
        char separator = text.charAt(first);
        if ((separator != ',' && separator != ' ') || isDecimalPlace(start)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(text.substring(start, first));
        List<Mention> parts = new ArrayList<>(List.of(number(start, first, List.of(whole(start, first)))));
        int end = first;
        while (isGroup(end, separator) && digits.length() < LONGEST) {
            parts.add(number(end + 1, end + 1 + GROUP, List.of(whole(end + 1, end + 1 + GROUP))));
            digits.append(text, end + 1, end + 1 + GROUP);
            end += 1 + GROUP;
        }
        if (end == first) {
            return Optional.empty();
        }
        int last = isPoint(end) ? endOfDigits(end + 1) : end;
        List<BigDecimal> values = new ArrayList<>();
        values.add(new BigDecimal(digits + (last > end && last - end <= LONGEST ? text.substring(end, last) : "")));
        if (separator == ',' && parts.size() == 2) { // a decimal comma
            values.add(new BigDecimal(text.substring(start, first) + "." + text.substring(first + 1, end)));
        }
        return Optional.of(number(start, last, values).withParts(separator == ' ' ? parts : List.of()));
    }

    private boolean isGroup(int end, char separator) {
        return end + GROUP < text.length() && text.charAt(end) == separator && endOfDigits(end + 1) == end + 1 + GROUP;
    }

    /** With a decimal part, or whole. */
    private Mention fractioned(int start, int end) {
        Mention whole = number(start, end, List.of(whole(start, end)));
        whole = end - start >= CODE ? whole.withCode(text.substring(start, end)) : whole;
        boolean comma = end + 1 < text.length() && text.charAt(end) == ',' && isDigit(text.charAt(end + 1));
        if (isDecimalPlace(start) || (!comma && !isPoint(end))) {
            return whole;
        }
        int last = endOfDigits(end + 1);
        boolean goesOn =
                last + 1 < text.length() && ".,".indexOf(text.charAt(last)) >= 0 && isDigit(text.charAt(last + 1));
        if (goesOn || last - end > LONGEST) {
            return whole; // 3.14.0 or 1,2,3: several numbers
        }
        List<BigDecimal> values = new ArrayList<>();
        values.add(new BigDecimal(text.substring(start, end) + "." + text.substring(end + 1, last)));
        if (!comma && last - end - 1 == GROUP && end - start <= GROUP && text.charAt(start) != '0') {
            values.add(new BigDecimal(text.substring(start, end) + text.substring(end + 1, last))); // 1.234 in groups
        }
        Mention behind = number(end + 1, last, List.of(whole(end + 1, last)));
        return number(start, last, values).withParts(comma ? List.of(whole, behind) : List.of());
    }

    private boolean isPoint(int end) {
        return end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
    }

    /** Whether a point or comma between digits stands right before: what follows is no number of its own with decimals. */
    private boolean isDecimalPlace(int start) {
        return start > 1 && ".,".indexOf(text.charAt(start - 1)) >= 0 && isDigit(text.charAt(start - 2));
    }

    /** With the scales behind it: {@code 3.5万}, {@code 30多万}, {@code 5千万}. */
    private Mention scaled(Mention plain) {
        BigDecimal factor = BigDecimal.ONE;
        BigDecimal last = BigDecimal.ZERO;
        int end = plain.end();
        while (true) {
            Optional<WordTrie.Match<List<BigDecimal>>> scale = scale(end, end == plain.end());
            if (scale.isEmpty() || scale.get().value().get(0).compareTo(last) <= 0) {
                break;
            }
            last = scale.get().value().get(0);
            factor = factor.multiply(last);
            end = scale.get().end();
        }
        if (end == plain.end()) {
            return plain;
        }
        BigDecimal by = factor;
        Mention scaled = number(
                plain.start(),
                end,
                plain.values().stream().map(value -> value.multiply(by)).toList());
        // 5千米
        return language.endOf("prefix-units", text, end) >= 0 ? scaled.withParts(List.of(plain)) : scaled;
    }

    private Optional<WordTrie.Match<List<BigDecimal>>> scale(int end, boolean first) {
        int from = end;
        if (first) {
            int more = language.endOf("more", text, from);
            from = more >= 0 ? more : from;
        }
        boolean space = from < text.length() && text.charAt(from) == ' ' && !language.joinsNumberWords();
        return language.table("scales").longest(text, space ? from + 1 : from);
    }

    /** With what is counted in the next smaller scale: {@code 1亿2000万}, {@code 3만 5천}. */
    private Mention continued(Mention scaled, BigDecimal scale) {
        boolean space = scaled.end() < text.length() && text.charAt(scaled.end()) == ' ';
        int next = space ? scaled.end() + 1 : scaled.end();
        if (next >= text.length() || !isDigit(text.charAt(next))) {
            return scaled;
        }
        Mention rest = read(next, scale);
        if (rest.values().isEmpty()
                || rest.value().compareTo(scale) >= 0
                || rest.value().scale() > 0) {
            return scaled;
        }
        List<Mention> parts = new ArrayList<>(List.of(scaled));
        parts.addAll(rest.parts().isEmpty() ? List.of(rest) : rest.parts());
        return number(scaled.start(), rest.end(), List.of(scaled.value().add(rest.value())))
                .withParts(parts);
    }
}
