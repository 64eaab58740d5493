package hebi.layout.inline;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.WhiteSpace;
import hebi.css.value.TextKeywords.InlineNote;
import hebi.css.value.TextKeywords.RubyPosition;
import hebi.geom.Direction;
import hebi.text.ParagraphStyle;
import hebi.text.ParagraphText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the inline boxes of one block container into one string with what stands in it. */
final class InlineCollector {
    private static final char OBJECT = '\uFFFC';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';
    private static final char POP_EMBEDDING = '\u202C';

    /** Levels of ruby in the base of another that are measured. */
    private static final int LEVELS = 1;

    private final TextStyles styles;
    private final Pieces pieces;
    private final int measure;
    private final StringBuilder text = new StringBuilder();
    private final List<ParagraphText.StyleSpan> spans = new ArrayList<>();
    private final List<ParagraphText.InlineObject> objects = new ArrayList<>();
    private final List<ParagraphText.InlineEdge> edges = new ArrayList<>();
    private final List<ParagraphText.Boundary> boundaries = new ArrayList<>();
    private final List<InlineTag> tags = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<OutOfFlow> outOfFlow = new ArrayList<>();
    private final List<AnnotatedBase> annotated = new ArrayList<>();
    private final List<ParagraphText.Kept> kept = new ArrayList<>();
    private final List<ParagraphText.Folded> folded = new ArrayList<>();
    private final List<Noted> notes = new ArrayList<>();
    /** What the space before the next text has at least, millipoints. */
    private int leastGap;
    /** The innermost box of what was collected last. */
    private Optional<InlineBox> last = Optional.empty();

    /** An element that begins at a UTF-16 offset. */
    record Start(int offset, Origin origin) {}

    /** A note in two lines that begins at a UTF-16 offset. */
    record Noted(int offset, FoldedNote note) {}

    /**
     * What was collected.
     *
     * @param text the paragraph
     * @param root the container's own inline box
     * @param tags by number
     * @param starts in order
     * @param outOfFlow in order
     * @param annotated bases with annotations, inner ones first
     * @param notes in two lines, in order
     */
    record Collected(
            ParagraphText text,
            InlineBox root,
            List<InlineTag> tags,
            List<Start> starts,
            List<OutOfFlow> outOfFlow,
            List<AnnotatedBase> annotated,
            List<Noted> notes) {}

    InlineCollector(TextStyles styles, Pieces pieces, int measure) {
        this.styles = styles;
        this.pieces = pieces;
        this.measure = measure;
    }

    Collected collect(List<Box.InlineLevel> boxes, InlineBox root, ParagraphStyle paragraph) {
        addAll(boxes, root);
        return new Collected(
                new ParagraphText(text.toString(), spans, objects, edges, boundaries, kept, folded, paragraph),
                root,
                tags,
                starts,
                outOfFlow,
                annotated,
                notes);
    }

    private void addAll(List<Box.InlineLevel> boxes, InlineBox holder) {
        for (Box.InlineLevel box : boxes) {
            if (box instanceof Box.Text leaf) {
                addText(leaf, holder);
            } else if (box instanceof Box.Inline inline) {
                addInline(inline, holder);
            } else if (box instanceof Box.LineBreak) {
                begin(box.origin());
                addControl(LINE_SEPARATOR, holder);
            } else if (box instanceof Box.OutOfFlow out) {
                addOutOfFlow(out, holder);
            } else if (box instanceof Box.Leader leader) {
                addLeader(leader, holder);
            } else if (box instanceof Box.Ruby ruby) {
                addRuby(ruby, holder);
            } else {
                addAtomic(pieces.atomic(box, holder, measure), holder); // its own trail says that it begins
            }
        }
    }

    private void addText(Box.Text leaf, InlineBox holder) {
        int start = text.length();
        text.append(leaf.text().text());
        span(start, holder, new InlineTag.OfText(holder, leaf, start));
    }

