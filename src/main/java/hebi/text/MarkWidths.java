package hebi.text;

import static hebi.text.CharacterClasses.BOXED;
import static hebi.text.CharacterClasses.CENTRED;
import static hebi.text.CharacterClasses.CLOSE;
import static hebi.text.CharacterClasses.DOUBLE;
import static hebi.text.CharacterClasses.EXCLAIM;
import static hebi.text.CharacterClasses.FULL;
import static hebi.text.CharacterClasses.HANGS;
import static hebi.text.CharacterClasses.MARK;
import static hebi.text.CharacterClasses.OPEN;
import static hebi.text.CharacterClasses.PAUSE;
import static hebi.text.CharacterClasses.PERIOD;
import static hebi.text.CharacterClasses.STOP;
import static hebi.text.CharacterClasses.VERTICAL_FIXED;

import hebi.text.Spacing.Kind;
import hebi.text.Spacing.Reduce;
import hebi.text.Spacing.Side;

/** How much of a line full-width marks take (ZH-5, ZH-8, ZH-10 to ZH-13, TC-1 to TC-5). */
final class MarkWidths {
    private final Clusters c;
    private final Spacing s;
    private final boolean hangEnd;

    MarkWidths(Clusters clusters, boolean hangEnd) {
        this.c = clusters;
        this.s = clusters.spacing;
        this.hangEnd = hangEnd;
    }

    /** Its own width, and how far it may be reduced. */
    void own(int k) {
        int mark = c.marks(k);
        if ((mark & BOXED) != 0 && isBoxed(k)) {
            box(k, (mark & FULL) != 0 ? c.styles.at(k).fontSize() : c.half(k)); // ZH-10, TC-4
        }
        if (c.styles.classes(k).is(c.text.charAt(k), DOUBLE)) {
            box(k, 2 * c.styles.at(k).fontSize()); // ZH-5: fonts have ⸺ a little shorter than its two em
        }
        if (isFullWidth(k) && !isFixed(k)) {
            reducibleMark(k, mark);
        }
    }

    /** Centres the glyph in a box of its own. */
    private void box(int k, int width) {
        int over = c.width(k) - width;
        s.lead[k] = over / 2;
        s.tail[k] = over - over / 2;
    }

    /** Whether it is a mark of an em, in a line in which marks are trimmed. */
    private boolean isFullWidth(int k) {
        boolean rtl = (c.levels.at(k) & 1) == 1;
        boolean full = c.advances[k] >= Clusters.FULL_WIDTH * c.styles.at(k).fontSize() * Spacing.FINE;
        return c.styles.at(k).trim() && full && !rtl && (c.marks(k) & MARK) != 0;
    }

    /** ZH-31: ： ； ？ ！ keep one em in vertical lines. */
    private boolean isFixed(int k) {
        return c.upright[k] && (c.marks(k) & VERTICAL_FIXED) != 0;
    }

    /** Whether one half of its box is white, to be given up to a neighbour or a line's edge. */
    private boolean isTrimmable(int k) {
        // css-text-4, fullwidth-ambiguous: a centred stop counts as middle dot punctuation, which is never half-width.
        return isFullWidth(k) && !isFixed(k) && (c.marks(k) & CENTRED) == 0;
    }

    /** · is always a Chinese mark; – and / are only between Chinese characters. */
    private boolean isBoxed(int k) {
        if (c.text.charAt(k) != '/' && c.text.charAt(k) != 0x2013) {
            return true;
        }
        int next = k + 1;
        return k > 0
                && next < c.text.length()
                && Characters.isIdeographic(c.text.codePointBefore(k))
                && Characters.isIdeographic(c.text.codePointAt(next));
    }

    private void reducibleMark(int k, int mark) {
        // TC-2: a centred mark has as much white on either side.
        Side side = (mark & CENTRED) != 0 ? Side.BOTH : (mark & OPEN) != 0 ? Side.LEAD : Side.TAIL;
        if ((mark & (OPEN | CLOSE)) != 0) {
            c.reduce(k, Reduce.BRACKET, c.half(k), side);
        } else if ((mark & PAUSE) != 0) {
            c.reduce(k, Reduce.PAUSE, c.half(k), side);
        } else if ((mark & PERIOD) != 0 && c.number(k, "squeeze.period", 0) > 0) {
            c.reduce(k, Reduce.PERIOD, c.half(k), side);
        }
    }

    /** ZH-11, TC-3: of two marks that would take 2 em, one loses the half that faces the other. */
    void between(int p, int k) {
        if (isTrimmable(p) && (c.marks(p) & OPEN) == 0 && c.units.isRaisedNote(k)) {
            trimTail(p); // ZH-7: a note's mark stands beside what it marks
        }
        if (!isFullWidth(p) || !isFullWidth(k)) {
            return;
        }
        int first = c.marks(p);
        int second = c.marks(k);
        boolean bracket = ((first | second) & (OPEN | CLOSE)) != 0;
        boolean firstCloses = (first & (CLOSE | STOP)) != 0;
        boolean secondCloses = (second & (CLOSE | STOP)) != 0;
        if (c.units.isUnbroken(k) && (first & second & EXCLAIM) != 0) {
            if (isTrimmable(p) && isTrimmable(k)) {
                exclamations(p, k);
            }
        } else if (bracket && firstCloses && secondCloses) {
            if (isTrimmable(p)) {
                trimTail(p);
            }
        } else if (bracket && (second & OPEN) != 0) {
            s.lead[k] = c.half(k);
            c.dropReduction(k);
        }
    }

    /** ZH-8: two in one em, three in two. */
    private void exclamations(int p, int k) {
        boolean third = p > 0 && c.units.isUnbroken(p);
        if (third) {
            s.tail[k] = 0;
        } else {
            trimTail(p);
            trimTail(k);
        }
        c.dropReduction(p);
        c.dropReduction(k);
    }

    private void trimTail(int k) {
        s.tail[k] = c.half(k);
        c.dropReduction(k);
    }

    /** ZH-12: half width at line edges. */
    void atLineEdges(int k) {
        // In a right-to-left line its first and last marks stand at the inner ends of their run.
        if (!isFullWidth(k) || isFixed(k) || (c.levels.base() & 1) == 1) {
            return;
        }
        int mark = c.marks(k);
        if ((mark & OPEN) != 0) {
            s.startTrim[k] = c.half(k) - s.lead[k];
            return;
        }
        int end = clusterEnd(k);
        if (isTrimmable(k)) {
            boolean third = (mark & EXCLAIM) != 0 && s.tail[k] == 0 && k > 1 && c.units.isUnbroken(k);
            s.endTrim[end] = third ? 0 : c.half(k) - s.tail[k];
        }
        if (hangEnd && mayHang(k)) {
            s.hang[end] = c.width(k) - s.lead[k] - s.tail[k] - s.endTrim[end];
        }
    }

    /** ZH-13: one stop may hang, never in a run of marks. TC-5: centred ones only in vertical lines. */
    private boolean mayHang(int k) {
        boolean alone = k == 0 || s.kinds[s.lastCluster(k)] != Kind.MARK;
        return alone && (c.marks(k) & HANGS) != 0 && ((c.marks(k) & CENTRED) == 0 || c.upright[k]);
    }

    private int clusterEnd(int k) {
        int end = k + 1;
        while (end < c.text.length() && c.advances[end] < 0 && !Characters.isUnset(c.text.charAt(end))) {
            end++;
        }
        return end;
    }
}
