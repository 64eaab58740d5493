package hebi.box;

import java.util.Arrays;

/** Text after white space processing (css-text-4 §4.1), with the way back to the source. */
public final class CollapsedText {
    private final String text;
    private final String source;
    private final int[] offsets;

    /**
     * Collapsed text.
     *
     * @param text what is left
     * @param source the text as it stood in the document
     * @param offsets per UTF-16 unit of {@code text}, and one more for its end, the offset in {@code source}; never
     *     descending
     */
    CollapsedText(String text, String source, int[] offsets) {
        this.text = text;
        this.source = source;
        this.offsets = offsets;
    }

    /** Text in which nothing collapsed. */
    public static CollapsedText verbatim(String text) {
        int[] offsets = new int[text.length() + 1];
        Arrays.setAll(offsets, i -> i);
        return new CollapsedText(text, text, offsets);
    }

    /** What is set. */
    public String text() {
        return text;
    }

    /** The text as it stood in the document. */
    public String source() {
        return source;
    }

    /** The UTF-16 offset in {@link #source} of the unit at {@code offset} of {@link #text}, which may be its end. */
    public int sourceOffset(int offset) {
        return offsets[offset];
    }

    @Override
    public String toString() {
        return text;
    }
}
