package hebi.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where lines begin and end, and that nothing goes past the measure. */
final class EdgeChecks {
    private EdgeChecks() {}

    static Map<String, Check> checks() {
        return Map.of(
                "no_overflow", EdgeChecks::noOverflow,
                "line_ends_flush", EdgeChecks::lineEndsFlush,
                "last_line_align", EdgeChecks::lastLineAlign,
                "line_start_side", EdgeChecks::lineStartSide,
                "line_start_em", EdgeChecks::lineStartEm,
                "no_space_at_line_edges", EdgeChecks::noSpaceAtLineEdges,
                "hangs", EdgeChecks::hangs);
    }

    static boolean mayHang(LaidCopy copy) {
        return !copy.copy.setting().text("hanging-punctuation", "none").equals("none");
    }

    private static void noOverflow(Checking k) {
        double tolerance = k.e.tolerance(0.02);
        k.eachLine((copy, line) -> {
            double over = copy.inEm(line.textEnd(mayHang(copy)) - line.endEdge);
            if (over > tolerance) {
                k.fail(copy, line.name() + " goes " + Numbers.plain(over) + " em past the measure");
            }
        });
    }

    /** Lines of a paragraph's text, not of a heading or caption, which are not justified. */
    private static boolean isBody(Line line) {
        return !line.block.role.matches("H\\d?|Caption");
    }

    private static void lineEndsFlush(Checking k) {
        double tolerance = k.e.tolerance(0.02);
        boolean exceptLast = k.e.flag("except_last", true);
        k.eachLine((copy, line) -> {
            double off = copy.inEm(line.endEdge - line.textEnd(mayHang(copy)));
            if (isBody(line) && !(exceptLast && line.isLastOfParagraph) && Math.abs(off) > tolerance) {
                k.fail(
                        copy,
                        line.name() + " ends " + Numbers.plain(Math.abs(off)) + " em " + (off > 0 ? "before" : "after")
                                + " the edge");
            }
        });
    }

    private static void lastLineAlign(Checking k) {
        String side = k.e.text("value");
        double tolerance = k.e.tolerance(0.05);
        k.each(copy -> {
            Line last = copy.lines.get(copy.lines.size() - 1);
            double start = copy.inEm(start(last));
            double end = copy.inEm(last.endEdge - last.textEnd(mayHang(copy)));
            boolean right =
                    switch (side) {
                        case "start" -> start < tolerance;
                        case "end" -> Math.abs(end) < tolerance;
                        case "center" -> Math.abs(start - end) < 2 * tolerance;
                        case "justify" -> start < tolerance && Math.abs(end) < tolerance;
                        case "left", "top" -> copy.axes.rightToLeft() ? Math.abs(end) < tolerance : start < tolerance;
                        case "right", "bottom" ->
                            copy.axes.rightToLeft() ? start < tolerance : Math.abs(end) < tolerance;
                        default -> throw new BadCase("the runner does not know the side " + side);
                    };
            if (!right) {
                k.fail(
                        copy,
                        "the last line stands " + Numbers.plain(start) + " em from the start, " + Numbers.plain(end)
                                + " em from the end");
            }
        });
    }

    private static double start(Line line) {
        return line.visible().isEmpty() ? 0 : line.visible().get(0).start();
    }

    private static void lineStartSide(Checking k) {
        String side = k.e.text("value");
        double tolerance = k.e.tolerance(0.05);
        k.eachLine((copy, line) -> {
            Letter first = line.first().orElseThrow(() -> new BadCase(line.name() + " is empty"));
            boolean startIsThere =
                    switch (side) {
                        case "left" -> !copy.axes.isVertical() && !copy.axes.rightToLeft();
                        case "right" -> !copy.axes.isVertical() && copy.axes.rightToLeft();
                        case "top" -> copy.axes.isVertical() && !copy.axes.rightToLeft();
                        default -> throw new BadCase("the runner does not know the side " + side);
                    };
            double from = copy.inEm(first.box().start() - line.startEdge);
            if (!startIsThere || Math.abs(from) > tolerance) {
                k.fail(copy, line.name() + " starts " + Numbers.plain(from) + " em from its start edge");
            }
        });
    }

    private static void lineStartEm(Checking k) {
        String range = k.e.text("lines");
        double tolerance = k.e.tolerance(0.02);
        k.each(copy -> lines(copy, range)
                .forEach(line -> k.measure(copy, "the start of " + line.name(), copy.inEm(start(line)), tolerance)));
    }

    /** Lines by index from 0: {@code 2}, {@code 1..}, {@code 1..3}; there must be one. */
    static List<Line> lines(LaidCopy copy, String range) {
        String[] ends = range.split("\\.\\.", -1);
        int from = Integer.parseInt(ends[0]);
        int to = ends.length == 1 ? from : ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]);
        List<Line> lines = copy.lines.stream()
                .filter(l -> l.index >= from && l.index <= to)
                .toList();
        if (lines.isEmpty()) {
            throw new BadCase("there is no line " + range);
        }
        return lines;
    }

    private static void noSpaceAtLineEdges(Checking k) {
        double tolerance = k.e.tolerance(0.02);
        k.eachLine((copy, line) -> {
            double start = copy.inEm(start(line) - line.startEdge);
            double end = copy.inEm(line.endEdge - line.textEnd(mayHang(copy)));
            if (Math.abs(start) > tolerance) {
                k.fail(copy, line.name() + " starts " + Numbers.plain(start) + " em after its edge");
            }
            if (!line.isLastOfParagraph && Math.abs(end) > tolerance) {
                k.fail(copy, line.name() + " ends " + Numbers.plain(end) + " em before its edge");
            }
        });
    }

    private static void hangs(Checking k) {
        Set<Integer> set = k.e.set(k.typographyCase().sets());
        double tolerance = k.e.tolerance(0.05);
        boolean wanted = k.e.flag("value", true);
        boolean[] found = {false};
        k.eachLine((copy, line) -> {
            if (k.e.has("line") && line.index != (int) k.e.number("line")) {
                return;
            }
            line.last()
                    .filter(l -> set.contains(l.codePoint()))
                    .ifPresent(l -> found[0] |= copy.inEm(l.pen.start() - line.endEdge) > -tolerance);
        });
        if (found[0] != wanted) {
            k.fail(found[0] ? "a mark hangs" : "no mark hangs past the edge");
        }
    }
}
