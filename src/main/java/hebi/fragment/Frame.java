package hebi.fragment;

import hebi.geom.LogicalRect;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import org.jspecify.annotations.Nullable;

/**
 * The box in which fragments are being placed.
 *
 * @param rect where it is on the page
 * @param mode the mode in which what is in it lies
 * @param artifact the artifact that it belongs to, with all that is in it; null for content
 */
public record Frame(PhysicalRect rect, WritingMode mode, Marking.@Nullable Artifact artifact) {
    /** The frame of what lies in an area of a page. */
    public static Frame of(Page.Area area) {
        return new Frame(area.rect(), area.mode(), null);
    }

    /** A child's rectangle on the page. */
    public PhysicalRect physical(LogicalRect child) {
        return mode.toPhysical(child, mode.toLogical(rect.width(), rect.height()))
                .moved(rect.x(), rect.y());
    }

    /** The frame that a block gives its children. */
    public Frame inside(Fragment.Block block) {
        return new Frame(
                physical(block.rect()),
                block.mode(),
                marking(block.marking()) instanceof Marking.Artifact inherited ? inherited : null);
    }

    /** The frame that a line gives its children: the block's mode goes on. */
    public Frame inside(Fragment.Line line) {
        return new Frame(physical(line.rect()), mode, artifact);
    }

    /** A fragment's own marking, unless it lies in an artifact. */
    Marking marking(Marking own) {
        return artifact == null ? own : artifact;
    }
}
