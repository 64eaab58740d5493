package hebi.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Widths of marks and gaps between characters. */
final class AdvanceChecks {
    private AdvanceChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("advance_em", AdvanceChecks::advanceEm),
                Map.entry("advances_em", AdvanceChecks::advancesEm),
                Map.entry("span_em", k -> span(k, false)),
                Map.entry("inner_span_em", k -> span(k, true)),
                Map.entry("natural_advance_em", AdvanceChecks::naturalAdvanceEm),
                Map.entry("gap_em", AdvanceChecks::gapEm),
                Map.entry("gap_constant", AdvanceChecks::gapConstant),
                Map.entry("origin_em", AdvanceChecks::originEm),
                Map.entry("gap_ratio", AdvanceChecks::gapRatio));
    }

    private static void advanceEm(Checking k) {
        String ch = k.e.strings().get(0);
        int occurrence = (int) k.e.number("occurrence", 1);
        double tolerance = k.e.tolerance(0.02);
        k.each(copy -> {
            Letter letter = copy.mustFind(ch, occurrence).get(0);
            k.measure(copy, "the advance of " + ch + " no. " + occurrence, copy.inEm(advance(letter)), tolerance);
        });
    }

    private static void advancesEm(Checking k) {
        List<String> chars = k.e.strings();
        double tolerance = k.e.tolerance(0.02);
        k.each(copy -> chars.forEach(ch -> copy.mustFind(ch)
                .forEach(found ->
                        k.measure(copy, "the advance of " + ch, copy.inEm(advance(found.get(0))), tolerance))));
    }

    /** From a box's start to where the next box begins; at a line's end to the edge, if the line is spread to it. */
    private static double advance(Letter letter) {
        Line line = letter.line;
        List<Boxes.Box> boxes = line.visible();
        int i = index(boxes, letter);
        double start = Marks.isOpening(letter.codePoint()) ? letter.box().start() : letter.pen.start();
        if (i < boxes.size() - 1) {
            return boxes.get(i + 1).start() - start;
        }
        boolean pastEdge = letter.pen.end() > line.endEdge;
        return (line.isLastOfParagraph && !pastEdge ? letter.pen.end() : line.endEdge) - start;
    }

    private static int index(List<Boxes.Box> boxes, Letter letter) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).glyph() == letter.glyph) {
                return i;
            }
        }
        throw new BadCase(BreakChecks.name(letter.ch) + " cannot be seen");
    }

    private static void span(Checking k, boolean inner) {
        String string = k.e.text("string");
        double tolerance = k.e.tolerance(0.02);
        // Without the font's character the engine sets two dashes (ZH-5).
        List<String> forms = string.equals("⸺") ? List.of("⸺", "——") : List.of(string);
        k.each(copy -> {
            List<List<Letter>> found = new ArrayList<>();
            forms.forEach(form -> found.addAll(copy.find(form)));
            if (found.isEmpty()) {
                throw new BadCase("“" + string + "” is not in the PDF's text");
            }
            found.forEach(f -> {
                if (f.get(0).line != f.get(f.size() - 1).line) {
                    k.fail(copy, "“" + string + "” is broken");
                } else {
                    k.measure(copy, "the span of " + string, copy.inEm(inner ? inner(f) : outer(f)), tolerance);
                }
            });
        });
    }

    private static double inner(List<Letter> string) {
        return string.get(string.size() - 1).box().end() - string.get(0).box().start();
    }

    private static double outer(List<Letter> string) {
        Line line = string.get(0).line;
        List<Boxes.Box> boxes = line.visible();
        int first = index(boxes, string.get(0));
        int last = index(boxes, string.get(string.size() - 1));
        double start = first == 0 ? line.startEdge : boxes.get(first - 1).end();
        double end = last < boxes.size() - 1
                ? boxes.get(last + 1).start()
                : Math.min(line.endEdge, boxes.get(last).end());
        return end - start;
    }

    private static void naturalAdvanceEm(Checking k) {
        List<String> chars = k.e.strings();
        double tolerance = k.e.tolerance(0.02);
        k.each(copy -> chars.forEach(ch -> copy.mustFind(ch).forEach(found -> {
            Glyph g = found.get(0).glyph;
            k.measure(copy, "the font's advance of " + ch, g.face.advance(g.code), tolerance);
        })));
    }

    private static void gapEm(Checking k) {
        List<String> pair = k.e.list("between");
        int occurrence = (int) k.e.number("occurrence", 1);
        double tolerance = k.e.tolerance(0.02);
        k.each(copy -> k.measure(
                copy,
                "the gap between " + pair.get(0) + " and " + pair.get(1),
                copy.inEm(gap(pairs(copy, pair), occurrence, pair)),
                tolerance));
    }

    private record Pair(Letter first, Letter second) {
        double gap() {
            return second.box().start() - first.box().end();
        }
    }

    /** Neighbours in the text, written spaces between them or not, and on one line. */
    private static List<Pair> pairs(LaidCopy copy, List<String> pair) {
        List<Pair> pairs = new ArrayList<>();
        List<Letter> letters = copy.letters.stream().filter(l -> !l.is(" ")).toList();
        for (int i = 1; i < letters.size(); i++) {
            Letter a = letters.get(i - 1);
            Letter b = letters.get(i);
            if (a.is(pair.get(0)) && b.is(pair.get(1)) && a.line == b.line) {
                pairs.add(new Pair(a, b));
            }
        }
        return pairs;
    }

    private static double gap(List<Pair> pairs, int occurrence, List<String> pair) {
        if (pairs.size() < occurrence) {
            throw new BadCase(pair + " stand side by side " + pairs.size() + " times only");
        }
        return pairs.get(occurrence - 1).gap();
    }

    private static void gapConstant(Checking k) {
        List<String> pair = k.e.list("between");
        double tolerance = k.e.tolerance(0.02);
        List<Double> gaps = new ArrayList<>();
        k.each(copy -> pairs(copy, pair).forEach(p -> gaps.add(copy.inEm(p.gap()))));
        double least = gaps.stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow(() -> new BadCase(pair + " never stand side by side"));
        double most = gaps.stream().mapToDouble(Double::doubleValue).max().orElse(least);
        if (most - least > tolerance) {
            k.fail("the gap between " + pair.get(0) + " and " + pair.get(1) + " goes from " + Numbers.plain(least)
                    + " to " + Numbers.plain(most) + " em");
        }
    }

    private static void originEm(Checking k) {
        String ch = k.e.strings().get(0);
        int occurrence = (int) k.e.number("occurrence", 1);
        double tolerance = k.e.tolerance(0.02);
        k.each(copy -> k.measure(
                copy,
                "the place of " + ch,
                copy.inEm(copy.mustFind(ch, occurrence).get(0).box().start()),
                tolerance));
    }

    private static void gapRatio(Checking k) {
        String a = Expectation.characters(k.e.text("a_char")).get(0);
        String b = Expectation.characters(k.e.text("b_char")).get(0);
        double tolerance = k.e.tolerance(0.05);
        int[] lines = {0};
        k.each(copy -> copy.justified().forEach(line -> {
            List<Double> as = widths(line, a);
            List<Double> bs = widths(line, b);
            if (!as.isEmpty() && !bs.isEmpty()) {
                lines[0]++;
                k.measure(copy, "in " + line.name() + " the ratio", average(as) / average(bs), tolerance);
            }
        }));
        if (lines[0] == 0) {
            k.fail("no justified line has both characters");
        }
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** How wide each of a line's spaces of a kind is, between the letters beside it. */
    private static List<Double> widths(Line line, String space) {
        List<Double> widths = new ArrayList<>();
        List<Boxes.Box> boxes = line.visible();
        Set<Glyph> glyphs = new HashSet<>();
        line.letters.stream().filter(l -> l.is(space)).forEach(l -> glyphs.add(l.glyph));
        for (int i = 1; i < boxes.size() - 1; i++) {
            if (glyphs.contains(boxes.get(i).glyph())) {
                widths.add(boxes.get(i + 1).start() - boxes.get(i - 1).end());
            }
        }
        return widths;
    }
}
