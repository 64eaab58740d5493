package hebi.text;

import hebi.lang.LanguageProfile;
import hebi.text.TextStyle.Prohibition;
import java.util.Locale;

/** The character lists of one language profile as bits, fast to ask. */
final class CharacterClasses {
    static final int OPEN = 1;
    static final int CLOSE = 1 << 1;
    static final int STOP = 1 << 2;
    static final int HALF = 1 << 3;
    static final int PAUSE = 1 << 4;
    static final int PERIOD = 1 << 5;
    static final int EXCLAIM = 1 << 6;
    static final int PAIR = 1 << 7;
    static final int CONNECTOR = 1 << 8;
    static final int PREFIX = 1 << 9;
    static final int SUFFIX = 1 << 10;
    static final int JOINT = 1 << 11;
    static final int NOTE = 1 << 12;
    static final int VERTICAL_UPRIGHT = 1 << 13;
    static final int VERTICAL_FIXED = 1 << 14;
    static final int WORD_GAP = 1 << 15;
    static final int PAIR_START = 1 << 16;
    static final int HOLDS_OPEN = 1 << 17;
    static final int DOUBLE = 1 << 18;
    static final int CENTRED = 1 << 19;
    static final int FULL = 1 << 20;
    static final int HANGS = 1 << 21;
    static final int NOTE_CLOSER = 1 << 22;
    static final int VERTICAL_CENTRED = 1 << 23;
    static final int MATH = 1 << 24;
    static final int NUMBER_SIGN = 1 << 25;
    private static final int NO_START = 1 << 26;
    private static final int NO_END = 1 << 29;

    /** Any full-width mark that may be trimmed. */
    static final int MARK = OPEN | CLOSE | STOP;

    /** Any mark that is set in a box of its own, whatever its glyph's advance. */
    static final int BOXED = HALF | FULL;

    private static final String[] LISTS = {
        "marks.open",
        "marks.close",
        "marks.stop",
        "marks.half",
        "marks.pause",
        "marks.period",
        "marks.exclaim",
        "marks.pair",
        "connectors",
        "prefixes",
        "suffixes",
        "number-joints",
        "note-marks",
        "vertical.upright",
        "vertical.fixed",
        "word-gaps",
        "pair-start",
        "holds-open",
        "marks.double",
        "marks.centred",
        "marks.full",
        "marks.hang",
        "note-closers",
        "vertical.centred",
        "math-signs",
        "number-signs"
    };
    private static final String[] LEVELS = {"basic", "gb", "strict"};

    private final int[] bits = new int[0x10000];
    private final Prohibition ownLevel;

    CharacterClasses(LanguageProfile profile) {
        for (int i = 0; i < LISTS.length; i++) {
            mark(profile, LISTS[i], 1 << i);
        }
        String level = profile.setting("prohibition", "basic").toUpperCase(Locale.ROOT);
        this.ownLevel = Prohibition.valueOf(level);
        for (int i = 0; i < LEVELS.length; i++) {
            // A language without levels of its own has one set for all.
            String suffix = profile.lists().containsKey("no-start." + LEVELS[i]) ? LEVELS[i] : LEVELS[0];
            mark(profile, "no-start." + suffix, NO_START << i);
            mark(profile, "no-end." + suffix, NO_END << i);
        }
    }

    private void mark(LanguageProfile profile, String list, int bit) {
        for (int c : profile.list(list)) {
            if (c < bits.length) {
                bits[c] |= bit;
            }
        }
    }

    /** The bits of a character. */
    int of(int codePoint) {
        return codePoint < bits.length ? bits[codePoint] : 0;
    }

    /** Whether the character has any of the {@code mask}'s bits. */
    boolean is(int codePoint, int mask) {
        return (of(codePoint) & mask) != 0;
    }

    /** The level that holds: the style's, or the profile's own. */
    Prohibition level(TextStyle style) {
        return style.prohibition() == Prohibition.PROFILE ? ownLevel : style.prohibition();
    }

    /** Whether no line starts with it at this level. */
    boolean isNoStart(int codePoint, Prohibition level) {
        return level != Prohibition.NONE && is(codePoint, NO_START << index(level));
    }

    /** Whether no line ends with it at this level. */
    boolean isNoEnd(int codePoint, Prohibition level) {
        return level != Prohibition.NONE && is(codePoint, NO_END << index(level));
    }

    private static int index(Prohibition level) {
        return level == Prohibition.STRICT ? 2 : level == Prohibition.GB ? 1 : 0;
    }
}
