package hebi.text;

import hebi.font.FontStack;
import hebi.geom.Color;
import hebi.geom.Length;
import hebi.lang.Hyphenation;
import hebi.lang.LanguageProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a stretch of text is set; {@code layout} makes it from computed style.
 *
 * @param fonts to try, best first
 * @param fontSize millipoints
 * @param sizeFactors UScript codes to what letters of these scripts are larger or smaller by, in thousandths
 * @param color of the glyphs
 * @param language of the text
 * @param features OpenType features in HarfBuzz's syntax
 * @param letterSpacing added after each cluster (never inside joined scripts), millipoints
 * @param wordSpacing added to each word space, millipoints
 * @param orientation of letters in vertical lines
 * @param combineUpright tate-chu-yoko: the whole stretch stands upright in one em
 * @param trim whether mark widths are trimmed (ZH-11, ZH-12)
 * @param autospace space between Han and Latin letters or digits in thousandths of an em (ZH-15); 0 for none, {@link
 *     #PROFILE_AUTOSPACE} for the language's own
 * @param prohibition line-edge level
 * @param wordBreak where words may break
 * @param overflowWrap whether an unbreakable word may break anywhere rather than overflow
 * @param hyphens where words may be hyphenated
 * @param kashida whether joined letters may be drawn apart to fill a line (UG-10)
 * @param noWrap whether no break is allowed in it
 */
public record TextStyle(
        FontStack fonts,
        int fontSize,
        Map<Integer, Integer> sizeFactors,
        Color color,
        LanguageProfile language,
        List<String> features,
        int letterSpacing,
        int wordSpacing,
        Orientation orientation,
        boolean combineUpright,
        boolean trim,
        int autospace,
        Prohibition prohibition,
        WordBreak wordBreak,
        OverflowWrap overflowWrap,
        Hyphens hyphens,
        boolean kashida,
        boolean noWrap) {
    /** The language's own space between Han and Latin. */
    public static final int PROFILE_AUTOSPACE = -1;

    /** Copies the features. */
    public TextStyle {
        features = List.copyOf(features);
        sizeFactors = Map.copyOf(sizeFactors);
    }

    /** The style of letters of one script (MN-18). */
    TextStyle of(int script) {
        int factor = sizeFactors.getOrDefault(script, 1000);
        return factor == 1000 ? this : withFontSize(Length.scale(fontSize, factor, 1000));
    }

    private TextStyle withFontSize(int size) {
        return new TextStyle(
                fonts,
                size,
                Map.of(),
                color,
                language,
                features,
                letterSpacing,
                wordSpacing,
                orientation,
                combineUpright,
                trim,
                autospace,
                prohibition,
                wordBreak,
                overflowWrap,
                hyphens,
                kashida,
                noWrap);
    }

    /**
     * Where words may be hyphenated (css-text-4 §6).
     *
     * @param mode {@code hyphens}
     * @param limits {@code hyphenate-limit-chars}; 0 for the language's own
     * @param character {@code hyphenate-character}; empty for the usual one
     */
    public record Hyphens(Mode mode, Hyphenation.Limits limits, Optional<String> character) {
        /** Only where the author says so. */
        public static final Hyphens MANUAL =
                new Hyphens(Mode.MANUAL, new Hyphenation.Limits(0, 0, 0), Optional.empty());

        /** {@code hyphens}. */
        public enum Mode {
            NONE,
            MANUAL,
            AUTO
        }
    }

    /** {@code text-orientation}. */
    public enum Orientation {
        MIXED,
        UPRIGHT,
        SIDEWAYS
    }

    /** Line-edge levels (ZH-3); {@code PROFILE} is the language's own. */
    public enum Prohibition {
        PROFILE,
        NONE,
        BASIC,
        GB,
        STRICT
    }

    /** {@code overflow-wrap}; intrinsic sizes count breaks of {@code ANYWHERE} only. */
    public enum OverflowWrap {
        NORMAL,
        BREAK_WORD,
        ANYWHERE
    }

    /** {@code word-break}. */
    public enum WordBreak {
        NORMAL,
        KEEP_ALL,
        BREAK_ALL
    }
}
