package hebi.document;

import hebi.diag.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An issue, as {@code issues/ID/issue.yaml} describes it, with its articles.
 *
 * @param id folder name: {@code 2026-05}
 * @param year of publication
 * @param number in the year (期)
 * @param wholeNumber running number (总期)
 * @param date of publication
 * @param cover the cover
 * @param order sections with their articles' names, in printed order
 * @param articles every article in every language found, by name then language key
 * @param span of the file
 */
public record Issue(
        String id,
        int year,
        int number,
        int wholeNumber,
        LocalDate date,
        Optional<Cover> cover,
        List<SectionOrder> order,
        Map<String, Map<String, Article>> articles,
        Span span) {
    /** The same issue with another cover: an edition's own texts. */
    public Issue withCover(Cover own) {
        return new Issue(id, year, number, wholeNumber, date, Optional.of(own), order, articles, span);
    }

    /** The same issue with another number and date: an edition's own. */
    public Issue with(int ownNumber, int ownWholeNumber, LocalDate ownDate) {
        return new Issue(id, year, ownNumber, ownWholeNumber, ownDate, cover, order, articles, span);
    }

    /** The same issue with other articles. */
    public Issue with(List<SectionOrder> otherOrder, Map<String, Map<String, Article>> others) {
        return new Issue(id, year, number, wholeNumber, date, cover, otherOrder, others, span);
    }

    /**
     * The cover.
     *
     * @param picture its picture
     * @param lines cover lines: texts
     */
    public record Cover(Picture picture, List<Map<String, String>> lines) {}

    /**
     * A section of this issue.
     *
     * @param section key in the magazine's sections
     * @param articles names of its articles with their options
     */
    public record SectionOrder(String section, List<ArticleOrder> articles) {}

    /**
     * An article's place in the issue.
     *
     * @param name base name of its files
     * @param options layout options: {@code layout}, {@code start}
     * @param span where it is listed
     */
    public record ArticleOrder(String name, Map<String, String> options, Span span) {}
}
