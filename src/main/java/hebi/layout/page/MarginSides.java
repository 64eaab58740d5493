package hebi.layout.page;

import hebi.css.PageStyle.MarginBox;
import hebi.fragment.Marking.ArtifactType;
import hebi.geom.PhysicalRect;
import java.util.List;

/** The four corners and four sides of the margin, with the boxes that stand in them (css-page-3 §5.1). */
final class MarginSides {
    private MarginSides() {}

    /**
     * A corner with one box, or a side with three.
     *
     * @param boxes from left to right or from top to bottom
     * @param rect its rectangle on the page
     * @param horizontal whether the boxes stand side by side
     * @param artifact what its content is to a reader who cannot see it
     */
    record Side(List<MarginBox> boxes, PhysicalRect rect, boolean horizontal, ArtifactType artifact) {
        /** What its boxes share, in millipoints. */
        int length() {
            return horizontal ? rect.width() : rect.height();
        }

        /** The stretch of it from {@code start} on. */
        PhysicalRect part(int start, int length) {
            return horizontal
                    ? new PhysicalRect(rect.x() + start, rect.y(), length, rect.height())
                    : new PhysicalRect(rect.x(), rect.y() + start, rect.width(), length);
        }
    }

    /** The corners and sides of a page, clockwise from the top left. */
    static List<Side> of(PageGeometry page) {
        int left = page.border().x();
        int top = page.border().y();
        int width = page.border().width();
        int height = page.border().height();
        int right = page.page().width() - left - width;
        int bottom = page.page().height() - top - height;
        int x = left + width;
        int y = top + height;
        return List.of(
                corner(MarginBox.TOP_LEFT_CORNER, new PhysicalRect(0, 0, left, top), ArtifactType.HEADER),
                new Side(
                        List.of(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT),
                        new PhysicalRect(left, 0, width, top),
                        true,
                        ArtifactType.HEADER),
                corner(MarginBox.TOP_RIGHT_CORNER, new PhysicalRect(x, 0, right, top), ArtifactType.HEADER),
                new Side(
                        List.of(MarginBox.RIGHT_TOP, MarginBox.RIGHT_MIDDLE, MarginBox.RIGHT_BOTTOM),
                        new PhysicalRect(x, top, right, height),
                        false,
                        ArtifactType.LAYOUT),
                corner(MarginBox.BOTTOM_RIGHT_CORNER, new PhysicalRect(x, y, right, bottom), ArtifactType.FOOTER),
                new Side(
                        List.of(MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT),
                        new PhysicalRect(left, y, width, bottom),
                        true,
                        ArtifactType.FOOTER),
                corner(MarginBox.BOTTOM_LEFT_CORNER, new PhysicalRect(0, y, left, bottom), ArtifactType.FOOTER),
                new Side(
                        List.of(MarginBox.LEFT_TOP, MarginBox.LEFT_MIDDLE, MarginBox.LEFT_BOTTOM),
                        new PhysicalRect(0, top, left, height),
                        false,
                        ArtifactType.LAYOUT));
    }

    private static Side corner(MarginBox box, PhysicalRect rect, ArtifactType artifact) {
        return new Side(List.of(box), rect, true, artifact);
    }
}