    /** ZH-44: what floats or breaks in a note, or stands on its own lines, makes ordinary text of it. */
    private boolean addNote(Box.Inline inline, InlineBox holder) {
        if (inline.style().get(Properties.INLINE_NOTE) == InlineNote.NONE || !inline.starts() || !inline.ends()) {
            return false;
        }
        Optional<InlineContent> content = pieces.line(inline.children(), inline.origin(), inline.style())
                .filter(c -> c.outOfFlow().isEmpty() && c.text().chars().noneMatch(x -> isForcedBreak((char) x)));
        content.map(c -> FoldedNote.of(inline, holder, c, measure)).ifPresent(note -> {
            int start = text.length();
            for (int i = 0; i < note.units(); i++) {
                int at = text.length();
                text.append(OBJECT);
                int tag = span(at, holder, new InlineTag.OfNote(holder, note, i));
                int size = note.sizes().of(0, i + 1) - note.sizes().of(0, i);
                objects.add(new ParagraphText.InlineObject(at, size, tag));
            }
            folded.add(new ParagraphText.Folded(start, text.length(), note.sizes()));
            notes.add(new Noted(start, note));
        });
        return content.isPresent();
    }

    private void addInline(Box.Inline inline, InlineBox holder) {
        if (addNote(inline, holder)) {
            return;
        }
        ComputedStyle style = inline.style();
        InlineBox box = holder.child(
                inline.origin(), style, styles.of(style, inline.origin().language()), measure);
        if (inline.starts()) {
            begin(inline.origin());
        }
        String controls = opening(style);
        controls.chars().forEach(c -> addControl((char) c, box));
        int start = text.length();
        int tag = tags.size();
        tags.add(new InlineTag.OfEdge(box));
        int first = edges.size();
        box.textStart = inline.starts() ? start : -1;
        addAll(inline.children(), box);
        box.textEnd = inline.ends() ? text.length() : -1;
        boolean empty = text.length() == start;
        boolean named = empty && box.isVisible();
        if (inline.starts() && (box.hasStart() || named)) {
            edges.add(first, new ParagraphText.InlineEdge(start, box.startEdge(), true, tag));
        }
        if (inline.ends() && box.hasEnd()) {
            edges.add(new ParagraphText.InlineEdge(text.length(), box.endEdge(), false, tag));
        }
        for (int i = controls.length() - 1; i >= 0; i--) {
            addControl(controls.charAt(i) >= FIRST_ISOLATE ? POP_ISOLATE : POP_EMBEDDING, box);
        }
    }

    private void addRuby(Box.Ruby ruby, InlineBox holder) {
        begin(ruby.origin());
        ComputedStyle style = ruby.style();
        InlineBox box = holder.child(
                ruby.origin(), style, styles.of(style, ruby.origin().language()), measure);
        ruby.pairs().forEach(pair -> addPair(ruby, pair, box));
    }

    private void addPair(Box.Ruby ruby, Box.RubyPair pair, InlineBox holder) {
        Optional<InlineContent> annotation =
                pair.annotation().flatMap(rt -> pieces.line(rt.children(), rt.origin(), rt.style()));
        // A base with several levels in it is taken to be as wide as its annotation: to measure each is not linear.
        Optional<InlineContent> base =
                isNested(pair.base(), LEVELS) ? annotation : pieces.line(pair.base(), holder.origin, holder.style);
        if (base.isEmpty() && annotation.isPresent()) {
            addAtomic(pieces.annotation(pair.annotation().orElseThrow(), holder), holder);
            return;
        }
        int start = text.length();
        ComputedStyle anonymous = ruby.style().anonymous();
        InlineBox box = holder.child(ruby.origin().anonymousInside(), anonymous, holder.text, measure);
        if (annotation.isEmpty()) {
            addAll(pair.base(), box);
            pair.annotation().ifPresent(rt -> begin(rt.origin()));
            return;
        }
        addAnnotated(pair, box, base.orElseThrow(), annotation.get());
        if (pair.annotation().get().style().get(Properties.WHITE_SPACE) == WhiteSpace.NOWRAP) {
            kept.add(new ParagraphText.Kept(start, text.length()));
        }
    }

    /** Whether there is ruby in {@code boxes} with more than so many levels. */
    private static boolean isNested(List<Box.InlineLevel> boxes, int levels) {
        for (Box.InlineLevel box : boxes) {
            boolean nested = box instanceof Box.Inline inline
                    ? isNested(inline.children(), levels)
                    : box instanceof Box.Ruby ruby
                            && (levels == 0
                                    || ruby.pairs().stream().anyMatch(pair -> isNested(pair.base(), levels - 1)));
            if (nested) {
                return true;
            }
        }
        return false;
    }

