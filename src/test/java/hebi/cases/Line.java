package hebi.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A line of a copy's text. */
final class Line {
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2066\u2067\u2068\u2069\n";

    /** From 0 over the whole copy. */
    final int index;

    final int page;
    final int column;
    /** Its paragraph. */
    final Element block;
    /** In logical order. */
    final List<Letter> letters = new ArrayList<>();
    /** What stands on its baseline without being text: hyphens, inserted strokes. */
    final List<Letter> extras = new ArrayList<>();

    boolean isFirstOfParagraph;
    boolean isLastOfParagraph;
    /** Where its boxes begin: the indent of a first line. */
    double startEdge;
    /** The measure in points. */
    double endEdge;

    private final Map<Glyph, Boxes.Box> boxes = new IdentityHashMap<>();
    private List<Boxes.Box> visual = List.of();

    Line(int index, int page, int column, Element block) {
        this.index = index;
        this.page = page;
        this.column = column;
        this.block = block;
    }

    /** Makes its boxes, when all letters and extras are there. */
    void measure(Axes axes) {
        visual = Boxes.of(this, axes);
        visual.forEach(b -> boxes.put(b.glyph(), b));
    }

    Boxes.Box box(Letter letter) {
        return boxes.get(letter.glyph);
    }

    /** All glyphs' boxes from the start edge on. */
    List<Boxes.Box> boxes() {
        return visual;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(l -> text.append(l.ch));
        return text.toString();
    }

    /** Its text without spaces at its end and what cannot be seen. */
    String shown() {
        StringBuilder text = new StringBuilder();
        letters.stream().filter(l -> !INVISIBLE.contains(l.ch)).forEach(l -> text.append(l.ch));
        return text.toString().replaceAll("[ \u3000]+$", "");
    }

    Optional<Letter> first() {
        return letters.stream()
                .filter(l -> !l.is(" ") && !INVISIBLE.contains(l.ch))
                .findFirst();
    }

    /** Trailing spaces never count. */
    Optional<Letter> last() {
        for (int i = letters.size() - 1; i >= 0; i--) {
            Letter l = letters.get(i);
            if (!l.is(" ") && !INVISIBLE.contains(l.ch)) {
                return Optional.of(l);
            }
        }
        return Optional.empty();
    }

    /** The place across the lines of its letters of the usual size, in the middle of the line. */
    double axis() {
        List<Letter> inked = letters.stream().filter(l -> !l.isSpace()).toList();
        List<Double> all = (inked.isEmpty() ? letters : inked)
                .stream().map(l -> l.axis).sorted().toList();
        return all.get(all.size() / 2);
    }

    /** Whether a break after it is inside a word: neither at a space nor at a written hyphen. */
    boolean endsInWord() {
        if (isLastOfParagraph || letters.isEmpty()) {
            return false;
        }
        String end = letters.get(letters.size() - 1).ch;
        return Character.isLetter(end.codePointAt(0))
                || end.equals("\u00AD")
                || Character.getType(end.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    /** The boxes that are seen, from the start edge on: without spaces at the line's end, wherever those were put. */
    List<Boxes.Box> visible() {
        Set<Glyph> trailing = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = letters.size() - 1; i >= 0 && letters.get(i).isSpace(); i--) {
            trailing.add(letters.get(i).glyph);
        }
        return visual.stream().filter(b -> !trailing.contains(b.glyph())).toList();
    }

    /**
     * Where its text ends. A mark whose own advance goes past the edge is set in half an em (ZH-12); one that begins at the edge
     * hangs, where that is allowed, and does not count.
     */
    double textEnd(boolean mayHang) {
        List<Boxes.Box> seen = visible();
        if (seen.isEmpty()) {
            return 0;
        }
        Boxes.Box last = seen.get(seen.size() - 1);
        Letter letter = last.letter();
        boolean mark = Marks.isClosingOrStop(letter.codePoint());
        if (mayHang && mark && letter.pen.start() > endEdge - 0.02 * letter.glyph.size && seen.size() > 1) {
            return letter.pen.start();
        }
        boolean past = letter.pen.end() > endEdge + 0.01 * letter.glyph.size;
        return mark && past ? Math.max(letter.pen.start() + letter.glyph.size / 2, 0) : last.end();
    }

    /** For reports: from 1. */
    String name() {
        return "line " + (index + 1);
    }
}
