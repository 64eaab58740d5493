package hebi.layout.inline;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.HangingPunctuation;
import hebi.css.value.Keywords.TextAlign;
import hebi.css.value.Keywords.UnicodeBidi;
import hebi.css.value.TextKeywords.HyphenateLimitLast;
import hebi.css.value.TextKeywords.VerticalQuotes;
import hebi.geom.WritingMode;
import hebi.lang.LanguageProfile;
import hebi.layout.ContentSizes;
import hebi.layout.LayoutContext;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.LineGrid;
import hebi.layout.flow.Styles;
import hebi.layout.inline.InlineCollector.Collected;
import hebi.text.Paragraph;
import hebi.text.ParagraphStyle;
import hebi.text.ParagraphStyle.Align;
import hebi.text.ParagraphText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Makes the inline content of block containers. What is prepared is kept over the passes of a document, since boxes are
 * made anew in each; content at a measure is kept as long as its boxes. Not safe for several threads.
 */
public final class InlineFormatter {
    /** Texts kept for one place: it has few in a layout; more are generated ones of layouts long past. */
    private static final int MOST_TEXTS = 64;

    private final LayoutContext context;
    private final Formatter formatter;
    private final TextStyles styles;
    private final Map<Integer, Map<String, List<Prepared>>> prepared = new HashMap<>();
    private final IdentityHashMap<Box.Block, Map<Room, InlineContent>> contents = new IdentityHashMap<>();
    private final IdentityHashMap<Box.Block, ContentSizes> sizes = new IdentityHashMap<>();
    private final IdentityHashMap<List<Box.InlineLevel>, InlineContent> unbroken = new IdentityHashMap<>();

    /** Content sizes of a container: its measure, and its block size when that is given. */
    private record Room(int measure, OptionalInt blockSize) {}

    private record Prepared(ParagraphText source, Paragraph paragraph) {}

    /**
     * A formatter.
     *
     * @param formatter lays out what stands in lines as blocks
     */
    public InlineFormatter(LayoutContext context, Formatter formatter) {
        this.context = context;
        this.formatter = formatter;
        this.styles = new TextStyles(context.fonts(), context.languages());
    }

    /** Forgets the boxes of an earlier pass. */
    public void forgetBoxes() {
        contents.clear();
        sizes.clear();
        unbroken.clear();
    }

    /**
     * The lines of {@code block}, which holds {@link Box.Inlines}.
     *
     * @param measure how long they are, millipoints
     * @param blockSize what percentages across them are of, when that is given
     */
    public InlineContent content(Box.Block block, int measure, OptionalInt blockSize) {
        return contents.computeIfAbsent(block, b -> new HashMap<>(2))
                .computeIfAbsent(new Room(measure, blockSize), room -> make(block, room));
    }

    private InlineContent make(Box.Block block, Room room) {
        int measure = room.measure();
        Source source = new Source(
                ((Box.Inlines) block.contents()).boxes(),
                block.origin(),
                block.style(),
                measure,
                block.style().get(Properties.TEXT_INDENT).resolve(measure));
        AtomicBoxes pieces = new AtomicBoxes(formatter, this, source.mode(), room.blockSize());
        return content(source, pieces, measure);
    }

    /** The grid of lines as those of {@code block}, where {@code other} is. */
    public LineGrid grid(Box.Block block, LineGrid other) {
        WritingMode mode = Styles.mode(block.style());
        InlineBox root = InlineBox.root(
                block.origin(),
                block.style(),
                styles.of(block.style(), block.origin().language()),
                mode);
        return other.of(root.over + root.under, mode.isLineOverAtBlockStart() ? root.over : root.under);
    }

    /** Intrinsic sizes of {@code block}, which holds {@link Box.Inlines}. */
    public ContentSizes sizes(Box.Block block) {
        ContentSizes known = sizes.get(block);
        if (known == null) {
            known = new ContentSizes(
                    intrinsic(block, ContentSizes::min).min(),
                    intrinsic(block, ContentSizes::max).max());
            sizes.put(block, known);
        }
        return known;
    }

    private ContentSizes intrinsic(Box.Block block, ToIntFunction<ContentSizes> which) {
        Source source = new Source(
                ((Box.Inlines) block.contents()).boxes(),
                block.origin(),
                block.style(),
                0,
                block.style().get(Properties.TEXT_INDENT).resolve(0));
        Pieces laid = new AtomicBoxes(formatter, this, source.mode(), OptionalInt.empty());
        Function<Box.BlockLevel, ContentSizes> contribution = box -> formatter.contribution(box, source.style());
        InlineContent content = content(source, new IntrinsicPieces(contribution, which, laid), 0);
        ContentSizes sizes = content.sizes();
        for (OutOfFlow out : content.outOfFlow()) {
            if (!out.box().isPositioned() && !out.box().leavesFlow()) {
                ContentSizes beside = contribution.apply(out.box().box());
                sizes = new ContentSizes(Math.max(sizes.min(), beside.min()), sizes.max() + beside.max());
            }
        }
        return sizes;
    }

