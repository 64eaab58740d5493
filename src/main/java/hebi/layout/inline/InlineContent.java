package hebi.layout.inline;

import hebi.box.Origin;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Quote;
import hebi.diag.Span;
import hebi.font.FontFace;
import hebi.fragment.LineFit;
import hebi.geom.Length;
import hebi.geom.WritingMode;
import hebi.layout.ContentSizes;
import hebi.layout.flow.Trail;
import hebi.layout.inline.InlineCollector.Collected;
import hebi.text.LineRange;
import hebi.text.MissingGlyph;
import hebi.text.Paragraph;
import hebi.text.SetLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The lines of one block container at one measure. They are broken once and finished when they are asked for. */
public final class InlineContent {
    private final Collected collected;
    private final Optional<Paragraph> paragraph;
    private final int measure;
    private final LineBuilder builder;
    private final Map<Integer, List<LineBox>> lines = new HashMap<>();
    /** By start: lines that were broken anew for the end of a page. */
    private final Map<Integer, List<List<LineBox>>> others = new HashMap<>();

    InlineContent(
            Collected collected,
            Optional<Paragraph> paragraph,
            int measure,
            WritingMode mode,
            IntUnaryOperator structure) {
        this.collected = collected;
        this.paragraph = paragraph;
        this.measure = measure;
        this.builder = new LineBuilder(collected, mode, structure);
    }

    /** Whether there is no line at all (CSS 2 §9.4.2). */
    public boolean isEmpty() {
        return paragraph.isEmpty();
    }

    /** Intrinsic inline sizes in millipoints. */
    public ContentSizes sizes() {
        return paragraph
                .map(p -> new ContentSizes(p.minContentSize(), p.maxContentSize()))
                .orElse(ContentSizes.ZERO);
    }

    /** Inline size in millipoints of a space at the end, which no line counts: it parts a marker from its item. */
    public int hangingSpace() {
        String text = collected.text().text().replaceAll("[\\u2066-\\u2069\\u202A-\\u202E]", "");
        FontFace font = root().text.fonts().primary();
        return text.endsWith(" ")
                ? Length.scale(root().text.fontSize(), font.advance(font.glyph(' ')), font.unitsPerEm())
                : 0;
    }

    /** The container's own inline box. */
    InlineBox root() {
        return collected.root();
    }

    /** Elements that have no line to begin on. */
    public List<Origin> startsWithoutLine() {
        return isEmpty()
                ? collected.starts().stream().map(InlineCollector.Start::origin).toList()
                : List.of();
    }

    /** The paragraph's text. */
    String text() {
        return collected.text().text();
    }

    /** UTF-16 length of the paragraph. */
    int length() {
        return text().length();
    }

    /** Inline size of what stands before {@code offset} in one line, in millipoints. */
    int naturalSize(int offset) {
        return offset <= 0 || isEmpty() ? 0 : paragraph.orElseThrow().naturalSize(0, Math.min(offset, length()));
    }

    /** The paragraph, of which there is one unless it is empty. */
    Paragraph paragraph() {
        return paragraph.orElseThrow();
    }

    /** A line of the characters from {@code from} to {@code to}, as long as they are; nothing is said of its fit. */
    LineBox part(int from, int to) {
        return part(from, to, paragraph().naturalSize(from, to));
    }

    /** The same in {@code room} millipoints. */
    LineBox part(int from, int to, int room) {
        Paragraph source = paragraph();
        LineRange range = new LineRange(from, to, false, to == length(), 0);
        return builder.build(range, source.finish(range, room), new LineBuilder.Room(0, room));
    }

    LineBox line(int index) {
        return lines(0).get(index);
    }

    /**
     * All lines from {@code start} on.
     *
     * @param start UTF-16 offset; 0, or the end of a line
     */
    public List<LineBox> lines(int start) {
        List<LineBox> whole = lines.get(0);
        if (whole != null && start > 0) {
            for (int i = 1; i < whole.size(); i++) {
                if (whole.get(i).start() == start) {
                    return whole.subList(i, whole.size());
                }
            }
        }
        List<LineBox> known = lines.get(start);
        if (known == null) {
            known = make(start, -1);
            lines.put(start, known);
        }
        return known;
    }

    /**
     * All lines from {@code start} on, where the one with the index {@code last}, the last one on its page or column,
     * should not end with a hyphen (css-text-4 §6.3.3).
     */
    public List<LineBox> lines(int start, int last) {
        List<List<LineBox>> known = others.computeIfAbsent(start, s -> new ArrayList<>(1));
        List<LineBox> made = make(start, last);
        if (known.stream().noneMatch(lines -> starts(lines).equals(starts(made)))) {
            known.add(made);
        }
        return made;
    }

