package hebi.text;

import static hebi.text.CharacterClasses.CONNECTOR;
import static hebi.text.CharacterClasses.EXCLAIM;
import static hebi.text.CharacterClasses.HOLDS_OPEN;
import static hebi.text.CharacterClasses.JOINT;
import static hebi.text.CharacterClasses.PAIR;
import static hebi.text.CharacterClasses.PREFIX;
import static hebi.text.CharacterClasses.SUFFIX;

import hebi.lang.WesternText;
import hebi.text.TextStyle.Prohibition;
import java.util.BitSet;

/**
 * Units that a line neither breaks nor spreads: dashes and ellipses of two em (ZH-5), numbers with what belongs to them
 * (ZH-6, ZH-18, KO-5), note marks (ZH-7), ？！ (ZH-8), numbers with suffixes (UG-9, KK-5).
 */
final class UnbreakableUnits {
    private final String text;
    private final StyleMap styles;
    private final NoteMarks notes;
    private final BitSet noBreak = new BitSet();
    private final BitSet noGap = new BitSet();
    private final BitSet pairStart = new BitSet();
    private final BitSet lonely = new BitSet();
    private final BitSet solid = new BitSet();

    UnbreakableUnits(String text, StyleMap styles) {
        this.text = text;
        this.styles = styles;
        this.notes = new NoteMarks(text, styles);
        scan();
    }

    /** Whether no line may break before this offset. */
    boolean isUnbroken(int offset) {
        return noBreak.get(offset);
    }

    /** Whether no line breaks before this offset even where a word does not fit by itself: inside —— and ？！. */
    boolean isSolid(int offset) {
        return solid.get(offset);
    }

    /** Whether a pair begins here right after one of its kind: fonts would make one glyph of both. */
    boolean isRepeated(int offset) {
        return pairStart.get(offset) && offset > 0 && text.charAt(offset - 1) == text.charAt(offset);
    }

    /** Whether justification may not open a gap before this offset. */
    boolean isUnspread(int offset) {
        return noGap.get(offset);
    }

    /** Whether a pair (—— or ……) begins at this offset. */
    boolean isPairStart(int offset) {
        return pairStart.get(offset);
    }

    /** Whether the character at this offset is of a pair's kind but stands alone. */
    boolean isLonely(int offset) {
        return lonely.get(offset);
    }

    private void scan() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            CharacterClasses classes = styles.classes(i);
            if (classes.is(c, PAIR) || classes.is(c, EXCLAIM)) {
                i = classes.is(c, PAIR) ? pairs(i, c) : exclamations(i);
                continue;
            }
            int next = i + Character.charCount(c);
            if (i > 0) {
                between(text.codePointBefore(i), c, i, classes);
            }
            if (classes.is(c, CONNECTOR)) {
                unspread(i, next);
            }
            i = next;
        }
    }

    /** ZH-5: —— and …… from the run's start on; one that is left over stands alone. */
    private int pairs(int start, int c) {
        int end = start;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        for (int i = start; i < end; i += 2) {
            if (i + 1 < end) {
                pairStart.set(i);
                glue(i + 1);
                solid.set(i + 1);
            } else {
                lonely.set(i);
                if (styles.classes(i).is(c, CONNECTOR)) {
                    unspread(i, end);
                }
                boolean between = i > 0 && styles.classes(i).is(c, JOINT);
                if (between) {
                    joint(i);
                }
            }
            if (i > start) {
                noGap.set(i); // two in a row look like one of four em
            }
        }
        return end;
    }

    /** ZH-23: nothing is opened around connectors and solidi; a dash of two em is neither. */
    private void unspread(int from, int to) {
        noGap.set(from);
        noGap.set(to);
    }

    /** ZH-8. */
    private int exclamations(int start) {
        int end = start + 1;
        while (end < text.length() && styles.classes(end).is(text.charAt(end), EXCLAIM)) {
            solid.set(end);
            glue(end++);
        }
        return end;
    }

    private void glue(int offset) {
        noBreak.set(offset);
        noGap.set(offset);
    }

    private void between(int before, int c, int at, CharacterClasses classes) {
        boolean digitBefore = Character.isDigit(before);
        boolean digit = Character.isDigit(c);
        if (notes.isNote(c, at, classes)) {
            glue(at);
        } else if ((digitBefore && classes.is(c, SUFFIX)) || (digit && classes.is(before, PREFIX) && isPrefix(at))) {
            glue(at);
        } else if (classes.is(c, JOINT)) {
            joint(at);
        } else if (c == '+' && (before == '+' || WesternText.isLetterOrDigit(before))) {
            noBreak.set(at); // ZH-18: C++
        }
        if (classes.is(before, HOLDS_OPEN) && classes.isNoEnd(c, Prohibition.BASIC)) {
            noBreak.set(at); // MN-6: ᠄《
        }
        // UG-4: one glyph, also where a soft hyphen lies between.
        boolean soft = before == Characters.SOFT_HYPHEN && at > 1;
        if (Characters.isLamAlef(soft ? text.codePointBefore(at - 1) : before, c)) {
            glue(at);
            solid.set(at);
        }
        if (before == '-' && !digit) {
            afterHyphen(at, c);
        }
    }

    /** 3.14, 12:30, 1/2, 20—30: a joint between two digits. */
    private void joint(int at) {
        int next = at + 1;
        if (next < text.length()
                && Character.isDigit(text.codePointBefore(at))
                && Character.isDigit(text.charAt(next))) {
            glue(at);
            glue(next);
        }
    }

    /** A sign before a number, but not the operator or range mark after one. */
    private boolean isPrefix(int at) {
        return at < 2 || !WesternText.isLetterOrDigit(text.charAt(at - 2)) || Character.isDigit(text.charAt(at - 2));
    }

    private void afterHyphen(int at, int c) {
        if (at < 2 || !Character.isLetter(c)) {
            return;
        }
        var profile = styles.at(at).language();
        int beforeHyphen = text.codePointBefore(at - 1);
        // UG-9, KK-5: 2026-يىلى is one word.
        if (profile.number("keep.number-suffix", 0) > 0 && Character.isDigit(beforeHyphen)) {
            noBreak.set(at);
        }
        // ZH-18: e-mail stays whole, web-based may break.
        boolean single = Character.isLetter(beforeHyphen)
                && (at < 3 || !WesternText.isLetterOrDigit(text.codePointBefore(at - 2)))
                && WesternText.isLetterOrDigit(beforeHyphen);
        if (profile.number("keep.short-prefix", 0) > 0 && single) {
            noBreak.set(at);
        }
    }

    /** Whether a note's mark that is raised begins at this offset, right after what it marks. */
    boolean isRaisedNote(int offset) {
        return offset > 0 && notes.isRaised(text.codePointAt(offset), offset, styles.classes(offset));
    }
}
