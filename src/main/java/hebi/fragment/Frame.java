package hebi.fragment;

import hebi.geom.LogicalRect;
import hebi.geom.Outline;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The box in which fragments are being placed.
 *
 * @param rect where it is on the page
 * @param mode the mode in which what is in it lies
 * @param artifact the artifact that it belongs to, with all that is in it; null for content
 * @param clips outside which nothing of it is seen, since the last layer
 */
public record Frame(PhysicalRect rect, WritingMode mode, Marking.@Nullable Artifact artifact, List<Outline> clips) {
    /** A frame that nothing is cut off from. */
    Frame(PhysicalRect rect, WritingMode mode, Marking.@Nullable Artifact artifact) {
        this(rect, mode, artifact, List.of());
    }

    /** The same inside clips that are in force already. */
    Frame withoutClips() {
        return new Frame(rect, mode, artifact);
    }

    /** What a block lets see of its content; empty for all. */
    Optional<Outline> clip(Fragment.Block block) {
        BoxPaint paint = block.paint();
        if (paint.overflow() == BoxPaint.Overflow.VISIBLE) {
            return Optional.empty();
        }
        BoxShape shape = BoxShape.of(paint, physical(block.rect()), block.mode());
        return Optional.of(shape.area(
                        paint.overflow() == BoxPaint.Overflow.PADDING_BOX
                                ? Background.Area.PADDING_BOX
                                : Background.Area.CONTENT_BOX)
                .outline());
    }

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
                marking(block.marking()) instanceof Marking.Artifact inherited ? inherited : null,
                clip(block).map(this::clipsWith).orElse(clips));
    }

    /** The frame that a line gives its children: the block's mode goes on. */
    public Frame inside(Fragment.Line line) {
        return new Frame(physical(line.rect()), mode, artifact, clips);
    }

    private List<Outline> clipsWith(Outline clip) {
        return Stream.concat(clips.stream(), Stream.of(clip)).toList();
    }

    /** A fragment's own marking, unless it lies in an artifact. */
    public Marking marking(Marking own) {
        return artifact == null ? own : artifact;
    }
}
