package hebi.fragment;

import hebi.fragment.Marking.Artifact;
import hebi.fragment.Marking.ArtifactType;
import hebi.geom.Color;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Backgrounds and borders as filled rectangles. Corners belong to the block-start and block-end borders: all styles are
 * painted solid, so that a mitre would only be seen between two colours.
 */
final class BoxPainter {
    private BoxPainter() {}

    /**
     * The rectangles of one box, background first.
     *
     * @param rect its border box on the page
     * @param mode the box's own mode, in which its border widths are meant
     * @param artifact the artifact around it, if there is one
     */
    static List<DisplayItem> paint(BoxPaint paint, PhysicalRect rect, WritingMode mode, @Nullable Artifact artifact) {
        List<DisplayItem> fills = new ArrayList<>();
        if (!paint.background().isTransparent() && rect.width() > 0 && rect.height() > 0) {
            Artifact background = artifact == null ? new Artifact(ArtifactType.BACKGROUND) : artifact;
            fills.add(new DisplayItem.Fill(background, rect, paint.background()));
        }
        LogicalEdges widths = paint.borderWidths();
        if (!widths.equals(LogicalEdges.NONE)) {
            LogicalSize size = mode.toLogical(rect.width(), rect.height());
            int between = Math.max(0, size.block() - widths.blockSum());
            Sides sides = new Sides(rect, mode, artifact, fills);
            sides.add(paint.blockStart(), new LogicalRect(0, 0, size.inline(), widths.blockStart()));
            sides.add(paint.inlineStart(), new LogicalRect(0, widths.blockStart(), widths.inlineStart(), between));
            sides.add(
                    paint.inlineEnd(),
                    new LogicalRect(
                            size.inline() - widths.inlineEnd(), widths.blockStart(), widths.inlineEnd(), between));
            sides.add(
                    paint.blockEnd(),
                    new LogicalRect(0, size.block() - widths.blockEnd(), size.inline(), widths.blockEnd()));
        }
        return fills;
    }

    private record Sides(
            PhysicalRect box, WritingMode mode, @Nullable Artifact artifact, List<DisplayItem> fills) {
        void add(Color color, LogicalRect side) {
            if (!color.isTransparent() && side.inlineSize() > 0 && side.blockSize() > 0) {
                PhysicalRect rect = mode.toPhysical(side, mode.toLogical(box.width(), box.height()))
                        .moved(box.x(), box.y());
                fills.add(new DisplayItem.Fill(
                        artifact == null ? new Artifact(ArtifactType.LAYOUT) : artifact, rect, color));
            }
        }
    }
}
