package hebi.font;

/**
 * Mongolian format characters where they change no form: fonts draw a box for them then, to show it to who proofreads,
 * but they are default-ignorable (Unicode §13.5) or a space. MN-2, MN-3.
 */
final class FormatCharacters {
    private static final int NARROW_SPACE = 0x202F;

    /** Only fonts of Mongolian draw them. */
    private static final int LETTER = 0x1820;

    private static final String ALL = "\u180B\u180C\u180D\u180E\u180F\u202F";

    private FormatCharacters() {}

    /** Puts a space's glyph for each that is left, without advance but for U+202F. */
    static void hide(Shaper.Request request, int[] glyphs, int[] advances) {
        boolean mongolian = request.face().covers(LETTER);
        for (int i = request.start(); mongolian && i < request.end(); i++) {
            if (ALL.indexOf(request.text().charAt(i)) >= 0) {
                replace(request.text().charAt(i), request.face(), glyphs, advances);
            }
        }
    }

    private static void replace(int c, FontFace face, int[] glyphs, int[] advances) {
        int shown = face.glyph(c);
        int space = face.glyph(' ');
        if (shown == 0 || shown == space) {
            return;
        }
        for (int g = 0; g < glyphs.length; g++) {
            if (glyphs[g] == shown) {
                glyphs[g] = space;
                advances[g] = c == NARROW_SPACE ? face.advance(space) : 0;
            }
        }
    }
}
