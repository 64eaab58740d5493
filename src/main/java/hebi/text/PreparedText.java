package hebi.text;

import hebi.font.ShapedRun;
import hebi.font.Shaper;
import java.util.List;

/**
 * Everything that {@code prepare} found out, for {@code breakLines} and {@code finish}.
 *
 * @param source the paragraph as it is shown
 * @param written its text as it was written, character for character
 * @param styles by offset
 * @param items in order
 * @param runs shaped, one for each item
 * @param levels UAX #9 levels
 * @param spacing widths by offset
 * @param breaks kinds of break by offset
 * @param edges of inline boxes
 * @param missing characters that no font has
 * @param shaper shapes again what a break changes
 */
record PreparedText(
        ParagraphText source,
        String written,
        StyleMap styles,
        List<Item> items,
        List<ShapedRun> runs,
        BidiLevels levels,
        Spacing spacing,
        LineEnds breaks,
        InlineEdges edges,
        List<MissingGlyph> missing,
        Shaper shaper) {

    /** Natural extent of a line in millipoints, rounded up; the hyphen at its end included. */
    int natural(int start, int end) {
        return toMillipoints(spacing.natural(start, end)) + excess(start, end) + hyphen(end);
    }

    /** What a note in two lines takes besides its objects on a line that begins within it. */
    int excess(int start, int end) {
        for (ParagraphText.Folded folded : source.folded()) {
            if (folded.start() < start && start < folded.end()) {
                return folded.excess(start, end);
            }
        }
        return 0;
    }

    /** Least extent of a line in millipoints: everything reduced as far as ZH-23 goes. */
    int least(int start, int end) {
        return natural(start, end) - (int) Math.min(Integer.MAX_VALUE / 4, spacing.reducible(start, end));
    }

    /** What may hang out of a line that ends here (ZH-13). */
    int hang(int end) {
        return spacing.hang[spacing.visibleEnd[end]];
    }

    int indent(int start) {
        return start == 0 ? source.style().indent() : 0;
    }

    /** Whether a line that ends here ends with a hyphen. What is combined in one em has none. */
    boolean isHyphenated(int end) {
        return breaks.at(end) == BreakOpportunities.HYPHEN
                && !items.get(itemAt(end - 1)).combined();
    }

    /** Where the text of a line that ends here ends, its hyphen left out: a soft hyphen gives way to it. */
    int hyphenStart(int end) {
        return isHyphenated(end) && source.text().charAt(end - 1) == Characters.SOFT_HYPHEN ? end - 1 : end;
    }

    private int hyphen(int end) {
        if (!isHyphenated(end)) {
            return 0;
        }
        Item item = items.get(itemAt(end - 1));
        TextStyle style = styles.style(item.span());
        Hyphen hyphen = Hyphen.of(item, style);
        return (int) ((long) hyphen.advance() * style.fontSize() / hyphen.face().unitsPerEm());
    }

    /** Index of the first object at or after {@code offset}. */
    int objectAt(int offset) {
        List<ParagraphText.InlineObject> objects = source.objects();
        int low = 0;
        int high = objects.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (objects.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the item that holds {@code offset}, or of the next one. */
    int itemAt(int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int toMillipoints(long fine) {
        return (int) Math.min(Integer.MAX_VALUE / 4, Math.floorDiv(fine + Spacing.FINE / 2, Spacing.FINE));
    }
}
