package hebi.cases;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the PDF shows of one copy. */
final class LaidCopy {
    /** How far over the baseline the middle of a line is, in em: that of Han. */
    private static final double MIDDLE = 0.38;
    /** Letters nearer to one another than this, across the lines and in em, are on one line. */
    private static final double SAME_LINE = 0.6;

    final Copy copy;
    final PageBox pageBox;
    final Axes axes;
    /** The paragraph's font size in points. */
    final double em;
    /** A column's measure in points. */
    final double measure;

    final Element root;
    /** Pages of the PDF that hold it. */
    final Set<Integer> pages = new TreeSet<>();
    /** Readings and list markers are not in it. */
    final List<Letter> letters = new ArrayList<>();

    final List<Line> lines = new ArrayList<>();
    final List<Glyph> artifacts = new ArrayList<>();
    final List<Painted> painted = new ArrayList<>();
    final PdfContent pdf;
    /** Index of its PDF among the case's. */
    final int file;

    LaidCopy(Copy copy, Element root, PdfContent pdf, int file) {
        this.file = file;
        this.copy = copy;
        this.root = root;
        this.pdf = pdf;
        this.pageBox = PageBox.of(copy);
        Setting s = copy.setting();
        this.em = s.fontSize();
        this.measure = copy.measure() * em;
        this.axes = new Axes(pageBox.content(), s.mode(), s.isRightToLeft());
        root.glyphs.forEach(g -> pages.add(g.page));
        root.glyphs.stream().filter(LaidCopy::isBody).forEach(this::addLetters);
        pdf.artifacts().stream().filter(g -> pages.contains(g.page)).forEach(artifacts::add);
        pdf.painted().stream().filter(p -> pages.contains(p.page())).forEach(painted::add);
        makeLines();
    }

    private static boolean isBody(Glyph g) {
        return !g.element.isIn("RT") && !g.element.isIn("Lbl") && !g.element.isIn("RP");
    }

    // UTF-16 text of a cluster → its characters.
    private void addLetters(Glyph g) {
        g.text.codePoints().forEach(c -> letters.add(letter(Character.toString(c), g)));
    }

    private Letter letter(String ch, Glyph g) {
        Axes.Span pen = pen(g);
        double stride = measure + copy.setting().columnGap();
        int columns = copy.setting().columns();
        int column = Math.max(0, Math.min(columns - 1, (int) Math.floor(pen.middle() / stride)));
        return new Letter(ch, g, pen.shifted(-column * stride), column, axis(g));
    }

    /** Pen and advance of a glyph along the lines. */
    Axes.Span pen(Glyph g) {
        if (!axes.isVertical()) {
            return Axes.Span.between(axes.along(g.penX, 0), axes.along(g.penX + g.advance, 0));
        }
        if (g.vertical || g.isSideways()) {
            return Axes.Span.between(axes.along(0, g.penY), axes.along(0, g.penY + g.advance));
        }
        // Horizontal glyphs in a vertical line: an em around the middle of their line.
        double middle = g.penY - MIDDLE * g.size;
        return Axes.Span.between(axes.along(0, middle - em / 2), axes.along(0, middle + em / 2));
    }

    private double axis(Glyph g) {
        if (!axes.isVertical()) {
            return axes.across(0, g.penY);
        }
        double x = g.vertical ? g.penX : g.isSideways() ? g.penX + MIDDLE * g.size : g.penX + g.advance / 2;
        return axes.across(x, 0);
    }

    private void makeLines() {
        Line line = null;
        for (Letter letter : letters) {
            Element block = letter.glyph.element.block();
            if (line == null
                    || line.page != letter.glyph.page
                    || line.column != letter.column
                    || line.block != block
                    || Math.abs(line.letters.get(0).axis - letter.axis) > SAME_LINE * em) {
                line = new Line(lines.size(), letter.glyph.page, letter.column, block);
                lines.add(line);
            }
            line.letters.add(letter);
            letter.line = line;
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).isFirstOfParagraph = i == 0 || lines.get(i - 1).block != lines.get(i).block;
            lines.get(i).isLastOfParagraph = i == lines.size() - 1 || lines.get(i + 1).block != lines.get(i).block;
        }
        artifacts.forEach(this::addExtra);
        lines.forEach(this::measure);
    }

    private void addExtra(Glyph g) {
        Letter extra = letter(g.text, g);
        for (Line line : lines) {
            boolean near = Math.abs(line.letters.get(0).axis - extra.axis) < 0.1 * em;
            if (line.page == g.page && line.column == extra.column && near) {
                line.extras.add(extra);
                extra.line = line;
                return;
            }
        }
    }

    private void measure(Line line) {
        boolean indented = line.isFirstOfParagraph && line.block.role.equals("P");
        line.startEdge = indented ? copy.setting().number("text-indent_em", 0) * em : 0;
        line.endEdge = measure;
        line.measure(axes);
    }

    /** Every place of a string in the text, across line breaks; soft hyphens do not count. */
    List<List<Letter>> find(String string) {
        List<Letter> text = letters.stream().filter(l -> !l.is("\u00AD")).toList();
        int[] wanted = string.codePoints().filter(c -> c != 0xAD).toArray();
        List<List<Letter>> found = new ArrayList<>();
        for (int i = 0; i + wanted.length <= text.size(); i++) {
            int n = 0;
            while (n < wanted.length && text.get(i + n).codePoint() == wanted[n]) {
                n++;
            }
            if (n == wanted.length) {
                found.add(text.subList(i, i + n));
            }
        }
        return found;
    }

    /** The places of a string that must be there. */
    List<List<Letter>> mustFind(String string) {
        List<List<Letter>> found = find(string);
        if (found.isEmpty()) {
            throw new BadCase("“" + string + "” is not in the PDF's text");
        }
        return found;
    }

    /** The letters of a string that occurs, the {@code n}th time from 1. */
    List<Letter> mustFind(String string, int occurrence) {
        List<List<Letter>> found = mustFind(string);
        if (found.size() < occurrence) {
            throw new BadCase("“" + string + "” is there " + found.size() + " times only");
        }
        return found.get(occurrence - 1);
    }

    /** Glyphs of some letters, each once, in reading order. */
    static List<Glyph> glyphs(List<Letter> letters) {
        Set<Glyph> glyphs = new LinkedHashSet<>();
        letters.forEach(l -> glyphs.add(l.glyph));
        return List.copyOf(glyphs);
    }

    /** Lines that are spread: not the last of their paragraph. */
    List<Line> justified() {
        return lines.stream().filter(l -> !l.isLastOfParagraph).toList();
    }

    Optional<Line> next(Line line) {
        return line.index + 1 < lines.size() ? Optional.of(lines.get(line.index + 1)) : Optional.empty();
    }

    /** The stretch along its column that a rectangle on the page covers. */
    Axes.Span along(Rectangle2D r, int column) {
        return axes.along(r).shifted(-column * (measure + copy.setting().columnGap()));
    }

    double inEm(double points) {
        return points / em;
    }

    /** “ at 11.5 em”, when the case is laid out at several measures. */
    String at() {
        return copy.setting().isSweep() ? " at " + Numbers.plain(copy.measure()) + " em" : "";
    }
}
