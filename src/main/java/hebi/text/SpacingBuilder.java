package hebi.text;

import static hebi.text.CharacterClasses.BOXED;
import static hebi.text.CharacterClasses.MARK;
import static hebi.text.CharacterClasses.WORD_GAP;

import hebi.font.GlyphOrientation;
import hebi.font.ShapedRun;
import hebi.lang.LanguageProfile;
import hebi.lang.WesternText;
import hebi.text.Spacing.Kind;
import hebi.text.Spacing.Reduce;
import hebi.text.Spacing.Side;
import hebi.text.TextStyle.WordBreak;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out the {@link Spacing} of a paragraph: kinds of clusters, {@link MarkWidths}, {@link Autospacing}, word spaces
 * and letter-spacing, gaps that justification opens, sums.
 */
final class SpacingBuilder {
    private final ParagraphText source;
    private final String text;
    private final StyleMap styles;
    private final UnbreakableUnits units;
    private final Clusters c;
    private final Spacing s;
    private final MarkWidths marks;
    private final Autospacing autospacing;
    private final Kashidas kashida;
    /** Edges of inline boxes before and after a cluster, millipoints. */
    private final int[] edges;

    private final String justify;
    /** Whether space is put around Chinese words between joined letters (MN-9). */
    private final boolean besideHan;
    /** Index of the next boundary between inline boxes. */
    private int boundary;

    SpacingBuilder(
            ParagraphText source, StyleMap styles, UnbreakableUnits units, BidiLevels levels, InlineEdges edges) {
        this.source = source;
        this.text = source.text();
        this.styles = styles;
        this.units = units;
        this.c = new Clusters(text, styles, units, levels);
        this.s = c.spacing;
        this.marks = new MarkWidths(c, source.style().hangEnd());
        this.autospacing = new Autospacing(c);
        this.kashida = new Kashidas(c);
        this.edges = new int[text.length()];
        edges.sizes().forEach((at, size) -> this.edges[at] = size);
        // ZH-21: in a Chinese block gaps are opened, whatever language most of its words are in.
        String ofBlock = source.style().justify();
        LanguageProfile language = dominantLanguage();
        this.justify = ofBlock.equals("gaps") ? ofBlock : language.setting("justify", "spaces");
        this.besideHan = language.setting("justify-beside-han", "no").equals("yes");
    }

    /** The language of most of the text. */
    private LanguageProfile dominantLanguage() {
        LanguageProfile best = styles.at(0).language();
        Map<String, Integer> lengths = new HashMap<>();
        for (ParagraphText.StyleSpan span : source.styles()) {
            LanguageProfile language = span.style().language();
            int length = lengths.merge(language.key(), span.end() - span.start(), Integer::sum);
            if (length > lengths.getOrDefault(best.key(), 0)) {
                best = language;
            }
        }
        return best;
    }

    /** Takes the clusters of a shaped item. */
    void add(Item item, ShapedRun run) {
        TextStyle style = styles.style(item.span());
        long size = (long) style.fontSize() * Spacing.FINE;
        kashida.add(item, run, style);
        for (int g = 0; g < run.size(); g++) {
            int at = run.cluster(g);
            c.advances[at] = Math.max(0, c.advances[at])
                    + run.advance(g) * size / item.face().unitsPerEm();
            c.upright[at] = item.orientation() == GlyphOrientation.UPRIGHT;
            s.kinds[at] = WesternText.isApostrophe(text, at) ? Kind.WESTERN : kind(text.codePointAt(at), item, style);
        }
        if (item.combined()) {
            combine(item, style);
        }
    }

    /** ZH-35: the whole stretch is one cluster of one em. */
    private void combine(Item item, TextStyle style) {
        for (int i = item.start(); i < item.end(); i++) {
            c.advances[i] = i == item.start() ? (long) style.fontSize() * Spacing.FINE : -1;
            s.kinds[i] = i == item.start() ? Kind.IDEOGRAPH : Kind.NOTHING;
        }
    }

    private Kind kind(int codePoint, Item item, TextStyle style) {
        CharacterClasses classes = styles.classes(item.start());
        if (Characters.isWordSpace(codePoint)) {
            return Kind.SPACE;
        }
        if (classes.is(codePoint, MARK | BOXED | CharacterClasses.PAIR)) {
            return Kind.MARK;
        }
        if (Characters.isIdeographic(codePoint) || codePoint == 0x3000) {
            return Kind.IDEOGRAPH;
        }
        if (Characters.isJoining(item.script()) && Character.isLetter(codePoint)) {
            return Kind.JOINED;
        }
        boolean symbol = !Character.isLetterOrDigit(codePoint)
                && codePoint > 0xFF
                && item.face().covers(codePoint);
        boolean wide = symbol
                && item.face().advance(item.face().glyph(codePoint))
                        >= Clusters.FULL_WIDTH * item.face().unitsPerEm();
        return wide && !style.language().setting("justify", "spaces").equals("spaces") ? Kind.IDEOGRAPH : Kind.WESTERN;
    }

    private void addObjects() {
        for (ParagraphText.InlineObject object : source.objects()) {
            c.advances[object.offset()] = (long) object.inlineSize() * Spacing.FINE;
            s.kinds[object.offset()] = Kind.OBJECT;
        }
    }

    Spacing build() {
        addObjects();
        int previous = -1;
        for (int k = 0; k < text.length(); k++) {
            if (c.begins(k)) {
                marks.own(k);
                spaceWidth(k);
                Optional<ParagraphText.Boundary> around = boundaryBefore(k);
                if (previous >= 0) {
                    between(previous, k, around);
                }
                previous = k;
            }
        }
        for (int k = 0; k < text.length(); k++) {
            if (c.begins(k)) {
                marks.atLineEdges(k);
            }
        }
        kashida.choose();
        sum();
        return s;
    }

