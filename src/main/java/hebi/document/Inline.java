package hebi.document;

import hebi.diag.Span;
import java.util.List;
import java.util.Map;

/** Text and its marks inside a block. */
public sealed interface Inline
        permits Inline.Text,
                Inline.Emphasis,
                Inline.Strong,
                Inline.Code,
                Inline.Link,
                Inline.Image,
                Inline.Ruby,
                Inline.Dots,
                Inline.NoteReference,
                Inline.Styled,
                Inline.LineBreak {
    /** Where it begins. */
    Span span();

    /**
     * Plain text, white space as written.
     *
     * @param text the text
     */
    record Text(Span span, String text) implements Inline {}

    /**
     * {@code *…*}.
     *
     * @param content in it
     */
    record Emphasis(Span span, List<Inline> content) implements Inline {}

    /**
     * {@code **…**}.
     *
     * @param content in it
     */
    record Strong(Span span, List<Inline> content) implements Inline {}

    /**
     * {@code `…`}.
     *
     * @param text as is
     */
    record Code(Span span, String text) implements Inline {}

    /**
     * A link.
     *
     * @param target URL or {@code #id}
     * @param content in it
     */
    record Link(Span span, String target, List<Inline> content) implements Inline {}

    /**
     * A picture inside a line.
     *
     * @param picture the picture
     */
    record Image(Span span, Picture picture) implements Inline {}

    /**
     * {@code {漢字|hànzì}}; with as many readings as bases, by character: {@code {漢字|hàn|zì}}.
     *
     * @param bases parts of the base text
     * @param readings one for each base
     */
    record Ruby(Span span, List<String> bases, List<String> readings) implements Inline {}

    /**
     * Emphasis dots (着重号), {@code {.dots}}.
     *
     * @param content in it
     */
    record Dots(Span span, List<Inline> content) implements Inline {}

    /**
     * {@code [^1]}.
     *
     * @param id of this reference
     * @param note id of the note
     * @param number of the note
     */
    record NoteReference(Span span, String id, String note, int number) implements Inline {}

    /**
     * {@code [text]{.class lang=en}}.
     *
     * @param attributes as with blocks
     * @param content in it
     */
    record Styled(Span span, Map<String, String> attributes, List<Inline> content) implements Inline {}

    /** A hard line break. */
    record LineBreak(Span span) implements Inline {}
}
