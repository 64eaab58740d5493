package hebi.layout.inline;

import com.ibm.icu.lang.UScript;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.HyphenateLimitChars;
import hebi.css.value.Keywords;
import hebi.css.value.Keywords.FontStyle;
import hebi.css.value.Keywords.TextAutospace;
import hebi.css.value.Keywords.TextCombineUpright;
import hebi.css.value.Keywords.TextSpacingTrim;
import hebi.css.value.Keywords.WhiteSpace;
import hebi.css.value.ScriptFactors;
import hebi.css.value.TextKeywords.HyphenateLimitLast;
import hebi.css.value.TextKeywords.Kashida;
import hebi.font.FontQuery;
import hebi.font.FontStack;
import hebi.lang.Hyphenation;
import hebi.lang.LanguageProfile;
import hebi.text.TextStyle;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Makes text styles from computed styles; one for each, however often it is asked for. Not safe for several threads. */
final class TextStyles {
    private final Function<FontQuery, FontStack> fonts;
    private final Function<String, LanguageProfile> languages;
    private final IdentityHashMap<ComputedStyle, Map<String, TextStyle>> known = new IdentityHashMap<>();

    TextStyles(Function<FontQuery, FontStack> fonts, Function<String, LanguageProfile> languages) {
        this.fonts = fonts;
        this.languages = languages;
    }

    /** The text style of {@code style} in the language with this BCP 47 tag. */
    TextStyle of(ComputedStyle style, String language) {
        return known.computeIfAbsent(style, s -> new HashMap<>(2)).computeIfAbsent(language, tag -> make(style, tag));
    }

    private TextStyle make(ComputedStyle style, String tag) {
        WhiteSpace space = style.get(Properties.WHITE_SPACE);
        Keywords.LineBreak lineBreak = style.get(Properties.LINE_BREAK);
        return new TextStyle(
                fonts.apply(new FontQuery(
                        style.get(Properties.FONT_FAMILY).names(),
                        tag,
                        style.get(Properties.FONT_WEIGHT),
                        style.get(Properties.FONT_STYLE) != FontStyle.NORMAL)),
                style.get(Properties.FONT_SIZE),
                factors(style.get(Properties.FONT_SIZE_ADJUST)),
                style.get(Properties.COLOR),
                languages.apply(tag),
                style.get(Properties.FONT_FEATURE_SETTINGS),
                style.get(Properties.LETTER_SPACING),
                style.get(Properties.WORD_SPACING),
                orientation(style.get(Properties.TEXT_ORIENTATION)),
                style.get(Properties.TEXT_COMBINE_UPRIGHT) == TextCombineUpright.ALL,
                style.get(Properties.TEXT_SPACING_TRIM) != TextSpacingTrim.SPACE_ALL,
                autospace(style),
                prohibition(lineBreak),
                wordBreak(style.get(Properties.WORD_BREAK)),
                lineBreak == Keywords.LineBreak.ANYWHERE
                        ? TextStyle.OverflowWrap.ANYWHERE
                        : overflowWrap(style.get(Properties.OVERFLOW_WRAP)),
                hyphens(style),
                style.get(Properties.KASHIDA) == Kashida.AUTO,
                space == WhiteSpace.NOWRAP || space == WhiteSpace.PRE);
    }

    private static Map<Integer, Integer> factors(ScriptFactors factors) {
        Map<Integer, Integer> byScript = new HashMap<>();
        factors.byScript().forEach((code, factor) -> byScript.put(UScript.getCodeFromName(code), factor));
        return byScript;
    }

    private static TextStyle.Hyphens hyphens(ComputedStyle style) {
        HyphenateLimitChars limits = style.get(Properties.HYPHENATE_LIMIT_CHARS);
        TextStyle.Hyphens.Mode mode =
                switch (style.get(Properties.HYPHENS)) {
                    case NONE -> TextStyle.Hyphens.Mode.NONE;
                    case MANUAL -> TextStyle.Hyphens.Mode.MANUAL;
                    case AUTO -> TextStyle.Hyphens.Mode.AUTO;
                };
        return new TextStyle.Hyphens(
                mode,
                new Hyphenation.Limits(limits.word(), limits.before(), limits.after()),
                style.get(Properties.HYPHENATE_CHARACTER));
    }

    /** Which lines should not end with a hyphen for what comes after them (css-text-4 §6.3.3). */
    static HyphenateLimitLast lastHyphen(ComputedStyle style, LanguageProfile language) {
        HyphenateLimitLast last = style.get(Properties.HYPHENATE_LIMIT_LAST);
        return last != HyphenateLimitLast.HEBI_AUTO
                ? last
                : HyphenateLimitLast.valueOf(
                        language.setting("hyphenation-last", "none").toUpperCase(Locale.ROOT));
    }

    /** Thousandths of an em. */
    private static int autospace(ComputedStyle style) {
        if (style.get(Properties.TEXT_AUTOSPACE) != TextAutospace.NORMAL) {
            return 0;
        }
        int size = Math.max(1, style.get(Properties.FONT_SIZE));
        int amount = style.get(Properties.AUTOSPACE).resolveOr(size, -1);
        return amount < 0 ? TextStyle.PROFILE_AUTOSPACE : (int) (1000L * amount / size);
    }

    private static TextStyle.Orientation orientation(Keywords.TextOrientation value) {
        return switch (value) {
            case MIXED -> TextStyle.Orientation.MIXED;
            case UPRIGHT -> TextStyle.Orientation.UPRIGHT;
            case SIDEWAYS -> TextStyle.Orientation.SIDEWAYS;
        };
    }

    // ZH-3: CSS's loose and normal are the most recommended level.
    private static TextStyle.Prohibition prohibition(Keywords.LineBreak value) {
        return switch (value) {
            case AUTO -> TextStyle.Prohibition.PROFILE;
            case LOOSE, NORMAL -> TextStyle.Prohibition.BASIC;
            case STRICT -> TextStyle.Prohibition.STRICT;
            case HEBI_GB -> TextStyle.Prohibition.GB;
            case ANYWHERE, HEBI_NONE -> TextStyle.Prohibition.NONE;
        };
    }

    private static TextStyle.OverflowWrap overflowWrap(Keywords.OverflowWrap value) {
        return switch (value) {
            case NORMAL -> TextStyle.OverflowWrap.NORMAL;
            case BREAK_WORD -> TextStyle.OverflowWrap.BREAK_WORD;
            case ANYWHERE -> TextStyle.OverflowWrap.ANYWHERE;
        };
    }

    private static TextStyle.WordBreak wordBreak(Keywords.WordBreak value) {
        return switch (value) {
            case NORMAL -> TextStyle.WordBreak.NORMAL;
            case KEEP_ALL -> TextStyle.WordBreak.KEEP_ALL;
            case BREAK_ALL -> TextStyle.WordBreak.BREAK_ALL;
        };
    }
}
