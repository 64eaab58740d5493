package hebi.css;

import hebi.css.grammar.Choices;
import hebi.css.grammar.Fonts;
import hebi.css.grammar.HyphenLimits;
import hebi.css.grammar.Lengths;
import hebi.css.grammar.Miscellany;
import hebi.css.grammar.TextMarks;
import hebi.css.value.HyphenateLimitChars;
import hebi.css.value.InitialLetter;
import hebi.css.value.LengthPercentage;
import hebi.css.value.ScriptFactors;
import hebi.css.value.Size;
import hebi.css.value.TextKeywords.HyphenateLimitLast;
import hebi.css.value.TextKeywords.InlineNote;
import hebi.css.value.TextKeywords.Kashida;
import hebi.css.value.TextKeywords.LineGridMode;
import hebi.css.value.TextKeywords.LineSnap;
import hebi.css.value.TextKeywords.RubyPosition;
import hebi.css.value.TextKeywords.TextDecorationStyle;
import hebi.css.value.TextKeywords.TextEmphasisPosition;
import hebi.css.value.TextKeywords.TextUnderlinePosition;
import hebi.css.value.TextKeywords.VerticalQuotes;
import hebi.geom.Color;
import java.util.Optional;

/** Lines: what stands along the text, letters over several lines, lines on a grid. */
abstract sealed class InlineProperties extends PaintProperties permits Properties {
    public static final Property<Color> TEXT_DECORATION_COLOR = define(
            "text-decoration-color",
            false,
            "currentcolor",
            COLOR_VALUE,
            "css-text-decor-4#propdef-text-decoration-color");
    public static final Property<TextDecorationStyle> TEXT_DECORATION_STYLE = define(
            "text-decoration-style",
            false,
            "solid",
            Choices.of(TextDecorationStyle.class),
            "css-text-decor-4#propdef-text-decoration-style");

    /** A percentage is of the font size. */
    public static final Property<Size> TEXT_DECORATION_THICKNESS = define(
            "text-decoration-thickness",
            false,
            "auto",
            Lengths.size(false, Size.Keyword.AUTO),
            "css-text-decor-4#propdef-text-decoration-thickness");

    public static final Property<TextUnderlinePosition> TEXT_UNDERLINE_POSITION = define(
            "text-underline-position",
            true,
            "auto",
            TextMarks.UNDERLINE_POSITION,
            "css-text-decor-4#propdef-text-underline-position");
    public static final Property<TextEmphasisPosition> TEXT_EMPHASIS_POSITION = define(
            "text-emphasis-position",
            true,
            "auto",
            TextMarks.EMPHASIS_POSITION,
            "css-text-decor-4#propdef-text-emphasis-position");
    public static final Property<RubyPosition> RUBY_POSITION =
            define("ruby-position", true, "over", Choices.of(RubyPosition.class), "css-ruby-1#propdef-ruby-position");
    /** ZH-44. */
    public static final Property<InlineNote> INLINE_NOTE =
            define("-hebi-inline-note", false, "none", Choices.of(InlineNote.class), "docs/css.md#-hebi-inline-note");

    public static final Property<LineGridMode> LINE_GRID = define(
            "line-grid", false, "match-parent", Choices.of(LineGridMode.class), "css-line-grid-1#propdef-line-grid");
    public static final Property<LineSnap> LINE_SNAP =
            define("line-snap", true, "none", Choices.of(LineSnap.class), "css-line-grid-1#propdef-line-snap");
    public static final Property<VerticalQuotes> VERTICAL_QUOTES = define(
            "-hebi-vertical-quotes",
            true,
            "auto",
            Choices.of(VerticalQuotes.class),
            "docs/css.md#-hebi-vertical-quotes");

    public static final Property<Optional<String>> HYPHENATE_CHARACTER = define(
            "hyphenate-character",
            true,
            "auto",
            Miscellany.HYPHENATE_CHARACTER,
            "css-text-4#propdef-hyphenate-character");
    public static final Property<HyphenateLimitChars> HYPHENATE_LIMIT_CHARS = define(
            "hyphenate-limit-chars", true, "auto", HyphenLimits.CHARS, "css-text-4#propdef-hyphenate-limit-chars");
    public static final Property<Integer> HYPHENATE_LIMIT_LINES = define(
            "hyphenate-limit-lines",
            true,
            "-hebi-auto",
            HyphenLimits.LINES,
            "css-text-4#propdef-hyphenate-limit-lines");
    public static final Property<HyphenateLimitLast> HYPHENATE_LIMIT_LAST = define(
            "hyphenate-limit-last",
            true,
            "-hebi-auto",
            Choices.of(HyphenateLimitLast.class),
            "css-text-4#propdef-hyphenate-limit-last");
    /** A percentage is of the line's measure. */
    public static final Property<LengthPercentage> HYPHENATE_LIMIT_ZONE = define(
            "hyphenate-limit-zone",
            true,
            "0",
            Lengths.POSITIVE_LENGTH_PERCENTAGE,
            "css-text-4#propdef-hyphenate-limit-zone");
    /** Least measure of justified lines: in shorter ones space would be driven into the text (PR-9). */
    public static final Property<Integer> JUSTIFY_FROM =
            define("-hebi-justify-from", true, "0", Lengths.POSITIVE_LENGTH, "docs/css.md#-hebi-justify-from");
    /** UG-10. */
    public static final Property<Kashida> KASHIDA =
            define("-hebi-kashida", true, "none", Choices.of(Kashida.class), "docs/css.md#-hebi-kashida");
    /** KK-2. */
    public static final Property<Boolean> NORMALIZE_HAMZA = define(
            "-hebi-normalize-hamza",
            true,
            "false",
            Choices.of("false", false).or(Choices.of("true", true)),
            "docs/css.md#-hebi-normalize-hamza");

    /** ZH-15: a percentage is of the font size; {@code auto} is the language profile's amount. */
    public static final Property<Size> AUTOSPACE = define(
            "-hebi-autospace", true, "auto", Lengths.size(false, Size.Keyword.AUTO), "docs/css.md#-hebi-autospace");

    /** MN-18: by how much letters of a script are larger or smaller than {@code font-size}. */
    public static final Property<ScriptFactors> FONT_SIZE_ADJUST =
            define("-hebi-font-size-adjust", true, "none", Fonts.SCRIPT_FACTORS, "docs/css.md#-hebi-font-size-adjust");

    /** PR-2: how far over the baseline the middle of a line lies; {@code font} has the middle of ascent and descent there. */
    public static final Property<Optional<Integer>> LINE_MIDDLE =
            define("-hebi-line-middle", true, "font", Fonts.LINE_MIDDLE, "docs/css.md#-hebi-line-middle");

    /** A percentage is of the font size. */
    public static final Property<Size> TEXT_DECORATION_INSET = define(
            "text-decoration-inset",
            false,
            "0",
            Lengths.size(false, Size.Keyword.AUTO),
            "css-text-decor-4#propdef-text-decoration-inset");

    public static final Property<InitialLetter> INITIAL_LETTER =
            define("initial-letter", false, "normal", TextMarks.INITIAL_LETTER, "css-inline-3#propdef-initial-letter");
}
