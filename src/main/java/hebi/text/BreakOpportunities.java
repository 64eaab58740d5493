package hebi.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hebi.text.TextStyle.Prohibition;
import hebi.text.TextStyle.WordBreak;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where lines may end: ICU's opportunities (UAX #14 with the language's rules), filtered by the language's own sets and
 * units (ZH-1 to ZH-8 and the [T] note after ZH-9), with those that ICU misses put in.
 */
final class BreakOpportunities {
    static final byte NONE = 0;
    /** An ordinary opportunity. */
    static final byte ALLOWED = 1;
    /** A soft hyphen stands before it. */
    static final byte HYPHEN = 2;
    /** Only where a word does not fit by itself ({@code overflow-wrap: anywhere}). */
    static final byte EMERGENCY = 3;
    /** A line must end here. */
    static final byte FORCED = 4;

    private final String text;
    private final StyleMap styles;
    private final UnbreakableUnits units;
    private final byte[] kinds;

    private BreakOpportunities(String text, StyleMap styles, UnbreakableUnits units) {
        this.text = text;
        this.styles = styles;
        this.units = units;
        this.kinds = new byte[text.length() + 1];
    }

    /** The kind of break before every offset; {@code clusterStarts} are where clusters of glyphs begin. */
    static LineEnds find(String text, StyleMap styles, UnbreakableUnits units, boolean[] clusterStarts) {
        BreakOpportunities found = new BreakOpportunities(text, styles, units);
        found.askIcu();
        int last = 0; // the last character before the offset that is not a space or control
        for (int i = 1; i < text.length(); i++) {
            int before = text.codePointBefore(i);
            last = Characters.hangs(before) && !Characters.isForcedBreak(before) ? last : i;
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found.kinds[i] = NONE;
            } else {
                found.kinds[i] = found.kind(i, last, clusterStarts[i]);
            }
        }
        found.kinds[text.length()] = FORCED;
        return new LineEnds(found.kinds);
    }

    private void askIcu() {
        Set<String> locales = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || styles.index(i) != styles.index(i - 1)) {
                locales.add(locale(i));
            }
        }
        for (String locale : locales) {
            BreakIterator lines = BreakIterator.getLineInstance(new ULocale(locale));
            lines.setText(text);
            for (int b = lines.next(); b != BreakIterator.DONE && b < text.length(); b = lines.next()) {
                if (locale(b).equals(locale)) {
                    kinds[b] = ALLOWED;
                }
            }
        }
    }

    private String locale(int offset) {
        var language = styles.at(offset).language();
        return language.setting("icu", language.tag());
    }

    private byte kind(int at, int last, boolean clusterStart) {
        int before = text.codePointBefore(at);
        if (Characters.isForcedBreak(before)) {
            return FORCED;
        }
        if (!clusterStart || Characters.isForcedBreak(text.charAt(at))) {
            return NONE;
        }
        TextStyle style = styles.at(at);
        boolean wrap = !style.noWrap() || !styles.at(at - 1).noWrap();
        if (!wrap) {
            return NONE;
        }
        int c = text.codePointAt(at);
        int end = last == 0 ? before : text.codePointBefore(last);
        boolean allowed = (kinds[at] == ALLOWED || isMissed(before, c, at)) && !isKept(before, c, style);
        if (allowed && !isForbidden(end, c, at, last) && !units.isUnbroken(at)) {
            return before == Characters.SOFT_HYPHEN ? HYPHEN : ALLOWED;
        }
        return style.anywhere() ? EMERGENCY : NONE;
    }

    /** {@code word-break: keep-all}: not between letters. */
    private static boolean isKept(int before, int c, TextStyle style) {
        return style.wordBreak() == WordBreak.KEEP_ALL
                && (Character.isLetterOrDigit(before) || Characters.isIdeographic(before))
                && (Character.isLetterOrDigit(c) || Characters.isIdeographic(c));
    }

    private boolean isMissed(int before, int c, int at) {
        TextStyle style = styles.at(at);
        CharacterClasses classes = styles.classes(at);
        if (style.wordBreak() == WordBreak.BREAK_ALL) {
            return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(c);
        }
        if (units.isPairStart(at)) {
            // ZH-5: several units in a row break between units; ICU never breaks before …… and between ————.
            return classes.is(before, CharacterClasses.PAIR | CharacterClasses.MARK)
                    || Characters.isIdeographic(before);
        }
        boolean ownBefore = classes.is(before, CharacterClasses.MARK);
        boolean own = classes.is(c, CharacterClasses.MARK);
        if (!ownBefore && !own) {
            return false;
        }
        // Level none breaks anywhere around marks; the others are filtered by their sets. ICU takes “ ” for ambiguous.
        boolean textBefore = ownBefore || Characters.isIdeographic(before);
        boolean textAfter = own || Characters.isIdeographic(c);
        return textBefore && textAfter;
    }

    private boolean isForbidden(int end, int c, int at, int last) {
        CharacterClasses classes = styles.classes(at);
        Prohibition level = classes.level(styles.at(at));
        boolean noStart = classes.isNoStart(c, level);
        if (noStart && classes.is(c, CharacterClasses.PAIR) && units.isPairStart(at)) {
            noStart = level == Prohibition.STRICT; // ZH-3: —— and …… are kept from line starts at level strict only
        }
        if (noStart) {
            return true;
        }
        int owner = last == 0 ? at - 1 : last - 1;
        CharacterClasses before = styles.classes(owner);
        return before.isNoEnd(end, before.level(styles.at(owner)));
    }
}