    private void spaceWidth(int k) {
        if (s.kinds[k] == Kind.SPACE || isWordGap(k)) {
            s.tail[k] = -styles.at(k).wordSpacing();
            c.reduce(k, Reduce.WORD_SPACE, c.width(k) - c.em(k, "space.min", 250), Side.TAIL);
            s.wordStretch[k] = Math.max(0, c.em(k, "space.max", 500) - c.width(k));
        }
    }

    /** MN-4: the font gives a separator the room of a word space before a suffix, hardly any before a final vowel. */
    private boolean isWordGap(int k) {
        return styles.classes(k).is(text.charAt(k), WORD_GAP) && c.width(k) >= c.em(k, "space.min", 250);
    }

    /** The boundary before the cluster at {@code k}: of several, that of the box which holds all. */
    private Optional<ParagraphText.Boundary> boundaryBefore(int k) {
        List<ParagraphText.Boundary> all = source.boundaries();
        Optional<ParagraphText.Boundary> outermost = Optional.empty();
        for (; boundary < all.size() && all.get(boundary).offset() <= k; boundary++) {
            ParagraphText.Boundary next = all.get(boundary);
            outermost = outermost.filter(o -> o.depth() <= next.depth()).or(() -> Optional.of(next));
            c.leastGaps[k] = Math.max(c.leastGaps[k], next.gap());
        }
        return outermost;
    }

    private void between(int p, int k, Optional<ParagraphText.Boundary> around) {
        if (edges[p] == 0 && edges[k] == 0) {
            marks.between(p, k);
            autospacing.between(p, k);
        }
        letterSpacing(p, k, around);
        s.gap[k] = Math.max(s.gap[k], c.leastGaps[k]);
        around.ifPresent(boundary -> s.around.put(k, boundary.tag()));
        boolean spread = !units.isUnspread(k);
        s.open[k] = spread && opens(p, k);
        // KO-5: nothing is opened around brackets and marks.
        if (spread && justify.equals("letters") && isIdeograph(p) && isIdeograph(k)) {
            s.letterStretch[k] = c.em(k, "letter.max", 0);
            squeezeLetters(p, k);
        }
    }

    /** KO-7: what keeps an eojeol in its line; by syllables a line is full without. */
    private void squeezeLetters(int p, int k) {
        if (styles.at(p).wordBreak() == WordBreak.KEEP_ALL && styles.at(k).wordBreak() == WordBreak.KEEP_ALL) {
            c.reduce(k, Reduce.LETTER, -c.em(k, "letter.min", 0), Side.LEAD);
        }
    }

    private void letterSpacing(int p, int k, Optional<ParagraphText.Boundary> around) {
        // css-text-4 §8.2: at a boundary of elements it is that of the innermost one around both characters.
        int spacing =
                around.isPresent() ? around.get().letterSpacing() : styles.at(p).letterSpacing();
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
        if (besideHan && (isHanBesideJoined(p, k) || isHanBesideJoined(k, p))) {
            return true; // MN-9
        }
        return justify.equals("gaps")
                && (isIdeographOrMark(p) || isIdeographOrMark(k))
                && s.kinds[p] != Kind.JOINED
                && s.kinds[k] != Kind.JOINED;
    }

    private boolean isHanBesideJoined(int han, int letter) {
        return s.kinds[han] == Kind.IDEOGRAPH && s.kinds[letter] == Kind.JOINED;
    }

    private boolean isIdeographOrMark(int k) {
        return isIdeograph(k) || s.kinds[k] == Kind.MARK;
    }

    private boolean isIdeograph(int k) {
        return s.kinds[k] == Kind.IDEOGRAPH || s.kinds[k] == Kind.OBJECT;
    }

    private void sum() {
        int n = text.length();
        for (int k = 0; k < n; k++) {
            boolean set = c.begins(k);
            long width = set ? c.advances[k] + Spacing.FINE * ((long) s.gap[k] - s.lead[k] - s.tail[k]) : 0;
            s.before[k + 1] = s.before[k] + width + (long) Spacing.FINE * edges[k];
            s.reducibleBefore[k + 1] = s.reducibleBefore[k] + s.reducible[k];
            s.stretchBefore[k + 1] = s.stretchBefore[k] + s.wordStretch[k] + s.autoStretch[k] + s.letterStretch[k];
            s.openBefore[k + 1] = s.openBefore[k] + (s.open[k] ? 1 : 0);
            s.ideographsBefore[k + 1] = s.ideographsBefore[k] + (s.kinds[k] == Kind.IDEOGRAPH ? 1 : 0);
            s.visibleEnd[k + 1] = Characters.hangs(text.charAt(k)) && edges[k] == 0 ? s.visibleEnd[k] : k + 1;
        }
        s.first[n] = n;
        for (int k = n - 1; k >= 0; k--) {
            s.first[k] = c.begins(k) ? k : s.first[k + 1];
        }
    }

    /** Offsets at which glyphs, objects or controls begin: only there a line may break. */
    boolean[] clusterStarts(List<ParagraphText.InlineObject> objects) {
        boolean[] starts = new boolean[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            starts[i] = c.begins(i) || Characters.isUnset(text.charAt(i));
        }
        for (ParagraphText.InlineObject object : objects) {
            starts[object.offset()] = true;
            starts[object.offset() + 1] &= !object.fills();
        }
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
