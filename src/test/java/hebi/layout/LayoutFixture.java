package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.box.Box;
import hebi.box.BoxBuilder;
import hebi.box.DocumentOrder;
import hebi.box.GeneratedText;
import hebi.css.Cascade;
import hebi.css.Properties;
import hebi.css.StyleSheet;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.font.FontStack;
import hebi.font.HarfBuzzShaper;
import hebi.font.SquareFont;
import hebi.geom.LogicalSize;
import hebi.html.Element;
import hebi.html.XhtmlParser;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageInfo;
import hebi.lang.Languages;
import hebi.layout.content.CounterStyle;
import hebi.layout.content.DocumentCounters;
import hebi.layout.flow.Styles;
import hebi.text.ParagraphPreparer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * XHTML and CSS laid out in memory with {@link SquareFont}: an em is 10 pt, a line 1 em, each character 1 em along.
 * Paragraphs have no margins, one line may stand alone. Nothing may be reported on the way.
 *
 * <p>The structure element of everything is its order in the document, plus 1: so that {@link LaidOut} knows what each
 * fragment is from.
 */
public final class LayoutFixture {
    /** An em in millipoints. */
    public static final int EM = 10_000;

    /** css-values-4 §6.2: a CSS pixel is 0.75 pt. */
    private static final double PIXELS_IN_EM = 10 / 0.75;

    private static final double PIXELS_PER_INCH = 96;

    private static final int MAX_PAGES = 2000;
    private static final String BASE = """
            html { font: 10pt/10pt serif; orphans: 1; widows: 1 }
            body, p, h1, h2, h3, ul, ol, pre, figure, blockquote { margin: 0; font-size: 10pt }
            """;
    private static final FontStack FONTS = new FontStack(List.of(SquareFont.face()));
    private static final Languages LANGUAGES = new Languages();
    private static final ParagraphPreparer PREPARER = new ParagraphPreparer(new HarfBuzzShaper());

    private final DiagnosticLog log = new DiagnosticLog();
    private final Map<String, ImageAsset> pictures = new TreeMap<>();
    private final List<String> expected = new ArrayList<>();
    private final DocumentOrder order;
    private final Box.Block root;
    private final FlowLayout flow;

    private LayoutFixture(String base, String css, String xhtml) {
        Element parsed = new XhtmlParser(log).parse(xhtml, Span.of("test.xhtml"));
        List<StyleSheet> sheets = List.of(sheet(base, "base.css"), sheet(css, "test.css"));
        StyledElement styled = new Cascade(sheets, log).style(parsed).root();
        order = DocumentOrder.of(styled);
        root = new BoxBuilder(order, new Texts(DocumentCounters.of(styled))).build(styled);
        flow = new FlowLayout(new LayoutContext(
                PREPARER::prepare,
                query -> FONTS,
                LANGUAGES::profile,
                source -> Optional.ofNullable(pictures.get(source)),
                at -> at + 1,
                log));
        assertNothingReported();
    }

    /** A document in English: words break at spaces, nothing is put between letters. */
    public static LayoutFixture of(String css, String body) {
        return in("en", css, body);
    }

    /** A document in another language. */
    public static LayoutFixture in(String language, String css, String body) {
        return new LayoutFixture(BASE, css, "<html lang='" + language + "'><body>" + body + "</body></html>");
    }

    /** A whole document with another base stylesheet. */
    static LayoutFixture document(String base, String css, String xhtml) {
        return new LayoutFixture(base, css, xhtml);
    }

    /** With a picture of so many pixels, each a CSS pixel. */
    LayoutFixture withPixels(String source, int width, int height) {
        ImageInfo info = new ImageInfo(ImageInfo.Format.PNG, width, height, 3, false, PIXELS_PER_INCH);
        pictures.put(source, new ImageAsset(source, new ImageBytes(new byte[] {1}), info));
        return this;
    }

    /** With a picture of so many ems, at one pixel a CSS pixel; multiples of 0.3 are exact. */
    public LayoutFixture with(String source, double width, double height) {
        return withPixels(source, (int) Math.round(width * PIXELS_IN_EM), (int) Math.round(height * PIXELS_IN_EM));
    }

    /** Where findings with these ids are expected. */
    public LayoutFixture reporting(String... ids) {
        expected.addAll(List.of(ids));
        return this;
    }

    /** Pages of this many ems along and across the lines. */
    public LaidOut pages(double inline, double block) {
        return pages(page -> new LogicalSize(em(inline), em(block)));
    }

    /** Pages whose sizes depend on their number from 0, in millipoints. */
    public LaidOut pages(IntFunction<LogicalSize> size) {
        List<LayoutResult> results = new ArrayList<>();
        Optional<BreakToken> token = Optional.empty();
        do {
            LayoutResult result = flow.layout(root, size.apply(results.size()), token);
            results.add(result);
            if (result.next().isPresent()) {
                assertThat(result.next()).as("layout goes on").isNotEqualTo(token);
            }
            token = result.next();
            assertThat(results).as("pages").hasSizeLessThan(MAX_PAGES);
        } while (token.isPresent());
        assertNothingReported();
        return new LaidOut(results, order);
    }

    /** One page without end. */
    public LaidOut page(double inline) {
        return pages(inline, 10_000);
    }

    /** Without pages, in a viewport of these millipoints, as a browser shows it. */
    LaidOut inViewport(int width, int height) {
        LogicalSize viewport = Styles.mode(root.style()).toLogical(width, height);
        LayoutResult result = flow.layoutUnbroken(root, viewport.inline());
        assertNothingReported();
        return new LaidOut(List.of(result), order);
    }

    /** Its content sizes in ems. */
    public ContentSizes contentSizes() {
        ContentSizes sizes = flow.contentSizes(root);
        assertNothingReported();
        return sizes;
    }

    /** What its first page must be. */
    public LayoutResult.Start start() {
        return flow.start(root);
    }

    /** {@code ems} in millipoints. */
    public static int em(double ems) {
        return (int) Math.round(ems * EM);
    }

    /** So many lines of text, each of one letter. */
    public static String lines(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> Character.toString('a' + i % 26))
                .collect(Collectors.joining("<br/>"));
    }

    /** Ids of what was reported so far. */
    public List<String> reported() {
        return log.sorted().stream().map(finding -> finding.code().id()).toList();
    }

    private StyleSheet sheet(String css, String name) {
        return StyleSheet.parse(css, name, StyleSheet.Imports.NONE, log);
    }

    private void assertNothingReported() {
        assertThat(log.sorted())
                .as("diagnostics")
                .allMatch(finding -> expected.contains(finding.code().id()));
    }

    /** Generated texts with counters alone. */
    private record Texts(DocumentCounters counters) implements GeneratedText {
        @Override
        public String content(StyledElement pseudo, StyledElement parent) {
            if (!(pseudo.style().get(Properties.CONTENT) instanceof Content.Parts parts)) {
                return "";
            }
            return parts.parts().stream().map(part -> text(part, pseudo)).collect(Collectors.joining());
        }

        private String text(ContentPart part, StyledElement pseudo) {
            if (part instanceof ContentPart.Literal literal) {
                return literal.text();
            }
            if (part instanceof ContentPart.Leader) {
                return Character.toString(LEADER);
            }
            return part instanceof ContentPart.Counter counter
                    ? CounterStyle.format(counter.style(), counters.at(pseudo).innermost(counter.name()))
                    : "";
        }

        @Override
        public String marker(StyledElement item) {
            return CounterStyle.marker(
                    item.style().get(Properties.LIST_STYLE_TYPE),
                    counters.at(item).innermost("list-item"));
        }
    }
}