    /** The lines of {@code boxes}, of which there are some, as long as they are: bases and annotations of ruby. */
    InlineContent unbroken(List<Box.InlineLevel> boxes, Origin origin, ComputedStyle style) {
        InlineContent known = unbroken.get(boxes);
        if (known == null) {
            known = makeUnbroken(boxes, origin, style);
            unbroken.put(boxes, known);
        }
        return known;
    }

    private InlineContent makeUnbroken(List<Box.InlineLevel> boxes, Origin origin, ComputedStyle style) {
        Source source = new Source(boxes, origin, style, 0, 0);
        AtomicBoxes pieces = new AtomicBoxes(formatter, this, source.mode(), OptionalInt.empty());
        return content(source, pieces, content(source, pieces, 0).sizes().max());
    }

    /** An inline formatting context. */
    private record Source(List<Box.InlineLevel> boxes, Origin origin, ComputedStyle style, int measure, int indent) {
        WritingMode mode() {
            return Styles.mode(style);
        }
    }

    private InlineContent content(Source source, Pieces pieces, int measure) {
        InlineBox root = InlineBox.root(
                source.origin(),
                source.style(),
                styles.of(source.style(), source.origin().language()),
                source.mode());
        Collected collected =
                new InlineCollector(styles, pieces, measure).collect(source.boxes(), root, paragraphStyle(source));
        Optional<Paragraph> paragraph = collected.text().text().isEmpty()
                ? Optional.empty()
                : Optional.of(prepare(source.origin().order(), collected.text()));
        return new InlineContent(collected, paragraph, measure, source.mode(), context.structure());
    }

    private Paragraph prepare(int order, ParagraphText text) {
        Map<String, List<Prepared>> texts = prepared.computeIfAbsent(order, o -> new HashMap<>(2));
        if (texts.size() > MOST_TEXTS) {
            texts.clear();
        }
        List<Prepared> candidates = texts.computeIfAbsent(text.text(), t -> new ArrayList<>(1));
        for (Prepared candidate : candidates) {
            if (candidate.source().equals(text)) {
                return candidate.paragraph();
            }
        }
        Paragraph paragraph = context.preparer().apply(text);
        candidates.add(new Prepared(text, paragraph));
        return paragraph;
    }

    private ParagraphStyle paragraphStyle(Source source) {
        ComputedStyle style = source.style();
        WritingMode mode = source.mode();
        TextAlign all = style.get(Properties.TEXT_ALIGN);
        TextAlign last = style.get(Properties.TEXT_ALIGN_LAST);
        Align align = all == TextAlign.JUSTIFY && source.measure() < style.get(Properties.JUSTIFY_FROM)
                ? Align.START
                : align(all, mode);
        LanguageProfile language = styles.of(style, source.origin().language()).language();
        return new ParagraphStyle(
                mode,
                style.get(Properties.UNICODE_BIDI) == UnicodeBidi.PLAINTEXT,
                align,
                // css-text-4 §6.3: auto is the alignment of the other lines, but start for justify.
                last != TextAlign.AUTO ? align(last, mode) : align == Align.JUSTIFY ? Align.START : align,
                source.indent(),
                style.get(Properties.HANGING_PUNCTUATION) == HangingPunctuation.ALLOW_END,
                language.setting("justify", ""),
                language.setting("vertical-axis", "central").equals("stem"),
                style.get(Properties.VERTICAL_QUOTES) == VerticalQuotes.AUTO,
                hyphens(source, language));
    }

    private static ParagraphStyle.HyphenLimits hyphens(Source source, LanguageProfile language) {
        int lines = source.style().get(Properties.HYPHENATE_LIMIT_LINES);
        return new ParagraphStyle.HyphenLimits(
                lines >= 0 ? lines : language.number("hyphenation.lines", Integer.MAX_VALUE),
                source.style().get(Properties.HYPHENATE_LIMIT_ZONE).resolve(source.measure()),
                TextStyles.lastHyphen(source.style(), language) != HyphenateLimitLast.ALWAYS);
    }

    private static Align align(TextAlign value, WritingMode mode) {
        return switch (value) {
            case AUTO, START -> Align.START;
            case END -> Align.END;
            case LEFT -> mode.isInlineReversed() ? Align.END : Align.START;
            case RIGHT -> mode.isInlineReversed() ? Align.START : Align.END;
            case CENTER -> Align.CENTER;
            case JUSTIFY -> Align.JUSTIFY;
        };
    }
}
