package hebi.fragment;

import hebi.fragment.Marking.Artifact;
import hebi.fragment.Marking.ArtifactType;
import hebi.image.ImageAsset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is painted of a box itself, background first. */
final class BoxPainter {
    private BoxPainter() {}

    /**
     * The items of one box.
     *
     * @param paint how it is painted
     * @param frame where it is; its mode is that of the box
     * @param part which part of its box it is
     * @param pictures those of backgrounds, by address
     */
    static List<DisplayItem> paint(BoxPaint paint, Frame frame, Slices.Part part, Map<String, ImageAsset> pictures) {
        List<DisplayItem> items = new ArrayList<>();
        BoxShape shape = BoxShape.of(paint, frame.rect(), frame.mode());
        if (!paint.background().isInvisible()) {
            new BackgroundPainter(pictures, artifact(frame.artifact(), ArtifactType.BACKGROUND), items)
                    .paint(paint.background(), shape, part.whole(paint, frame));
        }
        if (!paint.border().isInvisible()) {
            new BorderPainter(
                            shape,
                            paint.border().physical(frame.mode()),
                            artifact(frame.artifact(), ArtifactType.LAYOUT),
                            items)
                    .paint();
        }
        return items;
    }

    private static Artifact artifact(@Nullable Artifact around, ArtifactType type) {
        return around == null ? new Artifact(type) : around;
    }
}
