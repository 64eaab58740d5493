package hebi.css.value;

/** Keyword values of the properties, one enum a property; a constant's CSS spelling is its name in kebab case. */
public final class Keywords {
    private Keywords() {}

    /** css-display-3. */
    public enum Display {
        NONE,
        CONTENTS,
        BLOCK,
        INLINE,
        INLINE_BLOCK,
        FLOW_ROOT,
        FLEX,
        INLINE_FLEX,
        GRID,
        INLINE_GRID,
        LIST_ITEM,
        TABLE,
        TABLE_CAPTION,
        TABLE_HEADER_GROUP,
        TABLE_ROW_GROUP,
        TABLE_FOOTER_GROUP,
        TABLE_ROW,
        TABLE_CELL,
        TABLE_COLUMN_GROUP,
        TABLE_COLUMN,
        RUBY,
        RUBY_BASE,
        RUBY_TEXT,
        RUBY_BASE_CONTAINER,
        RUBY_TEXT_CONTAINER
    }

    /** css-logical-1, css-gcpm-3 {@code float}. */
    @SuppressWarnings("JavaLangClash") // an enum is named after its property
    public enum Float {
        NONE,
        LEFT,
        RIGHT,
        INLINE_START,
        INLINE_END,
        TOP,
        BOTTOM,
        BLOCK_START,
        BLOCK_END,
        FOOTNOTE;

        /** Whether it goes to the head of its page or column; a page's head is where its text begins. */
        public boolean isHead() {
            return this == TOP || this == BLOCK_START;
        }

        /** Whether it goes to the head or foot of a page or column. */
        public boolean isPageFloat() {
            return isHead() || this == BOTTOM || this == BLOCK_END;
        }
    }

    /** css-page-floats-3 §3: what a float is placed in; KO-11. */
    public enum FloatReference {
        INLINE,
        COLUMN,
        PAGE,
        HEBI_LAST_COLUMN
    }

    /** css-page-floats-3, css-logical-1. */
    public enum Clear {
        NONE,
        LEFT,
        RIGHT,
        BOTH,
        INLINE_START,
        INLINE_END
    }

    /** css-position-3: what paper has. */
    public enum Position {
        STATIC,
        RELATIVE,
        ABSOLUTE
    }

    /** css-overflow-3: paper does not scroll. */
    public enum Overflow {
        VISIBLE,
        HIDDEN,
        CLIP
    }

    /** css-flexbox-1. */
    public enum FlexDirection {
        ROW,
        ROW_REVERSE,
        COLUMN,
        COLUMN_REVERSE
    }

    /** css-flexbox-1. */
    public enum FlexWrap {
        NOWRAP,
        WRAP,
        WRAP_REVERSE
    }

    /** css-align-3 {@code justify-content}, {@code align-content}; the latter without {@code LEFT} and {@code RIGHT}. */
    public enum ContentAlignment {
        NORMAL,
        STRETCH,
        START,
        END,
        CENTER,
        FLEX_START,
        FLEX_END,
        LEFT,
        RIGHT,
        SPACE_BETWEEN,
        SPACE_AROUND,
        SPACE_EVENLY
    }

    /**
     * css-align-3 {@code justify-self}, {@code align-self}, {@code justify-items}, {@code align-items}: {@code AUTO} is
     * of the first two, {@code LEFT} and {@code RIGHT} of those that justify.
     */
    public enum SelfAlignment {
        AUTO,
        NORMAL,
        STRETCH,
        BASELINE,
        /** {@code last baseline}. */
        LAST_BASELINE,
        START,
        END,
        CENTER,
        SELF_START,
        SELF_END,
        FLEX_START,
        FLEX_END,
        LEFT,
        RIGHT
    }

    /** css-backgrounds-3 {@code background-origin}, {@code background-clip}. */
    public enum BackgroundBox {
        BORDER_BOX,
        PADDING_BOX,
        CONTENT_BOX
    }

    /** css-sizing-3. */
    public enum BoxSizing {
        CONTENT_BOX,
        BORDER_BOX
    }

    /** css-backgrounds-3. */
    public enum BorderStyle {
        NONE,
        HIDDEN,
        SOLID,
        DASHED,
        DOTTED,
        DOUBLE
    }

    /** css-text-4 {@code text-align} and {@code text-align-last}. */
    public enum TextAlign {
        AUTO,
        START,
        END,
        LEFT,
        RIGHT,
        CENTER,
        JUSTIFY
    }

