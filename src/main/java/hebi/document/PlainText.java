package hebi.document;

import java.util.List;

/** Text of inlines without their marks, notes and readings: titles in metadata and navigation. */
public final class PlainText {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The text, without white space at its ends. */
    public static String of(List<Inline> content) {
        PlainText plain = new PlainText();
        plain.append(content);
        return plain.text.toString().strip();
    }

    private void append(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text plain) {
                text.append(plain.text());
            } else if (inline instanceof Inline.Code code) {
                text.append(code.text());
            } else if (inline instanceof Inline.Ruby ruby) {
                ruby.bases().forEach(text::append);
            } else if (inline instanceof Inline.LineBreak) {
                text.append(' ');
            } else {
                append(inside(inline));
            }
        }
    }

    private static List<Inline> inside(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Dots dots) {
            return dots.content();
        } else if (inline instanceof Inline.Link link) {
            return link.content();
        } else if (inline instanceof Inline.Styled styled) {
            return styled.content();
        }
        return List.of(); // a picture or a note reference has no text of its own
    }
}
