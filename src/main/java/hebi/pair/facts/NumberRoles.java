package hebi.pair.facts;

import hebi.lang.LanguageProfile;
import java.math.BigDecimal;
import java.util.List;

/** Gives numbers what the words around them make of them: percentages, halves, ranges, numbers of pictures and tables. */
final class NumberRoles extends MentionPass {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NOON = BigDecimal.valueOf(12);
    private static final BigDecimal CENTURY = BigDecimal.valueOf(1900);
    /** Between a number and the word for half there is at most the unit. */
    private static final int UNIT = 12;

    NumberRoles(FactLanguage language, String text, List<Mention> mentions) {
        super(language, text, mentions);
    }

    @Override
    void look() {
        for (int i = mentions.size() - 1; i >= 0; i--) { // a range takes from its end
            Mention mention = mentions.get(i);
            if (mention.role() == Role.PLAIN && !mention.values().isEmpty()) {
                mentions.set(i, ofRange(i, counted(percent(mention))));
            }
        }
    }

    private Mention percent(Mention number) {
        int sign = afterSpace(number.end());
        boolean signed = text.startsWith("%", sign);
        int end = signed ? sign + 1 : language.endAfter("percent-after", text, number.end());
        if (end >= 0) {
            return number.withRole(Role.PERCENT)
                    .withWeight(firm(number, signed))
                    .withQuoted(new Mention.Range(number.start(), end));
        } else if (language.isAfter("percent-before", text, number.start())) {
            return number.withRole(Role.PERCENT).withWeight(firm(number, language.hasWordsAnywhere()));
        } else if (text.startsWith("‰", sign) || language.isAfter("permille-before", text, number.start())) {
            return number.withRole(Role.PERMILLE).withWeight(firm(number, true));
        } else if (language.endOf("tenths", text, number.end()) >= 0) {
            return number.or(scaled(number, BigDecimal.TEN)).withRole(Role.ANY);
        }
        return number;
    }

    private static Weight firm(Mention number, boolean sure) {
        return number.digits() || sure ? Weight.FIRM : number.weight();
    }

    private String charAt(int offset) {
        return offset < text.length() ? text.substring(offset, offset + 1) : "";
    }

    private static List<BigDecimal> scaled(Mention number, BigDecimal by) {
        return number.values().stream().map(value -> value.multiply(by)).toList();
    }

    private static List<BigDecimal> plus(Mention number, BigDecimal more) {
        return number.values().stream().map(value -> value.add(more)).toList();
    }

    /** With what a half, an afternoon or a decade makes of it, or as the number of a picture or table. */
    private Mention counted(Mention number) {
        Mention result = hasHalf(number) ? number.or(plus(number, HALF)) : number;
        if (number.isBetween(1, 11) && isAfternoon(number.start())) {
            result = result.or(plus(number, NOON));
        }
        if (number.isBetween(10, 99) && language.endOf("decade", text, number.end()) >= 0) {
            result = result.or(plus(number, CENTURY));
        }
        if (number.digits() && number.role() == Role.PLAIN) {
            Role role = isNamed(number, "figure") ? Role.FIGURE : isNamed(number, "table") ? Role.TABLE : Role.PLAIN;
            result = role == Role.PLAIN ? result : result.withRole(role).withWeight(Weight.FIRM);
        }
        return result;
    }

    private boolean hasHalf(Mention number) {
        int last = Math.min(text.length(), number.end() + (language.hasWordsAnywhere() ? 3 : UNIT));
        for (int i = number.end(); i < last; i++) {
            if (language.endOf("half", text, i) >= 0) {
                return number.value().scale() <= 0;
            } else if (FoldedText.isDigit(text.charAt(i)) || ",.;!?，。；".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isAfternoon(int start) {
        for (int end = start; end >= 0 && end > start - UNIT / 2; end--) {
            if (language.isAfter("afternoon", text, end)) {
                return true;
            } else if (end < start && FoldedText.isDigit(text.charAt(end))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the profile's formula stands around the number: 图{0}, {0}-رەسىم. */
    private boolean isNamed(Mention number, String formula) {
        LanguageProfile profile = language.profile();
        String[] around = (" " + profile.word(formula) + " ").split("\\{0\\}", -1);
        if (around.length != 2) {
            return false;
        }
        String before = FoldedText.word(around[0]);
        String after = FoldedText.word(around[1]);
        int end = text.startsWith(" ", number.start() - 1) ? number.start() - 1 : number.start();
        boolean fitsBefore = before.isEmpty() || text.startsWith(before, end - before.length());
        String tail = after.startsWith("-") ? after.substring(1) : after;
        int from = number.end() + (charAt(number.end()).matches("[ -]") ? 1 : 0);
        return fitsBefore && (tail.isEmpty() || text.startsWith(tail, from));
    }

    /** The first number of a range takes the scale and the percent sign of the second: 3–5万, 10–12%. */
    private Mention ofRange(int index, Mention number) {
        if (index + 1 >= mentions.size()) {
            return number;
        }
        Mention second = mentions.get(index + 1);
        String between = text.substring(number.end(), Math.max(number.end(), second.start()))
                .strip();
        boolean range = between.equals("-") || language.list("range").contains(between);
        if (!range || second.values().isEmpty()) {
            return number;
        }
        Mention result = number;
        boolean percent = second.role() == Role.PERCENT || second.role() == Role.PERMILLE;
        if (percent && number.role() == Role.PLAIN) {
            result = result.withRole(Role.ANY);
        }
        String written = text.substring(second.start(), second.end()).replaceAll("[^0-9.]", "");
        if (number.digits() && second.digits() && written.matches("\\d{1,9}(?:\\.\\d{1,9})?")) {
            BigDecimal bare = new BigDecimal(written);
            if (bare.signum() > 0
                    && second.value().compareTo(bare) > 0
                    && second.value().remainder(bare).signum() == 0) {
                result = result.or(scaled(number, second.value().divide(bare)));
            }
        }
        return result;
    }
}
