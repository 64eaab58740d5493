package hebi.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import hebi.font.ShapedRun;
import hebi.text.Spacing.Kind;
import java.util.Set;

/**
 * Where joined letters may be drawn apart to fill a line (UG-10): once in a word, between letters that both join on
 * either side, so that never inside lam-alef, and where HarfBuzz holds a stroke for safe. After the letters of the list
 * {@code kashida.after} first, else as far back in the word as may be.
 */
final class Kashidas {
    static final int STROKE = 0x640;

    private final Clusters c;
    private final int[] least;

    Kashidas(Clusters c) {
        this.c = c;
        this.least = new int[c.text.length()];
    }

    /** Takes the places of a shaped item. */
    void add(Item item, ShapedRun run, TextStyle style) {
        int stroke = style.kashida() && item.isRightToLeft() ? item.face().glyph(STROKE) : 0;
        if (stroke == 0) {
            return;
        }
        long advance = (long) item.face().advance(stroke) * style.fontSize();
        int width = (int) (advance / item.face().unitsPerEm());
        for (int g = 0; g < run.size(); g++) {
            int at = run.cluster(g);
            if (run.stretchable(g) && at > item.start() && joins(at)) {
                least[at] = width;
            }
        }
    }

    private boolean joins(int at) {
        return isDual(c.text.codePointBefore(at)) && isDual(c.text.codePointAt(at));
    }

    private static boolean isDual(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE) == JoiningType.DUAL_JOINING;
    }

    /** Chooses one place in each word. */
    void choose() {
        int best = -1;
        boolean preferred = false;
        for (int k = 0; k < least.length; k++) {
            if (c.begins(k) && c.spacing.kinds[k] == Kind.SPACE) {
                set(best);
                best = -1;
                preferred = false;
            } else if (least[k] > 0) {
                Set<Integer> after = c.styles.at(k).language().list("kashida.after");
                boolean prefers = after.contains(c.text.codePointBefore(k));
                best = prefers || !preferred ? k : best;
                preferred |= prefers;
            }
        }
        set(best);
    }

    private void set(int k) {
        if (k >= 0) {
            c.spacing.kashida[k] = least[k];
            c.spacing.longestKashida[k] = Math.max(least[k], c.em(k, "kashida.max", 400));
        }
    }
}
