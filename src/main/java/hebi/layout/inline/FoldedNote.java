package hebi.layout.inline;

import hebi.box.Box;
import hebi.fragment.Fragment;
import hebi.geom.WritingMode;
import hebi.layout.flow.Trail;
import hebi.text.Paragraph;
import hebi.text.ParagraphText.FoldedSizes;
import java.util.ArrayList;
import java.util.List;

/**
 * A note within the text in two small lines (ZH-44): what of it is on a line of the paragraph is halved there, the first
 * half over the second. Its text goes on down these halves from line to line, in the order in which it was written.
 *
 * @param source the note's box
 * @param holder the inline box that it stands in
 * @param content in one line
 * @param sizes of its units, between which it breaks
 */
record FoldedNote(Box.Inline source, InlineBox holder, InlineContent content, Sizes sizes) {
    /** The note in lines of {@code measure} millipoints; 0 where only its least size is asked for. */
    static FoldedNote of(Box.Inline source, InlineBox holder, InlineContent content, int measure) {
        Paragraph paragraph = content.paragraph();
        List<Integer> offsets = new ArrayList<>();
        offsets.add(0);
        offsets.addAll(paragraph.opportunities(measure == 0 ? Integer.MAX_VALUE : measure));
        return new FoldedNote(source, holder, content, new Sizes(paragraph, offsets));
    }

    /**
     * Sizes of halves.
     *
     * @param paragraph of the note
     * @param offsets UTF-16, in ascending order: where each unit begins, and the end
     */
    record Sizes(Paragraph paragraph, List<Integer> offsets) implements FoldedSizes {
        Sizes {
            offsets = List.copyOf(offsets);
        }

        @Override
        public int of(int from, int to) {
            return from >= to ? 0 : longer(from, fold(from, to), to);
        }

        /** The unit at which the second half begins, so that the longer one is as short as may be. */
        int fold(int from, int to) {
            int low = from + 1;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (natural(from, middle) >= natural(middle, to)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low - 1 > from && longer(from, low - 1, to) < longer(from, low, to) ? low - 1 : low;
        }

        private int longer(int from, int fold, int to) {
            return Math.max(natural(from, fold), natural(fold, to));
        }

        private int natural(int from, int to) {
            return from >= to ? 0 : paragraph.naturalSize(offsets.get(from), offsets.get(to));
        }
    }

    int units() {
        return sizes.offsets().size() - 1;
    }

    /** What begins in the note. */
    Trail trail() {
        return Trail.of(source.origin(), List.of(content.line(0).trail()));
    }

    /** How far its middle lies over the baseline of its holder, millipoints. */
    private int middle() {
        return (holder.ascent - holder.descent) / 2;
    }

    /** How far it reaches over the baseline of its holder. */
    int over() {
        return middle() + content.root().text.fontSize();
    }

    /** How far it reaches under it. */
    int under() {
        return content.root().text.fontSize() - middle();
    }

    /** The lines of its units from {@code from} to {@code to}, seen from its over and inline-start corner. */
    List<Fragment> lines(int from, int to, int room, WritingMode mode) {
        int fold = sizes.fold(from, to);
        List<Fragment> lines = new ArrayList<>(2);
        lines.add(line(from, fold, room, 0, mode));
        if (fold < to) {
            lines.add(line(fold, to, room, 1, mode));
        }
        return lines;
    }

    private Fragment line(int from, int to, int room, int index, WritingMode mode) {
        LineBox line = content.part(sizes.offsets().get(from), sizes.offsets().get(to), room);
        InlineBox root = content.root();
        int em = root.text.fontSize();
        // The middles of both lines are an em of theirs apart.
        int baseline = em / 2 + index * em + (root.ascent - root.descent) / 2;
        int fromOver = baseline - line.fragment().baseline();
        return line.at(0, mode.isLineOverAtBlockStart() ? fromOver : 2 * em - fromOver - line.blockSize());
    }
}
