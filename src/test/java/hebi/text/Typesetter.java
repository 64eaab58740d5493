package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.font.FontFace;
import hebi.font.FontLibrary;
import hebi.font.FontQuery;
import hebi.font.FontStack;
import hebi.font.GlyphRun;
import hebi.font.HarfBuzzShaper;
import hebi.geom.BlockFlow;
import hebi.geom.Color;
import hebi.geom.Direction;
import hebi.geom.WritingMode;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import hebi.text.ParagraphStyle.Align;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets paragraphs for tests: one style unless spans are given, an em of 10 pt, lengths in em. */
final class Typesetter {
    static final int EM = 10_000;
    private static final DiagnosticLog LOG = new DiagnosticLog();
    private static final Languages LANGUAGES = new Languages();
    private static final FontLibrary FONTS = fonts();
    private static final ParagraphPreparer PREPARER = new ParagraphPreparer(new HarfBuzzShaper());

    private final String language;
    private FontStack fonts;
    private BlockFlow flow = BlockFlow.HORIZONTAL_TB;
    private Direction direction = Direction.LTR;
    private Align align = Align.JUSTIFY;
    private int indent;
    private boolean hang;
    private boolean trim = true;
    private int autospace = TextStyle.PROFILE_AUTOSPACE;
    private TextStyle.Prohibition prohibition = TextStyle.Prohibition.PROFILE;
    private TextStyle.WordBreak wordBreak = TextStyle.WordBreak.NORMAL;
    private TextStyle.Hyphens hyphens = TextStyle.Hyphens.MANUAL;
    private boolean kashida;
    private boolean anywhere;
    private int letterSpacing;
    private TextStyle.Orientation orientation = TextStyle.Orientation.MIXED;

    private Typesetter(String language) {
        this.language = language;
        this.fonts = stack("text", language);
    }

    private static FontStack stack(String family, String tag) {
        return FONTS.stack(new FontQuery(List.of(family), tag, 400, false));
    }

    /** The face of a family. */
    static FontFace face(String family) {
        return stack(family, "en").primary();
    }

    Typesetter fonts(FontFace... faces) {
        fonts = new FontStack(List.of(faces));
        return this;
    }

    private static FontLibrary fonts() {
        try {
            return FontLibrary.open(
                    new DirectoryResources(Path.of(System.getProperty("hebi.home", "."))), "fonts", LANGUAGES, LOG);
        } catch (ResourceException e) {
            throw new AssertionError(e);
        }
    }

    static Typesetter in(String language) {
        Typesetter setter = new Typesetter(language);
        setter.direction = LANGUAGES.profile(language).direction();
        setter.flow = LANGUAGES.profile(language).writingModes().get(0);
        return setter;
    }

    Typesetter align(Align value) {
        align = value;
        return this;
    }

    Typesetter flow(BlockFlow value) {
        flow = value;
        return this;
    }

    Typesetter indent(double em) {
        indent = (int) Math.round(em * EM);
        return this;
    }

    Typesetter hanging() {
        hang = true;
        return this;
    }

    Typesetter untrimmed() {
        trim = false;
        return this;
    }

    Typesetter autospace(int thousandths) {
        autospace = thousandths;
        return this;
    }

    Typesetter level(TextStyle.Prohibition value) {
        prohibition = value;
        return this;
    }

    Typesetter wordBreak(TextStyle.WordBreak value) {
        wordBreak = value;
        return this;
    }

    Typesetter kashida() {
        kashida = true;
        return this;
    }

    Typesetter hyphens(TextStyle.Hyphens value) {
        hyphens = value;
        return this;
    }

    Typesetter anywhere() {
        anywhere = true;
        return this;
    }

    Typesetter letterSpacing(double em) {
        letterSpacing = (int) Math.round(em * EM);
        return this;
    }

    Typesetter orientation(TextStyle.Orientation value) {
        orientation = value;
        return this;
    }

    TextStyle style() {
        return style(language, EM, false);
    }

    TextStyle style(String tag, int size, boolean combine) {
        return new TextStyle(
                tag.equals(language) ? fonts : stack("text", tag),
                size,
                Map.of(),
                Color.Rgb.BLACK,
                LANGUAGES.profile(tag),
                List.of(),
                letterSpacing,
                0,
                orientation,
                combine,
                trim,
                autospace,
                prohibition,
                wordBreak,
                anywhere ? TextStyle.OverflowWrap.ANYWHERE : TextStyle.OverflowWrap.NORMAL,
                hyphens,
                kashida,
                false);
    }

    ParagraphStyle paragraphStyle() {
        Align last = align == Align.JUSTIFY ? Align.START : align;
        return new ParagraphStyle(new WritingMode(flow, direction), false, align, last, indent, hang);
    }

    Paragraph prepare(String text) {
        return prepare(text, List.of(new ParagraphText.StyleSpan(0, text.length(), style(), 0)));
    }

    Paragraph prepare(String text, List<ParagraphText.StyleSpan> spans) {
        return PREPARER.prepare(new ParagraphText(text, spans, List.of(), List.of(), paragraphStyle()));
    }