    private void addAnnotated(Box.RubyPair pair, InlineBox box, InlineContent base, InlineContent annotation) {
        Box.Inline source = pair.annotation().orElseThrow();
        boolean under = source.style().get(Properties.RUBY_POSITION) == RubyPosition.UNDER;
        int start = text.length();
        int edge = AnnotatedBase.edge(base, annotation);
        leastGap = annotated.isEmpty()
                ? 0
                : ReadingGaps.between(annotated.get(annotated.size() - 1), base, annotation, box, start);
        int tag = tags.size();
        tags.add(new InlineTag.OfEdge(box));
        int first = edges.size();
        int inner = annotated.size();
        addAll(pair.base(), box);
        edges.add(first, new ParagraphText.InlineEdge(start, edge, true, tag));
        edges.add(new ParagraphText.InlineEdge(text.length(), edge, false, tag));
        // css-ruby-1 §2.4: two levels of annotations stand over one another.
        int distance = annotated.subList(inner, annotated.size()).stream()
                .filter(other -> other.under() == under && other.distance() == 0)
                .mapToInt(AnnotatedBase::reach)
                .max()
                .orElse(0);
        annotated.add(new AnnotatedBase(box, start, text.length(), base, annotation, source, under, distance));
    }

    private void addLeader(Box.Leader leader, InlineBox holder) {
        InlineContent pattern = pieces.leader(leader);
        int start = text.length();
        text.append(OBJECT);
        int tag = span(start, holder, new InlineTag.OfLeader(holder, pattern));
        objects.add(new ParagraphText.InlineObject(start, pattern.sizes().max(), tag, true));
    }

    private void addAtomic(Atomic atomic, InlineBox holder) {
        int start = text.length();
        text.append(OBJECT);
        int tag = span(start, holder, new InlineTag.OfAtomic(atomic));
        objects.add(new ParagraphText.InlineObject(start, atomic.inlineSize(), tag));
    }

    private void addOutOfFlow(Box.OutOfFlow out, InlineBox holder) {
        if (out.isPositioned() && out.style().isInlineInFlow()) {
            int at = text.length();
            // It stays on the line of what is before it.
            boolean starts = at == 0 || isForcedBreak(text.charAt(at - 1));
            edges.add(new ParagraphText.InlineEdge(at, 0, starts, tags.size()));
            tags.add(new InlineTag.OfStaticPosition(holder, outOfFlow.size()));
        }
        outOfFlow.add(new OutOfFlow(text.length(), out));
    }

    /** Whether a line ends after this character. */
    static boolean isForcedBreak(char c) {
        return c == LINE_SEPARATOR || c == '\n';
    }

    private void addControl(char control, InlineBox holder) {
        int start = text.length();
        text.append(control);
        span(start, holder, new InlineTag.OfControl(holder));
    }

    /** Ends a stretch of text; gives its number. */
    private int span(int start, InlineBox holder, InlineTag tag) {
        last.filter(before -> before != holder).ifPresent(before -> {
            InlineBox around = holder.around(before);
            boundaries.add(new ParagraphText.Boundary(
                    start, around.depth, around.text.letterSpacing(), leastGap, tags.size()));
            leastGap = 0;
            tags.add(new InlineTag.OfGap(around));
        });
        last = Optional.of(holder);
        spans.add(new ParagraphText.StyleSpan(start, text.length(), holder.text, tags.size()));
        tags.add(tag);
        return tags.size() - 1;
    }

    private void begin(Origin origin) {
        if (!origin.anonymous()) {
            starts.add(new Start(text.length(), origin));
        }
    }

    /** The controls that {@code unicode-bidi} and {@code direction} stand for (css-writing-modes-4 §2.4.2). */
    private static String opening(ComputedStyle style) {
        boolean rtl = style.get(Properties.DIRECTION) == Direction.RTL;
        return switch (style.get(Properties.UNICODE_BIDI)) {
            case NORMAL -> "";
            case EMBED -> rtl ? "\u202B" : "\u202A";
            case ISOLATE -> rtl ? "\u2067" : "\u2066";
            case BIDI_OVERRIDE -> rtl ? "\u202E" : "\u202D";
            case ISOLATE_OVERRIDE -> rtl ? "\u2068\u202E" : "\u2068\u202D";
            case PLAINTEXT -> "\u2068";
        };
    }
}
