package hebi.layout.inline;

import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.fragment.BoxPaint;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.Length;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import hebi.layout.block.Positioned;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import hebi.layout.inline.InlineCollector.Collected;
import hebi.text.LineRange;
import hebi.text.ParagraphText;
import hebi.text.SetLine;
import hebi.text.SetLine.Atomic;
import hebi.text.SetLine.Edge;
import hebi.text.SetLine.Gap;
import hebi.text.SetLine.Glyphs;
import hebi.text.SetLine.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Makes line boxes of finished lines: extents, places across the line, fragments of inline boxes around their pieces. */
final class LineBuilder {
    /** Patterns of one leader; a bound for those that have hardly a size. */
    private static final int MAX_PATTERNS = 2_000;

    private final Collected collected;
    private final WritingMode mode;
    private final IntUnaryOperator structure;
    private final List<Begun> begun;
    private final IdentityHashMap<InlineBox, AnnotatedBase> annotated = new IdentityHashMap<>(0);

    LineBuilder(Collected collected, WritingMode mode, IntUnaryOperator structure) {
        this.collected = collected;
        this.mode = mode;
        this.structure = structure;
        this.begun = begun(collected);
        collected.annotated().forEach(base -> annotated.put(base.box(), base));
    }

    /**
     * The room of a line.
     *
     * @param inlineStart where it begins, from the container's content
     * @param inlineSize how long it is
     */
    record Room(int inlineStart, int inlineSize) {}

    LineBox build(LineRange range, SetLine line, Room room) {
        return new Building(line.pieces(), range, room).build();
    }

    /** A stretch of the line in which fragments lie: its border box along and across the line, seen from the line. */
    private record Holder(int lineLeft, int inlineSize, int blockStart) {}

    private final class Building {
        private final List<Piece> pieces;
        private final LineRange range;
        private final Room room;
        private final List<List<InlineBox>> paths = new ArrayList<>();
        private final LineExtent extent = new LineExtent(collected.root());
        private final LineAnnotations annotations;
        private final LineNotes notes = new LineNotes();
        /** Line-left edges of boxes out of flow, by index. */
        private final Map<Integer, Integer> outOfFlow = new HashMap<>(0);

        Building(List<Piece> pieces, LineRange range, Room room) {
            this.pieces = pieces;
            this.range = range;
            this.room = room;
            for (Piece piece : pieces) {
                InlineTag tag = collected.tags().get(piece.tag());
                paths.add(visible(tag.holder()));
                if (tag instanceof InlineTag.OfAtomic atomic) {
                    extent.add(atomic.atomic());
                } else if (tag instanceof InlineTag.OfNote part) {
                    extent.add(part.holder(), part.note().over(), part.note().under());
                    notes.add(part, piece);
                } else if (tag instanceof InlineTag.OfStaticPosition at) {
                    outOfFlow.put(at.index(), piece.lineLeft());
                } else {
                    extent.add(tag.holder());
                }
            }
            extent.close();
            annotations = new LineAnnotations(collected, annotated, pieces);
        }

        LineBox build() {
            List<Fragment> children = new ArrayList<>();
            fragments(0, pieces.size(), 0, new Holder(0, room.inlineSize(), 0), children);
            int size = extent.blockSize();
            Fragment.Line line = new Fragment.Line(
                    new LogicalRect(room.inlineStart(), 0, room.inlineSize(), size), extent.over(), children);
            int baseline = mode.isLineOverAtBlockStart() ? extent.over() : size - extent.over();
            return new LineBox(
                    range.start(),
                    range.end(),
                    range.overfull() > 0,
                    line,
                    baseline,
                    staticPositions(room),
                    trail(range));
        }

        private Map<Integer, Integer> staticPositions(Room room) {
            if (outOfFlow.isEmpty()) {
                return Map.of();
            }
            Holder whole = new Holder(0, room.inlineSize(), 0);
            outOfFlow.replaceAll((index, lineLeft) -> room.inlineStart() + inlineStart(lineLeft, 0, whole));
            return outOfFlow;
        }

