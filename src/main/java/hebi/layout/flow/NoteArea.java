package hebi.layout.flow;

/**
 * The foot of a page or column, where footnotes gather (css-gcpm-3 §3.2, ZH-43). Lengths are millipoints.
 *
 * @param inlineSize of the page area or column; 0 where notes cannot go: in what is not broken
 * @param used whether a note stands there already, so that the rule over them does, too
 */
public record NoteArea(int inlineSize, boolean used) {
    /** No place for notes. */
    public static final NoteArea NONE = new NoteArea(0, false);

    /** Between the text and the rule. */
    public static final int BEFORE_RULE = 8_000;

    /** Thickness of the rule. */
    public static final int RULE = 500;

    /** Between the rule and the first note. */
    public static final int AFTER_RULE = 5_500;

    /** What the first note takes beside its own size. */
    public static final int SEPARATOR = BEFORE_RULE + RULE + AFTER_RULE;

    /** An area without notes yet. */
    public static NoteArea of(int inlineSize) {
        return new NoteArea(inlineSize, false);
    }

    /** The same after {@code count} more notes. */
    public NoteArea after(int count) {
        return count > 0 && !used ? new NoteArea(inlineSize, true) : this;
    }
}
