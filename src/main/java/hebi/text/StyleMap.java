package hebi.text;

import java.util.List;
import java.util.function.Predicate;

/** Style, tag and character classes by UTF-16 offset. */
final class StyleMap {
    private final List<ParagraphText.StyleSpan> spans;
    private final int[] indices;
    private final CharacterClasses[] classes;

    StyleMap(ParagraphText source, ClassCache cache) {
        this.spans = source.styles();
        this.indices = new int[source.text().length()];
        this.classes = new CharacterClasses[spans.size()];
        int at = 0;
        for (int s = 0; s < spans.size(); s++) {
            ParagraphText.StyleSpan span = spans.get(s);
            if (span.start() != at || span.end() < at || span.end() > indices.length) {
                throw new IllegalArgumentException("style spans must cover the text in order: " + span);
            }
            for (; at < span.end(); at++) {
                indices[at] = s;
            }
            classes[s] = cache.of(span.style().language());
        }
        if (at != indices.length) {
            throw new IllegalArgumentException("style spans end at " + at + " of " + indices.length);
        }
    }

    /** Where classes of a profile come from. */
    @FunctionalInterface
    interface ClassCache {
        CharacterClasses of(hebi.lang.LanguageProfile profile);
    }

    /** Index of the span at an offset. */
    int index(int offset) {
        return indices[offset];
    }

    /** Style at an offset. */
    TextStyle at(int offset) {
        return spans.get(indices[offset]).style();
    }

    /** Whether a span has such a style. */
    boolean hasStyle(Predicate<TextStyle> such) {
        return spans.stream().anyMatch(span -> such.test(span.style()));
    }

    /** Style of a span. */
    TextStyle style(int index) {
        return spans.get(index).style();
    }

    /** The caller's number of a span. */
    int tag(int index) {
        return spans.get(index).tag();
    }

    /** Character classes at an offset. */
    CharacterClasses classes(int offset) {
        return classes[indices[offset]];
    }
}
