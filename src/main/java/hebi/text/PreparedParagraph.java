package hebi.text;

import hebi.text.ParagraphStyle.Align;
import java.util.List;
import java.util.stream.IntStream;

/** A {@link Paragraph} over its {@link PreparedText}. Immutable. */
final class PreparedParagraph implements Paragraph {
    /** Lines of more characters than this are broken by first fit: total fit looks at all of them for every break. */
    private static final int LONGEST_LINE = 500;

    private final PreparedText prepared;

    PreparedParagraph(PreparedText prepared) {
        this.prepared = prepared;
    }

    @Override
    public List<MissingGlyph> missingGlyphs() {
        return prepared.missing();
    }

    @Override
    public int minContentSize() {
        int widest = 0;
        int from = 0;
        for (int b = 1; b < prepared.breaks().last() + 1; b++) {
            if (countsAsBreak(b)) {
                widest = Math.max(widest, prepared.natural(from, b) + prepared.indent(from));
                from = b;
            }
        }
        return widest;
    }

    /** css-text-4 §5.5: min-content takes the breaks of {@code anywhere}, but not those of {@code break-word}. */
    private boolean countsAsBreak(int at) {
        byte kind = prepared.breaks().at(at);
        return kind == BreakOpportunities.EMERGENCY
                ? prepared.styles().at(at).overflowWrap() == TextStyle.OverflowWrap.ANYWHERE
                : kind != BreakOpportunities.NONE;
    }

    @Override
    public int maxContentSize() {
        int widest = 0;
        int from = 0;
        for (int b = 1; b < prepared.breaks().last() + 1; b++) {
            if (prepared.breaks().at(b) == BreakOpportunities.FORCED) {
                widest = Math.max(widest, prepared.natural(from, b) + prepared.indent(from));
                from = b;
            }
        }
        return widest;
    }

    @Override
    public int naturalSize(int start, int end) {
        return PreparedText.toMillipoints(prepared.spacing().natural(start, end))
                + prepared.excess(start, end)
                + prepared.indent(start);
    }

    @Override
    public List<Integer> opportunities(int longest) {
        BreakCandidates all = BreakCandidates.withEmergencies(prepared.breaks(), 0, prepared, longest);
        return IntStream.range(0, all.size())
                .filter(i -> all.kind(i) != BreakOpportunities.HYPHEN)
                .mapToObj(all::offset)
                .toList();
    }

    @Override
    public List<LineRange> breakLines(int start, LineMeasure measure, int whole) {
        int length = prepared.source().text().length();
        if (start < 0 || start >= length) {
            throw new IllegalArgumentException("start " + start + " of " + length);
        }
        boolean justified = prepared.source().style().align() == Align.JUSTIFY;
        if (!justified || charactersPerLine(start, measure) > LONGEST_LINE) {
            return new FirstFit(prepared, measure, justified, whole).lines(start);
        }
        return new TotalFit(prepared, measure, start, whole).lines(start);
    }

    @Override
    public boolean isHyphenated(int end) {
        return prepared.isHyphenated(end);
    }

    private long charactersPerLine(int start, LineMeasure measure) {
        int length = prepared.source().text().length();
        long natural = Math.max(1, prepared.spacing().natural(start, length) / Spacing.FINE);
        return Math.min(length - start, (long) measure.of(0) * (length - start) / natural);
    }

    @Override
    public SetLine finish(LineRange line, int measure) {
        return new LineSetter(prepared, line, measure).set();
    }
}
