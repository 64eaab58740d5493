package hebi.pair.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numerals that are written place by place, as in Chinese: {@code 二百三十}, {@code 三万五千}, {@code 二〇二六}. ICU's
 * rule-based parser is not used: it takes 三四百 (three or four hundred) for 430 and 二百三 (230) for 203; a test compares all that it
 * writes.
 */
final class PlaceNumerals {
    /** Longer rows of numerals are no number. */
    private static final int LONGEST = 40;

    private static final int YEAR = 4;
    private static final BigDecimal FIRST_BIG = BigDecimal.valueOf(10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal SURE_FROM = BigDecimal.valueOf(11);
    /** 两个 is a number, 一个 often a mere article; where words are set apart, 이 사람 is this person. */
    private static final BigDecimal COUNTED_FROM = BigDecimal.valueOf(2);

    private static final BigDecimal COUNTED_APART_FROM = BigDecimal.valueOf(3);

    private final FactLanguage language;
    private final Map<Character, BigDecimal> numerals;
    private final String text;

    PlaceNumerals(FactLanguage language, String text) {
        this.language = language;
        this.numerals = language.numerals();
        this.text = text;
    }

    /** The number at {@code start}, where a numeral stands; with an empty list of values when it is none. */
    Mention read(int start) {
        int end = endOfRun(start);
        Mention none = Mention.number(start, end, false, List.of(), Weight.LOOSE);
        if (end - start > LONGEST) {
            return none;
        }
        String run = text.substring(start, end).replace(" ", "");
        Mention number = digitsOnly(run) ? ofDigits(start, end, run) : beforeUnit(ofPlaces(start, end, run), run);
        if (number.values().isEmpty() || !language.joinsNumberWords() || isCounted(end)) {
            return number.values().isEmpty() ? none : withDecimals(number);
        }
        return endsWord(end) ? uncounted(number, run) : none;
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean goesOn = numerals.containsKey(c) || isGap(start, end);
            if (!goesOn || (end > start && isWeight(end))) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** A space between parts of one number where words are set apart: {@code 삼만 오천}. */
    private boolean isGap(int start, int end) {
        return language.joinsNumberWords()
                && end > start
                && text.charAt(end) == ' '
                && isBig(text.charAt(end - 1))
                && end + 2 < text.length()
                && isDigit(text.charAt(end + 1))
                && numerals.containsKey(text.charAt(end + 2));
    }

    /** 两 behind a number is a weight, but for 二千两百. */
    private boolean isWeight(int at) {
        boolean weight = language.list("weights").contains(String.valueOf(text.charAt(at)));
        return weight && (at + 1 >= text.length() || !isPlace(text.charAt(at + 1)));
    }

    private boolean isDigit(char c) {
        BigDecimal value = numerals.get(c);
        return value != null && value.compareTo(BigDecimal.TEN) < 0;
    }

    /** Whether it multiplies what is before it: 十, 百, 千, 万. */
    private boolean isPlace(char c) {
        BigDecimal value = valueOf(c);
        return value.compareTo(BigDecimal.TEN) >= 0
                && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    private boolean isBig(char c) {
        return isPlace(c) && valueOf(c).compareTo(FIRST_BIG) >= 0;
    }

    private BigDecimal valueOf(char c) {
        return numerals.getOrDefault(c, BigDecimal.ZERO);
    }

    private boolean digitsOnly(String run) {
        return run.chars().allMatch(c -> isDigit((char) c));
    }

    private boolean isCounted(int end) {
        return language.endAfter("counted", text, end) >= 0;
    }

    /** A row of digits: one digit, several of which one is meant (三四), or a number read digit by digit (二〇二六). */
    private Mention ofDigits(int start, int end, String run) {
        StringBuilder digits = new StringBuilder();
        run.chars().forEach(c -> digits.append(valueOf((char) c).toPlainString()));
        List<BigDecimal> values = new ArrayList<>(List.of(new BigDecimal(digits.toString())));
        Weight weight = Weight.LOOSE;
        if (run.length() == 1 || (digits.charAt(0) == '0' && run.length() == 2)) {
            boolean several =
                    values.get(0).compareTo(language.joinsNumberWords() ? COUNTED_APART_FROM : COUNTED_FROM) >= 0;
            weight = several && isCounted(end) ? Weight.WEAK : Weight.LOOSE;
        } else if (run.length() < YEAR) {
            run.chars().forEach(c -> values.add(valueOf((char) c)));
        } else if (run.length() == YEAR && (digits.indexOf("0") > 0 || language.endAfter("year", text, end) >= 0)) {
            weight = Weight.FIRM;
        }
        return Mention.number(start, end, false, values, weight);
    }

    private Mention ofPlaces(int start, int end, String run) {
        for (int i = 0; i + 1 < run.length(); i++) {
            if (isDigit(run.charAt(i))
                    && isDigit(run.charAt(i + 1))
                    && valueOf(run.charAt(i)).signum() > 0) {
                return oneOfTwo(start, end, run, i);
            }
        }
        Optional<BigDecimal> value = value(run);
        if (value.isEmpty()) {
            return Mention.number(start, end, false, List.of(), Weight.LOOSE);
        }
        return Mention.number(start, end, false, List.of(value.get()), weight(start, end, run, value.get()));
    }

    /** 三千克: three thousand grams or three kilograms; 十八千克 is the latter alone. */
    private Mention beforeUnit(Mention number, String run) {
        int end = number.end();
        boolean thousands =
                run.length() > 1 && valueOf(run.charAt(run.length() - 1)).compareTo(THOUSAND) == 0;
        if (!thousands || language.endOf("prefix-units", text, end) < 0) {
            return number;
        }
        String before = run.substring(0, run.length() - 1);
        Mention kilo = digitsOnly(before)
                ? ofDigits(number.start(), end - 1, before)
                : ofPlaces(number.start(), end - 1, before);
        return number.values().isEmpty() ? kilo : number.withParts(List.of(kilo));
    }

    /** 三四百, 十五六: three or four hundred, fifteen or sixteen. */
    private Mention oneOfTwo(int start, int end, String run, int place) {
        List<BigDecimal> values = new ArrayList<>();
        value(new StringBuilder(run).deleteCharAt(place + 1).toString()).ifPresent(values::add);
        value(new StringBuilder(run).deleteCharAt(place).toString()).ifPresent(values::add);
        return Mention.number(start, end, false, values, Weight.LOOSE);
    }

    private Weight weight(int start, int end, String run, BigDecimal value) {
        boolean bare = isPlace(run.charAt(0)) && valueOf(run.charAt(0)).compareTo(BigDecimal.TEN) > 0; // 千万, 百姓
        boolean vague = language.isAfter("vague", text, start);
        if (bare || vague) {
            return Weight.LOOSE;
        }
        boolean round = run.length() == 2 && valueOf(run.charAt(0)).compareTo(BigDecimal.ONE) == 0; // 一百, 一万
        boolean about = language.endOf("vague", text, end) >= 0; // 三十几
        if (value.compareTo(SURE_FROM) >= 0 && !round && !about) {
            return Weight.FIRM;
        }
        return about || round || isCounted(end) ? Weight.WEAK : Weight.LOOSE;
    }

    /** The value of numerals with places; empty when they are in no order of one number. */
    private Optional<BigDecimal> value(String run) {
        Places places = new Places(!language.joinsNumberWords());
        for (int i = 0; i < run.length(); i++) {
            BigDecimal value = valueOf(run.charAt(i));
            if (isDigit(run.charAt(i))) {
                places.digit(value);
            } else if (isBig(run.charAt(i))) {
                places.big(value);
            } else if (isPlace(run.charAt(i))) {
                places.place(value);
            } else {
                places.tens(value);
            }
        }
        return places.value();
    }

    /** Adds up numerals from left to right: below 10,000 place by place, then by the big ones. */
    private static final class Places {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal digit = BigDecimal.ZERO;
        /** What a digit counts that ends the number: 三百五 is 350. */
        private BigDecimal next = BigDecimal.ONE;

        private BigDecimal last = FIRST_BIG;
        private boolean ordered = true;
        private final boolean shortens;

        Places(boolean shortens) {
            this.shortens = shortens;
        }

        void digit(BigDecimal value) {
            digit = value;
            next = value.signum() == 0 ? BigDecimal.ONE : next; // 三百零五
        }

        void tens(BigDecimal value) { // 廿
            place(BigDecimal.TEN);
            section = section.subtract(BigDecimal.TEN).add(value);
        }

        void place(BigDecimal value) {
            ordered &= value.compareTo(last) < 0;
            section = section.add(value.multiply(digit.max(BigDecimal.ONE)));
            last = value;
            went(value);
        }

        void big(BigDecimal value) {
            BigDecimal before = section.add(digit);
            before = before.signum() == 0 && total.signum() == 0 ? BigDecimal.ONE : before;
            boolean counts = total.signum() > 0 && total.compareTo(value) < 0; // 一万亿
            total = counts ? total.add(before).multiply(value) : total.add(before.multiply(value));
            section = BigDecimal.ZERO;
            last = FIRST_BIG;
            went(value);
        }

        private void went(BigDecimal value) {
            digit = BigDecimal.ZERO;
            next = shortens ? value.divide(BigDecimal.TEN) : BigDecimal.ONE;
        }

        Optional<BigDecimal> value() {
            return ordered ? Optional.of(total.add(section).add(digit.multiply(next))) : Optional.empty();
        }
    }

    /**
     * Where words are set apart, many words begin with a syllable that is a numeral: without a counter it is a number when it is long
     * enough, may be one when it has a place (이백), and is none when it has not (이, 사).
     */
    private Mention uncounted(Mention number, String run) {
        boolean tens = run.chars().anyMatch(c -> valueOf((char) c).compareTo(BigDecimal.TEN) == 0);
        if (number.weight() == Weight.FIRM && (tens || run.length() > 2)) {
            return number;
        }
        boolean place = isDigit(run.charAt(0)) && !digitsOnly(run);
        return place
                ? number.withWeight(Weight.LOOSE)
                : Mention.number(number.start(), number.end(), false, List.of(), Weight.LOOSE);
    }

    private boolean endsWord(int end) {
        return end >= text.length()
                || !FoldedText.isOfWord(text.charAt(end))
                || language.endOf("endings", text, end) >= 0;
    }

    /** 三点五; with the parts of a time. */
    private Mention withDecimals(Mention number) {
        int point = language.endOf("point", text, number.end());
        if (point < 0
                || point >= text.length()
                || !isDigit(text.charAt(point))
                || number.values().size() > 1) {
            return number;
        }
        int end = endOfRun(point);
        String run = text.substring(point, end);
        if (!digitsOnly(run) || run.length() > LONGEST) {
            return number;
        }
        StringBuilder digits = new StringBuilder();
        run.chars().forEach(c -> digits.append(valueOf((char) c).toPlainString()));
        BigDecimal whole = new BigDecimal(number.value().toPlainString() + "." + digits);
        return Mention.number(number.start(), end, false, List.of(whole), Weight.WEAK)
                .withParts(List.of(number, ofDigits(point, end, run)));
    }
}
