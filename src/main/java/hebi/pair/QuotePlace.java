package hebi.pair;

import hebi.diag.Span;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.InlineText;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.List;

/** Finds where in a manuscript words of a text stand. */
final class QuotePlace {
    private QuotePlace() {}

    /**
     * Where {@code words} begin in the first line of {@code units} that holds {@code quote}; {@link Span#NONE} when no line
     * does.
     *
     * @param words part of {@code quote}
     */
    static Span in(List<PairUnit> units, String quote, String words) {
        if (words.isEmpty()) {
            return Span.NONE;
        }
        List<List<Inline>> lines = new ArrayList<>();
        units.forEach(unit -> unit.blocks().forEach(block -> collect(block, lines)));
        for (List<Inline> line : lines) {
            String text = InlineText.of(line);
            int at = text.indexOf(quote);
            int begin = at < 0 ? -1 : text.indexOf(words, at);
            if (begin >= 0) {
                return at(line, begin);
            }
        }
        return Span.NONE;
    }

    private static void collect(Block block, List<List<Inline>> lines) {
        lines.addAll(ReadingOrder.lines(block));
        ReadingOrder.blocksIn(block).forEach(inner -> collect(inner, lines));
    }

    /** The place of the character at this offset of the line's text. */
    private static Span at(List<Inline> line, int offset) {
        int before = 0;
        for (Inline inline : line) {
            int length = InlineText.of(List.of(inline)).length();
            if (offset < before + length) {
                return inside(inline, offset - before);
            }
            before += length;
        }
        return Span.NONE;
    }

    private static Span inside(Inline inline, int offset) {
        Span span = inline.span();
        if (!(inline instanceof Inline.Text text)) {
            List<Inline> content = ReadingOrder.content(inline);
            return content.isEmpty() ? span : at(content, offset);
        }
        return span.line() == 0 ? Span.NONE : advance(span, text.text().substring(0, offset));
    }

    private static Span advance(Span span, String text) {
        int newline = text.lastIndexOf('\n');
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        int column = newline < 0 ? span.column() + text.length() : text.length() - newline;
        return new Span(span.file(), span.line() + lines, column);
    }
}