    static Paragraph prepare(ParagraphText source) {
        return PREPARER.prepare(source);
    }

    /** Sets {@code text} in lines of {@code em}. */
    Lines set(String text, double em) {
        return new Lines(text, prepare(text), (int) Math.round(em * EM));
    }

    /** Sets stretches of text, each with its style, in lines of {@code em}. */
    Lines set(double em, Stretch... stretches) {
        StringBuilder text = new StringBuilder();
        List<ParagraphText.StyleSpan> spans = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int start = text.length();
            text.append(stretch.text());
            spans.add(new ParagraphText.StyleSpan(start, text.length(), stretch.style(), spans.size()));
        }
        return new Lines(text.toString(), prepare(text.toString(), spans), (int) Math.round(em * EM));
    }

    /** Text of one style. */
    record Stretch(String text, TextStyle style) {}

    /** {@code text} in this typesetter's style. */
    Stretch stretch(String text) {
        return new Stretch(text, style());
    }

    static void assertNothingReported() {
        assertThat(LOG.sorted()).isEmpty();
    }

    /** Finished lines, and questions about them. */
    static final class Lines {
        final String text;
        final int measure;
        final List<LineRange> ranges;
        final List<SetLine> set = new ArrayList<>();

        Lines(String text, Paragraph paragraph, int measure) {
            this.text = text;
            this.measure = measure;
            this.ranges = paragraph.breakLines(0, line -> measure);
            ranges.forEach(range -> set.add(paragraph.finish(range, measure)));
        }

        /** Each line's text without spaces at its end. */
        List<String> strings() {
            return ranges.stream()
                    .map(r -> text.substring(r.start(), r.end()).replaceAll("[ \u2028]+$", ""))
                    .toList();
        }

        /** The text of all glyph runs in logical order. */
        String runTexts() {
            StringBuilder all = new StringBuilder();
            for (SetLine line : set) {
                line.pieces().stream()
                        .filter(SetLine.Glyphs.class::isInstance)
                        .map(SetLine.Glyphs.class::cast)
                        .sorted(java.util.Comparator.comparingInt(SetLine.Glyphs::start))
                        .forEach(g -> all.append(g.run().text()));
            }
            return all.toString();
        }

        /** Position along its line of the glyph of the character at {@code offset}, in em. */
        double position(int offset) {
            Glyph glyph = find(offset);
            return (glyph.of().lineLeft() + glyph.of().run().along(glyph.index())) / (double) EM;
        }

        /** The first glyph of the character at {@code offset}. */
        int glyph(int offset) {
            return find(offset).of().run().glyph(find(offset).index());
        }

        /** The family that the character at {@code offset} is set in. */
        String family(int offset) {
            return find(offset).of().run().font().family();
        }

        /** Whether a cluster begins with the character at {@code offset}. */
        boolean isCluster(int offset) {
            return glyphs(offset).findFirst().isPresent();
        }

        private Glyph find(int offset) {
            return glyphs(offset).findFirst().orElseThrow(() -> new AssertionError("no glyph for offset " + offset));
        }

        private record Glyph(SetLine.Glyphs of, int index) {}

        private Stream<Glyph> glyphs(int offset) {
            return IntStream.range(0, set.size())
                    .boxed()
                    .flatMap(line -> runs(line).stream())
                    .filter(g -> g.start() <= offset && offset < g.end())
                    .flatMap(g -> IntStream.range(0, g.run().size())
                            .filter(i -> g.run().cluster(i) == offset - g.start())
                            .mapToObj(i -> new Glyph(g, i)));
        }

        /** All glyph runs of a line, from line-left to line-right. */
        List<SetLine.Glyphs> runs(int line) {
            return set.get(line).pieces().stream()
                    .filter(SetLine.Glyphs.class::isInstance)
                    .map(SetLine.Glyphs.class::cast)
                    .toList();
        }

        /** The run that sets the character at {@code offset}. */
        GlyphRun run(int offset) {
            return find(offset).of().run();
        }

        /** The characters of a line from line-left to line-right, unmirrored. */
        String visual(int line) {
            StringBuilder all = new StringBuilder();
            for (SetLine.Glyphs g : runs(line)) {
                GlyphRun run = g.run();
                for (int i = 0; i < run.size(); i++) {
                    if (i == 0 || run.cluster(i) != run.cluster(i - 1)) {
                        all.appendCodePoint(run.text().codePointAt(run.cluster(i)));
                    }
                }
            }
            return all.toString();
        }

        /** Distance of the first glyphs of two characters, in em. */
        double distance(String from, String to) {
            return position(text.indexOf(to)) - position(text.indexOf(from));
        }

        /** Where a line's last visible piece ends, in em. */
        double end(int line) {
            int end = 0;
            for (SetLine.Piece piece : set.get(line).pieces()) {
                end = Math.max(end, piece.lineLeft() + piece.inlineSize());
            }
            return end / (double) EM;
        }

        /** Where a line's first piece begins, in em. */
        double start(int line) {
            return set.get(line).pieces().stream()
                            .mapToInt(SetLine.Piece::lineLeft)
                            .min()
                            .orElseThrow()
                    / (double) EM;
        }
    }
}