        /** Fragments of the pieces from {@code from} to {@code to}, which lie in {@code depth} visible inline boxes. */
        private void fragments(int from, int to, int depth, Holder holder, List<Fragment> into) {
            int i = from;
            while (i < to) {
                if (paths.get(i).size() > depth) {
                    InlineBox box = paths.get(i).get(depth);
                    int end = i + 1;
                    while (end < to
                            && paths.get(end).size() > depth
                            && paths.get(end).get(depth) == box) {
                        end++;
                    }
                    box(box, i, end, depth + 1, holder, into);
                    i = end;
                } else {
                    piece(pieces.get(i), holder, into);
                    i++;
                }
                annotations.endingBefore(i, depth).forEach(a -> annotation(a, holder, into));
            }
        }

        /** One fragment of an inline box: its border box around its pieces, without its margins. */
        private void box(InlineBox box, int from, int to, int depth, Holder holder, List<Fragment> into) {
            Piece first = pieces.get(from);
            Piece last = pieces.get(to - 1);
            boolean starts = false;
            boolean ends = false;
            int left = first.lineLeft();
            int right = last.lineLeft() + last.inlineSize();
            for (int i = from; i < to; i++) {
                if (pieces.get(i) instanceof Edge edge
                        && collected.tags().get(edge.tag()) instanceof InlineTag.OfEdge tag
                        && tag.holder() == box) {
                    starts |= edge.start();
                    ends |= !edge.start();
                    int outside = edge.start() ? box.margin.inlineStart() : box.margin.inlineEnd();
                    boolean atLeft = i == from && (to - from > 1 || edge.start() != mode.isInlineReversed());
                    left += atLeft ? outside : 0;
                    right -= atLeft ? 0 : outside;
                }
            }
            LogicalEdges edges = box.border.plus(box.padding);
            int over = box.ascent + (mode.isLineOverAtBlockStart() ? edges.blockStart() : edges.blockEnd());
            int size = box.ascent + box.descent + edges.blockSum();
            int block = blockStart(extent.shift(box) + over, size);
            Holder inner = new Holder(left, right - left, block);
            List<Fragment> children = new ArrayList<>();
            fragments(from, to, depth, inner, children);
            Fragment.Block fragment = new Fragment.Block(
                    rect(left, right - left, block, size, holder),
                    mode,
                    paint(box, starts, ends),
                    Frame.marking(box.origin, box.style, structure),
                    starts || !box.hasStart() ? anchors(box, from, to) : List.of(),
                    box.origin.link(),
                    children,
                    box.origin.span());
            into.add(Positioned.inLine(box.style, fragment, mode, holder.inlineSize()));
        }

        /** Between lines a box is sliced (css-break-4 §5.3); images are laid in each line's part. */
        private BoxPaint paint(InlineBox box, boolean starts, boolean ends) {
            BoxPaint paint = Styles.paint(box.style, sliced(box.border, starts, ends));
            return paint.with(paint.corners().slicedInline(starts, ends))
                    .withPadding(sliced(box.padding, starts, ends));
        }

        private static LogicalEdges sliced(LogicalEdges edges, boolean starts, boolean ends) {
            return new LogicalEdges(
                    starts ? edges.inlineStart() : 0,
                    ends ? edges.inlineEnd() : 0,
                    edges.blockStart(),
                    edges.blockEnd());
        }

        private List<String> anchors(InlineBox box, int from, int to) {
            // Only the first fragment of a box has its ids: the one with its first character.
            for (int i = from; i < to; i++) {
                if (pieces.get(i) instanceof Glyphs glyphs
                        && collected.tags().get(glyphs.tag()) instanceof InlineTag.OfText text
                        && glyphs.start() > text.start()) {
                    return List.of();
                }
            }
            return box.origin.ids();
        }

        /** css-ruby-1 §3: centred over or under its base, whatever justification made of that. */
        private void annotation(LineAnnotations.Placed placed, Holder holder, List<Fragment> into) {
            AnnotatedBase source = placed.source();
            source.part(range.start(), range.end()).ifPresent(line -> {
                int size = line.fragment().rect().inlineSize();
                int left = placed.lineLeft() + (placed.inlineSize() - size) / 2;
                int over = extent.shift(source.box())
                        + source.raise()
                        + line.fragment().baseline();
                int block = blockStart(over, line.blockSize()) - holder.blockStart();
                into.add(line.at(inlineStart(left, size, holder), block));
            });
        }

