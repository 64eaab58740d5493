package hebi.document;

import java.util.List;

/** The plain text of inlines, as titles in metadata, alternative texts and outlines need it. */
public final class InlineText {
    private InlineText() {}

    /** The text without marks; of ruby the base, of notes nothing, of a line break a space. */
    public static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(inlines, text, false);
        return text.toString();
    }

    /**
     * All text that readers see, in the order of the output: ruby as base and reading in turn, a line break as {@code
     * \n}. Numbers of notes are the template's and not in it.
     */
    public static String whole(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(inlines, text, true);
        return text.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder text, boolean whole) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text t) {
                text.append(t.text());
            } else if (inline instanceof Inline.Code c) {
                text.append(c.text());
            } else if (inline instanceof Inline.Ruby r) {
                appendRuby(r, text, whole);
            } else if (inline instanceof Inline.LineBreak) {
                text.append(whole ? '\n' : ' ');
            } else {
                append(ReadingOrder.content(inline), text, whole);
            }
        }
    }

    private static void appendRuby(Inline.Ruby ruby, StringBuilder text, boolean whole) {
        for (int i = 0; i < ruby.bases().size(); i++) {
            text.append(ruby.bases().get(i));
            if (whole) {
                text.append(ruby.readings().get(i));
            }
        }
    }
}
