package hebi.text;

import hebi.font.FontFace;
import hebi.font.ShapedRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn where a word is divided at a line's end.
 *
 * @param face of the letters before it, or the first font that has its characters
 * @param glyphs from left to right (top to bottom); empty when nothing is drawn
 * @param gap in font units, between the word and it
 */
record Hyphen(FontFace face, List<Integer> glyphs, int gap) {
    /** Between the last letter and a hyphen of joined text, so that they do not join: thousandths of an em. */
    private static final int GAP = 100;

    private static final int LOW_STROKE = 0x640;

    /** The hyphen of an item in its style. */
    static Hyphen of(Item item, TextStyle style) {
        return style.hyphens()
                .character()
                .flatMap(text -> Stream.concat(Stream.of(item.face()), style.fonts().faces().stream())
                        .filter(face -> text.codePoints().allMatch(face::covers))
                        .findFirst()
                        .map(face -> written(item, face, text.codePoints().toArray())))
                .orElseGet(() -> usual(item));
    }

    /** css-text-4 §6.2: the characters of {@code hyphenate-character}, each as it is by itself. */
    private static Hyphen written(Item item, FontFace face, int[] characters) {
        List<Integer> glyphs = new ArrayList<>();
        for (int character : characters) {
            glyphs.add(item.isRightToLeft() ? 0 : glyphs.size(), face.glyph(character));
        }
        boolean stroke = characters.length > 0 && characters[0] == LOW_STROKE && Characters.isJoining(item.script());
        return new Hyphen(face, glyphs, stroke ? gap(face) : 0);
    }

    /** css-text-4 §6.2, {@code auto}. */
    private static Hyphen usual(Item item) {
        FontFace face = item.face();
        int stroke = Characters.isJoining(item.script()) && item.isRightToLeft() ? face.glyph(LOW_STROKE) : 0;
        if (stroke != 0) {
            // UG-8, KK-6: a low stroke after a small gap.
            return new Hyphen(face, List.of(stroke), gap(face));
        }
        // Chinese fonts have U+2010 as wide as an em.
        int hyphen = face.glyph(Characters.HYPHEN);
        boolean narrow = hyphen != 0 && Characters.isNarrow(face, Characters.HYPHEN);
        int glyph = narrow || face.glyph('-') == 0 ? hyphen : face.glyph('-');
        return new Hyphen(face, glyph == 0 ? List.of() : List.of(glyph), 0);
    }

    private static int gap(FontFace face) {
        return GAP * face.unitsPerEm() / 1000;
    }

    /** What it takes, in font units of its face. */
    int advance() {
        return gap + glyphs.stream().mapToInt(face::advance).sum();
    }

    /** The hyphen at {@code offset}: in place of a soft hyphen, or after all text of the line. */
    ShapedRun at(int offset) {
        int n = glyphs.size();
        int[] clusters = new int[n];
        Arrays.fill(clusters, offset);
        int[] advances = glyphs.stream().mapToInt(face::advance).toArray();
        if (n > 0) {
            advances[n - 1] += gap; // right to left, it is at the right of the last glyph
        }
        int[] shown = glyphs.stream().mapToInt(Integer::intValue).toArray();
        return new ShapedRun(face, shown, clusters, advances, new int[n], new int[n], new boolean[n]);
    }
}
