package hebi.css.value;

/** Keyword values of what stands along the text , spelt as those of {@link Keywords}. */
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

    /** {@code -hebi-inline-note}: a note within the text, in two small lines (ZH-44). */
    public enum InlineNote {
        NONE,
        TWO_LINES
    }

    /** css-ruby-1. */
    public enum RubyPosition {
        OVER,
        UNDER,
        INTER_CHARACTER
    }

    /** {@code line-grid}: whether a box makes a grid for its lines. */
    public enum LineGridMode {
        MATCH_PARENT,
        CREATE
    }

    /** {@code line-snap}: what of a line goes on the grid. */
    public enum LineSnap {
        NONE,
        BASELINE,
        CONTAIN
    }

    /** css-text-4 §6.3.3: lines that should not end with a hyphen; {@code HEBI_AUTO} is the language's own. */
    public enum HyphenateLimitLast {
        HEBI_AUTO,
        NONE,
        ALWAYS,
        COLUMN,
        PAGE,
        SPREAD
    }

    /** {@code -hebi-kashida}: whether joined letters are drawn apart to fill a line (UG-10). */
    public enum Kashida {
        NONE,
        AUTO
    }

    /** {@code -hebi-vertical-quotes}: which quotation marks vertical lines show. */
    public enum VerticalQuotes {
        AUTO,
        AS_WRITTEN
    }
}
