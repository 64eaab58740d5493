package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Inline;
import hebi.project.FrontMatterSchema.FrontMatter;
import hebi.project.markdown.LineConverter;
import hebi.project.markdown.ManuscriptConverter;
import hebi.project.markdown.Pictures;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.Types;
import hebi.project.yaml.YamlParser;
import hebi.project.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One manuscript: front matter and text → article. */
final class ManuscriptReader {
    private static final String FENCE = "---";

    private final ManuscriptFile manuscript;
    private final Pictures pictures;
    private final ReadingContext context;
    private final Diagnostics diagnostics;

    ManuscriptReader(ManuscriptFile manuscript, Pictures pictures, Set<String> languages, Diagnostics diagnostics) {
        this.manuscript = manuscript;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
        this.context = new ReadingContext(languages, diagnostics);
    }

    /**
     * A manuscript of an issue.
     *
     * @param path from the project's folder
     * @param article its name
     * @param language its language key
     * @param chinese whether the language is written in Han characters
     */
    record ManuscriptFile(String path, String article, String language, boolean chinese) {}

    /** The text of the file cut in two; {@code bodyLine} lines stand before the body. */
    private record Parts(Optional<String> frontMatter, String body, int bodyLine) {}

    /** Reads the article from the file's text. */
    Article read(String text) {
        Parts parts = split(text);
        FrontMatter front = parts.frontMatter().map(this::frontMatter).orElse(FrontMatter.NONE);
        ManuscriptConverter converter = new ManuscriptConverter(
                new ManuscriptConverter.Source(
                        manuscript.article(), manuscript.path(), parts.bodyLine(), manuscript.chinese()),
                pictures,
                diagnostics);
        ManuscriptConverter.Converted converted = converter.convert(parts.body());
        Span span = Span.of(manuscript.path());
        if (converted.blocks().isEmpty()) {
            diagnostics.report(Code.ARTICLE_EMPTY, span);
        }
        return new Article(
                manuscript.article(),
                manuscript.language(),
                front.title().map(this::line).orElse(List.of(new Inline.Text(span, manuscript.article()))),
                front.subtitle().map(this::line).orElse(List.of()),
                front.section().map(YamlValue.Scalar::text),
                front.credits(),
                front.summary().map(this::line).orElse(List.of()),
                converted.blocks(),
                converted.notes(),
                span);
    }

    private FrontMatter frontMatter(String yaml) {
        return YamlParser.parse(yaml, manuscript.path(), 1, diagnostics)
                .flatMap(value -> FrontMatterSchema.SCHEMA.read(value, FENCE, context))
                .orElse(FrontMatter.NONE);
    }

    private List<Inline> line(YamlValue.Scalar text) {
        return LineConverter.convert(
                text.text(), offset -> Types.placeIn(text, offset), manuscript.chinese(), diagnostics);
    }

    private Parts split(String text) {
        Span start = new Span(manuscript.path(), 1, 1);
        int first = lineEnd(text, 0);
        if (!isFence(text, 0, first)) {
            diagnostics.report(Code.FRONT_MATTER_MISSING, start);
            return new Parts(Optional.empty(), text, 0);
        }
        int lines = 1;
        for (int at = first; at < text.length(); ) {
            int end = lineEnd(text, at);
            lines++;
            if (isFence(text, at, end)) {
                return new Parts(Optional.of(text.substring(first, at)), text.substring(end), lines);
            }
            at = end;
        }
        // What follows may be the whole article: it is read as text, so that its own problems are found too.
        diagnostics.report(Code.FRONT_MATTER_NOT_CLOSED, start);
        return new Parts(Optional.empty(), text.substring(first), 1);
    }

    private static boolean isFence(String text, int start, int end) {
        return text.substring(start, end).stripTrailing().equals(FENCE);
    }

    // Index after the line's end, which is \n, \r or \r\n as in CommonMark.
    private static int lineEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", i) ? i + 2 : i + 1);
    }
}
