package hebi.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emphasis marks, lines beside the text, readings. */
final class DecorationChecks {
    private DecorationChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("emphasis", DecorationChecks::emphasis),
                Map.entry("emphasis_marks_count", DecorationChecks::emphasisMarksCount),
                Map.entry("no_emphasis_on", DecorationChecks::noEmphasisOn),
                Map.entry("decoration", DecorationChecks::decoration),
                Map.entry("decoration_gap_between", DecorationChecks::decorationGapBetween),
                Map.entry("decoration_continuous_over", DecorationChecks::decorationContinuousOver),
                Map.entry("stack_order_below", DecorationChecks::stackOrderBelow),
                Map.entry("ruby", DecorationChecks::ruby),
                Map.entry("ruby_gap_min_em", k -> rubyGaps(k, k.e.number("value", k.e.number("min", 0)))),
                Map.entry("ruby_no_overlap", k -> rubyGaps(k, 0)));
    }

    private static void emphasis(Checking k) {
        String side = k.e.text("side");
        double tolerance = k.e.number("centered_tol_em", 0.1);
        k.each(copy -> {
            Interlinear between = new Interlinear(copy);
            k.e.strings().forEach(string -> copy.mustFind(string, 1).forEach(letter -> {
                List<Interlinear.Mark> marks = between.marksOf(letter);
                if (marks.size() != 1) {
                    k.fail(copy, letter + " has " + marks.size() + " marks");
                    return;
                }
                double off =
                        copy.inEm(copy.along(marks.get(0).box(), letter.column).middle()
                                - Interlinear.natural(letter).middle());
                if (!between.isOn(side, marks.get(0).box(), letter)) {
                    k.fail(copy, "the mark of " + letter + " is not " + side);
                } else if (Math.abs(off) > tolerance) {
                    k.fail(copy, "the mark of " + letter + " is " + Numbers.plain(off) + " em off its middle");
                }
            }));
        });
    }

    private static void emphasisMarksCount(Checking k) {
        int wanted = (int) k.e.number("value", k.e.number("count", 0));
        k.each(copy -> {
            int is = new Interlinear(copy).marks().size();
            if (is != wanted) {
                k.fail(copy, "there are " + is + " marks, not " + wanted);
            }
        });
    }

    private static void noEmphasisOn(Checking k) {
        List<String> strings = k.e.strings();
        k.each(copy -> strings.forEach(string -> copy.mustFind(string).forEach(found -> found.stream()
                .filter(l -> !new Interlinear(copy).marksOf(l).isEmpty())
                .findFirst()
                .ifPresent(l -> k.fail(copy, l + " has a mark")))));
    }

    private static void decoration(Checking k) {
        String side = k.e.text("side");
        boolean wavy = k.e.text("style", "solid").equals("wavy");
        k.each(copy -> k.e.strings().forEach(string -> copy.mustFind(string).forEach(found -> {
            Interlinear between = new Interlinear(copy);
            List<Painted> rules = between.rules(found, wavy).stream()
                    .filter(p -> between.isOn(side, p.box(), found.get(0)))
                    .toList();
            double start = found.get(0).box().start();
            double end = found.get(found.size() - 1).box().end();
            double slack = 0.05 * copy.em;
            boolean covers = between.covered(rules, found.get(0).column).stream()
                    .anyMatch(s -> s.start() <= start + slack && s.end() >= end - slack);
            if (!covers) {
                k.fail(copy, "no " + (wavy ? "wavy" : "solid") + " line is " + side + " “" + string + "” all along");
            } else if (between.distance(rules, found) < k.e.number("min_gap_em", -1) * copy.em) {
                k.fail(copy, "the line " + side + " “" + string + "” is too near to its ink");
            }
        })));
    }

    private static void decorationGapBetween(Checking k) {
        String first = k.e.text("first");
        String second = k.e.text("second");
        double least = k.e.number("min_em");
        k.each(copy -> {
            List<Letter> a = copy.mustFind(first, 1);
            List<Letter> b = copy.mustFind(second, 1);
            Interlinear between = new Interlinear(copy);
            Set<Painted> rules = new HashSet<>();
            for (boolean wavy : new boolean[] {false, true}) {
                rules.addAll(between.rules(a, wavy));
                rules.addAll(between.rules(b, wavy));
            }
            List<Axes.Span> spans = between.covered(List.copyOf(rules), a.get(0).column);
            if (spans.isEmpty()) {
                k.fail(copy, "there is no line");
            } else if (spans.size() < 2) {
                k.fail(copy, "one line goes on from “" + first + "” to “" + second + "”");
            } else if (copy.inEm(spans.get(1).start() - spans.get(0).end()) < least) {
                k.fail(
                        copy,
                        "the gap is "
                                + Numbers.plain(copy.inEm(
                                        spans.get(1).start() - spans.get(0).end())) + " em");
            }
        });
    }

    private static void decorationContinuousOver(Checking k) {
        List<String> chars = k.e.strings();
        boolean[] found = {false};
        k.each(copy -> chars.forEach(ch -> copy.find(ch).forEach(place -> {
            Letter letter = place.get(0);
            int i = copy.letters.indexOf(letter);
            Interlinear between = new Interlinear(copy);
            List<Letter> around = copy.letters.subList(Math.max(0, i - 1), Math.min(copy.letters.size(), i + 2));
            List<Painted> rules = new ArrayList<>(between.rules(around, false));
            if (rules.isEmpty()) {
                return;
            }
            found[0] = true;
            double start = around.get(0).box().end();
            double end = around.get(around.size() - 1).box().start();
            boolean covers =
                    between.covered(rules, letter.column).stream().anyMatch(s -> s.start() <= start && s.end() >= end);
            if (!covers) {
                k.fail(copy, "the line is broken at " + BreakChecks.name(ch));
            }
        })));
        if (!found[0]) {
            k.fail("no line goes over such a character");
        }
    }

    private static void stackOrderBelow(Checking k) {
        List<String> wanted = k.e.list("value");
        if (!wanted.equals(List.of("line", "dot")) && !wanted.equals(List.of("dot", "line"))) {
            throw new BadCase("the runner does not know the order " + wanted);
        }
        k.each(copy -> copy.mustFind(k.e.text("string"), 1).forEach(letter -> {
            Interlinear between = new Interlinear(copy);
            List<Painted> rules = between.rules(List.of(letter), false);
            List<Interlinear.Mark> marks = between.marksOf(letter);
            if (rules.isEmpty() || marks.isEmpty()) {
                k.fail(copy, letter + " has no line or no mark");
                return;
            }
            String side = copy.axes.isVertical() ? "left" : "below";
            boolean sides = between.isOn(side, rules.get(0).box(), letter)
                    && between.isOn(side, marks.get(0).box(), letter);
            Axes.Span line = copy.axes.across(rules.get(0).box());
            Axes.Span dot = copy.axes.across(marks.get(0).box());
            boolean lineFirst = Math.abs(line.middle() - letter.axis) < Math.abs(dot.middle() - letter.axis);
            boolean apart = line.end() <= dot.start() || dot.end() <= line.start();
            if (!sides || !apart || lineFirst != wanted.get(0).equals("line")) {
                k.fail(copy, "at " + letter + " the order is not " + String.join(", ", wanted));
            }
        }));
    }

    /** The reading of a base: glyphs of the RT that belongs to its RB. */
    private static List<Glyph> reading(Letter base) {
        Element ruby =
                base.glyph.element.nearest("Ruby").orElseThrow(() -> new BadCase(base + " is in no Ruby element"));
        List<Element> readings = ruby.all("RT");
        List<Element> bases = ruby.all("RB");
        for (int i = 0; i < bases.size(); i++) {
            if (readings.size() == bases.size() && bases.get(i).glyphs.contains(base.glyph)) {
                return readings.get(i).glyphs;
            }
        }
        return readings.stream().flatMap(r -> r.glyphs.stream()).toList();
    }

    private static void ruby(Checking k) {
        String base = k.e.text("base");
        String side = k.e.text("side");
        List<Double> ratio = k.e.numbers("size_ratio");
        double tolerance = k.e.number("centered_tol_em", 0.1);
        k.each(copy -> copy.mustFind(base).forEach(found -> {
            List<Glyph> reading =
                    reading(found.get(0)).stream().filter(Glyph::isInked).toList();
            if (reading.isEmpty()) {
                throw new BadCase(base + " has no reading");
            }
            Glyph first = reading.get(0);
            double size = first.size / found.get(0).glyph.size;
            Axes.Span along = along(copy, reading, found.get(0).column);
            double middle = (found.get(0).box().start()
                            + found.get(found.size() - 1).box().end())
                    / 2;
            double off = copy.inEm(along.middle() - middle);
            if (!new Interlinear(copy).isOn(side, first.ink(), found.get(0))) {
                k.fail(copy, "the reading of " + base + " is not " + side);
            }
            if (!ratio.isEmpty() && (size < ratio.get(0) || size > ratio.get(1))) {
                k.fail(copy, "the reading of " + base + " has " + Numbers.plain(size) + " of its size");
            }
            if (Math.abs(off) > tolerance) {
                k.fail(copy, "the reading of " + base + " is " + Numbers.plain(off) + " em off its middle");
            }
        }));
    }

    private static Axes.Span along(LaidCopy copy, List<Glyph> glyphs, int column) {
        double shift = -column * (copy.measure + copy.copy.setting().columnGap());
        double start =
                glyphs.stream().mapToDouble(g -> copy.pen(g).start()).min().orElse(0);
        double end = glyphs.stream().mapToDouble(g -> copy.pen(g).end()).max().orElse(0);
        return new Axes.Span(start, end).shifted(shift);
    }

    private static void rubyGaps(Checking k, double least) {
        k.each(copy -> {
            List<Element> readings = copy.root.all("RT");
            if (readings.size() < 2) {
                throw new BadCase("there are no two readings");
            }
            for (int i = 1; i < readings.size(); i++) {
                List<Glyph> a = readings.get(i - 1).glyphs;
                List<Glyph> b = readings.get(i).glyphs;
                boolean sameLine = a.get(0).page == b.get(0).page
                        && Math.abs(acrossOf(copy, a) - acrossOf(copy, b)) < 0.3 * copy.em;
                double gap =
                        copy.inEm(along(copy, b, 0).start() - along(copy, a, 0).end());
                if (sameLine && gap < least - 0.01) {
                    k.fail(copy, "the readings " + i + " and " + (i + 1) + " are " + Numbers.plain(gap) + " em apart");
                }
            }
        });
    }

    private static double acrossOf(LaidCopy copy, List<Glyph> glyphs) {
        return copy.axes.across(glyphs.get(0).penX, glyphs.get(0).penY);
    }
}
