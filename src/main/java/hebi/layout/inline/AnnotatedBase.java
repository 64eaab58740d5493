package hebi.layout.inline;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hebi.box.Box;
import hebi.layout.flow.Trail;
import java.util.List;
import java.util.Optional;

/**
 * A base in the paragraph's text, and what stands over or under it (css-ruby-1 §3). The base is ordinary text; it has an
 * edge on either side where its annotation is wider.
 *
 * @param box the inline box around the base
 * @param start UTF-16 offset in the paragraph at which the base begins
 * @param end UTF-16 offset at which it ends, exclusive
 * @param base the base alone, in one line
 * @param annotation in one line
 * @param source the annotation's box
 * @param under whether it stands under the base
 * @param distance of its inner edge from the base's content area, in millipoints: more than 0 over other annotations
 */
record AnnotatedBase(
        InlineBox box,
        int start,
        int end,
        InlineContent base,
        InlineContent annotation,
        Box.Inline source,
        boolean under,
        int distance) {
    /** Where an annotation's outer edge is from the base's content area, in millipoints. */
    int reach() {
        return distance + annotation.root().ascent + annotation.root().descent;
    }

    /** Extent of an edge beside the base, in millipoints. */
    int edge() {
        return edge(base, annotation);
    }

    /** Extent of an edge beside a base with this annotation, in millipoints. */
    static int edge(InlineContent base, InlineContent annotation) {
        return Math.max(0, annotation.sizes().max() - base.sizes().max()) / 2;
    }

    /** Room beside the annotation over its base, edge included, in millipoints. */
    int besideAnnotation() {
        return Math.max(0, base.sizes().max() - annotation.sizes().max()) / 2;
    }

    /** Which end of a decorated stretch the edge at this side of the base is. */
    DecorationLines.Stretch edge(boolean atStart) {
        return new DecorationLines.Stretch(atStart ? start : -2, atStart ? -2 : end, false);
    }

    /** What begins in the annotation. */
    Trail trail() {
        return Trail.of(source.origin(), List.of(annotation.line(0).trail()));
    }

    /** How far over the baseline of the base's box that of the annotation lies, in millipoints. */
    int raise() {
        return under
                ? -(box.descent + distance + annotation.root().ascent)
                : box.ascent + distance + annotation.root().descent;
    }

    /** What of the annotation stands beside the base's part on the line from {@code from} to {@code to}. */
    Optional<LineBox> part(int from, int to) {
        if (from <= start && to >= end) {
            return Optional.of(annotation.line(0));
        }
        int first = from <= start ? 0 : cut(from);
        int last = to >= end ? annotation.length() : cut(to);
        return first < last ? Optional.of(annotation.part(first, last)) : Optional.empty();
    }

    /** css-ruby-1 §3.5.2: where an annotation breaks along with its base, as near as may be to the same share of it. */
    private int cut(int offset) {
        long share = base.naturalSize(offset - start);
        long target =
                annotation.sizes().max() * share / Math.max(1, base.sizes().max());
        BreakIterator words = BreakIterator.getLineInstance(ULocale.ROOT);
        words.setText(annotation.text());
        int best = annotation.length();
        long least = Long.MAX_VALUE;
        for (int b = words.next(); b != BreakIterator.DONE && b < annotation.length(); b = words.next()) {
            long miss = Math.abs(annotation.naturalSize(b) - target);
            if (miss >= least) {
                break;
            }
            best = b;
            least = miss;
        }
        return best;
    }
}
