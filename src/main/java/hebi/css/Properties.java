package hebi.css;

import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.CounterChange;
import hebi.css.value.FontFamilies;
import hebi.css.value.Keywords.Artifact;
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
import hebi.css.value.Size;
import hebi.css.value.StringSet;
import hebi.css.value.VerticalAlignment;
import hebi.geom.BlockFlow;
import hebi.geom.Color;
import hebi.geom.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * The registry: every property that Hebi knows, each declared once. Lengths are millipoints. Physical properties
 * ({@code margin-left}, {@code width}) and shorthands are mapped to these when a declaration is computed.
 */
public final class Properties {
    private static final List<Property<?>> REGISTRY = new ArrayList<>();

    // ---- Box ----
    public static final Property<Display> DISPLAY =
            define("display", false, Display.INLINE, "css-display-3#the-display-properties");
    public static final Property<BoxSizing> BOX_SIZING =
            define("box-sizing", false, BoxSizing.CONTENT_BOX, "css-sizing-3#box-sizing");
    public static final Property<Size> INLINE_SIZE =
            define("inline-size", false, Size.Keyword.AUTO, "css-logical-1#dimension-properties");
    public static final Property<Size> BLOCK_SIZE =
            define("block-size", false, Size.Keyword.AUTO, "css-logical-1#dimension-properties");
    public static final Property<Size> MIN_INLINE_SIZE =
            define("min-inline-size", false, Size.Keyword.AUTO, "css-logical-1#dimension-properties");
    public static final Property<Size> MIN_BLOCK_SIZE =
            define("min-block-size", false, Size.Keyword.AUTO, "css-logical-1#dimension-properties");
    public static final Property<Size> MAX_INLINE_SIZE =
            define("max-inline-size", false, Size.Keyword.NONE, "css-logical-1#dimension-properties");
    public static final Property<Size> MAX_BLOCK_SIZE =
            define("max-block-size", false, Size.Keyword.NONE, "css-logical-1#dimension-properties");
    public static final Property<Size> MARGIN_INLINE_START =
            define("margin-inline-start", false, Size.of(0), "css-logical-1#margin-properties");
    public static final Property<Size> MARGIN_INLINE_END =
            define("margin-inline-end", false, Size.of(0), "css-logical-1#margin-properties");
    public static final Property<Size> MARGIN_BLOCK_START =
            define("margin-block-start", false, Size.of(0), "css-logical-1#margin-properties");
    public static final Property<Size> MARGIN_BLOCK_END =
            define("margin-block-end", false, Size.of(0), "css-logical-1#margin-properties");
    public static final Property<LengthPercentage> PADDING_INLINE_START =
            define("padding-inline-start", false, LengthPercentage.ZERO, "css-logical-1#padding-properties");
    public static final Property<LengthPercentage> PADDING_INLINE_END =
            define("padding-inline-end", false, LengthPercentage.ZERO, "css-logical-1#padding-properties");
    public static final Property<LengthPercentage> PADDING_BLOCK_START =
            define("padding-block-start", false, LengthPercentage.ZERO, "css-logical-1#padding-properties");
    public static final Property<LengthPercentage> PADDING_BLOCK_END =
            define("padding-block-end", false, LengthPercentage.ZERO, "css-logical-1#padding-properties");
    public static final Property<Integer> BORDER_INLINE_START_WIDTH = define(
            "border-inline-start-width",
            false,
            0 /* used width: 0 when the style is none */,
            "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_INLINE_START_STYLE =
            define("border-inline-start-style", false, BorderStyle.NONE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_INLINE_START_COLOR =
            define("border-inline-start-color", false, Color.Rgb.BLACK, "css-logical-1#border-color");
    public static final Property<Integer> BORDER_INLINE_END_WIDTH = define(
            "border-inline-end-width",
            false,
            0 /* used width: 0 when the style is none */,
            "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_INLINE_END_STYLE =
            define("border-inline-end-style", false, BorderStyle.NONE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_INLINE_END_COLOR =
            define("border-inline-end-color", false, Color.Rgb.BLACK, "css-logical-1#border-color");
    public static final Property<Integer> BORDER_BLOCK_START_WIDTH = define(
            "border-block-start-width",
            false,
            0 /* used width: 0 when the style is none */,
            "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_BLOCK_START_STYLE =
            define("border-block-start-style", false, BorderStyle.NONE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_BLOCK_START_COLOR =
            define("border-block-start-color", false, Color.Rgb.BLACK, "css-logical-1#border-color");
    public static final Property<Integer> BORDER_BLOCK_END_WIDTH = define(
            "border-block-end-width",
            false,
            0 /* used width: 0 when the style is none */,
            "css-logical-1#border-width");
    public static final Property<BorderStyle> BORDER_BLOCK_END_STYLE =
            define("border-block-end-style", false, BorderStyle.NONE, "css-logical-1#border-style");
    public static final Property<Color> BORDER_BLOCK_END_COLOR =
            define("border-block-end-color", false, Color.Rgb.BLACK, "css-logical-1#border-color");
    public static final Property<Color> BACKGROUND_COLOR =
            define("background-color", false, Color.Rgb.TRANSPARENT, "css-backgrounds-3#background-color");
    public static final Property<Color> COLOR =
            define("color", true, Color.Rgb.BLACK, "css-color-4#the-color-property");
    public static final Property<Visibility> VISIBILITY =
            define("visibility", true, Visibility.VISIBLE, "css-display-4#visibility");
    public static final Property<ObjectFit> OBJECT_FIT =
            define("object-fit", false, ObjectFit.FILL, "css-images-3#the-object-fit");

    // ---- Writing modes ----
    public static final Property<BlockFlow> WRITING_MODE =
            define("writing-mode", true, BlockFlow.HORIZONTAL_TB, "css-writing-modes-4#block-flow");
    public static final Property<Direction> DIRECTION =
            define("direction", true, Direction.LTR, "css-writing-modes-4#direction");
    public static final Property<UnicodeBidi> UNICODE_BIDI =
            define("unicode-bidi", false, UnicodeBidi.NORMAL, "css-writing-modes-4#unicode-bidi");
    public static final Property<TextOrientation> TEXT_ORIENTATION =
            define("text-orientation", true, TextOrientation.MIXED, "css-writing-modes-4#text-orientation");
    public static final Property<TextCombineUpright> TEXT_COMBINE_UPRIGHT =
            define("text-combine-upright", true, TextCombineUpright.NONE, "css-writing-modes-4#text-combine-upright");

    // ---- Fonts ----
    public static final Property<FontFamilies> FONT_FAMILY =
            define("font-family", true, new FontFamilies(List.of("text")), "css-fonts-4#font-family-prop");
    public static final Property<Integer> FONT_SIZE =
            define("font-size", true, 10_000 /* 10 pt */, "css-fonts-4#font-size-prop");
    public static final Property<Integer> FONT_WEIGHT =
            define("font-weight", true, 400, "css-fonts-4#font-weight-prop");
    public static final Property<FontStyle> FONT_STYLE =
            define("font-style", true, FontStyle.NORMAL, "css-fonts-4#font-style-prop");
    public static final Property<List<String>> FONT_FEATURE_SETTINGS =
            define("font-feature-settings", true, List.of(), "css-fonts-4#font-feature-settings-prop");

    // ---- Text ----
    public static final Property<LineHeight> LINE_HEIGHT =
            define("line-height", true, new LineHeight.Normal(), "css-inline-3#line-height-property");
    public static final Property<VerticalAlignment> VERTICAL_ALIGN =
            define("vertical-align", false, VerticalAlignment.BASELINE, "css-inline-3#transverse-alignment");
    public static final Property<TextAlign> TEXT_ALIGN =
            define("text-align", true, TextAlign.START, "css-text-4#text-align-property");
    public static final Property<TextAlign> TEXT_ALIGN_LAST =
            define("text-align-last", true, TextAlign.AUTO, "css-text-4#text-align-last-property");
    public static final Property<LengthPercentage> TEXT_INDENT =
            define("text-indent", true, LengthPercentage.ZERO, "css-text-4#text-indent-property");
    public static final Property<TextTransform> TEXT_TRANSFORM =
            define("text-transform", true, TextTransform.NONE, "css-text-4#text-transform-property");
    public static final Property<Integer> LETTER_SPACING =
            define("letter-spacing", true, 0, "css-text-4#letter-spacing-property");
    public static final Property<Integer> WORD_SPACING =
            define("word-spacing", true, 0, "css-text-4#word-spacing-property");
    public static final Property<WhiteSpace> WHITE_SPACE =
            define("white-space", true, WhiteSpace.NORMAL, "css-text-4#white-space-property");
    public static final Property<WordBreak> WORD_BREAK =
            define("word-break", true, WordBreak.NORMAL, "css-text-4#word-break-property");
    public static final Property<OverflowWrap> OVERFLOW_WRAP =
            define("overflow-wrap", true, OverflowWrap.NORMAL, "css-text-4#overflow-wrap-property");
    public static final Property<LineBreak> LINE_BREAK =
            define("line-break", true, LineBreak.AUTO /* the profile's level */, "css-text-4#line-break-property");
    public static final Property<Hyphens> HYPHENS =
            define("hyphens", true, Hyphens.MANUAL, "css-text-4#hyphens-property");
    public static final Property<TextSpacingTrim> TEXT_SPACING_TRIM =
            define("text-spacing-trim", true, TextSpacingTrim.NORMAL, "css-text-4#text-spacing-trim-property");
    public static final Property<TextAutospace> TEXT_AUTOSPACE =
            define("text-autospace", true, TextAutospace.NORMAL, "css-text-4#text-autospace-property");
    public static final Property<HangingPunctuation> HANGING_PUNCTUATION =
            define("hanging-punctuation", true, HangingPunctuation.NONE, "css-text-4#hanging-punctuation-property");
    public static final Property<TextEmphasisStyle> TEXT_EMPHASIS_STYLE = define(
            "text-emphasis-style", true, TextEmphasisStyle.NONE, "css-text-decor-4#text-emphasis-style-property");
    public static final Property<TextDecorationLine> TEXT_DECORATION_LINE = define(
            "text-decoration-line", false, TextDecorationLine.NONE, "css-text-decor-4#text-decoration-line-property");

    // ---- Fragmentation, columns, pages ----
    public static final Property<BreakBetween> BREAK_BEFORE =
            define("break-before", false, BreakBetween.AUTO, "css-break-4#break-between");
    public static final Property<BreakBetween> BREAK_AFTER =
            define("break-after", false, BreakBetween.AUTO, "css-break-4#break-between");
    public static final Property<BreakInside> BREAK_INSIDE =
            define("break-inside", false, BreakInside.AUTO, "css-break-4#break-within");
    public static final Property<Integer> ORPHANS = define("orphans", true, 2, "css-break-4#widows-orphans");
    public static final Property<Integer> WIDOWS = define("widows", true, 2, "css-break-4#widows-orphans");
    public static final Property<String> PAGE = define("page", false, "" /* auto */, "css-page-3#using-named-pages");
    public static final Property<Integer> COLUMN_COUNT =
            define("column-count", false, 0 /* auto */, "css-multicol-1#cc");
    public static final Property<Size> COLUMN_WIDTH =
            define("column-width", false, Size.Keyword.AUTO, "css-multicol-1#cw");
    public static final Property<Size> COLUMN_GAP =
            define("column-gap", false, Size.Keyword.AUTO /* normal: 1em */, "css-align-3#column-row-gap");
    public static final Property<Integer> COLUMN_RULE_WIDTH =
            define("column-rule-width", false, 0, "css-multicol-1#crw");
    public static final Property<BorderStyle> COLUMN_RULE_STYLE =
            define("column-rule-style", false, BorderStyle.NONE, "css-multicol-1#crs");
    public static final Property<Color> COLUMN_RULE_COLOR =
            define("column-rule-color", false, Color.Rgb.BLACK, "css-multicol-1#crc");
    public static final Property<ColumnFill> COLUMN_FILL =
            define("column-fill", false, ColumnFill.BALANCE, "css-multicol-1#cf");
    public static final Property<ColumnSpan> COLUMN_SPAN =
            define("column-span", false, ColumnSpan.NONE, "css-multicol-1#column-span");

    // ---- Tables and lists ----
    public static final Property<BorderCollapse> BORDER_COLLAPSE =
            define("border-collapse", true, BorderCollapse.SEPARATE, "css-tables-3#border-collapse-property");
    public static final Property<Integer> BORDER_SPACING_INLINE =
            define("-hebi-border-spacing-inline", true, 0, "css-tables-3#border-spacing-property");
    public static final Property<Integer> BORDER_SPACING_BLOCK =
            define("-hebi-border-spacing-block", true, 0, "css-tables-3#border-spacing-property");
    public static final Property<TableLayout> TABLE_LAYOUT =
            define("table-layout", false, TableLayout.AUTO, "css-tables-3#table-layout-property");
    public static final Property<CaptionSide> CAPTION_SIDE =
            define("caption-side", true, CaptionSide.TOP, "css-tables-3#caption-side");
    public static final Property<String> LIST_STYLE_TYPE =
            define("list-style-type", true, "disc", "css-lists-3#text-markers");
    public static final Property<ListStylePosition> LIST_STYLE_POSITION =
            define("list-style-position", true, ListStylePosition.OUTSIDE, "css-lists-3#list-style-position-property");

    // ---- Generated content ----
    public static final Property<Content> CONTENT =
            define("content", false, Content.Keyword.NORMAL, "css-content-3#content-property");
    public static final Property<List<CounterChange>> COUNTER_RESET =
            define("counter-reset", false, List.of(), "css-lists-3#counter-reset");
    public static final Property<List<CounterChange>> COUNTER_SET =
            define("counter-set", false, List.of(), "css-lists-3#counter-set");
    public static final Property<List<CounterChange>> COUNTER_INCREMENT =
            define("counter-increment", false, List.of(), "css-lists-3#increment-set");
    public static final Property<List<StringSet>> STRING_SET =
            define("string-set", false, List.of(), "css-gcpm-3#setting-named-strings-the-string-set-pro");
    public static final Property<List<String>> QUOTES =
            define("quotes", true, List.of() /* auto: the profile's */, "css-content-3#quotes-property");
    public static final Property<Integer> BOOKMARK_LEVEL =
            define("bookmark-level", false, 0 /* none */, "css-content-3#bookmark-level");
    public static final Property<Content> BOOKMARK_LABEL = define(
            "bookmark-label",
            false,
            new Content.Parts(List.of(new ContentPart.ElementText())),
            "css-content-3#bookmark-label");
    public static final Property<Artifact> ARTIFACT =
            define("-hebi-artifact", false, Artifact.NONE, "docs/css.md#-hebi-artifact");

    private Properties() {}

    /** All properties, by index. */
    public static List<Property<?>> all() {
        return List.copyOf(REGISTRY);
    }

    private static <T> Property<T> define(String name, boolean inherited, T initial, String spec) {
        Property<T> property = new Property<>(name, inherited, initial, REGISTRY.size(), spec);
        REGISTRY.add(property);
        return property;
    }
}
