package hebi.text;

import static hebi.text.CharacterClasses.CLOSE;
import static hebi.text.CharacterClasses.DOUBLE;
import static hebi.text.CharacterClasses.EXCLAIM;
import static hebi.text.CharacterClasses.HALF;
import static hebi.text.CharacterClasses.MARK;
import static hebi.text.CharacterClasses.OPEN;
import static hebi.text.CharacterClasses.PAUSE;
import static hebi.text.CharacterClasses.PERIOD;
import static hebi.text.CharacterClasses.STOP;
import static hebi.text.CharacterClasses.VERTICAL_FIXED;
import static hebi.text.CharacterClasses.WORD_GAP;

import hebi.font.GlyphOrientation;
import hebi.font.ShapedRun;
import hebi.geom.Length;
import hebi.lang.LanguageProfile;
import hebi.text.Spacing.Kind;
import hebi.text.Spacing.Reduce;
import java.util.Arrays;
import java.util.List;

/** Works out the {@link Spacing} of a paragraph: mark widths (ZH-8, ZH-10 to ZH-12), Han–Latin space (ZH-15), gaps. */
final class SpacingBuilder {
    /** A glyph as wide as this part of an em counts as full-width. */
    private static final double FULL_WIDTH = 0.75;

    private final ParagraphText source;
    private final String text;
    private final StyleMap styles;
    private final UnbreakableUnits units;
    private final Spacing s;
    /** Advance of each cluster in fine units; -1 where none begins. */
    private final long[] advances;
    /** Edges of inline boxes before and after a cluster, millipoints. */
    private final int[] edges;

    private final boolean[] upright;
    private final BidiLevels levels;
    private final String justify;

    SpacingBuilder(
            ParagraphText source, StyleMap styles, UnbreakableUnits units, BidiLevels levels, InlineEdges edges) {
        this.source = source;
        this.text = source.text();
        this.styles = styles;
        this.units = units;
        this.levels = levels;
        this.s = new Spacing(text.length());
        this.advances = new long[text.length()];
        this.edges = new int[text.length()];
        edges.sizes().forEach((at, size) -> this.edges[at] = size);
        this.upright = new boolean[text.length()];
        this.justify = dominantLanguage().setting("justify", "spaces");
        Arrays.fill(advances, -1);
        Arrays.fill(s.kinds, Kind.NOTHING);
        Arrays.fill(s.reduce, Reduce.NOTHING);
    }

    private LanguageProfile dominantLanguage() {
        LanguageProfile best = styles.at(0).language();
        int most = 0;
        for (ParagraphText.StyleSpan span : source.styles()) {
            if (span.end() - span.start() > most) {
                most = span.end() - span.start();
                best = span.style().language();
            }
        }
        return best;
    }

    /** Takes the clusters of a shaped item. */
    void add(Item item, ShapedRun run) {
        TextStyle style = styles.style(item.span());
        long size = (long) style.fontSize() * Spacing.FINE;
        for (int g = 0; g < run.size(); g++) {
            int at = run.cluster(g);
            advances[at] = Math.max(0, advances[at])
                    + run.advance(g) * size / item.face().unitsPerEm();
            upright[at] = item.orientation() == GlyphOrientation.UPRIGHT;
            s.kinds[at] = Characters.isApostrophe(text, at) ? Kind.WESTERN : kind(text.codePointAt(at), item, style);
        }
        if (item.combined()) {
            combine(item, style);
        }
    }

    /** ZH-35: the whole stretch is one cluster of one em. */
    private void combine(Item item, TextStyle style) {
        for (int i = item.start(); i < item.end(); i++) {
            advances[i] = i == item.start() ? (long) style.fontSize() * Spacing.FINE : -1;
            s.kinds[i] = i == item.start() ? Kind.IDEOGRAPH : Kind.NOTHING;
        }
    }

    private Kind kind(int c, Item item, TextStyle style) {
        CharacterClasses classes = styles.classes(item.start());
        if (Characters.isWordSpace(c)) {
            return Kind.SPACE;
        }
        if (classes.is(c, MARK | HALF | CharacterClasses.PAIR)) {
            return Kind.MARK;
        }
        if (Characters.isIdeographic(c) || c == 0x3000) {
            return Kind.IDEOGRAPH;
        }
        if (Characters.isJoining(item.script()) && Character.isLetter(c)) {
            return Kind.JOINED;
        }
        boolean symbol =
                !Character.isLetterOrDigit(c) && c > 0xFF && item.face().covers(c);
        boolean wide = symbol
                && item.face().advance(item.face().glyph(c))
                        >= FULL_WIDTH * item.face().unitsPerEm();
        return wide && !style.language().setting("justify", "spaces").equals("spaces") ? Kind.IDEOGRAPH : Kind.WESTERN;
    }

