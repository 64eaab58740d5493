package hebi.pair.facts;

import static hebi.pair.facts.FoldedText.isDigit;

import hebi.pair.facts.MarkedNumbers.Kind;
import hebi.pair.facts.MarkedNumbers.Marked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the numbers of one folded text from left to right. */
final class NumberReader {
    private final FactLanguage language;
    private final String text;
    private final DigitNumbers digits;
    private final PlaceNumerals numerals;
    private final NumberWords words;
    private final List<Mention> mentions = new ArrayList<>();

    private NumberReader(FactLanguage language, String text) {
        this.language = language;
        this.text = text;
        this.digits = new DigitNumbers(language, text);
        this.numerals = new PlaceNumerals(language, text);
        this.words = new NumberWords(language, text);
    }

    /** The numbers and codes of {@code text}, in their order; {@code marked} are those of several parts. */
    static List<Mention> read(FactLanguage language, String text, List<Marked> marked) {
        NumberReader reader = new NumberReader(language, text);
        int from = 0;
        for (Marked stretch : marked) {
            reader.readPlain(from, stretch.start());
            if (stretch.kind() != Kind.ADDRESS) {
                reader.mentions.addAll(stretch.numbers());
            }
            from = stretch.end();
        }
        reader.readPlain(from, text.length());
        List<Mention> roles = new NumberRoles(language, text, reader.mentions).run();
        List<Mention> dates = new DateRoles(language, text, roles).run();
        return new Signs(language, text, new Units(language, text, dates).run()).run();
    }

    private void readPlain(int from, int to) {
        int at = from;
        while (at < to) {
            at = next(at);
        }
    }

    /** Reads what begins at {@code at}, and says where to go on. */
    private int next(int at) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            return taken(digits.read(at));
        }
        int percent = language.endOf("percent-before", text, at);
        if (percent < 0) {
            percent = language.endOf("permille-before", text, at);
        }
        if (percent >= 0) {
            return percent; // NumberRoles sees it before the number
        }
        int name = language.endOf("names", text, at);
        if (name >= 0) {
            return named(at, name);
        }
        boolean start = FoldedText.isWordStart(text, at);
        if (language.numerals().containsKey(c) && (start || language.hasWordsAnywhere())) {
            Mention number = numerals.read(at);
            if (!number.values().isEmpty()) {
                return taken(number);
            } else if (language.hasWordsAnywhere()) {
                return number.end();
            }
        }
        return start || language.hasWordsAnywhere() ? word(at) : at + 1;
    }

    private int taken(Mention mention) {
        mentions.add(mention);
        return Math.max(mention.end(), mention.start() + 1);
    }

    private int word(int at) {
        Optional<WordTrie.Match<List<BigDecimal>>> month = language.months().longest(text, at);
        if (month.isPresent()) {
            return taken(
                    Mention.number(at, month.get().end(), false, month.get().value(), Weight.LOOSE)
                            .withRole(Role.MONTH));
        }
        Optional<WordTrie.Match<List<BigDecimal>>> weekday = language.weekdays()
                .longest(text, at)
                .filter(match -> language.endAfter("counted", text, match.end()) < 0); // 每周一次
        if (weekday.isPresent()) {
            return taken(
                    Mention.number(at, weekday.get().end(), false, weekday.get().value(), Weight.WEAK)
                            .withRole(Role.WEEKDAY));
        }
        Optional<WordTrie.Match<List<BigDecimal>>> standing =
                language.table("stands-for").longest(text, at);
        Optional<Mention> number = words.read(at);
        if (standing.isPresent()
                && number.map(n -> n.end() < standing.get().end()).orElse(true)) {
            return taken(Mention.number(
                    at, standing.get().end(), false, standing.get().value(), Weight.LOOSE));
        }
        return number.map(this::taken).orElse(at + 1);
    }

    /** A name or saying with numbers in it that need not be its partner's: 十三陵. */
    private int named(int at, int end) {
        int next = at;
        while (next < end) {
            if (language.numerals().containsKey(text.charAt(next))) {
                Mention number = numerals.read(next);
                mentions.add(number.withWeight(Weight.LOOSE));
                next = Math.max(number.end(), next + 1);
            } else {
                next++;
            }
        }
        return Math.max(end, next);
    }
}
