package hebi.pair.facts;

import java.util.List;

/**
 * Finds which numbers are below zero. A minus sign says so, and 零下 beside the number; a hyphen before degrees. Other strokes
 * and words of falling nearby only make it possible. Where nothing says so a number is above zero, if the language is known to mark
 * all that are not.
 */
final class Signs extends MentionPass {
    /** Characters around a number in which words may speak of its sign. */
    private static final int NEAR = 12;
    /** From a number before, within which a hyphen rather stands between the two. */
    private static final int RANGE = 8;

    private static final String STOPS = "\n.。;；、，,،؛᠂᠃";

    private final boolean marked;

    Signs(FactLanguage language, String text, List<Mention> mentions) {
        super(language, text, mentions);
        this.marked = !language.list("above-zero").isEmpty();
    }

    @Override
    void look() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention number = mentions.get(i);
            boolean counts = number.role() == Role.PLAIN || number.role() == Role.PERCENT;
            if (counts && number.value().signum() != 0) {
                Mention before = i == 0 ? null : mentions.get(i - 1);
                Sign sign = sign(number, before == null ? -RANGE : before.end());
                boolean range = before != null
                        && before.meaning().sign() == Sign.BELOW
                        && number.start() - before.measured().end() < RANGE;
                mentions.set(i, range && sign == Sign.ABOVE ? number : withSign(number, sign));
            }
        }
    }

    private Mention withSign(Mention number, Sign sign) {
        boolean stroke = sign == Sign.BELOW && number.start() > 0 && isStroke(text.charAt(number.start() - 1));
        int start = stroke ? number.start() - 1 : number.start();
        int end = Math.max(number.measured().end(), number.quoted().end());
        return number.withSign(sign).withMeasured(new Mention.Range(start, end));
    }

    private static boolean isStroke(char c) {
        return c == FoldedText.MINUS || c == '-';
    }

    private Sign sign(Mention number, int before) {
        char sign = number.start() == 0 ? ' ' : text.charAt(number.start() - 1);
        if (sign == FoldedText.MINUS) {
            return Sign.BELOW;
        } else if (sign == '-') {
            boolean alone = isApart(before, number.start()) && !isOfNumber(number.start() - 2);
            return alone && Units.isTemperature(number) ? Sign.BELOW : Sign.OPEN;
        } else if (language.isAfter("below-zero", text, number.start())
                || isBefore(number.measured().end())) {
            return Sign.BELOW;
        }
        return isPossible(number) || !marked ? Sign.OPEN : Sign.ABOVE;
    }

    private boolean isApart(int before, int start) {
        boolean apart = start - before > RANGE;
        for (int at = Math.max(0, before); !apart && at < start; at++) {
            apart = isStop(at);
        }
        return apart;
    }

    private boolean isOfNumber(int at) {
        return at >= 0 && (FoldedText.isDigit(text.charAt(at)) || "%‰℃°-".indexOf(text.charAt(at)) >= 0);
    }

    /** Whether a word behind the number says that it is below zero, and no other number. */
    private boolean isBefore(int end) {
        int after = language.hasWordsAnywhere() ? -1 : language.endOf("below-zero", text, afterSpace(end));
        int next = after < 0 ? 0 : afterSpace(after);
        return after >= 0 && (next >= text.length() || !FoldedText.isDigit(text.charAt(next)));
    }

    private boolean isPossible(Mention number) {
        for (int at = number.start() - 1; at >= Math.max(0, number.start() - NEAR) && !isStop(at); at--) {
            if (speaksOfSign(at)) {
                return true;
            }
        }
        int last = Math.min(text.length(), number.measured().end() + NEAR);
        for (int at = number.measured().end(); at < last && !isStop(at); at++) {
            if (speaksOfSign(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int at) {
        return STOPS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean speaksOfSign(int at) {
        return isStroke(text.charAt(at))
                || text.charAt(at) == '+'
                || language.endOf("below-zero", text, at) >= 0
                || language.endOf("falling", text, at) >= 0;
    }
}