    private void addObjects() {
        for (ParagraphText.InlineObject object : source.objects()) {
            advances[object.offset()] = (long) object.inlineSize() * Spacing.FINE;
            s.kinds[object.offset()] = Kind.OBJECT;
        }
    }

    Spacing build() {
        addObjects();
        int previous = -1;
        for (int k = 0; k < text.length(); k++) {
            if (advances[k] >= 0) {
                ownWidth(k);
                if (previous >= 0) {
                    between(previous, k);
                }
                previous = k;
            }
        }
        for (int k = 0; k < text.length(); k++) {
            if (advances[k] >= 0) {
                edgesOfLine(k);
            }
        }
        sum();
        return s;
    }

    private int classes(int k) {
        return s.kinds[k] == Kind.MARK ? styles.classes(k).of(text.codePointAt(k)) : 0;
    }

    private boolean isTrimmable(int k) {
        boolean rtl = (levels.at(k) & 1) == 1;
        boolean full = advances[k] >= FULL_WIDTH * styles.at(k).fontSize() * Spacing.FINE;
        // ZH-31: ： ； ？ ！ keep one em in vertical lines.
        boolean fixed = upright[k] && (classes(k) & VERTICAL_FIXED) != 0;
        return styles.at(k).trim() && full && !rtl && !fixed && (classes(k) & MARK) != 0;
    }

    private int half(int k) {
        return styles.at(k).fontSize() / 2;
    }

    private void ownWidth(int k) {
        TextStyle style = styles.at(k);
        int c = text.codePointAt(k);
        int mark = classes(k);
        if ((mark & HALF) != 0 && isHalf(c, k)) {
            // ZH-10: half an em, the glyph centred in it.
            int over = (int) (advances[k] / Spacing.FINE) - half(k);
            s.lead[k] = over / 2;
            s.tail[k] = over - over / 2;
        }
        if (styles.classes(k).is(c, DOUBLE)) {
            // ZH-5: fonts have ⸺ a little shorter than its two em.
            int over = (int) (advances[k] / Spacing.FINE) - 2 * style.fontSize();
            s.lead[k] = over / 2;
            s.tail[k] = over - over / 2;
        }
        if (s.kinds[k] == Kind.SPACE) {
            s.tail[k] = -style.wordSpacing();
            int width = (int) (advances[k] / Spacing.FINE);
            reduce(k, Reduce.WORD_SPACE, width - em(style, number(k, "space.min", 250)), false);
            s.wordStretch[k] = Math.max(0, em(style, number(k, "space.max", 500)) - width);
        } else if (isWordGap(k)) {
            int width = (int) (advances[k] / Spacing.FINE);
            s.wordStretch[k] = Math.max(0, em(style, number(k, "space.max", 500)) - width);
        }
        if (isTrimmable(k)) {
            reducibleMark(k, mark);
        }
    }

    /** MN-4: the font gives a separator the room of a word space before a suffix, hardly any before a final vowel. */
    private boolean isWordGap(int k) {
        return styles.classes(k).is(text.charAt(k), WORD_GAP)
                && advances[k] >= (long) Spacing.FINE * em(styles.at(k), number(k, "space.min", 250));
    }

    /** · is always a Chinese mark; – and / are only between Chinese characters. */
    private boolean isHalf(int c, int k) {
        if (c != '/' && c != 0x2013) {
            return true;
        }
        int next = k + 1;
        return k > 0
                && next < text.length()
                && Characters.isIdeographic(text.codePointBefore(k))
                && Characters.isIdeographic(text.codePointAt(next));
    }

    private void reducibleMark(int k, int mark) {
        if ((mark & (OPEN | CLOSE)) != 0) {
            reduce(k, Reduce.BRACKET, half(k), (mark & OPEN) != 0);
        } else if ((mark & PAUSE) != 0) {
            reduce(k, Reduce.PAUSE, half(k), false);
        } else if ((mark & PERIOD) != 0 && number(k, "squeeze.period", 0) > 0) {
            reduce(k, Reduce.PERIOD, half(k), false);
        }
    }

    private void reduce(int k, Reduce kind, int amount, boolean lead) {
        if (amount > 0) {
            s.reduce[k] = kind;
            s.reducible[k] = amount;
            s.reducesLead[k] = lead;
        }
    }

