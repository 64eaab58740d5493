package hebi.css.value;

/** Keyword values of what stands along the text and of notes, spelt as those of {@link Keywords}. */
public final class TextKeywords {
    private TextKeywords() {}

    /** css-text-decor-4. */
    public enum TextDecorationStyle {
        SOLID,
        DOUBLE,
        DOTTED,
        DASHED,
        WAVY
    }

    /** css-text-decor-4: {@code left} and {@code right} are of vertical text. */
    public enum TextUnderlinePosition {
        AUTO,
        UNDER,
        LEFT,
        RIGHT,
        UNDER_LEFT,
        UNDER_RIGHT
    }

    /** css-text-decor-4: over or under horizontal text, and to which side of vertical text; {@code AUTO} is the language's. */
    public enum TextEmphasisPosition {
        AUTO,
        OVER_RIGHT,
        OVER_LEFT,
        UNDER_RIGHT,
        UNDER_LEFT
    }

    /** css-ruby-1. */
    public enum RubyPosition {
        OVER,
        UNDER,
        INTER_CHARACTER
    }

    /** css-inline-3; {@code AUTO} is the script's. */
    public enum InitialLetterAlign {
        AUTO,
        ALPHABETIC,
        IDEOGRAPHIC,
        HANGING,
        LEADING,
        BORDER_BOX
    }

    /** css-line-grid-1. */
    public enum LineGrid {
        MATCH_PARENT,
        CREATE
    }

    /** css-line-grid-1. */
    public enum LineSnap {
        NONE,
        BASELINE,
        CONTAIN
    }

    /** css-gcpm-3: notes stand one below the other. */
    public enum FootnoteDisplay {
        BLOCK
    }

    /** css-gcpm-3: what moves on with a footnote for which there is no room. */
    public enum FootnotePolicy {
        AUTO,
        LINE,
        BLOCK
    }
}
