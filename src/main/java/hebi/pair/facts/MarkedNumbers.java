package hebi.pair.facts;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers of several parts are in folded texts: addresses, dates in digits, telephone numbers, codes after their names. Every
 * expression looks at a bounded stretch, or begins where none of its characters is before: a search takes linear time.
 */
final class MarkedNumbers {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:/{2}|www\\.)[!-~]++"
            + "|(?<![\\w.+-])[\\w.+-]++(?<=\\w)@[\\w-]++(?:\\.[\\w-]++)+"
            + "|(?<![\\w.@/-])(?:[a-z][a-z0-9-]{0,40}\\.){1,4}(?:com|org|net|cn|edu|gov|kr|io)\\b(?:/[!-~]*+)?");
    /** 2026-05-10, 2026.5.10, and as in Korean 2026. 5. 10. */
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.-])([12]\\d{3})([-./]) ?(1[0-2]|0?[1-9])\\2 ?(3[01]|[12]\\d|0?[1-9])(?![\\d-]|\\.\\d)");

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])(?<!\\d-)(?:"
            + "\\+\\d{1,3}(?:[ -]?\\(?\\d{1,5}\\)?){2,5}"
            + "|\\(?0\\d{1,3}\\)?[ -]?\\d{3,4}[ -]?\\d{4}"
            + "|[48]00[ -]\\d{3,4}[ -]?\\d{3,4}"
            + "|1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"
            + "|\\d{2,5}-\\d{2,5}-\\d{1,7}(?:-[\\dx]{1,7}){0,3}"
            + ")(?![\\d.]\\d|\\d)");
    private static final String NAMES = "issn|isbn|cn|tel|fax|qq|doi";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,30}");

    private final Pattern named;

    /** What is found. */
    enum Kind {
        ADDRESS,
        DATE,
        CODE
    }

    /**
     * A stretch with what it is.
     *
     * @param kind what it is
     * @param start offset in the folded text
     * @param end offset, exclusive
     * @param numbers its numbers; none in an address
     */
    record Marked(Kind kind, int start, int end, List<Mention> numbers) {}

    /** With the names of codes in one language: telephone, postcode. */
    MarkedNumbers(List<String> names) {
        String all = names.stream().map(Pattern::quote).collect(joining("|"));
        named = Pattern.compile("(?:(?<![a-z])(?:" + NAMES + ")" + (all.isEmpty() ? "" : "|" + all)
                + ")[ :]{0,3}(?:[是为] ?)?([+(]?\\d[\\dx()-]{3,29})");
    }

    /** All in {@code text}, in their order, none within another. */
    List<Marked> in(String text) {
        List<Marked> all = new ArrayList<>();
        find(ADDRESS, text, match -> all.add(new Marked(Kind.ADDRESS, match.start(), match.end(), List.of())));
        find(DATE, text, match -> all.add(new Marked(Kind.DATE, match.start(), match.end(), date(match))));
        find(CODE, text, match -> all.add(code(text, match.start(), match.end())));
        find(named, text, match -> all.add(code(text, match.start(1), match.end(1))));
        List<Marked> apart = new ArrayList<>();
        all.sort(Comparator.comparingInt(Marked::start).thenComparing(Marked::kind));
        for (Marked marked : all) {
            if (apart.isEmpty() || marked.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(marked);
            }
        }
        return apart;
    }

    private static void find(Pattern pattern, String text, java.util.function.Consumer<Matcher> take) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            take.accept(matcher);
        }
    }

    private static List<Mention> date(Matcher match) {
        return List.of(
                part(match, 1).withRole(Role.YEAR),
                part(match, 3).withRole(Role.MONTH),
                part(match, 4).withRole(Role.DAY));
    }

    private static Mention part(Matcher match, int group) {
        return Mention.number(
                        match.start(group),
                        match.end(group),
                        true,
                        List.of(new BigDecimal(match.group(group))),
                        Weight.FIRM)
                .withQuoted(new Mention.Range(match.start(), match.end()));
    }

    private static Marked code(String text, int start, int end) {
        List<Mention> parts = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text).region(start, end);
        while (digits.find()) {
            parts.add(Mention.number(
                    digits.start(), digits.end(), true, List.of(new BigDecimal(digits.group())), Weight.FIRM));
        }
        String code = text.substring(start, end).replaceAll("[^\\dx]", "");
        return new Marked(Kind.CODE, start, end, List.of(Mention.code(start, end, code, parts)));
    }
}
