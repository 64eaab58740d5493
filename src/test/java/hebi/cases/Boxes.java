package hebi.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The boxes of a line's glyphs. A glyph's box is its advance, but a trimmed mark's is its trimmed width: an opening mark keeps its end
 * and begins where the character before it ends; a closing or stop mark keeps its start and ends where the next begins;
 * a mark of half an em or of two is centred in its box. In a spread line the usual gap between Han belongs to no box.
 */
final class Boxes {
    /** Differences below this many em are rounding. */
    private static final double NOISE = 0.01;

    private static final double FULL_WIDTH = 0.9;

    private final Line line;
    private final List<Letter> glyphs;
    private final double[] starts;
    private final double[] ends;
    private final double gap;

    /** A glyph with its first character and its box along the line. */
    record Box(Letter letter, Glyph glyph, Axes.Span span) {
        double start() {
            return span.start();
        }

        double end() {
            return span.end();
        }
    }

    private Boxes(Line line) {
        this.line = line;
        Map<Glyph, Letter> firsts = new IdentityHashMap<>();
        List<Letter> all = new ArrayList<>(line.letters);
        all.addAll(line.extras);
        all.forEach(l -> firsts.putIfAbsent(l.glyph, l));
        glyphs = new ArrayList<>(firsts.values());
        glyphs.sort(Comparator.comparingDouble((Letter l) -> l.pen.start()).thenComparingDouble(l -> l.pen.end()));
        starts = glyphs.stream().mapToDouble(l -> l.pen.start()).toArray();
        ends = glyphs.stream().mapToDouble(l -> l.pen.end()).toArray();
        gap = usualGap();
    }

    static List<Box> of(Line line, Axes axes) {
        Boxes boxes = new Boxes(line);
        if (!axes.rightToLeft()) {
            boxes.trim();
        }
        List<Box> list = new ArrayList<>();
        for (int i = 0; i < boxes.glyphs.size(); i++) {
            Letter letter = boxes.glyphs.get(i);
            list.add(new Box(letter, letter.glyph, new Axes.Span(boxes.starts[i], boxes.ends[i])));
        }
        return list;
    }

    // The median gap between neighbouring Han: how far the line is spread.
    private double usualGap() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            if (Marks.isHan(glyphs.get(i - 1).codePoint())
                    && Marks.isHan(glyphs.get(i).codePoint())) {
                gaps.add(starts[i] - ends[i - 1]);
            }
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
    }

    private void trim() {
        for (int i = 0; i < glyphs.size(); i++) {
            if (isHalf(i)) {
                centre(i, size(i) / 2);
            } else if (Marks.isDouble(glyphs.get(i).codePoint())) {
                centre(i, 2 * size(i));
            }
        }
        for (int i = 0; i < glyphs.size(); i++) {
            if (isFullWidth(i) && Marks.isClosingOrStop(glyphs.get(i).codePoint())) {
                trimEnd(i);
            }
        }
        for (int i = 0; i < glyphs.size(); i++) {
            if (isFullWidth(i) && Marks.isOpening(glyphs.get(i).codePoint())) {
                trimStart(i);
            }
        }
    }

    private void centre(int i, double width) {
        double middle = (starts[i] + ends[i]) / 2;
        starts[i] = middle - width / 2;
        ends[i] = middle + width / 2;
    }

    // Never less than half an em; what is left of the way to the next box is the line's gap.
    private void trimEnd(int i) {
        boolean last = i == glyphs.size() - 1;
        double limit = last ? line.endEdge : starts[i + 1] + (isOpening(i + 1) ? size(i + 1) / 2 : 0) - gap;
        if (limit < ends[i] - NOISE * size(i)) {
            ends[i] = Math.max(starts[i] + size(i) / 2, limit);
        }
    }

    private void trimStart(int i) {
        double limit = i == 0 ? line.startEdge : ends[i - 1] + gap;
        if (starts[i] < limit - NOISE * size(i)) {
            starts[i] = Math.min(ends[i] - size(i) / 2, limit);
        }
    }

    private boolean isOpening(int i) {
        return isFullWidth(i) && Marks.isOpening(glyphs.get(i).codePoint());
    }

    private boolean isHalf(int i) {
        boolean beforeHan = i + 1 < glyphs.size() && isWide(i + 1);
        return Marks.isHalf(glyphs.get(i).codePoint()) && (beforeHan || i > 0 && isWide(i - 1));
    }

    private boolean isWide(int i) {
        int c = glyphs.get(i).codePoint();
        return Marks.isHan(c) || Marks.isOpening(c) || Marks.isClosingOrStop(c);
    }

    private boolean isFullWidth(int i) {
        return glyphs.get(i).pen.length() > FULL_WIDTH * size(i);
    }

    private double size(int i) {
        return glyphs.get(i).glyph.size;
    }
}
