package hebi.cases;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands between the lines of a copy: marks and lines that are drawn beside its letters. */
final class Interlinear {
    private final LaidCopy copy;

    Interlinear(LaidCopy copy) {
        this.copy = copy;
    }

    /** A small mark, drawn or of a font. */
    record Mark(int page, Rectangle2D box) {}

    /** All small marks that are not on a baseline. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Painted p : copy.painted) {
            boolean small = Math.max(p.box().getWidth(), p.box().getHeight()) < 0.6 * copy.em;
            if (p.kind() == Painted.Kind.PATH && small && p.box().getWidth() > 0 && isRound(p.box())) {
                marks.add(new Mark(p.page(), p.box()));
            }
        }
        for (Glyph g : copy.artifacts) {
            boolean onBaseline =
                    copy.lines.stream().flatMap(l -> l.extras.stream()).anyMatch(x -> x.glyph == g);
            if (g.isInked() && !onBaseline && copy.pageBox.content().intersects(g.ink())) {
                marks.add(new Mark(g.page, g.ink()));
            }
        }
        return marks;
    }

    private static boolean isRound(Rectangle2D box) {
        return box.getWidth() < 3 * box.getHeight() && box.getHeight() < 3 * box.getWidth();
    }

    /** The marks of one letter: those nearer to its middle along the line than to its neighbours', and between its line and the next. */
    List<Mark> marksOf(Letter letter) {
        Axes.Span box = natural(letter);
        double reach = Math.max(box.length(), 0.5 * copy.em) / 2;
        return marks().stream()
                .filter(m -> m.page() == letter.glyph.page
                        && Math.abs(copy.along(m.box(), letter.column).middle() - box.middle()) <= reach
                        && Math.abs(copy.axes.across(m.box()).middle() - letter.axis) < 1.2 * copy.em)
                .toList();
    }

    /** A letter's own box along the line. */
    static Axes.Span natural(Letter letter) {
        return letter.pen;
    }

    /** Lines (rules) at a letter's line that cover some of its letters, nearest to the letters first. */
    List<Painted> rules(List<Letter> letters, boolean wavy) {
        Letter first = letters.get(0);
        double start = letters.stream().mapToDouble(l -> l.box().start()).min().orElse(0);
        double end = letters.stream().mapToDouble(l -> l.box().end()).max().orElse(0);
        return copy.painted.stream()
                .filter(p -> p.kind() == Painted.Kind.PATH && p.page() == first.glyph.page && isRule(p, wavy))
                .filter(p -> {
                    Axes.Span along = copy.along(p.box(), first.column);
                    return along.end() > start + 0.01 * copy.em
                            && along.start() < end - 0.01 * copy.em
                            && Math.abs(copy.axes.across(p.box()).middle() - first.axis) < copy.em;
                })
                .sorted(Comparator.comparingDouble(
                        p -> Math.abs(copy.axes.across(p.box()).middle() - first.axis)))
                .toList();
    }

    private boolean isRule(Painted p, boolean wavy) {
        double thickness = copy.axes.across(p.box()).length();
        return p.curved() == wavy
                && thickness < (wavy ? 0.4 : 0.2) * copy.em
                && copy.axes.along(p.box()).length() > 1.5 * thickness;
    }

    /** The part of the line that rules cover together, as stretches without gaps. */
    List<Axes.Span> covered(List<Painted> rules, int column) {
        List<Axes.Span> spans = new ArrayList<>();
        rules.stream()
                .map(p -> copy.along(p.box(), column))
                .sorted(Comparator.comparingDouble(Axes.Span::start))
                .forEach(s -> {
                    Axes.Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
                    if (last != null && s.start() <= last.end() + 0.005 * copy.em) {
                        spans.set(spans.size() - 1, new Axes.Span(last.start(), Math.max(last.end(), s.end())));
                    } else {
                        spans.add(s);
                    }
                });
        return spans;
    }

    /** From the ink of letters to the nearest of some rules, across the line; points. */
    double distance(List<Painted> rules, List<Letter> letters) {
        double least = Double.MAX_VALUE;
        for (Painted rule : rules) {
            Axes.Span line = copy.axes.across(rule.box());
            for (Glyph glyph : LaidCopy.glyphs(letters)) {
                Axes.Span ink = copy.axes.across(glyph.ink());
                least = Math.min(least, Math.max(line.start() - ink.end(), ink.start() - line.end()));
            }
        }
        return least;
    }

    /** On which side of a letter, on the page, a box lies. */
    boolean isOn(String side, Rectangle2D box, Letter letter) {
        Glyph g = letter.glyph;
        boolean vertical = copy.axes.isVertical();
        double middleX = g.vertical ? g.penX : g.isSideways() ? g.penX + 0.38 * g.size : g.penX + g.advance / 2;
        return switch (side) {
            case "above", "over" -> !vertical && box.getCenterY() < g.penY - 0.7 * g.size;
            case "below", "under" -> !vertical && box.getCenterY() > g.penY + 0.02 * g.size;
            case "right" -> vertical && box.getCenterX() > middleX + 0.4 * g.size;
            case "left" -> vertical && box.getCenterX() < middleX - 0.4 * g.size;
            default -> throw new BadCase("the runner does not know the side " + side);
        };
    }
}
