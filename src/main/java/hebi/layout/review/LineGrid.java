package hebi.layout.review;

import hebi.fragment.Fragment;
import hebi.fragment.Frame;
import hebi.fragment.Page;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.layout.page.PageSource;

/**
 * The lines of a page area: line boxes as high as the root's {@code line-height} fill it from its start (ZH-22, ZH-27).
 *
 * <p>The boxes of lines are compared, not their baselines: lines in another font of the same height have another
 * baseline, and stand on the grid all the same. Lines of another height or font size (headings, captions) are not looked
 * at.
 *
 * @param area of the page
 * @param mode in which the document flows
 * @param pitch distance of lines in millipoints; 0 for no grid
 * @param fontSize of body text in millipoints
 */
record LineGrid(PhysicalRect area, WritingMode mode, int pitch, int fontSize) {
    /** What rounding may leave, in millipoints. */
    private static final int TOLERANCE = 100;

    static LineGrid of(Page.Area area, PageSource source) {
        return new LineGrid(area.rect(), area.mode(), source.pitch(), source.fontSize());
    }

    /** Whether {@code line}, which lies in {@code frame}, belongs on the grid. */
    boolean concerns(Fragment.Line line, Frame frame) {
        return pitch > 0
                && frame.mode().flow() == mode.flow()
                && Math.abs(line.rect().blockSize() - pitch) <= 1
                && line.children().stream().anyMatch(this::isBody);
    }

    private boolean isBody(Fragment fragment) {
        if (fragment instanceof Fragment.Block block) {
            return block.children().stream().anyMatch(this::isBody);
        }
        return fragment instanceof Fragment.Text text && text.run().fontSize() == fontSize;
    }

    /** By how many millipoints it stands after the nearest grid line before it; 0 on a line. */
    int miss(PhysicalRect place) {
        int start =
                switch (mode.flow()) {
                    case HORIZONTAL_TB -> place.y() - area.y();
                    case VERTICAL_LR -> place.x() - area.x();
                    case VERTICAL_RL -> area.x() + area.width() - place.x() - place.width();
                };
        int miss = Math.floorMod(start, pitch);
        return miss <= TOLERANCE || pitch - miss <= TOLERANCE ? 0 : miss;
    }
}
