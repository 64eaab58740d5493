package hebi.text;

import hebi.lang.WesternText;
import hebi.text.Spacing.Kind;
import hebi.text.Spacing.Reduce;
import hebi.text.Spacing.Side;

/** The space between Han and Latin letters or digits (ZH-15). */
final class Autospacing {
    private final Clusters c;
    private final Spacing s;

    Autospacing(Clusters clusters) {
        this.c = clusters;
        this.s = clusters.spacing;
    }

    /** The space between neighbouring clusters, an author’s space being one. */
    void between(int p, int k) {
        if (s.kinds[p] == Kind.SPACE && c.text.charAt(p) == ' ') {
            writtenAutospace(p, k);
            return;
        }
        if (isMath(p, k)) {
            s.gap[k] = c.em(k, "math.space", 0);
            return;
        }
        int han = hanSide(p, k);
        if (han >= 0) {
            int amount = autospaceAmount(han, p, k);
            if (amount > 0) {
                s.gap[k] = amount;
                setAutospace(k, han, amount, Side.LEAD);
            }
        }
    }

    /** KO-8: on either side of a sign between what it joins, which no space parts. */
    private boolean isMath(int p, int k) {
        if (c.styles.at(p).autospace() == 0 || c.styles.at(k).autospace() == 0) {
            return false;
        }
        int sign = isSign(p) ? p : isSign(k) ? k : -1;
        return sign > 0
                && sign + 1 < c.text.length()
                && isOperand(c.text.codePointBefore(sign), Character.END_PUNCTUATION)
                && isOperand(c.text.codePointAt(sign + 1), Character.START_PUNCTUATION);
    }

    private boolean isSign(int k) {
        return c.styles.classes(k).is(c.text.charAt(k), CharacterClasses.MATH);
    }

    private static boolean isOperand(int c, byte bracket) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == bracket;
    }

    /** ZH-15: an author's space between Han and Latin is that space, not a further one. */
    private void writtenAutospace(int space, int k) {
        int p = space - 1;
        if (p < 0 || Character.isLowSurrogate(c.text.charAt(p)) || s.kinds[p] == Kind.NOTHING) {
            p = s.lastCluster(space);
        }
        if (p < 0 || p >= space || s.kinds[p] == Kind.SPACE) {
            return;
        }
        int han = hanSide(p, k);
        int amount = han < 0 ? 0 : autospaceAmount(han, p, k);
        if (amount > 0) {
            s.tail[space] = c.width(space) - amount;
            s.wordStretch[space] = 0;
            c.dropReduction(space);
            setAutospace(space, han, amount, Side.TAIL);
        }
    }

    private void setAutospace(int at, int han, int amount, Side side) {
        int least = Math.min(amount / 2, c.em(han, "autospace.min", 125));
        int most = Math.max(amount, c.em(han, "autospace.max", 500));
        if (s.reduce[at] == Reduce.NOTHING) {
            c.reduce(at, Reduce.AUTOSPACE, amount - least, side);
        }
        s.autoStretch[at] = most - amount;
    }

    private int hanSide(int p, int k) {
        if (isHan(p) && beginsWestern(k)) {
            return p;
        }
        return isHan(k) && endsWestern(p) ? k : -1;
    }

    // UTR #59, Conditional: the mark of 50% and C# belongs to what it stands beside.
    private boolean beginsWestern(int k) {
        int next = k + Character.charCount(c.text.codePointAt(k));
        if (isWesternLetter(k) || next >= c.text.length()) {
            return isWesternLetter(k);
        }
        return (isMark(k) && isWesternLetter(next)) || (isNumberSign(k) && isWesternDigit(next));
    }

    /** ZH-15: the space goes before the sign of −15, whichever font that is from. */
    private boolean isNumberSign(int k) {
        return !c.upright[k] && c.styles.classes(k).is(c.text.charAt(k), CharacterClasses.NUMBER_SIGN);
    }

    private boolean isWesternDigit(int k) {
        return isWesternLetter(k) && Characters.isDigit(c.text.charAt(k));
    }

    private boolean endsWestern(int p) {
        return isWesternLetter(p)
                || (isMark(p) && p > 0 && isWesternLetter(p - Character.charCount(c.text.codePointBefore(p))));
    }

    private boolean isMark(int k) {
        return s.kinds[k] == Kind.WESTERN && !c.upright[k] && Characters.isConditional(c.text.codePointAt(k));
    }

    private boolean isHan(int k) {
        return s.kinds[k] == Kind.IDEOGRAPH && Characters.isIdeographic(c.text.codePointAt(k));
    }

    private boolean isWesternLetter(int k) {
        // Upright letters and tate-chu-yoko stand like Han: no space around them.
        return s.kinds[k] == Kind.WESTERN && !c.upright[k] && WesternText.isLetterOrDigit(c.text.codePointAt(k));
    }

    private int autospaceAmount(int han, int p, int k) {
        if (c.styles.at(p).autospace() == 0 || c.styles.at(k).autospace() == 0 || c.units.isUnspread(k)) {
            return 0;
        }
        TextStyle style = c.styles.at(han);
        int thousandths = style.autospace() == TextStyle.PROFILE_AUTOSPACE
                ? c.number(han, "autospace.normal", 0)
                : style.autospace();
        return c.em(han, thousandths);
    }
}
