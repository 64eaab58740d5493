package hebi.document;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block of an article. Ids are unique in an edition: {@code tea-p07}. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.ListBlock,
                Block.Quote,
                Block.Figure,
                Block.Table,
                Block.Code,
                Block.Break,
                Block.Directive {
    /** Unique id; the author's own {@code {#id}} prefixed with the article's name. */
    String id();

    /** Classes and key=value attributes from {@code {.class key=value}}; classes joined under {@code class}. */
    Map<String, String> attributes();

    /** Where it begins. */
    Span span();

    /**
     * A heading below the article's title.
     *
     * @param level 2–6; the title itself is level 1
     * @param content its text
     */
    record Heading(String id, Map<String, String> attributes, Span span, int level, List<Inline> content)
            implements Block {}

    /**
     * A paragraph.
     *
     * @param content its text
     */
    record Paragraph(String id, Map<String, String> attributes, Span span, List<Inline> content) implements Block {}

    /**
     * A list.
     *
     * @param ordered whether it is numbered
     * @param start number of the first item
     * @param tight whether items hold bare text rather than paragraphs
     * @param items blocks of each item
     */
    record ListBlock(
            String id,
            Map<String, String> attributes,
            Span span,
            boolean ordered,
            int start,
            boolean tight,
            List<List<Block>> items)
            implements Block {}

    /**
     * A block quotation.
     *
     * @param blocks what is quoted
     */
    record Quote(String id, Map<String, String> attributes, Span span, List<Block> blocks) implements Block {}

    /**
     * A picture alone in its paragraph, with its caption.
     *
     * @param picture the picture
     */
    record Figure(String id, Map<String, String> attributes, Span span, Picture picture) implements Block {}

    /**
     * A table.
     *
     * @param caption above it, when the author gave one
     * @param alignments per column: {@code start}, {@code center}, {@code end}, or empty
     * @param head cells of the head row
     * @param rows cells of the other rows
     */
    record Table(
            String id,
            Map<String, String> attributes,
            Span span,
            Optional<List<Inline>> caption,
            List<String> alignments,
            List<List<Inline>> head,
            List<List<List<Inline>>> rows)
            implements Block {}

    /**
     * Preformatted text.
     *
     * @param text as is
     */
    record Code(String id, Map<String, String> attributes, Span span, String text) implements Block {}

    /** A thematic break: in Chinese an empty line. */
    record Break(String id, Map<String, String> attributes, Span span) implements Block {}

    /**
     * {@code :::name} … {@code :::}.
     *
     * @param name {@code sidebar}, {@code verse}, {@code interview}, {@code photo-spread}, {@code pull-quote},
     *     {@code steps}
     * @param title on the line of the fence
     * @param blocks in it
     */
    record Directive(
            String id, Map<String, String> attributes, Span span, String name, List<Inline> title, List<Block> blocks)
            implements Block {}
}
