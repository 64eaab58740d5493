package hebi.font;

import java.util.List;

/**
 * The fonts to try for a piece of text, best first: those that the stylesheet or the profile names, then fallbacks.
 *
 * @param faces at least one
 */
public record FontStack(List<FontFace> faces) {
    /** Copies the list. */
    public FontStack {
        faces = List.copyOf(faces);
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("a font stack needs a face");
        }
    }

    /** The font whose metrics give the line its strut. */
    public FontFace primary() {
        return faces.get(0);
    }
}
