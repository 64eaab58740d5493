package hebi.layout.content;

import hebi.box.DocumentOrder;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The author's text of a document: from a position in document order to a place in the text of an element with an id. */
public final class TextIndex {
    private final DocumentOrder order;
    private final NavigableMap<Integer, SourceText> texts = new TreeMap<>();
    private final Map<String, StyledElement> ids = new TreeMap<>();

    private TextIndex(DocumentOrder order) {
        this.order = order;
    }

    /** Indexes the texts and ids of {@code root}, whose nodes {@code order} has numbered. */
    public static TextIndex of(StyledElement root, DocumentOrder order) {
        TextIndex index = new TextIndex(order);
        index.walk(root, new Holder(""));
        return index;
    }

    /** Elements by id; of two with the same id the first. */
    public Map<String, StyledElement> ids() {
        return ids;
    }

    /** The source text that has the character at this position of document order. */
    public Optional<SourceText> textAt(int position) {
        return Optional.ofNullable(texts.floorEntry(position))
                .map(Map.Entry::getValue)
                .filter(text -> position < text.order() + text.text().length());
    }

    /** The text of {@code element} without what is generated, white space collapsed. */
    public static String textOf(StyledElement element) {
        StringBuilder out = new StringBuilder();
        append(element, out);
        return out.toString().strip().replaceAll("\\s+", " ");
    }

    /**
     * One text node of the author's.
     *
     * @param order position of its first character
     * @param text as in the XHTML
     * @param holder id of the innermost element with an id that holds it; empty for none
     * @param offset of its first character in that element's text, UTF-16 units, white space as in the XHTML
     * @param blankBefore whether nothing but white space stands before it in that element
     * @param language BCP 47 tag
     */
    public record SourceText(int order, String text, String holder, int offset, boolean blankBefore, String language) {
        /** Offset in the holder's text of the character at {@code position}; 0 when only white space is before it. */
        public int offsetAt(int position) {
            int within = position - order;
            return blankBefore && text.substring(0, within).isBlank() ? 0 : offset + within;
        }
    }

    private static void append(StyledElement element, StringBuilder out) {
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                append(e, out);
            } else if (child instanceof StyledText text && !text.generated()) {
                out.append(text.text());
            }
        }
    }

    private void walk(StyledElement element, Holder outer) {
        Optional<String> id = element.element().id();
        boolean own = id.isPresent() && ids.putIfAbsent(id.get(), element) == null;
        Holder holder = own ? new Holder(id.orElseThrow()) : outer;
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement e) {
                walk(e, holder);
            } else if (child instanceof StyledText text
                    && !text.generated()
                    && !text.text().isEmpty()) {
                add(text, element.language(), holder);
            }
        }
        if (own) {
            outer.length += holder.length;
            outer.blank &= holder.blank;
        }
    }

    private void add(StyledText text, String language, Holder holder) {
        int at = order.order(text);
        texts.put(at, new SourceText(at, text.text(), holder.id, holder.length, holder.blank, language));
        holder.length += text.text().length();
        holder.blank &= text.text().isBlank();
    }

    /** An element with an id, and what was seen of its text. */
    private static final class Holder {
        private final String id;
        private int length;
        private boolean blank = true;

        Holder(String id) {
            this.id = id;
        }
    }
}