        /** ZH-44: what of a note is on this line, in its place with its first piece. */
        private void note(InlineTag.OfNote tag, Piece piece, Holder holder, List<Fragment> into) {
            notes.beginningWith(tag, piece).ifPresent(part -> {
                FoldedNote note = tag.note();
                int size = note.over() + note.under();
                int block = blockStart(extent.shift(note.holder()) + note.over(), size);
                LogicalRect rect = rect(piece.lineLeft(), part.inlineSize(), block, size, holder);
                into.add(part.fragment(rect, mode, structure));
            });
        }

        private void piece(Piece piece, Holder holder, List<Fragment> into) {
            InlineTag tag = collected.tags().get(piece.tag());
            if (piece instanceof Glyphs glyphs) {
                text(glyphs, tag, holder, into);
            } else if (piece instanceof Gap gap) {
                gap(gap, tag.holder(), DecorationLines.Stretch.NONE, holder, into);
            } else if (piece instanceof Atomic && tag instanceof InlineTag.OfAtomic atomic) {
                hebi.layout.inline.Atomic box = atomic.atomic();
                int size = box.over() + box.under();
                int block = blockStart(extent.shift(box) + box.over(), size) - holder.blockStart();
                into.add(box.at(inlineStart(piece.lineLeft(), piece.inlineSize(), holder), block));
            } else if (piece instanceof Atomic && tag instanceof InlineTag.OfLeader leader) {
                into.add(leader(leader, piece, holder));
            } else if (tag instanceof InlineTag.OfNote note) {
                note(note, piece, holder, into);
            } else if (piece instanceof Edge edge && edge.inlineSize() > 0) {
                // ZH-41: a name's line does not end at a wide reading.
                annotations
                        .base(tag.holder())
                        .ifPresent(base -> gap(edge, base.box(), base.edge(edge.start()), holder, into));
            }
        }

        /** css-content-3 §2.6: whole patterns, on places counted from the line's end, so that those of all lines align. */
        private Fragment leader(InlineTag.OfLeader leader, Piece piece, Holder holder) {
            LineBox pattern = leader.pattern().line(0);
            int step = Math.max(1, leader.pattern().sizes().max());
            int over = extent.shift(leader.holder()) + pattern.fragment().baseline();
            int block = blockStart(over, pattern.blockSize());
            int right = piece.lineLeft() + piece.inlineSize();
            int end = mode.isInlineReversed() ? 0 : room.inlineSize();
            Holder inner = new Holder(piece.lineLeft(), piece.inlineSize(), block);
            List<Fragment> children = new ArrayList<>();
            int count = 0;
            for (int at = piece.lineLeft() + Math.floorMod(end - piece.lineLeft(), step);
                    at + step <= right && count < MAX_PATTERNS;
                    at += step) {
                children.add(pattern.at(inlineStart(at, step, inner), 0));
                count++;
            }
            return Frame.group(
                    rect(piece.lineLeft(), piece.inlineSize(), block, pattern.blockSize(), holder),
                    mode,
                    new Marking.Artifact(Marking.ArtifactType.LAYOUT),
                    children);
        }

        /** Space between two boxes has the decoration lines of the box around them. */
        private void gap(
                Piece gap, InlineBox box, DecorationLines.Stretch stretch, Holder holder, List<Fragment> into) {
            int size = box.ascent + box.descent;
            int block = blockStart(extent.shift(box) + box.ascent, size);
            LogicalRect rect = rect(gap.lineLeft(), gap.inlineSize(), block, size, holder);
            DecorationLines lines = new DecorationLines(box, rect, mode, stretch);
            into.addAll(lines.under());
            into.addAll(lines.through());
        }

