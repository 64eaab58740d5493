package hebi.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hebi.text.TextStyle.OverflowWrap;
import hebi.text.TextStyle.Prohibition;
import hebi.text.TextStyle.WordBreak;
import java.util.BitSet;
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
    /** A word may be hyphenated there: a soft hyphen stands before it, or the language's rules say so. */
    static final byte HYPHEN = 2;
    /** Only where a word does not fit by itself ({@code overflow-wrap}). */
    static final byte EMERGENCY = 3;
    /** A line must end here. */
    static final byte FORCED = 4;

    private final String text;
    private final StyleMap styles;
    private final UnbreakableUnits units;
    private final boolean[] clusterStarts;
    private final BitSet kept = new BitSet();
    private final BitSet hyphens;
    private final boolean[] icu;
    private final byte[] kinds;

    private BreakOpportunities(
            ParagraphText source, StyleMap styles, UnbreakableUnits units, boolean[] clusterStarts, BitSet hyphens) {
        this.text = source.text();
        this.styles = styles;
        this.units = units;
        this.clusterStarts = clusterStarts;
        this.hyphens = hyphens;
        this.icu = new boolean[text.length() + 1];
        this.kinds = new byte[text.length() + 1];
        source.kept().forEach(stretch -> kept.set(stretch.start() + 1, Math.max(stretch.start() + 1, stretch.end())));
    }

    /**
     * The kind of break before every offset.
     *
     * @param clusterStarts where clusters of glyphs begin
     * @param hyphens where words may be hyphenated by rule
     */
    static LineEnds find(
            ParagraphText source, StyleMap styles, UnbreakableUnits units, boolean[] clusterStarts, BitSet hyphens) {
        BreakOpportunities found = new BreakOpportunities(source, styles, units, clusterStarts, hyphens);
        found.askIcu();
        found.classify();
        found.kinds[source.text().length()] = FORCED;
        return new LineEnds(found.kinds);
    }

    /** Marks where ICU allows a break before a character, in the text without bidi controls. */
    private void askIcu() {
        int[] offsets = new int[text.length() + 1];
        StringBuilder seen = new StringBuilder(text.length());
        Set<String> locales = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isBidiControl(text.charAt(i))) {
                offsets[seen.length()] = i;
                seen.append(isAlphabetic(i) ? 'a' : text.charAt(i));
            }
            if (i == 0 || styles.index(i) != styles.index(i - 1)) {
                locales.add(locale(i));
            }
        }
        String visible = seen.toString();
        for (String locale : locales) {
            BreakIterator lines = BreakIterator.getLineInstance(new ULocale(locale));
            lines.setText(visible);
            for (int b = lines.next(); b != BreakIterator.DONE && b < visible.length(); b = lines.next()) {
                if (locale(offsets[b]).equals(locale)) {
                    icu[offsets[b]] = true;
                }
            }
        }
    }

    /** KO-1; UAX #14 §8.1: Hangul set with spaces, and Hanja in it, break like an alphabet. */
    private boolean isAlphabetic(int offset) {
        TextStyle style = styles.at(offset);
        char c = text.charAt(offset);
        return style.wordBreak() == WordBreak.KEEP_ALL
                && (Characters.isHangul(c)
                        || (Characters.isIdeographic(c)
                                && style.language().script().equals("Hang")));
    }

    private String locale(int offset) {
        var language = styles.at(offset).language();
        return language.setting("icu", language.tag());
    }

    /** Looks at every pair of neighbours, bidi controls left out. */
    private void classify() {
        int lastSeen = 0; // end of the last character that is not a space
        int end = 0; // end of the character before
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!Characters.isBidiControl(c)) {
                if (end > 0) {
                    int at = between(end, i);
                    kinds[at] = kind(at, end, i, lastSeen == 0 ? end : lastSeen);
                }
                lastSeen = Characters.hangs(c) && !Characters.isForcedBreak(c) ? lastSeen : next;
                end = next;
            }
            i = next;
        }
    }

    /** Controls that close stay on the line of what they close, those that open go down with what they open. */
    private int between(int end, int start) {
        int at = end;
        while (at < start && !Characters.opensBidi(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Kind of the break at {@code at}.
     *
     * @param end of the character before it
     * @param start of the character after it
     * @param lastSeen end of the last character before it that is not a space
     */
    private byte kind(int at, int end, int start, int lastSeen) {
        int before = text.codePointBefore(end);
        if (Characters.isForcedBreak(before)) {
            return FORCED;
        }
        int c = text.codePointAt(start);
        TextStyle style = styles.at(start);
        boolean wraps = !style.noWrap() || !styles.at(end - 1).noWrap();
        // UAX #14 LB6, LB7: spaces hang at the line's end, so that none starts with them.
        if (!wraps || !clusterStarts[start] || Characters.hangs(c) || isForbidden(lastSeen, start)) {
            return NONE;
        }
        boolean allowed = (icu[start] || isMissed(before, c, start)) && !isKept(before, c, style);
        boolean soft = before == Characters.SOFT_HYPHEN && at == end;
        boolean manual = soft && style.hyphens().mode() != TextStyle.Hyphens.Mode.NONE;
        if (((allowed && (!soft || manual)) || hyphens.get(start)) && !units.isUnbroken(start)) {
            if (kept.get(at)) {
                return EMERGENCY;
            }
            return soft || !allowed ? HYPHEN : ALLOWED;
        }
        return style.overflowWrap() != OverflowWrap.NORMAL && !units.isSolid(start) ? EMERGENCY : NONE;
    }

    /** {@code word-break: keep-all}: not between letters, in Hangul neither between a letter and its full-width bracket. */
    private static boolean isKept(int before, int c, TextStyle style) {
        if (style.wordBreak() != WordBreak.KEEP_ALL) {
            return false;
        }
        boolean letterBefore = isLetter(before) || (Characters.isHangul(c) && closes(before));
        boolean letter = isLetter(c) || (Characters.isHangul(before) && opens(c));
        return letterBefore && letter;
    }

    private static boolean opens(int c) {
        return Character.getType(c) == Character.START_PUNCTUATION;
    }

    private static boolean closes(int c) {
        return Character.getType(c) == Character.END_PUNCTUATION;
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Characters.isIdeographic(c);
    }

    private boolean isMissed(int before, int c, int at) {
        TextStyle style = styles.at(at);
        CharacterClasses classes = styles.classes(at);
        if (style.wordBreak() == WordBreak.BREAK_ALL) {
            return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(c);
        }
        if (isAlphabetic(at) || isAlphabetic(at - 1)) {
            return false;
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

    /** Whether an edge prohibition (ZH-1, ZH-2 and their like) keeps what is around a break together. */
    private boolean isForbidden(int lastSeen, int start) {
        int c = text.codePointAt(start);
        CharacterClasses classes = styles.classes(start);
        Prohibition level = classes.level(styles.at(start));
        boolean noStart = classes.isNoStart(c, level);
        if (noStart && units.isPairStart(start) && classes.is(c, CharacterClasses.PAIR_START)) {
            noStart = level == Prohibition.STRICT; // ZH-3: —— is kept from line starts at level strict only
        }
        if (noStart) {
            return true;
        }
        CharacterClasses before = styles.classes(lastSeen - 1);
        return before.isNoEnd(text.codePointBefore(lastSeen), before.level(styles.at(lastSeen - 1)));
    }
}
