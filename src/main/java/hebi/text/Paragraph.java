package hebi.text;

import java.util.List;

/**
 * A prepared paragraph: shaped once, broken and finished as often as needed. The steps are
 * {@code collect} ({@link ParagraphText}, made by the caller) → {@code prepare} ({@link ParagraphPreparer}) →
 * {@code break} → {@code finish}.
 */
public interface Paragraph {
    /** Characters that no font has. */
    List<MissingGlyph> missingGlyphs();

    /** Inline size of the widest unbreakable part, millipoints. */
    int minContentSize();

    /** Inline size without any optional break, millipoints. */
    int maxContentSize();

    /**
     * Extent of a part of a line when nothing is reduced or expanded, its indent included.
     *
     * @param start UTF-16 offset of the line's first character
     * @param end UTF-16 offset; spaces before it do not count
     */
    int naturalSize(int start, int end);

    /**
     * UTF-16 offsets before which a line may begin without a hyphen, in ascending order; the last is the text's end. Words
     * break anywhere only where they are longer than {@code longest} millipoints and may ({@code overflow-wrap}).
     */
    List<Integer> opportunities(int longest);

    /**
     * Chooses the line breaks from {@code start} on.
     *
     * @param start UTF-16 offset; 0, or the end of an earlier line when a paragraph goes on in a new measure
     * @param measure lengths of the lines, the first being the one at {@code start}
     */
    default List<LineRange> breakLines(int start, LineMeasure measure) {
        return breakLines(start, measure, -1);
    }

    /** The same, where the line with the index {@code whole}, the last one on its page, should not end with a hyphen. */
    List<LineRange> breakLines(int start, LineMeasure measure, int whole);

    /** Whether a line that ends at this offset ends with a hyphen. */
    boolean isHyphenated(int end);

    /**
     * Justifies, reorders and places one line.
     *
     * @param line which
     * @param measure its available inline size in millipoints, indent not yet subtracted
     */
    SetLine finish(LineRange line, int measure);
}
