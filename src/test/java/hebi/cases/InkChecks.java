package hebi.cases;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How glyphs are turned, and where their ink is. */
final class InkChecks {
    private InkChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("orientation", InkChecks::orientation),
                Map.entry("combined", InkChecks::combined),
                Map.entry("ink_quadrant", InkChecks::inkQuadrant),
                Map.entry("ink_centered_across", InkChecks::inkCenteredAcross),
                Map.entry("centre_on_axis", InkChecks::centreOnAxis),
                Map.entry("ink_axis", InkChecks::inkAxis),
                Map.entry("ink_start_em", InkChecks::inkStartEm),
                Map.entry("size_ratio", InkChecks::sizeRatio),
                Map.entry("list_marker", InkChecks::listMarker));
    }

    private static void orientation(Checking k) {
        String wanted = k.e.text("value");
        List<String> strings = k.e.strings();
        k.each(copy -> strings.forEach(string -> copy.mustFind(string).forEach(found -> LaidCopy.glyphs(found).stream()
                .filter(g -> g.isInked() && !isTurned(g, wanted, copy))
                .findFirst()
                .ifPresent(g -> k.fail(copy, g.text + " is not " + wanted)))));
    }

    private static boolean isTurned(Glyph g, String wanted, LaidCopy copy) {
        return switch (wanted) {
            case "upright" -> g.turn == Glyph.Turn.NONE && copy.axes.isVertical();
            case "sideways" -> g.turn == Glyph.Turn.CLOCKWISE;
            case "horizontal" -> g.turn == Glyph.Turn.NONE && !g.vertical;
            default -> throw new BadCase("the runner does not know the orientation " + wanted);
        };
    }

    /** ZH-35: side by side across the line, in one em along it. */
    private static void combined(Checking k) {
        String string = k.e.text("string");
        double width = k.e.number("max_width_em", 1);
        double length = k.e.number("advance_em", 1);
        k.each(copy -> copy.mustFind(string).forEach(found -> {
            List<Glyph> glyphs = LaidCopy.glyphs(found);
            boolean level = glyphs.stream()
                    .allMatch(g -> g.turn == Glyph.Turn.NONE && Math.abs(g.penY - glyphs.get(0).penY) < 0.01 * copy.em);
            if (!level) {
                k.fail(copy, string + " does not stand side by side");
                return;
            }
            double start = glyphs.stream().mapToDouble(InkChecks::left).min().orElse(0);
            double end =
                    glyphs.stream().mapToDouble(g -> left(g) + width(g)).max().orElse(0);
            if (copy.inEm(end - start) > width + 0.01) {
                k.fail(copy, string + " is " + Numbers.plain(copy.inEm(end - start)) + " em wide");
            }
            double along = copy.inEm(along(copy, found));
            if (Math.abs(along - length) > 0.02) {
                k.fail(copy, string + " takes " + Numbers.plain(along) + " em along the line");
            }
        }));
    }

    // Of a glyph whose pen is in the middle of its top, or at its left.
    private static double left(Glyph g) {
        return g.vertical ? g.penX - width(g) / 2 : g.penX;
    }

    private static double width(Glyph g) {
        return g.face.advance(g.code) * g.width;
    }

    /** From the character before to the one after; at an edge what is known of it. */
    private static double along(LaidCopy copy, List<Letter> string) {
        Line line = string.get(0).line;
        int first = line.letters.indexOf(string.get(0));
        int last = line.letters.indexOf(string.get(string.size() - 1));
        double start =
                first == 0 ? line.startEdge : line.letters.get(first - 1).box().end();
        OptionalDouble end = last + 1 < line.letters.size()
                ? OptionalDouble.of(line.letters.get(last + 1).box().start())
                : OptionalDouble.empty();
        return end.orElse(start + copy.em) - start;
    }

    private static void inkQuadrant(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> k.e.strings().forEach(ch -> copy.mustFind(ch).forEach(found -> {
            Glyph g = found.get(0).glyph;
            Rectangle2D ink = g.ink();
            Rectangle2D box = emBox(g);
            double x = (ink.getCenterX() - box.getX()) / g.size;
            double y = (box.getMaxY() - ink.getCenterY()) / g.size;
            String is = (y > 0.55 ? "top" : y < 0.45 ? "bottom" : "middle") + "-"
                    + (x > 0.55 ? "right" : x < 0.45 ? "left" : "centre");
            if (!is.equals(wanted)) {
                k.fail(
                        copy,
                        "the ink of " + ch + " is " + is + " (" + Numbers.plain(x) + ", " + Numbers.plain(y) + ")");
            }
        })));
    }

    /** The em square of an upright glyph: under the pen in vertical writing, around the baseline as that of Han else. */
    private static Rectangle2D emBox(Glyph g) {
        return g.vertical
                ? new Rectangle2D.Double(g.penX - g.size / 2, g.penY, g.size, g.size)
                : new Rectangle2D.Double(g.penX, g.penY - 0.88 * g.size, g.size, g.size);
    }

    /** The middle of the line on the page, across it: of Mongolian the middle of U+180A, else that of upright Han. */
    private static double axis(LaidCopy copy, Line line) {
        boolean vertical = copy.axes.isVertical();
        for (Letter l : line.letters) {
            if (Marks.isMongolian(l.codePoint()) && l.glyph.isSideways()) {
                Rectangle2D nirugu = ReferenceFont.of(l.glyph.face)
                        .outline("\u180A", new ReferenceFont.Run("Mong", copy.copy.lang(), ReferenceFont.LEFT_TO_RIGHT))
                        .getBounds2D();
                return l.glyph.penX + nirugu.getCenterY() * l.glyph.size;
            }
        }
        for (Letter l : line.letters) {
            if (Marks.isHan(l.codePoint())) {
                return vertical ? l.glyph.penX : l.glyph.penY - 0.38 * l.glyph.size;
            }
        }
        throw new BadCase(line.name() + " has neither Mongolian nor Han letters: no axis is known");
    }

    private static void inkCenteredAcross(Checking k) {
        double tolerance = k.e.tolerance(0.1);
        k.each(copy -> k.e.strings().forEach(string -> copy.mustFind(string).forEach(found -> {
            Rectangle2D ink = ink(found);
            double centre = copy.axes.isVertical() ? ink.getCenterX() : ink.getCenterY();
            report(k, copy, string, centre - axis(copy, found.get(0).line), tolerance);
        })));
    }

    private static Rectangle2D ink(List<Letter> letters) {
        Rectangle2D all = null;
        for (Glyph g : LaidCopy.glyphs(letters)) {
            if (g.isInked()) {
                all = all == null ? g.ink() : all.createUnion(g.ink());
            }
        }
        if (all == null) {
            throw new BadCase("the string has no ink");
        }
        return all;
    }

    private static void centreOnAxis(Checking k) {
        double tolerance = k.e.tolerance(0.1);
        k.each(copy -> k.e.strings().forEach(string -> copy.mustFind(string).forEach(found -> {
            Glyph g = found.get(0).glyph;
            Rectangle2D ink = ink(found);
            // Upright letters by their advance box, others by their ink.
            double centre = g.vertical ? g.penX : copy.axes.isVertical() ? ink.getCenterX() : ink.getCenterY();
            report(k, copy, string, centre - axis(copy, found.get(0).line), tolerance);
        })));
    }

    private static void report(Checking k, LaidCopy copy, String string, double points, double tolerance) {
        double off = copy.inEm(points);
        if (Math.abs(off) > tolerance) {
            k.fail(copy, string + " stands " + Numbers.plain(Math.abs(off)) + " em beside the axis");
        }
    }

    private static void inkAxis(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> k.e.strings().forEach(string -> copy.mustFind(string).forEach(found -> {
            Rectangle2D ink = ink(found);
            String is = ink.getWidth() > ink.getHeight() ? "horizontal" : "vertical";
            if (!is.equals(wanted)) {
                k.fail(copy, string + " is " + is);
            }
        })));
    }

    private static void inkStartEm(Checking k) {
        String ch = k.e.strings().get(0);
        int index = (int) k.e.number("line", 0);
        double tolerance = k.e.tolerance(0.02);
        k.each(copy -> {
            Line line = EdgeChecks.lines(copy, Integer.toString(index)).get(0);
            Letter letter = line.letters.stream()
                    .filter(l -> l.is(ch))
                    .findFirst()
                    .orElseThrow(() -> new BadCase(ch + " is not in line " + (index + 1)));
            double start = copy.along(letter.glyph.ink(), line.column).start();
            k.measure(copy, "the ink's start of " + ch, copy.inEm(start), tolerance);
        });
    }

    private static void sizeRatio(Checking k) {
        String string = k.e.text("string");
        String of = k.e.text("of", "");
        k.each(copy -> {
            double base = of.isEmpty() ? copy.em : copy.mustFind(of, 1).get(0).glyph.size;
            k.measure(
                    copy,
                    "the size of " + string,
                    copy.mustFind(string, 1).get(0).glyph.size / base,
                    k.e.tolerance(0.02));
        });
    }

    private static void listMarker(Checking k) {
        int item = (int) k.e.number("item", 0);
        String text = k.e.text("text", "");
        String side = k.e.text("side", "");
        String orientation = k.e.text("orientation", "");
        k.each(copy -> {
            List<Element> items = copy.root.all("LI");
            if (items.size() <= item) {
                throw new BadCase("there are " + items.size() + " items");
            }
            List<Glyph> marker = items.get(item).all("Lbl").stream()
                    .flatMap(l -> l.glyphs.stream())
                    .toList();
            List<Glyph> body = items.get(item).all("LBody").stream()
                    .flatMap(l -> l.glyphs.stream())
                    .toList();
            if (marker.isEmpty() || body.isEmpty()) {
                throw new BadCase("the item has no marker or no text");
            }
            String shown = visual(copy, marker);
            if (!text.isEmpty() && !shown.equals(text)) {
                k.fail(copy, "the marker looks like “" + shown + "”");
            }
            if (!side.isEmpty() && !isOn(side, marker, body)) {
                k.fail(copy, "the marker is not at the " + side);
            }
            if (!orientation.isEmpty()
                    && !marker.stream().filter(Glyph::isInked).allMatch(g -> isTurned(g, orientation, copy))) {
                k.fail(copy, "the marker is not " + orientation);
            }
        });
    }

    // Sorted along the page: from left to right, or downwards in vertical lines.
    private static String visual(LaidCopy copy, List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.stream()
                .sorted((a, b) ->
                        copy.axes.isVertical() ? Double.compare(a.penY, b.penY) : Double.compare(a.penX, b.penX))
                .forEach(g -> text.append(g.text));
        return text.toString().strip();
    }

    private static boolean isOn(String side, List<Glyph> marker, List<Glyph> body) {
        double x = marker.stream().mapToDouble(g -> g.penX).average().orElse(0)
                - body.stream().mapToDouble(g -> g.penX).average().orElse(0);
        double y = marker.stream().mapToDouble(g -> g.penY).average().orElse(0)
                - body.stream().mapToDouble(g -> g.penY).average().orElse(0);
        return switch (side) {
            case "right" -> x > 0;
            case "left" -> x < 0;
            case "top" -> y < 0;
            case "bottom" -> y > 0;
            default -> throw new BadCase("the runner does not know the side " + side);
        };
    }
}
