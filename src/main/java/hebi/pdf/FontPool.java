package hebi.pdf;

import hebi.font.FontFace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fonts of one document, in order of first use. */
final class FontPool {
    private final List<EmbeddedFont> fonts = new ArrayList<>();
    private final Map<String, EmbeddedFont> current = new HashMap<>();

    /** The font to take for a run of {@code glyphs} glyphs of {@code face}: another one when its codes run out. */
    EmbeddedFont fontFor(FontFace face, int glyphs) {
        EmbeddedFont font = current.get(face.path());
        if (font == null || !font.hasRoom(glyphs)) {
            font = new EmbeddedFont(face, "F" + (fonts.size() + 1));
            fonts.add(font);
            current.put(face.path(), font);
        }
        return font;
    }

    /** All fonts. */
    List<EmbeddedFont> fonts() {
        return fonts;
    }
}
