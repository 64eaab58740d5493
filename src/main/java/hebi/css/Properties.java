package hebi.css;

import hebi.css.grammar.Choices;
import hebi.css.grammar.Fonts;
import hebi.css.grammar.GeneratedContent;
import hebi.css.grammar.Lengths;
import hebi.css.grammar.Miscellany;
import hebi.css.grammar.Syntax;
import hebi.css.value.Content;
import hebi.css.value.CounterChange;
import hebi.css.value.FontFamilies;
import hebi.css.value.Keywords.Artifact;
import hebi.css.value.Keywords.BlockStepAlign;
import hebi.css.value.Keywords.BorderCollapse;
import hebi.css.value.Keywords.BorderStyle;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Keywords.BreakBetween;
import hebi.css.value.Keywords.BreakInside;
import hebi.css.value.Keywords.CaptionSide;
import hebi.css.value.Keywords.ColumnFill;
import hebi.css.value.Keywords.ColumnSpan;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.FontStyle;
import hebi.css.value.Keywords.HangingPunctuation;
import hebi.css.value.Keywords.Hyphens;
import hebi.css.value.Keywords.LineBreak;
import hebi.css.value.Keywords.ListStylePosition;
import hebi.css.value.Keywords.ObjectFit;
import hebi.css.value.Keywords.OverflowWrap;
import hebi.css.value.Keywords.PageSpread;
import hebi.css.value.Keywords.TableLayout;
import hebi.css.value.Keywords.TextAlign;
import hebi.css.value.Keywords.TextAutospace;
import hebi.css.value.Keywords.TextCombineUpright;
import hebi.css.value.Keywords.TextDecorationLine;
import hebi.css.value.Keywords.TextEmphasisStyle;
import hebi.css.value.Keywords.TextOrientation;
import hebi.css.value.Keywords.TextSpacingTrim;
import hebi.css.value.Keywords.TextTransform;
import hebi.css.value.Keywords.UnicodeBidi;
import hebi.css.value.Keywords.Visibility;
import hebi.css.value.Keywords.WhiteSpace;
import hebi.css.value.Keywords.WordBreak;
import hebi.css.value.LengthPercentage;
import hebi.css.value.LineHeight;
import hebi.css.value.PageSize;
import hebi.css.value.Size;
import hebi.css.value.StringSet;
import hebi.css.value.VerticalAlignment;
import hebi.geom.BlockFlow;
import hebi.geom.Color;
import hebi.geom.Direction;
import java.util.List;

/**
 * The registry: every property that Hebi knows, each declared once with its name, whether it is inherited, initial value,
 * grammar and specification. Computed lengths are millipoints; line widths are 0 where the line's style is none. Physical
 * properties ({@code margin-left}, {@code width}) and shorthands stand in {@link Vocabulary} and map to these. Areas that
 * are large enough have a file of their own, {@code …Properties}, whose constants are inherited here.
 */
public final class Properties extends InlineProperties {
    // ---- Values that several properties take ----
    private static final Syntax<Size> SIZE = Lengths.size(
                    false,
                    Size.Keyword.AUTO,
                    Size.Keyword.MIN_CONTENT,
                    Size.Keyword.MAX_CONTENT,
                    Size.Keyword.FIT_CONTENT)
            .or(Lengths.fitContent());
    private static final Syntax<Size> MAX_SIZE = Lengths.size(
                    false,
                    Size.Keyword.NONE,
                    Size.Keyword.MIN_CONTENT,
                    Size.Keyword.MAX_CONTENT,
                    Size.Keyword.FIT_CONTENT)
            .or(Lengths.fitContent());

