package hebi.text;

import hebi.geom.Length;
import hebi.text.Spacing.Kind;
import hebi.text.Spacing.Reduce;
import hebi.text.Spacing.Side;
import java.util.Arrays;

/** A paragraph's clusters while their {@link Spacing} is worked out; everything about one stands at its first offset. */
final class Clusters {
    /** A glyph as wide as this part of an em counts as full-width. */
    static final double FULL_WIDTH = 0.75;

    final String text;
    final StyleMap styles;
    final UnbreakableUnits units;
    final BidiLevels levels;
    final Spacing spacing;
    /** Advance of each cluster in fine units; -1 where none begins. */
    final long[] advances;
    /** What a gap before it has at least, millipoints. */
    final int[] leastGaps;
    /** Whether it stands upright in a vertical line. */
    final boolean[] upright;

    Clusters(String text, StyleMap styles, UnbreakableUnits units, BidiLevels levels) {
        this.text = text;
        this.styles = styles;
        this.units = units;
        this.levels = levels;
        this.spacing = new Spacing(text.length());
        this.advances = new long[text.length()];
        this.leastGaps = new int[text.length()];
        this.upright = new boolean[text.length()];
        Arrays.fill(advances, -1);
        Arrays.fill(spacing.kinds, Kind.NOTHING);
        Arrays.fill(spacing.reduce, Reduce.NOTHING);
        Arrays.fill(spacing.reduceFrom, Side.TAIL);
    }

    /** Whether a cluster begins at {@code k}. */
    boolean begins(int k) {
        return advances[k] >= 0;
    }

    /** The classes of a mark; 0 for anything else. */
    int marks(int k) {
        return spacing.kinds[k] == Kind.MARK ? styles.classes(k).of(text.codePointAt(k)) : 0;
    }

    /** Advance in millipoints. */
    int width(int k) {
        return (int) (advances[k] / Spacing.FINE);
    }

    /** Half an em in millipoints. */
    int half(int k) {
        return styles.at(k).fontSize() / 2;
    }

    /** A number of the language at {@code k} in thousandths of an em, in millipoints. */
    int em(int k, String number, int otherwise) {
        return em(k, number(k, number, otherwise));
    }

    /** Thousandths of the em at {@code k} in millipoints. */
    int em(int k, int thousandths) {
        return Length.scale(styles.at(k).fontSize(), thousandths, 1000);
    }

    /** A number of the language at {@code k}. */
    int number(int k, String name, int otherwise) {
        return styles.at(k).language().number(name, otherwise);
    }

    /** Lets a line take up to {@code amount} millipoints off a side (ZH-23). */
    void reduce(int k, Reduce kind, int amount, Side side) {
        if (amount > 0) {
            spacing.reduce[k] = kind;
            spacing.reducible[k] = amount;
            spacing.reduceFrom[k] = side;
        }
    }

    void dropReduction(int k) {
        spacing.reduce[k] = Reduce.NOTHING;
        spacing.reducible[k] = 0;
    }
}