    private void between(int p, int k) {
        if (edges[p] == 0 && edges[k] == 0) {
            if (isTrimmable(p) && isTrimmable(k)) {
                trimPair(p, k);
            }
            autospace(p, k);
        }
        letterSpacing(p, k);
        boolean spread = !units.isUnspread(k);
        s.open[k] = spread && opens(p, k);
        if (spread && justify.equals("letters") && isIdeographOrMark(p) && isIdeographOrMark(k)) {
            s.letterStretch[k] = em(styles.at(k), number(k, "letter.max", 0));
        }
    }

    /** ZH-11: of two marks that would take 2 em, one loses the half that faces the other. */
    private void trimPair(int p, int k) {
        int first = classes(p);
        int second = classes(k);
        boolean bracket = ((first | second) & (OPEN | CLOSE)) != 0;
        boolean firstCloses = (first & (CLOSE | STOP)) != 0;
        boolean secondCloses = (second & (CLOSE | STOP)) != 0;
        if (units.isUnbroken(k) && (first & second & EXCLAIM) != 0) {
            exclamations(p, k);
        } else if (bracket && firstCloses && secondCloses) {
            trimTail(p);
        } else if (bracket && (second & OPEN) != 0) {
            s.lead[k] = half(k);
            dropReduction(k);
        }
    }

    /** ZH-8: two in one em, three in two. */
    private void exclamations(int p, int k) {
        boolean third = p > 0 && units.isUnbroken(p);
        if (third) {
            s.tail[k] = 0;
        } else {
            trimTail(p);
            trimTail(k);
        }
        dropReduction(p);
        dropReduction(k);
    }

    private void trimTail(int k) {
        s.tail[k] = half(k);
        dropReduction(k);
    }

    private void dropReduction(int k) {
        s.reduce[k] = Reduce.NOTHING;
        s.reducible[k] = 0;
    }

    private void autospace(int p, int k) {
        if (s.kinds[p] == Kind.SPACE && text.charAt(p) == ' ') {
            writtenAutospace(p, k);
            return;
        }
        int han = hanSide(p, k);
        if (han >= 0) {
            int amount = autospaceAmount(han, p, k);
            if (amount > 0) {
                s.gap[k] = amount;
                setAutospace(k, han, amount, true);
            }
        }
    }

    /** ZH-15: an author's space between Han and Latin is that space, not a further one. */
    private void writtenAutospace(int space, int k) {
        int p = space - 1;
        if (p < 0 || Character.isLowSurrogate(text.charAt(p)) || s.kinds[p] == Kind.NOTHING) {
            p = s.lastCluster(space);
        }
        if (p < 0 || p >= space || s.kinds[p] == Kind.SPACE) {
            return;
        }
        int han = hanSide(p, k);
        int amount = han < 0 ? 0 : autospaceAmount(han, p, k);
        if (amount > 0) {
            s.tail[space] = (int) (advances[space] / Spacing.FINE) - amount;
            s.wordStretch[space] = 0;
            dropReduction(space);
            setAutospace(space, han, amount, false);
        }
    }

    private void setAutospace(int at, int han, int amount, boolean lead) {
        TextStyle style = styles.at(han);
        int least = Math.min(amount / 2, em(style, number(han, "autospace.min", 125)));
        int most = Math.max(amount, em(style, number(han, "autospace.max", 500)));
        if (s.reduce[at] == Reduce.NOTHING) {
            reduce(at, Reduce.AUTOSPACE, amount - least, lead);
        }
        s.autoStretch[at] = most - amount;
    }

    private int hanSide(int p, int k) {
        if (isHan(p) && isWesternLetter(k)) {
            return p;
        }
        return isWesternLetter(p) && isHan(k) ? k : -1;
    }

    private boolean isHan(int k) {
        return s.kinds[k] == Kind.IDEOGRAPH && Characters.isIdeographic(text.codePointAt(k));
    }

    private boolean isWesternLetter(int k) {
        // Upright letters and tate-chu-yoko stand like Han: no space around them.
        return s.kinds[k] == Kind.WESTERN && !upright[k] && Characters.isWestern(text.codePointAt(k));
    }

    private int autospaceAmount(int han, int p, int k) {
        if (styles.at(p).autospace() == 0 || styles.at(k).autospace() == 0 || units.isUnspread(k)) {
            return 0;
        }
        TextStyle style = styles.at(han);
        int thousandths = style.autospace() == TextStyle.PROFILE_AUTOSPACE
                ? number(han, "autospace.normal", 0)
                : style.autospace();
        return em(style, thousandths);
    }

