package hebi.text;

import static hebi.text.CharacterClasses.NOTE;
import static hebi.text.CharacterClasses.NOTE_CLOSER;
import static hebi.text.CharacterClasses.OPEN;
import static hebi.text.CharacterClasses.STOP;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;

/** Tells the marks of notes, which belong to the text before them (ZH-7), from numbers that begin a clause. */
final class NoteMarks {
    /** A note's mark is noticeably smaller than the text that it marks. */
    private static final double SIZE = 0.85;

    /** How many digits a note's number has at most. */
    private static final int DIGITS = 3;

    private final String text;
    private final StyleMap styles;

    NoteMarks(String text, StyleMap styles) {
        this.text = text;
        this.styles = styles;
    }

    /** Whether {@code c}, which is not the first character, marks what is before it. */
    boolean isNote(int c, int at, CharacterClasses classes) {
        return isRaised(c, at, classes)
                || isNumber(at)
                || (classes.is(c, NOTE) && !followsSpace(at) && !isItem(at, classes));
    }

    /** Whether it does so and stands higher than the text: by its own form, or as it is smaller. */
    boolean isRaised(int c, int at, CharacterClasses classes) {
        if (followsSpace(at)) {
            return false;
        }
        boolean note = classes.is(c, NOTE);
        boolean mark = note || Character.isDigit(c) || c == '[' || c == '*' || c == '(' || c == '〔';
        boolean smaller = styles.tag(styles.index(at)) != styles.tag(styles.index(at - 1))
                && styles.at(at).fontSize() < SIZE * styles.at(at - 1).fontSize();
        return (note && isSuperscript(c)) || (mark && smaller);
    }

    /** KO-5, KO-11: 1) right after a word. */
    private boolean isNumber(int at) {
        int end = at;
        while (end < text.length() && end - at < DIGITS && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at
                && end < text.length()
                && styles.classes(end).is(text.charAt(end), NOTE_CLOSER)
                && Character.isLetter(text.codePointBefore(at));
    }

    private boolean followsSpace(int at) {
        return Character.isWhitespace(text.charAt(at - 1));
    }

    private static boolean isSuperscript(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE) == DecompositionType.SUPER;
    }

    /** 包括：①……；②……: a number as large as the text, after a stop, with text after it and no inline box of its own. */
    private boolean isItem(int at, CharacterClasses classes) {
        if (!classes.is(text.charAt(at - 1), STOP)) {
            return false;
        }
        int end = at;
        while (end < text.length() && styles.index(end) == styles.index(at) && classes.is(text.charAt(end), NOTE)) {
            end++;
        }
        boolean boxed = styles.index(at) != styles.index(at - 1)
                && (end == text.length() || styles.index(end) != styles.index(at));
        return !boxed && end < text.length() && beginsClause(end);
    }

    private boolean beginsClause(int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) || styles.classes(at).is(c, OPEN);
    }
}
