package hebi.document;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A magazine, as {@code magazine.yaml} describes it. Maps from language key to text are called "texts".
 *
 * @param slug ASCII name used in file names: {@code shanchuan}
 * @param name texts
 * @param identifier seed of the editions' identifiers; the ISSN when there is none
 * @param issn with hyphen
 * @param cn the CN serial number
 * @param publisher texts
 * @param sections by key, in order
 * @param editions declared editions, in order
 * @param source key of the language that the others are translated from
 * @param frequency how often its issues come out
 * @param layout name of the layout folder
 * @param page trim width and height in millipoints
 * @param fonts families by role that override the profiles' (role or {@code role.LANG})
 * @param hyphenationExceptions words with hyphens where they may be divided, by language key
 * @param colophon lines of the colophon: label texts and value texts
 * @param span of the file
 */
public record Magazine(
        String slug,
        Map<String, String> name,
        String identifier,
        Optional<String> issn,
        Optional<String> cn,
        Map<String, String> publisher,
        Map<String, Section> sections,
        List<EditionPlan> editions,
        String source,
        Frequency frequency,
        String layout,
        Optional<PageSize> page,
        Map<String, List<String>> fonts,
        Map<String, List<String>> hyphenationExceptions,
        List<ColophonLine> colophon,
        Span span) {
    /** The magazine as an edition of it shows it. */
    public Magazine of(EditionPlan plan) {
        return plan.own().over(this);
    }

    /**
     * A section (栏目).
     *
     * @param key its name in {@code issue.yaml}
     * @param name texts
     * @param color CSS colour of its accents
     * @param span where it is declared
     */
    public record Section(String key, Map<String, String> name, String color, Span span) {}

    /**
     * Trim size.
     *
     * @param width millipoints
     * @param height millipoints
     */
    public record PageSize(int width, int height) {}

    /**
     * A line of the colophon.
     *
     * @param label texts
     * @param value texts
     */
    public record ColophonLine(Map<String, String> label, Map<String, String> value) {}
}
