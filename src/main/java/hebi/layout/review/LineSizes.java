package hebi.layout.review;

import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.FillShape;
import java.util.List;

/**
 * Sizes of what stands on a line.
 *
 * @param smallestHan font size in millipoints of the smallest Han letters of its own text; the greatest number for none
 * @param dots whether emphasis dots stand between it and the line before or after
 * @param readings whether readings do
 * @param gap what its block size leaves beside its largest letters, in thousandths of their em
 */
record LineSizes(int smallestHan, boolean dots, boolean readings, int gap) {
    /** ZH-45: between lines that have dots or readings between them, on one side or on both; thousandths of an em. */
    private static final int ONE_SIDED = 500;

    private static final int TWO_SIDED = 625;

    /** Whether what stands between the lines has too little room. */
    boolean isTight() {
        return (dots || readings) && gap < (dots && readings ? TWO_SIDED : ONE_SIDED);
    }

    static LineSizes of(Fragment.Line line) {
        Finder finder = new Finder();
        finder.look(line.children());
        int gap = finder.largest == 0
                ? Integer.MAX_VALUE
                : (int) (1000L * (line.rect().blockSize() - finder.largest) / finder.largest);
        return new LineSizes(finder.smallestHan, finder.dots, finder.readings, gap);
    }

    private static final class Finder {
        private int smallestHan = Integer.MAX_VALUE;
        private int largest;
        private boolean dots;
        private boolean readings;

        void look(List<Fragment> fragments) {
            for (Fragment fragment : fragments) {
                if (fragment instanceof Fragment.Text text && text.marking() instanceof Marking.Content) {
                    int size = text.run().fontSize();
                    largest = Math.max(largest, size);
                    if (text.run().text().codePoints().anyMatch(Character::isIdeographic)) {
                        smallestHan = Math.min(smallestHan, size);
                    }
                } else if (fragment instanceof Fragment.Rule rule) {
                    dots |= rule.shape() == FillShape.ELLIPSE;
                } else if (fragment instanceof Fragment.Line) {
                    readings = true; // of a base on the line
                } else if (fragment instanceof Fragment.Block block) {
                    lookIn(block);
                }
            }
        }

        /** Boxes with lines are for themselves. */
        private void lookIn(Fragment.Block block) {
            if (block.children().stream().noneMatch(Fragment.Line.class::isInstance)) {
                look(block.children());
            }
        }
    }
}
