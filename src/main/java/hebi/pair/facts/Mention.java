package hebi.pair.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A number or code in a folded text.
 *
 * @param start offset in the folded text
 * @param end offset, exclusive
 * @param digits whether it is written in digits rather than words
 * @param values what it may mean: {@code 1,234} is 1234 or 1.234
 * @param code its digits where each of them counts, as in a telephone number; else empty
 * @param weight how sure it is
 * @param meaning what the words around make of it
 * @param parts the numbers that it may be instead: {@code 12 345} is one or two
 * @param quoted what a report shows of the text: the whole date that it belongs to
 * @param measured it with its sign and unit
 */
record Mention(
        int start,
        int end,
        boolean digits,
        List<BigDecimal> values,
        String code,
        Weight weight,
        Meaning meaning,
        List<Mention> parts,
        Range quoted,
        Range measured) {
    /** A stretch of a folded text. */
    record Range(int start, int end) {}

    /** Copies its lists; values are written in one way, so that equal ones are equal. */
    Mention {
        values = values.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
        parts = List.copyOf(parts);
    }

    /** A number without a role. */
    static Mention number(int start, int end, boolean digits, List<BigDecimal> values, Weight weight) {
        return new Mention(
                start,
                end,
                digits,
                values,
                "",
                weight,
                Meaning.PLAIN,
                List.of(),
                new Range(start, end),
                new Range(start, end));
    }

    /** A code with the numbers that it is made of. */
    static Mention code(int start, int end, String code, List<Mention> parts) {
        return new Mention(
                start,
                end,
                true,
                List.of(),
                code,
                Weight.FIRM,
                Meaning.PLAIN,
                parts,
                new Range(start, end),
                new Range(start, end));
    }

    Mention withCode(String other) {
        return new Mention(start, end, digits, values, other, weight, meaning, parts, quoted, measured);
    }

    Mention withWeight(Weight other) {
        return new Mention(start, end, digits, values, code, other, meaning, parts, quoted, measured);
    }

    Role role() {
        return meaning.role();
    }

    Mention withRole(Role other) {
        return with(new Meaning(other, meaning.sign(), meaning.units()));
    }

    Mention withSign(Sign other) {
        return with(new Meaning(meaning.role(), other, meaning.units()));
    }

    Mention withUnits(Set<String> others) {
        return with(new Meaning(meaning.role(), meaning.sign(), others));
    }

    private Mention with(Meaning other) {
        return new Mention(start, end, digits, values, code, weight, other, parts, quoted, measured);
    }

    Mention withParts(List<Mention> others) {
        return new Mention(start, end, digits, values, code, weight, meaning, others, quoted, measured);
    }

    Mention withQuoted(Range other) {
        return new Mention(start, end, digits, values, code, weight, meaning, parts, other, measured);
    }

    Mention withMeasured(Range other) {
        return new Mention(start, end, digits, values, code, weight, meaning, parts, quoted, other);
    }

    /** The same with further values that it may mean. */
    Mention or(List<BigDecimal> others) {
        List<BigDecimal> all = new ArrayList<>(values);
        all.addAll(others);
        return new Mention(start, end, digits, all, code, weight, meaning, parts, quoted, measured);
    }

    /** The first of its values; zero for a code. */
    BigDecimal value() {
        return values.isEmpty() ? BigDecimal.ZERO : values.get(0);
    }

    /** Whether it is a whole number from {@code from} to {@code to}. */
    boolean isBetween(int from, int to) {
        BigDecimal value = value();
        return !values.isEmpty()
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(from)) >= 0
                && value.compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    /** What it can be found by: its values, those of a day of the week after {@code w}, and its digits after {@code #}. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        String kind = role() == Role.WEEKDAY ? "w" : "";
        values.forEach(value -> keys.add(kind + value.toPlainString()));
        if (!code.isEmpty()) {
            keys.add("#" + code);
        }
        return keys;
    }
}