    // ---- Box ----
    public static final Property<Display> DISPLAY =
            define("display", false, "inline", Choices.of(Display.class), "css-display-3#the-display-properties");
    public static final Property<BoxSizing> BOX_SIZING =
            define("box-sizing", false, "content-box", Choices.of(BoxSizing.class), "css-sizing-3#box-sizing");
    public static final Property<Size> INLINE_SIZE =
            define("inline-size", false, "auto", SIZE, "css-logical-1#dimension-properties");
    public static final Property<Size> BLOCK_SIZE =
            define("block-size", false, "auto", SIZE, "css-logical-1#dimension-properties");
    public static final Property<Size> MIN_INLINE_SIZE =
            define("min-inline-size", false, "auto", SIZE, "css-logical-1#dimension-properties");
    public static final Property<Size> MIN_BLOCK_SIZE =
            define("min-block-size", false, "auto", SIZE, "css-logical-1#dimension-properties");
    public static final Property<Size> MAX_INLINE_SIZE =
            define("max-inline-size", false, "none", MAX_SIZE, "css-logical-1#dimension-properties");
    public static final Property<Size> MAX_BLOCK_SIZE =
            define("max-block-size", false, "none", MAX_SIZE, "css-logical-1#dimension-properties");
    public static final Property<Size> MARGIN_INLINE_START =
            define("margin-inline-start", false, "0", MARGIN, "css-logical-1#margin-properties");
    public static final Property<Size> MARGIN_INLINE_END =
            define("margin-inline-end", false, "0", MARGIN, "css-logical-1#margin-properties");
    public static final Property<Size> MARGIN_BLOCK_START =
            define("margin-block-start", false, "0", MARGIN, "css-logical-1#margin-properties");
    public static final Property<Size> MARGIN_BLOCK_END =
            define("margin-block-end", false, "0", MARGIN, "css-logical-1#margin-properties");
    public static final Property<LengthPercentage> PADDING_INLINE_START = define(
            "padding-inline-start", false, "0", Lengths.POSITIVE_LENGTH_PERCENTAGE, "css-logical-1#padding-properties");
    public static final Property<LengthPercentage> PADDING_INLINE_END = define(
            "padding-inline-end", false, "0", Lengths.POSITIVE_LENGTH_PERCENTAGE, "css-logical-1#padding-properties");
    public static final Property<LengthPercentage> PADDING_BLOCK_START = define(
            "padding-block-start", false, "0", Lengths.POSITIVE_LENGTH_PERCENTAGE, "css-logical-1#padding-properties");
    public static final Property<LengthPercentage> PADDING_BLOCK_END = define(
            "padding-block-end", false, "0", Lengths.POSITIVE_LENGTH_PERCENTAGE, "css-logical-1#padding-properties");
    public static final Property<Integer> BORDER_INLINE_START_WIDTH =
            define("border-inline-start-width", false, "medium", LINE, "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_INLINE_START_STYLE =
            define("border-inline-start-style", false, "none", STYLE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_INLINE_START_COLOR =
            define("border-inline-start-color", false, "currentcolor", COLOR_VALUE, "css-logical-1#border-color");
    public static final Property<Integer> BORDER_INLINE_END_WIDTH =
            define("border-inline-end-width", false, "medium", LINE, "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_INLINE_END_STYLE =
            define("border-inline-end-style", false, "none", STYLE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_INLINE_END_COLOR =
            define("border-inline-end-color", false, "currentcolor", COLOR_VALUE, "css-logical-1#border-color");
    public static final Property<Integer> BORDER_BLOCK_START_WIDTH =
            define("border-block-start-width", false, "medium", LINE, "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_BLOCK_START_STYLE =
            define("border-block-start-style", false, "none", STYLE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_BLOCK_START_COLOR =
            define("border-block-start-color", false, "currentcolor", COLOR_VALUE, "css-logical-1#border-color");
    public static final Property<Integer> BORDER_BLOCK_END_WIDTH =
            define("border-block-end-width", false, "medium", LINE, "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_BLOCK_END_STYLE =
            define("border-block-end-style", false, "none", STYLE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_BLOCK_END_COLOR =
            define("border-block-end-color", false, "currentcolor", COLOR_VALUE, "css-logical-1#border-color");
    public static final Property<Color> BACKGROUND_COLOR =
            define("background-color", false, "transparent", COLOR_VALUE, "css-backgrounds-3#background-color");
    public static final Property<Color> COLOR =
            define("color", true, "black", COLOR_VALUE, "css-color-4#the-color-property");
    public static final Property<Visibility> VISIBILITY =
            define("visibility", true, "visible", Choices.of(Visibility.class), "css-display-4#visibility");
    public static final Property<ObjectFit> OBJECT_FIT =
            define("object-fit", false, "fill", Choices.of(ObjectFit.class), "css-images-3#the-object-fit");

    // ---- Writing modes ----
    public static final Property<BlockFlow> WRITING_MODE = define(
            "writing-mode", true, "horizontal-tb", Choices.of(BlockFlow.class), "css-writing-modes-4#block-flow");
    public static final Property<Direction> DIRECTION =
            define("direction", true, "ltr", Choices.of(Direction.class), "css-writing-modes-4#direction");
    public static final Property<UnicodeBidi> UNICODE_BIDI =
            define("unicode-bidi", false, "normal", Choices.of(UnicodeBidi.class), "css-writing-modes-4#unicode-bidi");
    public static final Property<TextOrientation> TEXT_ORIENTATION = define(
            "text-orientation",
            true,
            "mixed",
            Choices.of(TextOrientation.class),
            "css-writing-modes-4#text-orientation");
    public static final Property<TextCombineUpright> TEXT_COMBINE_UPRIGHT = define(
            "text-combine-upright",
            true,
            "none",
            Choices.of(TextCombineUpright.class),
            "css-writing-modes-4#text-combine-upright");

    // ---- Fonts ----
    public static final Property<FontFamilies> FONT_FAMILY =
            define("font-family", true, "serif", Fonts.FAMILIES, "css-fonts-4#font-family-prop");
    public static final Property<Integer> FONT_SIZE =
            define("font-size", true, "medium", Fonts.SIZE, "css-fonts-4#font-size-prop");
    public static final Property<Integer> FONT_WEIGHT =
            define("font-weight", true, "normal", Fonts.WEIGHT, "css-fonts-4#font-weight-prop");
    public static final Property<FontStyle> FONT_STYLE =
            define("font-style", true, "normal", Choices.of(FontStyle.class), "css-fonts-4#font-style-prop");
    public static final Property<List<String>> FONT_FEATURE_SETTINGS =
            define("font-feature-settings", true, "normal", Fonts.FEATURES, "css-fonts-4#font-feature-settings-prop");

    // ---- Text ----
    public static final Property<LineHeight> LINE_HEIGHT =
            define("line-height", true, "normal", Lengths.LINE_HEIGHT, "css-inline-3#line-height-property");
    public static final Property<VerticalAlignment> VERTICAL_ALIGN =
            define("vertical-align", false, "baseline", Miscellany.VERTICAL_ALIGN, "css-inline-3#transverse-alignment");
    public static final Property<TextAlign> TEXT_ALIGN =
            define("text-align", true, "start", Miscellany.TEXT_ALIGN, "css-text-4#text-align-property");
    public static final Property<TextAlign> TEXT_ALIGN_LAST =
            define("text-align-last", true, "auto", Choices.of(TextAlign.class), "css-text-4#text-align-last-property");
    public static final Property<LengthPercentage> TEXT_INDENT =
            define("text-indent", true, "0", Lengths.LENGTH_PERCENTAGE, "css-text-4#text-indent-property");
    public static final Property<TextTransform> TEXT_TRANSFORM = define(
            "text-transform", true, "none", Choices.of(TextTransform.class), "css-text-4#text-transform-property");
    public static final Property<Integer> LETTER_SPACING =
            define("letter-spacing", true, "normal", Miscellany.SPACING, "css-text-4#letter-spacing-property");
    public static final Property<Integer> WORD_SPACING =
            define("word-spacing", true, "normal", Miscellany.SPACING, "css-text-4#word-spacing-property");
    public static final Property<WhiteSpace> WHITE_SPACE =
            define("white-space", true, "normal", Choices.of(WhiteSpace.class), "css-text-4#white-space-property");
    public static final Property<WordBreak> WORD_BREAK =
            define("word-break", true, "normal", Choices.of(WordBreak.class), "css-text-4#word-break-property");
    public static final Property<OverflowWrap> OVERFLOW_WRAP = define(
            "overflow-wrap", true, "normal", Choices.of(OverflowWrap.class), "css-text-4#overflow-wrap-property");
    public static final Property<LineBreak> LINE_BREAK =
            define("line-break", true, "auto", Choices.of(LineBreak.class), "css-text-4#line-break-property");
    public static final Property<Hyphens> HYPHENS =
            define("hyphens", true, "manual", Choices.of(Hyphens.class), "css-text-4#hyphens-property");
    public static final Property<TextSpacingTrim> TEXT_SPACING_TRIM = define(
            "text-spacing-trim",
            true,
            "normal",
            Choices.of(TextSpacingTrim.class),
            "css-text-4#text-spacing-trim-property");
    public static final Property<TextAutospace> TEXT_AUTOSPACE = define(
            "text-autospace", true, "normal", Choices.of(TextAutospace.class), "css-text-4#text-autospace-property");
    public static final Property<HangingPunctuation> HANGING_PUNCTUATION = define(
            "hanging-punctuation",
            true,
            "none",
            Choices.of(HangingPunctuation.class),
            "css-text-4#hanging-punctuation-property");
    public static final Property<TextEmphasisStyle> TEXT_EMPHASIS_STYLE = define(
            "text-emphasis-style",
            true,
            "none",
            Miscellany.EMPHASIS_STYLE,
            "css-text-decor-4#text-emphasis-style-property");
    public static final Property<TextDecorationLine> TEXT_DECORATION_LINE = define(
            "text-decoration-line",
            false,
            "none",
            Choices.of(TextDecorationLine.class),
            "css-text-decor-4#text-decoration-line-property");

    // ---- Fragmentation, columns, pages ----
    public static final Property<BreakBetween> BREAK_BEFORE =
            define("break-before", false, "auto", Choices.of(BreakBetween.class), "css-break-4#break-between");
    public static final Property<BreakBetween> BREAK_AFTER =
            define("break-after", false, "auto", Choices.of(BreakBetween.class), "css-break-4#break-between");
    /** Millipoints that the block's outer size is rounded up to a multiple of; 0 is none. */
    public static final Property<Integer> BLOCK_STEP_SIZE = define(
            "block-step-size",
            false,
            "none",
            Choices.of("none", 0).or(Lengths.POSITIVE_LENGTH),
            "css-rhythm-1#block-step-size");

    public static final Property<BlockStepAlign> BLOCK_STEP_ALIGN = define(
            "block-step-align", false, "auto", Choices.of(BlockStepAlign.class), "css-rhythm-1#block-step-align");
    public static final Property<BreakInside> BREAK_INSIDE =
            define("break-inside", false, "auto", Choices.of(BreakInside.class), "css-break-4#break-within");
    public static final Property<Integer> ORPHANS =
            define("orphans", true, "2", Lengths.integer(1), "css-break-4#widows-orphans");
    public static final Property<Integer> WIDOWS =
            define("widows", true, "2", Lengths.integer(1), "css-break-4#widows-orphans");
    public static final Property<String> PAGE =
            define("page", false, "auto", Miscellany.PAGE_NAME, "css-page-3#using-named-pages");
    public static final Property<Integer> COLUMN_COUNT =
            define("column-count", false, "auto", Choices.of("auto", 0).or(Lengths.integer(1)), "css-multicol-1#cc");
    public static final Property<Size> COLUMN_WIDTH =
            define("column-width", false, "auto", Lengths.size(false, Size.Keyword.AUTO), "css-multicol-1#cw");
    public static final Property<Size> COLUMN_GAP =
            define("column-gap", false, "normal", GAP, "css-align-3#column-row-gap");
    public static final Property<Integer> COLUMN_RULE_WIDTH =
            define("column-rule-width", false, "medium", LINE, "css-multicol-1#crw");
    public static final Property<BorderStyle> COLUMN_RULE_STYLE =
            define("column-rule-style", false, "none", STYLE, "css-multicol-1#crs");
    public static final Property<Color> COLUMN_RULE_COLOR =
            define("column-rule-color", false, "currentcolor", COLOR_VALUE, "css-multicol-1#crc");
    public static final Property<ColumnFill> COLUMN_FILL =
            define("column-fill", false, "balance", Choices.of(ColumnFill.class), "css-multicol-1#cf");
    public static final Property<ColumnSpan> COLUMN_SPAN =
            define("column-span", false, "none", Choices.of(ColumnSpan.class), "css-multicol-1#column-span");

    /** Of the page context only. */
    public static final Property<PageSize> PAGE_SIZE =
            define("size", false, "auto", Miscellany.PAGE_SIZE, "css-page-3#page-size-prop");

    /** Of the page context only: facing pages that are laid out as one. */
    public static final Property<PageSpread> PAGE_SPREAD =
            define("-hebi-spread", false, "none", Choices.of(PageSpread.class), "docs/css.md#-hebi-spread");

    // ---- Tables and lists ----
    public static final Property<BorderCollapse> BORDER_COLLAPSE = define(
            "border-collapse",
            true,
            "separate",
            Choices.of(BorderCollapse.class),
            "css-tables-3#border-collapse-property");
    public static final Property<Integer> BORDER_SPACING_INLINE = define(
            "-hebi-border-spacing-inline", true, "0", Lengths.POSITIVE_LENGTH, "css-tables-3#border-spacing-property");
    public static final Property<Integer> BORDER_SPACING_BLOCK = define(
            "-hebi-border-spacing-block", true, "0", Lengths.POSITIVE_LENGTH, "css-tables-3#border-spacing-property");
    public static final Property<TableLayout> TABLE_LAYOUT =
            define("table-layout", false, "auto", Choices.of(TableLayout.class), "css-tables-3#table-layout-property");
    public static final Property<CaptionSide> CAPTION_SIDE =
            define("caption-side", true, "top", Choices.of(CaptionSide.class), "css-tables-3#caption-side");
    public static final Property<String> LIST_STYLE_TYPE =
            define("list-style-type", true, "disc", Miscellany.LIST_STYLE_TYPE, "css-lists-3#text-markers");
    public static final Property<ListStylePosition> LIST_STYLE_POSITION = define(
            "list-style-position",
            true,
            "outside",
            Choices.of(ListStylePosition.class),
            "css-lists-3#list-style-position-property");

    // ---- Generated content ----
    public static final Property<Content> CONTENT =
            define("content", false, "normal", GeneratedContent.CONTENT, "css-content-3#content-property");
    public static final Property<List<CounterChange>> COUNTER_RESET =
            define("counter-reset", false, "none", GeneratedContent.counters(0), "css-lists-3#counter-reset");
    public static final Property<List<CounterChange>> COUNTER_SET =
            define("counter-set", false, "none", GeneratedContent.counters(0), "css-lists-3#counter-set");
    public static final Property<List<CounterChange>> COUNTER_INCREMENT =
            define("counter-increment", false, "none", GeneratedContent.counters(1), "css-lists-3#increment-set");
    public static final Property<List<StringSet>> STRING_SET = define(
            "string-set",
            false,
            "none",
            GeneratedContent.STRING_SETS,
            "css-gcpm-3#setting-named-strings-the-string-set-pro");
    public static final Property<List<String>> QUOTES =
            define("quotes", true, "auto", GeneratedContent.QUOTES, "css-content-3#quotes-property");
    public static final Property<Integer> BOOKMARK_LEVEL = define(
            "bookmark-level",
            false,
            "none",
            Choices.of("none", 0).or(Lengths.integer(1)),
            "css-content-3#bookmark-level");
    public static final Property<Content> BOOKMARK_LABEL =
            define("bookmark-label", false, "content()", GeneratedContent.LABEL, "css-content-3#bookmark-label");
    public static final Property<Artifact> ARTIFACT =
            define("-hebi-artifact", false, "none", Choices.of(Artifact.class), "docs/css.md#-hebi-artifact");

    private Properties() {}

    /** All properties, by index. */
    public static List<Property<?>> all() {
        return registered();
    }
}
