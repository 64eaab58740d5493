package hebi.fragment;

import hebi.fragment.DisplayItem.PictureTile;
import hebi.fragment.DisplayItem.Tile;
import hebi.fragment.Marking.Artifact;
import hebi.geom.Length;
import hebi.geom.PhysicalRect;
import hebi.geom.RoundedRect;
import hebi.image.ImageAsset;
import hebi.image.ImageInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paints the background of a box: the colour, then the layers from the lowest up (css-backgrounds-3 §2). */
final class BackgroundPainter {
    private static final double MILLIPOINTS_PER_INCH = 72_000;

    private final Map<String, ImageAsset> pictures;
    private final Artifact artifact;
    private final List<DisplayItem> items;

    BackgroundPainter(Map<String, ImageAsset> pictures, Artifact artifact, List<DisplayItem> items) {
        this.pictures = pictures;
        this.artifact = artifact;
        this.items = items;
    }

    /**
     * Paints it.
     *
     * @param shape what is seen
     * @param whole the box as if it was not broken: images are laid in it
     */
    void paint(Background background, BoxShape shape, BoxShape whole) {
        if (!background.color().isTransparent()) {
            fill(background, shape.area(background.colorClip()));
        }
        for (int i = background.layers().size() - 1; i >= 0; i--) {
            paint(background.layers().get(i), shape, whole);
        }
    }

    private void fill(Background background, RoundedRect area) {
        PhysicalRect rect = area.rect();
        if (rect.width() > 0 && rect.height() > 0) {
            items.add(
                    area.isSharp()
                            ? new DisplayItem.Fill(artifact, rect, background.color())
                            : new DisplayItem.Area(artifact, area.outline(), background.color()));
        }
    }

    private void paint(Background.Layer layer, BoxShape shape, BoxShape whole) {
        RoundedRect painted = shape.area(layer.clip());
        PhysicalRect area = whole.area(layer.origin()).rect();
        Optional<ImageAsset> picture = layer.source() instanceof Background.Picture named
                ? Optional.ofNullable(pictures.get(named.address()))
                : Optional.empty();
        TileGrid grid = new Tiling(layer, picture.map(BackgroundPainter::natural), area, painted.rect()).grid();
        if (grid.isEmpty() || (picture.isEmpty() && layer.source() instanceof Background.Picture)) {
            return;
        }
        PhysicalRect first = grid.first();
        Tile tile = layer.source() instanceof Background.Gradient gradient
                ? GradientLine.resolve(gradient, first.width(), first.height())
                : new PictureTile(picture.orElseThrow());
        boolean cut = !painted.isSharp() || !contains(painted.rect(), grid.bounds());
        if (cut) {
            items.add(new DisplayItem.Clip(painted.outline()));
        }
        items.add(new DisplayItem.Tiles(artifact, tile, grid));
        if (cut) {
            items.add(new DisplayItem.End());
        }
    }

    private static Tiling.Size natural(ImageAsset picture) {
        ImageInfo info = picture.info();
        double scale = MILLIPOINTS_PER_INCH / Math.max(1, info.pixelsPerInch());
        return new Tiling.Size(Length.clamp(info.width() * scale), Length.clamp(info.height() * scale));
    }

    private static boolean contains(PhysicalRect outer, PhysicalRect inner) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height();
    }
}