    private void letterSpacing(int p, int k) {
        int spacing = styles.at(p).letterSpacing();
        // UG-10, MN-16: nothing comes between joined letters.
        if (spacing != 0 && s.kinds[p] != Kind.JOINED && !(s.kinds[k] == Kind.JOINED && s.kinds[p] != Kind.SPACE)) {
            s.gap[k] += spacing;
        }
    }

    private boolean opens(int p, int k) {
        if (s.kinds[p] == Kind.SPACE) {
            return true;
        }
        if (s.kinds[k] == Kind.SPACE) {
            return false;
        }
        if (isWordGap(p)) {
            return true; // MN-4: the suffix gap stretches with the word space
        }
        return justify.equals("gaps")
                && (isIdeographOrMark(p) || isIdeographOrMark(k))
                && s.kinds[p] != Kind.JOINED
                && s.kinds[k] != Kind.JOINED;
    }

    private boolean isIdeographOrMark(int k) {
        return s.kinds[k] == Kind.IDEOGRAPH || s.kinds[k] == Kind.MARK || s.kinds[k] == Kind.OBJECT;
    }

    /** ZH-12: half width at line edges. */
    private void edgesOfLine(int k) {
        // In a right-to-left line its first and last marks stand at the inner ends of their run.
        if (!isTrimmable(k) || (levels.base() & 1) == 1) {
            return;
        }
        int mark = classes(k);
        if ((mark & OPEN) != 0) {
            s.startTrim[k] = half(k) - s.lead[k];
        } else {
            int end = clusterEnd(k);
            boolean third = (mark & EXCLAIM) != 0 && s.tail[k] == 0 && k > 1 && units.isUnbroken(k);
            s.endTrim[end] = third ? 0 : half(k) - s.tail[k];
            // ZH-13: one stop may hang, never in a run of marks.
            boolean alone = k == 0 || s.kinds[s.lastCluster(k)] != Kind.MARK;
            if (source.style().hangEnd() && (mark & STOP) != 0 && alone) {
                s.hang[end] = half(k);
            }
        }
    }

    private int clusterEnd(int k) {
        int end = k + 1;
        while (end < text.length() && advances[end] < 0 && !Characters.isUnset(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void sum() {
        int n = text.length();
        for (int k = 0; k < n; k++) {
            boolean set = advances[k] >= 0;
            long width = set ? advances[k] + Spacing.FINE * ((long) s.gap[k] - s.lead[k] - s.tail[k]) : 0;
            s.before[k + 1] = s.before[k] + width + (long) Spacing.FINE * edges[k];
            s.reducibleBefore[k + 1] = s.reducibleBefore[k] + s.reducible[k];
            s.stretchBefore[k + 1] = s.stretchBefore[k] + s.wordStretch[k] + s.autoStretch[k] + s.letterStretch[k];
            s.openBefore[k + 1] = s.openBefore[k] + (s.open[k] ? 1 : 0);
            s.ideographsBefore[k + 1] = s.ideographsBefore[k] + (s.kinds[k] == Kind.IDEOGRAPH ? 1 : 0);
            s.visibleEnd[k + 1] = Characters.hangs(text.charAt(k)) && edges[k] == 0 ? s.visibleEnd[k] : k + 1;
        }
        s.first[n] = n;
        for (int k = n - 1; k >= 0; k--) {
            s.first[k] = advances[k] >= 0 ? k : s.first[k + 1];
        }
    }

    private int number(int k, String name, int otherwise) {
        return styles.at(k).language().number(name, otherwise);
    }

    private static int em(TextStyle style, int thousandths) {
        return Length.scale(style.fontSize(), thousandths, 1000);
    }

    /** Offsets at which glyphs, objects or controls begin: only there a line may break. */
    boolean[] clusterStarts(List<ParagraphText.InlineObject> objects) {
        boolean[] starts = new boolean[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            starts[i] = advances[i] >= 0 || Characters.isUnset(text.charAt(i));
        }
        objects.forEach(object -> starts[object.offset()] = true);
        return starts;
    }

    /** Offsets in the order of objects; the caller gives one for every U+FFFC. */
    static void check(List<ParagraphText.InlineObject> objects, String text) {
        for (ParagraphText.InlineObject object : objects) {
            if (text.charAt(object.offset()) != Characters.OBJECT) {
                throw new IllegalArgumentException("no U+FFFC at " + object.offset());
            }
        }
    }
}