    /** The lines from {@code start} on of which one begins at {@code offset}, when they were broken so before. */
    public List<LineBox> linesTo(int start, int offset) {
        return others.getOrDefault(start, List.of()).stream()
                .filter(lines -> starts(lines).contains(offset))
                .findFirst()
                .filter(lines -> !starts(lines(start)).contains(offset))
                .orElseGet(() -> lines(start));
    }

    private static List<Integer> starts(List<LineBox> lines) {
        return lines.stream().map(LineBox::start).toList();
    }

    /** Whether {@code line} should not be the last one on a column, or page, since it ends with a hyphen. */
    public boolean isHyphenatedAgainst(LineBox line, boolean column) {
        return switch (TextStyles.lastHyphen(root().style, root().text.language())) {
            case HEBI_AUTO, NONE -> false;
            case ALWAYS, COLUMN -> isHyphenated(line);
            case PAGE, SPREAD -> !column && isHyphenated(line);
        };
    }

    private boolean isHyphenated(LineBox line) {
        return paragraph.map(p -> p.isHyphenated(line.end())).orElse(false);
    }

    /** Inline size of what stands in {@code line} before {@code offset}, in millipoints. */
    public int sizeBefore(LineBox line, int offset) {
        return offset <= line.start() ? 0 : paragraph.orElseThrow().naturalSize(line.start(), offset);
    }

    /** Whether a forced break stands before {@code offset}. */
    public boolean isForcedBefore(int offset) {
        return offset > 0
                && InlineCollector.isForcedBreak(collected.text().text().charAt(offset - 1));
    }

    /** Floats and positioned boxes in the lines, in order. */
    public List<OutOfFlow> outOfFlow() {
        return collected.outOfFlow();
    }

    /** Where lines stand and how long they are: those beside floats are shorter. Lengths are millipoints. */
    public interface Shape {
        /** Available inline size of a line. */
        int measure(int line);

        /** How far it begins from the container's content. */
        int inlineStart(int line);
    }

    /** Block size of a line with nothing in it that is larger than the container's own text, in millipoints. */
    public int usualLineSize() {
        return root().over + root().under;
    }

    /** All lines from {@code start} on, in a shape; broken anew each time. */
    public List<LineBox> lines(int start, Shape shape) {
        if (paragraph.isEmpty()) {
            return List.of();
        }
        List<LineRange> ranges = paragraph.get().breakLines(start, shape::measure);
        List<LineBox> made = new ArrayList<>(ranges.size());
        for (int i = 0; i < ranges.size(); i++) {
            made.add(make(ranges.get(i), shape.measure(i), shape.inlineStart(i)));
        }
        return made;
    }

    private LineBox make(LineRange range, int room, int inlineStart) {
        SetLine set = paragraph.orElseThrow().finish(range, room);
        LineBox line = builder.build(range, set, new LineBuilder.Room(inlineStart, room));
        if (range.overfull() > 0 || set.looseness() > LineFit.LOOSE) {
            line = line.fitted(new LineFit(range.overfull(), set.looseness(), span(range.start())));
        }
        List<Trail> findings = findings(range, paragraph.orElseThrow());
        return findings.isEmpty() ? line : line.with(findings);
    }

    private List<LineBox> make(int start, int last) {
        if (paragraph.isEmpty()) {
            return List.of();
        }
        List<LineBox> made = new ArrayList<>();
        for (LineRange range : paragraph.get().breakLines(start, line -> measure, last)) {
            made.add(make(range, measure, 0));
        }
        return List.copyOf(made);
    }

    private List<Trail> findings(LineRange range, Paragraph source) {
        List<Trail> findings = new ArrayList<>();
        for (MissingGlyph missing : source.missingGlyphs()) {
            if (missing.offset() >= range.start() && missing.offset() < range.end()) {
                findings.add(Trail.of(Diagnostic.of(
                        Code.MISSING_GLYPH,
                        span(missing.offset()),
                        Character.toString(missing.codePoint()),
                        String.format(Locale.ROOT, "%04X", missing.codePoint()),
                        String.join(", ", missing.tried()))));
            }
        }
        if (range.overfull() > 0) {
            findings.add(Trail.of(Diagnostic.of(
                    Code.LINE_OVERFULL,
                    span(range.start()),
                    String.format(Locale.ROOT, "%.1f", range.overfull() / 1000.0),
                    Quote.of(collected.text().text().substring(range.start(), range.end())))));
        }
        return findings;
    }

    private Span span(int offset) {
        return collected.text().styles().stream()
                .filter(s -> s.start() <= offset && offset < s.end())
                .findFirst()
                .map(s -> collected.tags().get(s.tag()))
                .map(tag -> tag instanceof InlineTag.OfText text
                        ? text.box().origin().span()
                        : tag.holder().origin.span())
                .filter(span -> !span.equals(Span.NONE)) // generated text is from where its paragraph is
                .orElse(collected.root().origin.span());
    }
}
