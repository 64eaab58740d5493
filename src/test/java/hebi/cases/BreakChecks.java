package hebi.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines and breaks. */
final class BreakChecks {
    private static final Pattern AT_CHARACTER = Pattern.compile("(before|after) (U\\+[0-9A-Fa-f]{4,6}|\\S)");

    private BreakChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("lines", BreakChecks::lines),
                Map.entry("line_first_not_in", k -> edgeNotIn(k, true)),
                Map.entry("no_line_starts_with", k -> edgeNotIn(k, true)),
                Map.entry("line_last_not_in", k -> edgeNotIn(k, false)),
                Map.entry("line_last_not_in_chars", k -> edgeNotIn(k, false)),
                Map.entry("no_line_ends_with", k -> edgeNotIn(k, false)),
                Map.entry("some_line_first_in", BreakChecks::someLineFirstIn),
                Map.entry("no_break_inside", BreakChecks::noBreakInside),
                Map.entry("no_break_before", k -> noBreak(k, true, false)),
                Map.entry("no_break_after", k -> noBreak(k, false, true)),
                Map.entry("no_break_around", k -> noBreak(k, true, true)),
                Map.entry("breaks_only_at", BreakChecks::breaksOnlyAt),
                Map.entry("some_break_inside_words", BreakChecks::someBreakInsideWords),
                Map.entry("bidi_line_break", BreakChecks::bidiLineBreak),
                Map.entry("last_line_min_chars", BreakChecks::lastLineMinChars));
    }

    private static void lines(Checking k) {
        List<String> wanted = k.e.list("value");
        k.each(copy -> {
            List<String> shown = copy.lines.stream().map(Line::shown).toList();
            for (int i = 0; i < Math.max(shown.size(), wanted.size()); i++) {
                String is = i < shown.size() ? shown.get(i) : "missing";
                String should = i < wanted.size() ? wanted.get(i) : "nothing";
                if (!is.equals(should)) {
                    k.fail(copy, "line " + (i + 1) + " is " + is + ", not " + should);
                    return;
                }
            }
        });
    }

    private static void edgeNotIn(Checking k, boolean first) {
        Set<Integer> set = k.e.set(k.typographyCase().sets());
        boolean connectors = k.e.list("set").contains("ZH_NO_START_BASIC");
        k.eachLine((copy, line) -> {
            // The last line's end and the first line's start are not breaks, but the rules are of lines.
            Optional<Letter> edge = first ? line.first() : line.last();
            edge.filter(l -> set.contains(l.codePoint()) && !(connectors && isDash(line, l))
                            || first && connectors && isHyphenBetweenHan(copy, l))
                    .ifPresent(l -> k.fail(copy, line.name() + (first ? " starts with " : " ends with ") + name(l.ch)));
        });
    }

    /** sets.json: a pair —— is the dash and may start a line except at level strict. */
    private static boolean isDash(Line line, Letter letter) {
        int i = line.letters.indexOf(letter);
        return letter.is("—")
                && i + 1 < line.letters.size()
                && line.letters.get(i + 1).is("—");
    }

    /** sets.json: U+002D between two CJK characters counts as a connector too. */
    private static boolean isHyphenBetweenHan(LaidCopy copy, Letter letter) {
        int i = copy.letters.indexOf(letter);
        return letter.is("-")
                && i > 0
                && i + 1 < copy.letters.size()
                && Marks.isHan(copy.letters.get(i - 1).codePoint())
                && Marks.isHan(copy.letters.get(i + 1).codePoint());
    }

    /** A character for a report; one that cannot be seen by its number. */
    static String name(String ch) {
        int c = ch.codePointAt(0);
        boolean seen = Character.isLetterOrDigit(c)
                || ch.codePoints().allMatch(x -> x > 0x20 && x < 0x7F || x >= 0x2010 && x <= 0x2027 || x >= 0x3001);
        return seen ? ch : "U+%04X".formatted(c);
    }

    private static void someLineFirstIn(Checking k) {
        Set<Integer> set = k.e.set(k.typographyCase().sets());
        boolean found = k.copies().stream().flatMap(c -> c.lines.stream()).anyMatch(l -> l.first()
                .filter(x -> set.contains(x.codePoint()))
                .isPresent());
        if (!found) {
            k.fail("no line starts with such a character at any measure");
        }
    }

    private static void noBreakInside(Checking k) {
        List<String> strings = k.e.strings();
        k.each(copy -> strings.forEach(string -> copy.mustFind(string).forEach(found -> {
            Line first = found.get(0).line;
            Line last = found.get(found.size() - 1).line;
            if (first != last) {
                k.fail(copy, first.name() + " ends inside “" + string + "”");
            }
        })));
    }

    private static void noBreak(Checking k, boolean before, boolean after) {
        Set<Integer> set = k.e.set(k.typographyCase().sets());
        k.eachLine((copy, line) -> {
            if (before && !line.isFirstOfParagraph) {
                line.first()
                        .filter(l -> set.contains(l.codePoint()))
                        .ifPresent(l -> k.fail(copy, line.name() + " starts with " + name(l.ch)));
            }
            if (after && !line.isLastOfParagraph) {
                line.last()
                        .filter(l -> set.contains(l.codePoint()))
                        .ifPresent(l -> k.fail(copy, line.name() + " ends with " + name(l.ch)));
            }
        });
    }

    private static void breaksOnlyAt(Checking k) {
        String places = k.e.text("value");
        if (!places.matches("(spaces|(before|after) \\S+)((,| and|, and) (spaces|(before|after) \\S+))*")) {
            throw new BadCase("the runner does not know the places “" + places + "”");
        }
        k.eachLine((copy, line) -> copy.next(line)
                .filter(next -> !line.isLastOfParagraph && !isAllowed(places, line, next))
                .ifPresent(next -> k.fail(copy, line.name() + " breaks between " + end(line) + " and " + start(next))));
    }

    private static boolean isAllowed(String places, Line line, Line next) {
        if (places.contains("spaces") && (end(line).isBlank() || start(next).isBlank())) {
            return true;
        }
        Matcher m = AT_CHARACTER.matcher(places);
        while (m.find()) {
            String ch = Expectation.characters(m.group(2)).get(0);
            if ((m.group(1).equals("before") ? start(next) : end(line)).equals(ch)) {
                return true;
            }
        }
        return false;
    }

    private static String end(Line line) {
        return line.letters.get(line.letters.size() - 1).ch;
    }

    private static String start(Line line) {
        return line.letters.get(0).ch;
    }

    private static void someBreakInsideWords(Checking k) {
        BiPredicate<Line, Line> inWord = (line, next) -> !line.isLastOfParagraph
                && Character.isLetter(end(line).codePointAt(0))
                && Character.isLetter(start(next).codePointAt(0));
        boolean found = k.copies().stream().anyMatch(copy -> copy.lines.stream()
                .anyMatch(line ->
                        copy.next(line).filter(n -> inWord.test(line, n)).isPresent()));
        if (found != k.e.flag("value", true)) {
            k.fail(found ? "a word is broken" : "no word is broken at any measure");
        }
    }

    /** Words of a string stand on lines in logical order: the first stays above. */
    private static void bidiLineBreak(Checking k) {
        List<String> strings = k.e.strings();
        boolean[] broken = {false};
        k.each(copy -> strings.forEach(string -> copy.mustFind(string).forEach(found -> {
            broken[0] |= found.get(0).line != found.get(found.size() - 1).line;
            for (int i = 1; i < found.size(); i++) {
                if (found.get(i).line.axis() < found.get(i - 1).line.axis() - 0.1 * copy.em
                        && found.get(i).line.column == found.get(i - 1).line.column) {
                    k.fail(copy, "in “" + string + "” a later letter stands above an earlier one");
                    return;
                }
            }
        })));
        if (!broken[0]) {
            k.fail("no line breaks inside " + strings);
        }
    }

    private static void lastLineMinChars(Checking k) {
        double least = k.e.number("value", k.e.number("min", k.e.number("count", 2)));
        k.eachLine((copy, line) -> {
            long letters = line.letters.stream()
                    .filter(l -> Character.isLetterOrDigit(l.codePoint()))
                    .count();
            if (line.isLastOfParagraph && !line.isFirstOfParagraph && letters < least) {
                k.fail(copy, "the last line holds " + letters + " characters");
            }
        });
    }
}