        private void text(Glyphs glyphs, InlineTag tag, Holder holder, List<Fragment> into) {
            InlineBox box = tag.holder();
            GlyphRun run = glyphs.run();
            int size = box.ascent + box.descent;
            int block = blockStart(extent.shift(box) + box.ascent, size);
            LogicalRect rect = rect(glyphs.lineLeft(), glyphs.inlineSize(), block, size, holder);
            boolean reversed = (run.bidiLevel() & 1) == 1 != mode.isInlineReversed();
            DecorationLines lines = new DecorationLines(
                    box,
                    rect,
                    mode,
                    annotations.withoutEdges(box, new DecorationLines.Stretch(glyphs.start(), glyphs.end(), reversed)));
            into.addAll(lines.under());
            into.add(new Fragment.Text(rect, baseline(box, run), run, marking(tag, glyphs)));
            into.addAll(lines.through());
            EmphasisMarks.of(lines, run).forEach(into::add);
        }

        /** Sideways letters stand on their own baseline, beside the central one. */
        private int baseline(InlineBox box, GlyphRun run) {
            if (run.orientation() != GlyphOrientation.SIDEWAYS) {
                return box.ascent;
            }
            return box.ascent
                    + Length.scale(
                            run.fontSize(),
                            run.font().centralBaseline(),
                            run.font().unitsPerEm());
        }

        private Marking marking(InlineTag tag, Glyphs glyphs) {
            if (tag instanceof InlineTag.OfText text) {
                int element = structure.applyAsInt(text.box().origin().order());
                if (element != 0) {
                    return new Marking.Content(element, text.box().orderAt(glyphs.start() - text.start()));
                }
            }
            return new Marking.Artifact(Marking.ArtifactType.LAYOUT);
        }

        /** Block start, seen from the line, of something whose over edge lies {@code over} over the line's baseline. */
        private int blockStart(int over, int size) {
            int fromOver = extent.over() - over;
            return mode.isLineOverAtBlockStart() ? fromOver : extent.blockSize() - fromOver - size;
        }

        private LogicalRect rect(int lineLeft, int inlineSize, int block, int blockSize, Holder holder) {
            return new LogicalRect(
                    inlineStart(lineLeft, inlineSize, holder), block - holder.blockStart(), inlineSize, blockSize);
        }

        private int inlineStart(int lineLeft, int inlineSize, Holder holder) {
            return mode.isInlineReversed()
                    ? holder.lineLeft() + holder.inlineSize() - lineLeft - inlineSize
                    : lineLeft - holder.lineLeft();
        }
    }

    /** Something that begins at a UTF-16 offset. */
    private record Begun(int offset, Trail trail) {}

    /** All that begins in the paragraph, in document order: elements before pieces at the same place. */
    private static List<Begun> begun(Collected collected) {
        List<Begun> all = new ArrayList<>();
        collected.starts().forEach(start -> all.add(new Begun(start.offset(), Trail.of(start.origin(), List.of()))));
        for (ParagraphText.InlineObject object : collected.text().objects()) {
            if (collected.tags().get(object.tag()) instanceof InlineTag.OfAtomic tag) {
                all.add(new Begun(object.offset(), tag.atomic().trail()));
            } else if (collected.tags().get(object.tag()) instanceof InlineTag.OfLeader leader) {
                all.add(new Begun(object.offset(), leader.pattern().line(0).trail()));
            }
        }
        collected.annotated().forEach(base -> all.add(new Begun(Math.max(base.start(), base.end() - 1), base.trail())));
        collected
                .notes()
                .forEach(note -> all.add(new Begun(note.offset(), note.note().trail())));
        all.sort(Comparator.comparingInt(Begun::offset));
        return all;
    }

    private Trail trail(LineRange range) {
        int first = firstBegun(range.start());
        int last = range.last() ? begun.size() : firstBegun(range.end());
        return Trail.of(begun.subList(first, last).stream().map(Begun::trail).toList());
    }

    private int firstBegun(int offset) {
        int low = 0;
        int high = begun.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begun.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<InlineBox> visible(InlineBox innermost) {
        List<InlineBox> path = new ArrayList<>();
        Optional<InlineBox> next = Optional.of(innermost);
        while (next.isPresent()) {
            if (next.get().isVisible()) {
                path.add(next.get());
            }
            next = Optional.ofNullable(next.get().parent);
        }
        Collections.reverse(path);
        return path;
    }
}
