package hebi.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Grid, columns and directions. */
final class GridChecks {
    private GridChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("grid", GridChecks::grid),
                Map.entry("baseline_step", GridChecks::baselineStep),
                Map.entry("line_height_unchanged", GridChecks::lineHeightUnchanged),
                Map.entry("baseline_shared", GridChecks::baselineShared),
                Map.entry("columns_aligned", GridChecks::columnsAligned),
                Map.entry("column_line_counts", GridChecks::columnLineCounts),
                Map.entry("column_progression", GridChecks::columnProgression),
                Map.entry("line_progression", GridChecks::lineProgression),
                Map.entry("char_progression", GridChecks::charProgression),
                Map.entry("item_edges_flush", GridChecks::itemEdgesFlush));
    }

    private static void grid(Checking k) {
        double step = k.e.number("x_step_em", k.e.number("step_em", 1));
        double tolerance = k.e.tolerance(0.01);
        k.each(copy -> copy.letters.forEach(letter -> {
            double place = copy.inEm(letter.pen.start()) / step;
            if (Math.abs(place - Math.round(place)) * step > tolerance) {
                k.fail(
                        copy,
                        letter + " in " + letter.line.name() + " stands at " + Numbers.plain(place * step) + " em");
            }
        }));
    }

    private static boolean isOf(Line line, String element) {
        return element.isEmpty() || Roles.isOf(line, element);
    }

    private static void baselineStep(Checking k) {
        double step = k.e.points("value", 0);
        double tolerance = k.e.points("tol", 0.05);
        steps(k, step, tolerance);
    }

    private static void steps(Checking k, double step, double tolerance) {
        String of = k.e.text("of", "");
        int[] found = {0};
        k.eachLine((copy, line) -> copy.next(line)
                .filter(next ->
                        next.page == line.page && next.column == line.column && isOf(line, of) && isOf(next, of))
                .ifPresent(next -> {
                    found[0]++;
                    double is = next.axis() - line.axis();
                    if (Math.abs(is - step) > tolerance) {
                        k.fail(
                                copy,
                                next.name() + " stands " + Numbers.plain(is) + " pt after the one before, not "
                                        + Numbers.plain(step));
                    }
                }));
        if (found[0] == 0) {
            k.fail("no two lines follow one another");
        }
    }

    private static void lineHeightUnchanged(Checking k) {
        if (k.e.flag("value", true)) {
            steps(k, k.typographyCase().setting().lineHeight(), 0.05);
        }
    }

    /** All letters of a horizontal line stand on one baseline, of whatever script they are. */
    private static void baselineShared(Checking k) {
        double tolerance = k.e.points("tol", 0.05);
        boolean wanted = k.e.flag("value", true);
        k.eachLine((copy, line) -> {
            double first = line.letters.get(0).glyph.penY;
            boolean shared = line.letters.stream().allMatch(l -> Math.abs(l.glyph.penY - first) <= tolerance);
            if (!copy.axes.isVertical() && shared != wanted) {
                k.fail(copy, line.name() + (shared ? " has one baseline" : " has several baselines"));
            }
        });
    }

    private static Map<Integer, List<Line>> columns(LaidCopy copy) {
        Map<Integer, List<Line>> columns = new TreeMap<>();
        copy.lines.forEach(
                l -> columns.computeIfAbsent(l.column, c -> new ArrayList<>()).add(l));
        return columns;
    }

    private static void columnsAligned(Checking k) {
        double tolerance = k.e.points("tol", 0.1);
        k.each(copy -> {
            Map<Integer, List<Line>> columns = columns(copy);
            if (columns.size() < 2) {
                throw new BadCase("all lines are in one column");
            }
            columns.values().stream().skip(1).flatMap(List::stream).forEach(line -> {
                if (columns.get(0).stream().noneMatch(l -> Math.abs(l.axis() - line.axis()) <= tolerance)) {
                    k.fail(copy, line.name() + " is beside no line of the first column");
                }
            });
        });
    }

    private static void columnLineCounts(Checking k) {
        List<Double> value = k.e.numbers("value");
        String rule = k.e.text("rule", "");
        k.each(copy -> {
            List<Integer> counts =
                    columns(copy).values().stream().map(List::size).toList();
            boolean right;
            if (rule.equals("equal-except-last-shorter")) {
                int first = counts.get(0);
                right = counts.size() == copy.copy.setting().columns()
                        && counts.subList(0, counts.size() - 1).stream().allMatch(n -> n == first)
                        && counts.get(counts.size() - 1) <= first;
            } else if (rule.isEmpty() && !value.isEmpty()) {
                right = counts.stream().map(Integer::doubleValue).toList().equals(value);
            } else {
                throw new BadCase("the runner does not know the rule " + rule);
            }
            if (!right) {
                k.fail(copy, "the columns have " + counts + " lines");
            }
        });
    }

    /** Which way a figure goes from one to the next: by the names that the cases use. */
    private static String progression(boolean vertical, double difference) {
        return vertical
                ? difference > 0 ? "top-to-bottom" : "bottom-to-top"
                : difference > 0 ? "left-to-right" : "right-to-left";
    }

    private static void columnProgression(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> {
            List<Line> firsts = new ArrayList<>();
            copy.lines.forEach(l -> {
                if (firsts.isEmpty() || firsts.get(firsts.size() - 1).column != l.column) {
                    firsts.add(l);
                }
            });
            if (firsts.size() < 2) {
                throw new BadCase("all lines are in one column");
            }
            boolean vertical = copy.axes.isVertical();
            ToDoubleFunction<Line> place = l -> middle(l, vertical);
            for (int i = 1; i < firsts.size(); i++) {
                String is = progression(
                        vertical, place.applyAsDouble(firsts.get(i)) - place.applyAsDouble(firsts.get(i - 1)));
                if (!is.equals(wanted)) {
                    k.fail(copy, "the columns go " + is);
                    return;
                }
            }
        });
    }

    private static double middle(Line line, boolean vertical) {
        return line.letters.stream()
                .mapToDouble(l -> vertical ? l.glyph.penY : l.glyph.penX)
                .average()
                .orElse(0);
    }

    private static void lineProgression(Checking k) {
        String wanted = k.e.text("value");
        boolean[] found = {false};
        k.eachLine((copy, line) -> copy.next(line)
                .filter(next -> next.page == line.page && next.column == line.column)
                .ifPresent(next -> {
                    found[0] = true;
                    boolean vertical = copy.axes.isVertical();
                    // Across the lines: x in vertical lines.
                    String is = progression(!vertical, middle(next, !vertical) - middle(line, !vertical));
                    if (!is.equals(wanted)) {
                        k.fail(copy, next.name() + ": lines go " + is);
                    }
                }));
        if (!found[0]) {
            k.fail("there is one line only");
        }
    }

    private static void charProgression(Checking k) {
        String wanted = k.e.text("value");
        k.eachLine((copy, line) -> {
            List<Glyph> glyphs = LaidCopy.glyphs(line.letters);
            boolean vertical = copy.axes.isVertical();
            for (int i = 1; i < glyphs.size(); i++) {
                double step = vertical
                        ? glyphs.get(i).penY - glyphs.get(i - 1).penY
                        : glyphs.get(i).penX - glyphs.get(i - 1).penX;
                String is = progression(vertical, step);
                if (!is.equals(wanted)) {
                    k.fail(copy, "in " + line.name() + " characters go " + is);
                    return;
                }
            }
        });
    }

    private static void itemEdgesFlush(Checking k) {
        double width = k.e.number("width_em");
        double tolerance = k.e.tolerance(0.02);
        List<String> items = new ArrayList<>();
        k.typographyCase().setting().values().path("items").forEach(i -> items.add(i.asText()));
        k.each(copy -> items.forEach(item -> copy.mustFind(item).forEach(found -> {
            double is = copy.inEm(
                    found.get(found.size() - 1).box().end() - found.get(0).box().start());
            if (Math.abs(is - width) > tolerance) {
                k.fail(copy, item + " is " + Numbers.plain(is) + " em wide, not " + Numbers.plain(width));
            }
        })));
    }
}
