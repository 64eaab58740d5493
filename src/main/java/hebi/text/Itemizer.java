package hebi.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import hebi.font.FontFace;
import hebi.font.GlyphOrientation;
import hebi.geom.Direction;
import hebi.lang.WesternText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph into {@link Item}s: bidi levels, scripts, fonts, orientations. */
final class Itemizer {
    private final ParagraphText source;
    private final String text;
    private final int[] scripts;
    private final StyleMap styles;
    private final UnbreakableUnits units;
    private final VerticalForms verticalForms;
    private BidiLevels levels = new BidiLevels(new byte[0], 0);
    private List<MissingGlyph> missing = List.of();

    Itemizer(
            ParagraphText source, int[] scripts, StyleMap styles, UnbreakableUnits units, VerticalForms verticalForms) {
        this.source = source;
        this.text = source.text();
        this.scripts = scripts;
        this.styles = styles;
        this.units = units;
        this.verticalForms = verticalForms;
    }

    /** Levels, once {@link #items} has run. */
    BidiLevels levels() {
        return levels;
    }

    /** Characters that no font has. */
    List<MissingGlyph> missing() {
        return missing;
    }

    List<Item> items() {
        resolveLevels();
        FontRuns fontRuns = new FontRuns(text, styles);
        @Nullable FontFace[] faces = fontRuns.resolve();
        missing = List.copyOf(fontRuns.missing());
        int[] cuts = Item.cuts(source.edges());
        List<Item> items = new ArrayList<>();
        Item open = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            FontFace face = faces[i];
            if (face == null) {
                flush(open, items);
                open = null;
            } else if (open != null && Characters.isExtender(c) && styles.index(i) == open.span()) {
                open = until(open, next);
            } else {
                Item item = item(i, next, c, face, scripts[i]);
                if (open != null && sameRun(open, item) && !Item.isCut(cuts, i) && !units.isRepeated(i)) {
                    open = until(open, next);
                } else {
                    flush(open, items);
                    open = item;
                }
            }
            i = next;
        }
        flush(open, items);
        return items;
    }

    private void resolveLevels() {
        Direction direction = source.style().mode().direction();
        byte base = source.style().plaintext()
                ? (direction == Direction.RTL ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR)
                : (direction == Direction.RTL ? Bidi.RTL : Bidi.LTR);
        Bidi bidi = new Bidi();
        bidi.setPara(text, base, null);
        levels = new BidiLevels(bidi.getLevels(), bidi.getParaLevel());
    }

    private static void flush(@Nullable Item open, List<Item> items) {
        if (open != null) {
            items.add(open);
        }
    }

    private static Item until(Item item, int end) {
        return new Item(
                item.start(),
                end,
                item.level(),
                item.script(),
                item.face(),
                item.span(),
                item.orientation(),
                item.combined());
    }

    private static boolean sameRun(Item a, Item b) {
        return a.level() == b.level()
                // ZH-35: 2B is one em, not one for 2 and one for B.
                && (a.combined() || a.script() == b.script())
                && a.face().equals(b.face())
                && a.span() == b.span()
                && a.orientation() == b.orientation();
    }

    private Item item(int start, int end, int c, FontFace face, int resolved) {
        TextStyle style = styles.at(start);
        CharacterClasses classes = styles.classes(start);
        int script = resolved;
        boolean apostrophe = WesternText.isApostrophe(text, start);
        // ZH-5: the dash is 2 em only with the script of its language, also after Latin letters.
        if (script <= UScript.INHERITED || (isOwnMark(c, classes) && !apostrophe)) {
            script = UScript.getCodeFromName(style.language().script());
        }
        boolean vertical = source.style().mode().isVertical();
        boolean combined = vertical && style.combineUpright();
        // An apostrophe lies as its word does; ZH-33: and so do quotation marks around Western words.
        int oriented = apostrophe ? text.codePointBefore(start) : asQuoted(c, start, end);
        GlyphOrientation orientation =
                vertical ? vertical(oriented, script, style, classes, face) : GlyphOrientation.HORIZONTAL;
        return new Item(
                start,
                end,
                levels.at(start),
                script,
                face,
                styles.index(start),
                combined ? GlyphOrientation.UPRIGHT : orientation,
                combined);
    }

    private static boolean isOwnMark(int c, CharacterClasses classes) {
        return classes.is(c, CharacterClasses.MARK | CharacterClasses.PAIR | CharacterClasses.BOXED)
                && UScript.getScript(c) == UScript.COMMON;
    }

    /** What a quotation mark stands beside on its inner side, when that is Western; {@code c} itself otherwise. */
    private int asQuoted(int c, int start, int end) {
        int inner = c;
        if ((c == 0x2018 || c == 0x201C) && end < text.length()) {
            inner = text.codePointAt(end);
        } else if ((c == 0x2019 || c == 0x201D) && start > 0) {
            inner = text.codePointBefore(start);
        }
        return WesternText.isLetterOrDigit(inner) ? inner : c;
    }

    private GlyphOrientation vertical(int c, int script, TextStyle style, CharacterClasses classes, FontFace face) {
        // MN-17: joined scripts lie on their side whatever the style says; upright they would fall apart. MN-8, MN-14:
        // full-width and circled characters between them stand.
        boolean lies = Characters.isJoining(script) && !VerticalForms.isAlwaysUpright(c);
        if (lies && !classes.is(c, CharacterClasses.VERTICAL_UPRIGHT)) {
            return GlyphOrientation.SIDEWAYS;
        }
        boolean upright =
                switch (style.orientation()) {
                    case UPRIGHT -> true;
                    case SIDEWAYS -> false;
                    case MIXED -> verticalForms.isUpright(c, script, classes, style, face);
                };
        return upright ? GlyphOrientation.UPRIGHT : GlyphOrientation.SIDEWAYS;
    }
}