    /** css-inline-3 {@code vertical-align} keywords used here. */
    public enum VerticalAlign {
        BASELINE,
        SUB,
        SUPER,
        TOP,
        MIDDLE,
        BOTTOM,
        TEXT_TOP,
        TEXT_BOTTOM
    }

    /** css-text-4. */
    public enum WhiteSpace {
        NORMAL,
        NOWRAP,
        PRE,
        PRE_WRAP,
        PRE_LINE
    }

    /** css-writing-modes-4. */
    public enum TextOrientation {
        MIXED,
        UPRIGHT,
        SIDEWAYS
    }

    /** css-writing-modes-4. */
    public enum TextCombineUpright {
        NONE,
        ALL
    }

    /** css-writing-modes-4. */
    public enum UnicodeBidi {
        NORMAL,
        EMBED,
        ISOLATE,
        BIDI_OVERRIDE,
        ISOLATE_OVERRIDE,
        PLAINTEXT
    }

    /** css-break-4 {@code break-before}, {@code break-after}. */
    public enum BreakBetween {
        AUTO,
        AVOID,
        AVOID_PAGE,
        AVOID_COLUMN,
        COLUMN,
        PAGE,
        LEFT,
        RIGHT,
        RECTO,
        VERSO
    }

    /** {@code -hebi-spread}. */
    public enum PageSpread {
        /** Each page by itself. */
        NONE,
        /** The two pages that are seen at once. */
        BOTH
    }

    /** {@code break-inside}. */
    public enum BreakInside {
        AUTO,
        AVOID,
        AVOID_PAGE,
        AVOID_COLUMN
    }

    /** css-rhythm-1 {@code block-step-align}. */
    public enum BlockStepAlign {
        AUTO,
        CENTER,
        START,
        END
    }

    /** css-multicol-1. */
    public enum ColumnFill {
        BALANCE,
        BALANCE_ALL,
        AUTO
    }

    /** css-multicol-1. */
    public enum ColumnSpan {
        NONE,
        ALL
    }

    /** css-tables-3. */
    public enum BorderCollapse {
        SEPARATE,
        COLLAPSE
    }

    /** css-tables-3. */
    public enum TableLayout {
        AUTO,
        FIXED
    }

    /** css-tables-3. */
    public enum CaptionSide {
        TOP,
        BOTTOM
    }

    /** css-lists-3. */
    public enum ListStylePosition {
        OUTSIDE,
        INSIDE
    }

    /** css-text-3 {@code line-break}: {@code -hebi-gb} is the level that CSS has no word for (ZH-3). */
    public enum LineBreak {
        AUTO,
        LOOSE,
        NORMAL,
        STRICT,
        ANYWHERE,
        HEBI_GB,
        HEBI_NONE
    }

    /** css-text-4. */
    public enum WordBreak {
        NORMAL,
        KEEP_ALL,
        BREAK_ALL
    }

    /** css-text-4. */
    public enum OverflowWrap {
        NORMAL,
        ANYWHERE,
        BREAK_WORD
    }

    /** css-text-4. */
    public enum Hyphens {
        NONE,
        MANUAL,
        AUTO
    }

    /** css-text-4: {@code normal} trims as ZH-11 and ZH-12 say. */
    public enum TextSpacingTrim {
        NORMAL,
        SPACE_ALL,
        TRIM_START,
        SPACE_FIRST
    }

    /** css-text-4. */
    public enum TextAutospace {
        NORMAL,
        NO_AUTOSPACE
    }

    /** css-text-4. */
    public enum HangingPunctuation {
        NONE,
        ALLOW_END
    }

    /** css-text-decor-4. */
    public enum TextEmphasisStyle {
        NONE,
        DOT,
        CIRCLE,
        SESAME,
        TRIANGLE
    }

    /** css-text-decor-4 {@code text-decoration-line}. */
    public enum TextDecorationLine {
        NONE,
        UNDERLINE,
        OVERLINE,
        LINE_THROUGH
    }

    /** css-text-4. */
    public enum TextTransform {
        NONE,
        UPPERCASE,
        LOWERCASE,
        CAPITALIZE
    }

    /** css-images-3. */
    public enum ObjectFit {
        FILL,
        CONTAIN,
        COVER,
        NONE,
        SCALE_DOWN
    }

    /** css2. */
    public enum Visibility {
        VISIBLE,
        HIDDEN
    }

    /** css-fonts-4. */
    public enum FontStyle {
        NORMAL,
        ITALIC,
        OBLIQUE
    }

    /** {@code -hebi-artifact}: whether the box and all in it is no content of the structure tree. */
    public enum Artifact {
        NONE,
        LAYOUT
    }
}
