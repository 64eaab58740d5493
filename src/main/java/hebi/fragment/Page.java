package hebi.fragment;

import hebi.geom.LogicalSize;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import java.util.List;

/**
 * One page of the result.
 *
 * @param label the printed folio, as page label of the PDF and page-list entry of the EPUB
 * @param width trim width in millipoints
 * @param height trim height in millipoints
 * @param areas what stands on it: page background and margin boxes first, then the page area
 */
public record Page(String label, int width, int height, List<Area> areas) {
    /** Copies its list. */
    public Page {
        areas = List.copyOf(areas);
    }

    /**
     * A rectangle of the page with fragments in it.
     *
     * @param rect physical, from the page's top-left
     * @param mode the mode in which {@code fragments} lie in it
     * @param fragments in paint order
     */
    public record Area(PhysicalRect rect, WritingMode mode, List<Fragment> fragments) {
        /** Copies its list. */
        public Area {
            fragments = List.copyOf(fragments);
        }

        /** Size of the area along the flow. */
        public LogicalSize size() {
            return mode.toLogical(rect.width(), rect.height());
        }
    }
}
