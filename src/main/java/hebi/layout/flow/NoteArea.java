package hebi.layout.flow;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.geom.Color;

/**
 * The foot of a page or column, where footnotes gather (css-gcpm-3 §3.2, ZH-43). Lengths are millipoints.
 *
 * @param inlineSize of the page area or column; 0 where notes cannot go: in what is not broken
 * @param used whether a note stands there already, so that the rule over them does, too
 * @param separator what parts the notes from the text
 */
public record NoteArea(int inlineSize, boolean used, Separator separator) {
    /** No place for notes. */
    public static final NoteArea NONE = new NoteArea(0, false, new Separator(0, 0, 0, Color.Rgb.TRANSPARENT));

    /**
     * Space and rule between text and notes: block-start margin, border and padding of {@code @footnote}. The rule is a
     * quarter as long as the lines.
     *
     * @param before from the text to the rule
     * @param rule its thickness
     * @param after from the rule to the first note
     * @param color of the rule
     */
    public record Separator(int before, int rule, int after, Color color) {
        /** The separator that a style of {@code @footnote} asks for; percentages are of {@code base}. */
        public static Separator of(ComputedStyle style, int base) {
            return new Separator(
                    style.get(Properties.MARGIN_BLOCK_START).resolveOr(base, 0),
                    style.get(Properties.BORDER_BLOCK_START_WIDTH),
                    style.get(Properties.PADDING_BLOCK_START).resolve(base),
                    style.get(Properties.BORDER_BLOCK_START_COLOR));
        }

        /** All of it. */
        public int blockSize() {
            return before + rule + after;
        }
    }

    /** The same area without notes yet in lines of {@code size}. */
    public NoteArea of(int size) {
        return new NoteArea(size, false, separator);
    }

    /** The same after {@code count} more notes. */
    public NoteArea after(int count) {
        return count > 0 && !used ? new NoteArea(inlineSize, true, separator) : this;
    }
}
