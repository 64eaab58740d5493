package hebi.cases;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws a failing case as SVG: the pages one under another, with the measure, the lines' axes and the boxes that were measured. */
final class Drawing {
    private static final int MOST_COPIES = 8;
    private static final double MARGIN = 20;

    private final StringBuilder svg = new StringBuilder();

    private Drawing() {}

    static void write(Verdict verdict, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(verdict.run().typographyCase().id() + ".svg"), new Drawing().draw(verdict));
    }

    private String draw(Verdict verdict) {
        double top = MARGIN;
        double width = 400;
        for (String failure :
                verdict.failures().subList(0, Math.min(6, verdict.failures().size()))) {
            text(MARGIN, top += 12, failure);
        }
        int drawn = 0;
        for (LaidCopy copy : verdict.run().copies()) {
            if (drawn++ == MOST_COPIES) {
                break;
            }
            text(MARGIN, top += 24, copy.copy.variant().orElse("") + " " + Numbers.plain(copy.copy.measure()) + " em");
            for (int page : copy.pages) {
                Rectangle2D used = used(copy, page);
                svg.append("<g transform='translate(")
                        .append(MARGIN - used.getX())
                        .append(' ')
                        .append(top + 10 - used.getY())
                        .append(")'>\n");
                page(copy, page, used);
                svg.append("</g>\n");
                top += used.getHeight() + MARGIN;
                width = Math.max(width, used.getWidth() + 2 * MARGIN);
            }
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' width='" + 2 * width + "' height='" + 2 * (top + MARGIN)
                + "' viewBox='0 0 " + width + " " + (top + MARGIN) + "'>\n"
                + "<rect width='100%' height='100%' fill='white'/>\n" + svg + "</svg>\n";
    }

    private void text(double x, double y, String text) {
        svg.append("<text x='")
                .append(x)
                .append("' y='")
                .append(y)
                .append("' font-size='9'>")
                .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</text>\n");
    }

    /** What is painted of a page, and its measure. */
    private static Rectangle2D used(LaidCopy copy, int page) {
        Rectangle2D box = copy.axes.box();
        Rectangle2D used = copy.axes.isVertical()
                ? new Rectangle2D.Double(
                        copy.axes.mode().equals("vertical-lr") ? box.getX() : box.getMaxX() - 1,
                        box.getY(),
                        1,
                        box.getHeight())
                : new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), 1);
        for (Glyph g : copy.root.glyphs) {
            if (g.page == page && g.isInked()) {
                used = used.createUnion(g.ink());
            }
        }
        return new Rectangle2D.Double(used.getX() - 6, used.getY() - 6, used.getWidth() + 12, used.getHeight() + 12);
    }

    private void page(LaidCopy copy, int page, Rectangle2D used) {
        rect(copy.axes.box().createIntersection(used), "none", "#88f");
        copy.lines.stream().filter(l -> l.page == page).forEach(l -> l.boxes().forEach(b -> box(copy, l, b)));
        copy.root.glyphs.stream().filter(g -> g.page == page).forEach(g -> outline(g, "black"));
        copy.artifacts.stream()
                .filter(g -> g.page == page && used.contains(g.ink()))
                .forEach(g -> outline(g, "#c00"));
        copy.painted.stream()
                .filter(p -> p.page() == page && used.intersects(p.box()))
                .forEach(p -> rect(p.box(), "#c008", "none"));
    }

    private void box(LaidCopy copy, Line line, Boxes.Box b) {
        double shift = line.column * (copy.measure + copy.copy.setting().columnGap());
        Rectangle2D page = copy.axes.box();
        double half = b.glyph().size / 2;
        double start = b.start() + shift;
        Rectangle2D rect =
                switch (copy.axes.mode()) {
                    case "vertical-rl" ->
                        new Rectangle2D.Double(
                                page.getMaxX() - b.letter().axis - half,
                                page.getY() + start,
                                2 * half,
                                b.span().length());
                    case "vertical-lr" ->
                        new Rectangle2D.Double(
                                page.getX() + b.letter().axis - half,
                                page.getY() + start,
                                2 * half,
                                b.span().length());
                    default ->
                        new Rectangle2D.Double(
                                copy.axes.rightToLeft()
                                        ? page.getMaxX() - start - b.span().length()
                                        : page.getX() + start,
                                page.getY() + b.letter().axis - 0.88 * b.glyph().size,
                                b.span().length(),
                                b.glyph().size);
                };
        rect(rect, "none", "#8c8");
    }

    private void rect(Rectangle2D r, String fill, String stroke) {
        svg.append("<rect x='")
                .append(Numbers.plain(r.getX()))
                .append("' y='")
                .append(Numbers.plain(r.getY()))
                .append("' width='")
                .append(Numbers.plain(r.getWidth()))
                .append("' height='")
                .append(Numbers.plain(r.getHeight()))
                .append("' fill='")
                .append(fill)
                .append("' stroke='")
                .append(stroke)
                .append("' stroke-width='0.25'/>\n");
    }

    private void outline(Glyph g, String colour) {
        svg.append("<path fill='").append(colour).append("' d='");
        double[] p = new double[6];
        for (PathIterator i = g.outline().getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(p);
            svg.append("MLQCZ".charAt(type));
            int count = new int[] {2, 2, 4, 6, 0}[type];
            for (int k = 0; k < count; k++) {
                svg.append(Numbers.plain(p[k])).append(' ');
            }
        }
        svg.append("'/>\n");
    }
}
