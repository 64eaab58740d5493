package hebi.cases;

import com.ibm.icu.lang.UCharacter;
import java.awt.geom.Path2D;
import java.util.List;

/** What a glyph looks like, whatever text it stands for. */
final class Looks {
    /** Marks that may stand in for one another. */
    private static final List<String> QUOTES = List.of("“", "”", "‘", "’", "『", "』", "「", "」", "《", "》", "〈", "〉");

    private Looks() {}

    /** The character as it looks: its mirror image in right-to-left runs, another quotation mark where marks were replaced. */
    static String of(Letter letter) {
        Glyph g = letter.glyph;
        if (g.text.codePointCount(0, g.text.length()) != 1 || !g.isInked() || Character.isLetter(letter.codePoint())) {
            return letter.ch;
        }
        ReferenceFont font = ReferenceFont.of(g.face);
        Path2D outline = g.face.outline(g.code);
        String mirror = Character.toString(UCharacter.getMirror(letter.codePoint()));
        if (!mirror.equals(letter.ch)) {
            boolean own = shows(font, outline, letter.ch);
            return !own && shows(font, outline, mirror)
                    ? mirror
                    : own ? letter.ch : replacement(font, outline, letter.ch);
        }
        return QUOTES.contains(letter.ch) && !shows(font, outline, letter.ch)
                ? replacement(font, outline, letter.ch)
                : letter.ch;
    }

    private static String replacement(ReferenceFont font, Path2D outline, String otherwise) {
        return QUOTES.stream().filter(q -> shows(font, outline, q)).findFirst().orElse(otherwise);
    }

    private static boolean shows(ReferenceFont font, Path2D outline, String ch) {
        ReferenceFont.Run run = ReferenceFont.Run.HAN;
        return Outlines.same(outline, font.outline(ch, run))
                || Outlines.same(outline, font.outline(ch, run.vertical()));
    }
}
