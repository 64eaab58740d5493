package hebi.layout.flex;

import hebi.css.Properties;
import hebi.css.value.Keywords.ContentAlignment;
import hebi.layout.item.Distribution;

/**
 * How the lines of a column share the room beside them ({@code align-content}), in millipoints.
 *
 * @param distribution where they stand
 * @param stretched what they share because they stretch; 0 when they do not
 */
record LineDistribution(Distribution distribution, int stretched) {
    static LineDistribution of(FlexStyle flex, int free, int count) {
        ContentAlignment content = flex.style().get(Properties.ALIGN_CONTENT);
        boolean stretches = content == ContentAlignment.NORMAL || content == ContentAlignment.STRETCH;
        return new LineDistribution(
                new Distribution(content, stretches ? 0 : free, count, flex.isCrossReversed(), false),
                stretches ? Math.max(0, free) : 0);
    }

    int offset(int line) {
        return distribution.offset(line);
    }

    /** By how much a line is wider. */
    int stretch(int line) {
        int count = distribution.count();
        return (int) ((long) stretched * (line + 1) / count - (long) stretched * line / count);
    }
}
