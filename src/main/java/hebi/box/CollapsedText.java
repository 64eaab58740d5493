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

    /** Text that is in no source: all of it stands at one place in document order. */
    static CollapsedText generated(String text) {
        return new CollapsedText(text, text, new int[text.length() + 1]);
    }

    /** The stretch from {@code from} to {@code to}, which are UTF-16 offsets. */
    CollapsedText part(int from, int to) {
        return new CollapsedText(text.substring(from, to), source, Arrays.copyOfRange(offsets, from, to + 1));
    }

    /** What is left when only the units are kept whose character in {@code kept} is not 0, with that character. */
    CollapsedText keep(char[] kept, int from) {
        StringBuilder left = new StringBuilder();
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            if (kept[from + i] != 0) {
                places[left.length()] = offsets[i];
                left.append(kept[from + i]);
            }
        }
        places[left.length()] = offsets[text.length()];
        return new CollapsedText(left.toString(), source, Arrays.copyOf(places, left.length() + 1));
    }

    /** This text with each code point replaced by what {@code change} makes of it and its offset. */
    CollapsedText map(CodePointChange change) {
        StringBuilder changed = new StringBuilder();
        int[] places = new int[text.length() * 3 + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String replacement = change.of(text, i);
            for (int j = 0; j < replacement.length(); j++) {
                places[changed.length()] = offsets[i];
                changed.append(replacement.charAt(j));
            }
        }
        places[changed.length()] = offsets[text.length()];
        return new CollapsedText(changed.toString(), source, Arrays.copyOf(places, changed.length() + 1));
    }

    /** What stands for one code point; at most three units for each of its own (Unicode's special casing). */
    @FunctionalInterface
    interface CodePointChange {
        String of(String text, int offset);
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
