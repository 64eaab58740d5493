package hebi.pair.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers in words of which each is a number: {@code ئىككى يۈز ئوتتۇز}, {@code 스물다섯}. A word that only begins as a number
 * word (ئۈچىنچى, but also ئۈچۈن) may be one.
 */
final class NumberWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal SURE_FROM = BigDecimal.valueOf(11);
    private static final BigDecimal SINGLE_FROM = BigDecimal.valueOf(3);
    private static final BigDecimal COUNTED_FROM = BigDecimal.valueOf(2);

    private final FactLanguage language;
    private final WordTrie<List<BigDecimal>> words;
    private final String text;

    NumberWords(FactLanguage language, String text) {
        this.language = language;
        this.words = language.table("words");
        this.text = text;
    }

    /** The number whose first word begins at {@code start}; empty when none does. */
    Optional<Mention> read(int start) {
        Optional<WordTrie.Match<List<BigDecimal>>> first = words.longest(text, start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Sum sum = new Sum();
        sum.add(first.get().value().get(0));
        int end = first.get().end();
        while (true) {
            Optional<WordTrie.Match<List<BigDecimal>>> next = next(end);
            if (next.isEmpty() || !sum.takes(next.get().value().get(0))) {
                break;
            }
            sum.add(next.get().value().get(0));
            end = next.get().end();
        }
        return sum.words == 1 ? single(start, end, sum.value()) : Optional.of(several(start, end, sum));
    }

    private Optional<WordTrie.Match<List<BigDecimal>>> next(int end) {
        boolean hyphen = text.startsWith("-", end);
        boolean space = hyphen || text.startsWith(" ", end);
        if ((!space && !language.joinsNumberWords()) || (hyphen && !isLatin(end))) {
            return Optional.empty();
        }
        return words.longest(text, space ? end + 1 : end);
    }

    // twenty-one; elsewhere a hyphen stands between two numbers.
    private boolean isLatin(int hyphen) {
        return hyphen > 0 && text.charAt(hyphen - 1) <= 'z';
    }

    private Mention several(int start, int end, Sum sum) {
        boolean sure = isWholeWord(end) && sum.value().compareTo(SURE_FROM) >= 0;
        Mention number = Mention.number(start, end, false, List.of(sum.value()), sure ? Weight.FIRM : Weight.WEAK);
        return sure ? number : number.or(List.of(sum.before));
    }

    private Optional<Mention> single(int start, int end, BigDecimal value) {
        boolean unsure = language.list("unsure").contains(text.substring(start, end));
        boolean whole = end >= text.length() || !FoldedText.isOfWord(text.charAt(end)) || text.charAt(end) == '\u180E';
        boolean counted = language.endAfter("counted", text, end) >= 0;
        if (unsure && language.joinsNumberWords() && !whole && !counted) {
            return Optional.empty(); // 열심히, 네팔
        }
        boolean spaced = whole && counted && language.joinsNumberWords();
        boolean counts = unsure ? spaced : (whole || language.joinsNumberWords());
        boolean weak = counts && value.compareTo(spaced ? COUNTED_FROM : SINGLE_FROM) >= 0;
        return Optional.of(Mention.number(start, end, false, List.of(value), weak ? Weight.WEAK : Weight.LOOSE));
    }

    private boolean isWholeWord(int end) {
        return end >= text.length()
                || !FoldedText.isOfWord(text.charAt(end))
                || text.charAt(end) == '\u180E'
                || language.joinsNumberWords();
    }

    /** Words summed up so far. */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal scale = BigDecimal.valueOf(Long.MAX_VALUE);
        private BigDecimal before = BigDecimal.ZERO;
        private int words;

        BigDecimal value() {
            return total.add(current);
        }

        boolean takes(BigDecimal word) {
            if (word.compareTo(THOUSAND) >= 0) {
                return current.signum() > 0 && word.compareTo(scale) < 0;
            } else if (word.compareTo(HUNDRED) == 0) {
                return current.signum() > 0 && current.compareTo(BigDecimal.TEN) < 0;
            }
            BigDecimal place = word.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : HUNDRED;
            return current.remainder(place).signum() == 0;
        }

        void add(BigDecimal word) {
            before = value();
            words++;
            if (word.compareTo(THOUSAND) >= 0) {
                total = total.add(current.max(BigDecimal.ONE).multiply(word));
                current = BigDecimal.ZERO;
                scale = word;
            } else if (word.compareTo(HUNDRED) == 0) {
                current = current.max(BigDecimal.ONE).multiply(word);
            } else {
                current = current.add(word);
            }
        }
    }
}
