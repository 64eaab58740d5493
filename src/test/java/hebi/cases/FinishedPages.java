package hebi.cases;

import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** An edition's PDF, with the paragraphs of its texts found in it. Points, y downwards. */
final class FinishedPages {
    /** Glyphs nearer to one another than this, across the lines, are on one line: note numbers stand higher. */
    private static final double SAME_LINE = 7;

    private static final Set<String> TEXTS =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "LBody", "TD", "TH", "Caption");

    final PdfContent pdf;
    private final Map<String, List<Element>> byText = new HashMap<>();

    /** A line of a paragraph: horizontal, or vertical with glyphs that lie on their side or stand. */
    record TextLine(int page, boolean vertical, List<Glyph> glyphs) {
        /** Where the baseline is; x of a vertical line. */
        double baseline() {
            List<Double> all =
                    glyphs.stream().map(g -> across(g, vertical)).sorted().toList();
            return all.get(all.size() / 2);
        }

        double start() {
            return glyphs.stream().mapToDouble(g -> along(g, vertical)).min().orElseThrow();
        }

        double end() {
            return glyphs.stream()
                    .filter(Glyph::isInked)
                    .mapToDouble(g -> along(g, vertical) + g.advance)
                    .max()
                    .orElse(start());
        }

        /** Whether its first letter is right of its last. */
        boolean isRightToLeft() {
            List<Glyph> inked = glyphs.stream().filter(Glyph::isInked).toList();
            return inked.size() > 1 && inked.get(0).penX > inked.get(inked.size() - 1).penX;
        }
    }

    /** A paragraph with its lines. */
    record Paragraph(Element element, List<TextLine> lines) {
        int page() {
            return lines.get(0).page();
        }

        int lastPage() {
            return lines.get(lines.size() - 1).page();
        }

        double first() {
            return lines.get(0).baseline();
        }

        double last() {
            return lines.get(lines.size() - 1).baseline();
        }

        double min(ToDoubleFunction<TextLine> of) {
            return lines.stream().mapToDouble(of).min().orElseThrow();
        }

        double max(ToDoubleFunction<TextLine> of) {
            return lines.stream().mapToDouble(of).max().orElseThrow();
        }
    }

    FinishedPages(byte[] file) {
        pdf = PdfReader.read(file);
        collect(pdf.document());
    }

    private void collect(Element element) {
        if (TEXTS.contains(element.role)) {
            byText.computeIfAbsent(letters(element.extracted()), t -> new ArrayList<>())
                    .add(element);
        }
        element.children.forEach(this::collect);
    }

    /** Text without white space, soft hyphens, controls of direction and the mark at an article's end. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00A0\u3000\u00AD\u2060\u2066-\u2069\u200E\u200F\u25A0]", "");
    }

    /** Every place of a text, in document order. */
    List<Paragraph> all(String text) {
        return byText.getOrDefault(letters(text), List.of()).stream()
                .filter(e -> !e.glyphs.isEmpty())
                // Of an item and its body, or a cell and its paragraph, the inner one.
                .filter(e -> e.children.stream().noneMatch(c -> TEXTS.contains(c.role) && !c.glyphs.isEmpty()))
                .map(e -> new Paragraph(e, lines(e.glyphs)))
                .toList();
    }

    /** The paragraphs with these texts, each text as often as it occurs. */
    List<Paragraph> paragraphs(List<String> texts) {
        Map<String, Integer> used = new HashMap<>();
        List<Paragraph> found = new ArrayList<>();
        for (String text : texts) {
            int n = used.merge(text, 1, Integer::sum) - 1;
            List<Paragraph> all = all(text);
            if (all.size() <= n) {
                throw new AssertionError("no paragraph “" + text + "”");
            }
            found.add(all.get(n));
        }
        return found;
    }

    static double across(Glyph g, boolean vertical) {
        return vertical ? g.penX : g.penY;
    }

    static double along(Glyph g, boolean vertical) {
        return vertical ? g.penY : g.penX;
    }

    /** Lines in order of reading. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        boolean vertical =
                glyphs.stream().filter(g -> g.vertical || g.isSideways()).count() * 2 > glyphs.size();
        double place = Double.NaN;
        for (Glyph g : glyphs) {
            TextLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last == null || last.page() != g.page || Math.abs(across(g, vertical) - place) > SAME_LINE) {
                last = new TextLine(g.page, vertical, new ArrayList<>());
                lines.add(last);
                place = across(g, vertical);
            }
            last.glyphs().add(g);
        }
        return lines;
    }

    /** Every line of the structure's text. */
    List<TextLine> lines() {
        Map<Element, List<Glyph>> blocks = pdf.document().glyphs.stream()
                .filter(Glyph::isInked)
                .collect(Collectors.groupingBy(g -> g.element.block()));
        List<TextLine> lines = new ArrayList<>();
        blocks.values().forEach(glyphs -> lines.addAll(lines(glyphs)));
        return lines;
    }

    /** Glyphs of running heads and feet of a page, from left to right, line by line. */
    List<Glyph> artifacts(int page) {
        return pdf.artifacts().stream()
                .filter(g -> g.page == page)
                .sorted(Comparator.comparingDouble((Glyph g) -> Math.round(g.penY))
                        .thenComparingDouble(g -> g.penX))
                .toList();
    }

    double width() {
        return pdf.pages().get(0).width();
    }

    /** Free room left and right of all that stands on a page in lines and rules. */
    double[] margins(int page) {
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Glyph g : pdf.document().glyphs) {
            if (g.page == page && g.isInked()) {
                left = Math.min(left, g.ink().getMinX());
                right = Math.max(right, g.ink().getMaxX());
            }
        }
        for (Painted p : pdf.painted()) {
            Rectangle2D box = p.box();
            if (p.page() == page && p.kind() == Painted.Kind.PATH && box.getWidth() < width() && box.getHeight() < 1) {
                left = Math.min(left, box.getMinX());
                right = Math.max(right, box.getMaxX());
            }
        }
        return new double[] {left, width() - right};
    }
}
