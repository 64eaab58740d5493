package hebi.build;

import hebi.pdf.StructureTextReader;
import hebi.pdf.StructureTextReader.Glyph;
import java.util.ArrayList;
import java.util.List;

/** How loose and how tight the justified lines of a PDF are, by where its glyphs stand. Gaps are in em. */
final class LineGaps {
    /** clreq 3.5.4: beyond it a line is seen to be loose [J]. */
    static final double LOOSE = 0.125;

    /** Positions in a PDF are rounded. */
    private static final double EXACT = 0.006;

    /** ISO 32000-1 §9.7.4.3: the origin of an upright glyph in vertical lines is so far from the start of its em. */
    private static final double ORIGIN = 0.88;

    private static final String MARKS = "，。、；：？！“”‘’『』「」（）《》〈〉【】";

    private int lines;
    private int loose;
    private double loosest;
    private final List<String> loosestLines = new ArrayList<>();
    private final List<String> tight = new ArrayList<>();

    private LineGaps() {}

    /** The paragraphs of a PDF whose lines run so. */
    static LineGaps of(StructureTextReader.Result read, boolean vertical) {
        LineGaps gaps = new LineGaps();
        for (StructureTextReader.Element paragraph : read.root().all("P")) {
            List<List<Glyph>> all = lines(paragraph.glyphs(), vertical);
            // The last one is not justified.
            for (List<Glyph> line : all.subList(0, Math.max(0, all.size() - 1))) {
                gaps.add(line, vertical);
            }
        }
        return gaps;
    }

    private static double along(Glyph glyph, boolean vertical) {
        if (!vertical) {
            return glyph.x();
        }
        boolean upright = glyph.advance() < 0;
        return -glyph.y() - (upright ? ORIGIN * em(glyph) : 0);
    }

    private static double em(Glyph glyph) {
        return Math.hypot(glyph.matrix().getValue(0, 0), glyph.matrix().getValue(0, 1));
    }

    /** A line begins where glyphs go back. */
    private static List<List<Glyph>> lines(List<Glyph> glyphs, boolean vertical) {
        List<List<Glyph>> lines = new ArrayList<>();
        double last = Double.POSITIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            double at = along(glyph, vertical);
            if (at < last - em(glyph) / 2) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(glyph);
            last = at;
        }
        return lines;
    }

    private void add(List<Glyph> line, boolean vertical) {
        lines++;
        double widest = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            Glyph glyph = line.get(i);
            Glyph next = line.get(i + 1);
            double gap = (along(next, vertical) - along(glyph, vertical)) / em(glyph) - Math.abs(glyph.advance());
            if (isHan(glyph) && isHan(next)) {
                widest = Math.max(widest, gap);
                tighter(gap, 0, line, i);
            } else if ((isHan(glyph) && isWestern(next, vertical)) || (isWestern(glyph, vertical) && isHan(next))) {
                tighter(gap, 0.125, line, i); // ZH-23 (6)
            } else if (glyph.text().equals(" ") && isWestern(next, vertical)) {
                tighter(gap + Math.abs(glyph.advance()), 0.25, line, i); // ZH-23 (2)
            }
            marks(line, i, vertical);
        }
        if (widest > LOOSE + EXACT) {
            loose++;
        }
        if (widest > loosest) {
            loosest = widest;
            loosestLines.add(String.format("%.3f %s", widest, text(line)));
        }
    }

    /** ZH-23: each mark between two Han keeps half of its em. */
    private void marks(List<Glyph> line, int from, boolean vertical) {
        int to = from + 1;
        while (to < line.size() && MARKS.contains(line.get(to).text())) {
            to++;
        }
        if (to > from + 1 && to < line.size() && isHan(line.get(from)) && isHan(line.get(to))) {
            double between = (along(line.get(to), vertical) - along(line.get(from), vertical)) / em(line.get(from)) - 1;
            tighter(between, 0.5 * (to - from - 1), line, from);
        }
    }

    private void tighter(double gap, double least, List<Glyph> line, int at) {
        if (gap < least - EXACT) {
            tight.add(String.format("%.3f behind %d of %s", gap, at, text(line)));
        }
    }

    private static boolean isHan(Glyph glyph) {
        return glyph.text().codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** A letter or digit that lies along the line; upright in vertical lines, its origin is elsewhere. */
    private static boolean isWestern(Glyph glyph, boolean vertical) {
        boolean lies = Math.abs(glyph.matrix().getValue(0, 0))
                < Math.abs(glyph.matrix().getValue(0, 1));
        return lies == vertical && glyph.text().matches("[0-9A-Za-z]+");
    }

    private static String text(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** Justified lines. */
    int lines() {
        return lines;
    }

    /** Share of lines in which Han stand further apart than {@link #LOOSE}. */
    double looseShare() {
        return lines == 0 ? 0 : (double) loose / lines;
    }

    /** The widest gap between two Han. */
    double loosest() {
        return loosest;
    }

    /** The loosest lines with their gaps, each looser than the one before. */
    List<String> loosestLines() {
        return loosestLines;
    }

    /** Places that are tighter than ZH-23 allows. */
    List<String> tight() {
        return tight;
    }
}
