package hebi.document;

import hebi.diag.Span;
import java.util.List;
import java.util.Optional;

/**
 * One article in one language.
 *
 * @param name base name of its file: {@code tea}
 * @param language language key: {@code zh}
 * @param title as inlines, so that it may hold ruby or emphasis
 * @param subtitle under the title
 * @param section key in the magazine's sections
 * @param credits in the order given
 * @param summary for the contents page
 * @param blocks the text
 * @param notes footnotes, in order of first reference
 * @param span of the file
 */
public record Article(
        String name,
        String language,
        List<Inline> title,
        List<Inline> subtitle,
        Optional<String> section,
        List<Credit> credits,
        List<Inline> summary,
        List<Block> blocks,
        List<Note> notes,
        Span span) {
    /** Stands for the article of a file that cannot be read: its name for a title, and no text. */
    public static Article unreadable(String name, String language, String file) {
        Span span = Span.of(file);
        return new Article(
                name,
                language,
                List.of(new Inline.Text(span, name)),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                span);
    }

    /**
     * A credit line.
     *
     * @param role {@code author}, {@code photo}, {@code illustration}, {@code editor}, {@code translator},
     *     {@code source}
     * @param names people or sources
     */
    public record Credit(String role, List<String> names) {}

    /**
     * A footnote.
     *
     * @param id unique in the edition: {@code bridge-n1}
     * @param number 1-based, in the article
     * @param blocks its text
     * @param references ids of the inline references to it, in order
     * @param span where it is written
     */
    public record Note(String id, int number, List<Block> blocks, List<String> references, Span span) {}
}
