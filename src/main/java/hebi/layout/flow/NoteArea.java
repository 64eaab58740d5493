package hebi.layout.flow;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.FloatReference;
import hebi.geom.Color;

/**
 * The foot of a page or column, where footnotes gather (css-gcpm-3 §3.2, ZH-43). Lengths are millipoints.
 *
 * @param inlineSize of the page area or column; 0 where notes cannot go: in what is not broken
 * @param used whether a note stands there already, so that the rule over them does, too
 * @param separator what parts the notes from the text
 * @param owner whose foot it is
 */
public record NoteArea(int inlineSize, boolean used, Separator separator, Owner owner) {
    /** No place for notes. */
    public static final NoteArea NONE =
            new NoteArea(0, false, new Separator(0, 0, 0, Color.Rgb.TRANSPARENT), Owner.PAGE);

    /** What has a foot. */
    public enum Owner {
        /** A page, or a column with no page around it that has a foot. */
        PAGE,
        /** A column with others after it. */
        COLUMN,
        /** The last column of its row. */
        LAST_COLUMN
    }

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

    /** The foot of a column, without notes yet, in lines of {@code size}. */
    public NoteArea ofColumn(int size, boolean last) {
        // In a grid item, a cell, a tier, nothing further out has a foot for what refers to the page.
        Owner column = inlineSize == 0 ? Owner.PAGE : last ? Owner.LAST_COLUMN : Owner.COLUMN;
        return new NoteArea(size, false, separator, column);
    }

    /** KO-11: whether notes with that {@code float-reference} go here; without columns all do. */
    public boolean takes(FloatReference reference) {
        return owner == Owner.PAGE
                || switch (reference) {
                    case INLINE, COLUMN -> true;
                    case PAGE -> false;
                    case HEBI_LAST_COLUMN -> owner == Owner.LAST_COLUMN;
                };
    }

    /** The same after {@code count} more notes. */
    public NoteArea after(int count) {
        return count > 0 && !used ? new NoteArea(inlineSize, true, separator, owner) : this;
    }
}
