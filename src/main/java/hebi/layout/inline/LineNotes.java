package hebi.layout.inline;

import hebi.fragment.BoxPaint;
import hebi.fragment.Fragment;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import hebi.layout.flow.Frame;
import hebi.text.SetLine.Piece;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** What of the notes in two lines (ZH-44) is on one line of text. */
final class LineNotes {
    private final IdentityHashMap<FoldedNote, Part> parts = new IdentityHashMap<>(0);

    /** Takes a piece of the line that holds one unit of a note; from line-left to line-right. */
    void add(InlineTag.OfNote unit, Piece piece) {
        parts.computeIfAbsent(unit.note(), note -> new Part(note, piece)).add(unit.index(), piece);
    }

    /** The part of the note of {@code unit} that is on the line, for the first of its pieces alone. */
    Optional<Part> beginningWith(InlineTag.OfNote unit, Piece piece) {
        return Optional.ofNullable(parts.get(unit.note())).filter(part -> part.left == piece);
    }

    /** A note's units on the line, and the room of their pieces. */
    static final class Part {
        private final FoldedNote note;
        private final Piece left;
        private int first = Integer.MAX_VALUE;
        private int last = -1;
        private int right;

        private Part(FoldedNote note, Piece left) {
            this.note = note;
            this.left = left;
        }

        private void add(int unit, Piece piece) {
            first = Math.min(first, unit);
            last = Math.max(last, unit);
            right = piece.lineLeft() + piece.inlineSize();
        }

        /** How long the pieces are together. */
        int inlineSize() {
            return right - left.lineLeft();
        }

        /** Its lines at {@code rect}; only the note's first part has its ids. */
        Fragment.Block fragment(LogicalRect rect, WritingMode mode, IntUnaryOperator structure) {
            return new Fragment.Block(
                    rect,
                    mode,
                    BoxPaint.NONE,
                    Frame.marking(note.source().origin(), note.source().style(), structure),
                    first == 0 ? note.source().origin().ids() : List.of(),
                    note.source().origin().link(),
                    note.lines(first, last + 1, inlineSize(), mode),
                    note.source().origin().span());
        }
    }
}
