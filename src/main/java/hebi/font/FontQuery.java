package hebi.font;

import java.util.List;

/**
 * Which font a style asks for.
 *
 * @param families names in order of preference: family names, or the roles {@code text}, {@code heading}, {@code kai},
 *     {@code latin} which the language's profile (or the magazine) maps to families
 * @param language BCP 47 tag of the text
 * @param weight 100–900
 * @param italic whether an italic is asked for
 */
public record FontQuery(List<String> families, String language, int weight, boolean italic) {
    /** Copies the list. */
    public FontQuery {
        families = List.copyOf(families);
    }
}
