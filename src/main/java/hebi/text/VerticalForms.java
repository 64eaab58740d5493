package hebi.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import hebi.font.FontFace;
import hebi.font.Shaper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides which characters stand upright in a vertical line of mixed orientation: UAX #50, corrected by the language's
 * list (ZH-31, ZH-32), as far as the font has vertical forms. Safe for several threads.
 */
final class VerticalForms {
    private final Shaper shaper;
    private final Map<Form, Boolean> known = new ConcurrentHashMap<>();

    private record Form(FontFace face, int codePoint, int script, String language) {}

    VerticalForms(Shaper shaper) {
        this.shaper = shaper;
    }

    boolean isUpright(int c, int script, CharacterClasses classes, TextStyle style, FontFace face) {
        int uax50 = UCharacter.getIntPropertyValue(c, UProperty.VERTICAL_ORIENTATION);
        boolean listed = classes.is(c, CharacterClasses.VERTICAL_UPRIGHT);
        return switch (uax50) {
            case UCharacter.VerticalOrientation.UPRIGHT, UCharacter.VerticalOrientation.TRANSFORMED_UPRIGHT -> true;
            // Tr: "if no such glyph is available, rotate"; ： ； of the list are never rotated (ZH-31).
            case UCharacter.VerticalOrientation.TRANSFORMED_ROTATED -> listed || hasForm(c, script, style, face);
            default -> listed && (classes.is(c, CharacterClasses.BOXED) || hasForm(c, script, style, face));
        };
    }

    /** UAX #50: U and Tu, which no font makes lie. */
    static boolean isAlwaysUpright(int c) {
        int orientation = UCharacter.getIntPropertyValue(c, UProperty.VERTICAL_ORIENTATION);
        return orientation == UCharacter.VerticalOrientation.UPRIGHT
                || orientation == UCharacter.VerticalOrientation.TRANSFORMED_UPRIGHT;
    }

    /** Whether {@code vert} changes the character's glyph. */
    private boolean hasForm(int c, int script, TextStyle style, FontFace face) {
        String language = style.language().tag();
        return known.computeIfAbsent(new Form(face, c, script, language), form -> {
            String text = Character.toString(c);
            String name = UScript.getShortName(script);
            Shaper.Request vertical =
                    new Shaper.Request(face, text, 0, text.length(), name, language, Shaper.Flow.TTB, List.of());
            Shaper.Request horizontal =
                    new Shaper.Request(face, text, 0, text.length(), name, language, Shaper.Flow.LTR, List.of());
            return shaper.shape(vertical).glyph(0) != shaper.shape(horizontal).glyph(0);
        });
    }
}
