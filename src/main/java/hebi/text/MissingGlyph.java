package hebi.text;

import java.util.List;

/**
 * A character that no font of its stack has.
 *
 * @param offset UTF-16 offset in the paragraph
 * @param codePoint the character
 * @param tried families tried
 */
public record MissingGlyph(int offset, int codePoint, List<String> tried) {
    /** Copies the list. */
    public MissingGlyph {
        tried = List.copyOf(tried);
    }
}
