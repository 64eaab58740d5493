package hebi.pdf;

import hebi.fragment.DisplayItem;
import hebi.fragment.DisplayItem.PictureTile;
import hebi.fragment.DisplayItem.Shade;
import hebi.fragment.TileGrid;
import hebi.geom.PhysicalRect;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/** Paints backgrounds: few tiles one by one, many as a tiling pattern (ISO 32000-1 §8.7.3). */
final class TilePainter {
    /** More tiles than this are a pattern: some readers show seams in patterns, so that few tiles are none. */
    private static final int MOST = 64;

    private final ImagePool images;
    private final ShadingPool shadings;
    private final int height;

    /** Paints on pages {@code height} millipoints high. */
    TilePainter(ImagePool images, ShadingPool shadings, int height) {
        this.images = images;
        this.shadings = shadings;
        this.height = height;
    }

    /** What paints one tile on a stream, its top left at the given place. */
    private interface Stamp {
        void paint(ContentStream out, StreamResources resources, long left, long top);
    }

    /** Opacity that holds for all tiles, 0–255. */
    int alpha(DisplayItem.Tiles item) throws IOException {
        return item.tile() instanceof Shade shade ? shadings.find(shade).alpha() : 255;
    }

    /** Paints {@code item} on {@code out}. */
    void paint(DisplayItem.Tiles item, ContentStream out, StreamResources resources) throws IOException {
        TileGrid grid = item.grid();
        Optional<Stamp> found = item.tile() instanceof Shade shade
                ? Optional.of(stamp(shadings.find(shade), grid.first()))
                : images.find(((PictureTile) item.tile()).image()).map(picture -> stamp(picture, grid.first()));
        if (found.isEmpty()) {
            return;
        }
        Stamp stamp = found.get();
        if ((long) grid.columns() * grid.rows() > MOST) {
            pattern(stamp, grid, out, resources);
            return;
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                long left = grid.first().x() + (long) column * grid.stepX();
                long top = height - grid.first().y() - (long) row * grid.stepY();
                stamp.paint(out, resources, left, top);
            }
        }
    }

    private static Stamp stamp(ImagePool.Picture picture, PhysicalRect tile) {
        return (out, resources, left, top) -> {
            resources.xObject(picture.name(), picture.object());
            out.save();
            // Seen from the top left, the tile lies below.
            PhysicalRect place = new PhysicalRect(Math.toIntExact(left), 0, tile.width(), tile.height());
            picture.matrix(place, Math.toIntExact(top)).forEach(out::number);
            out.op("cm").op("/" + picture.name() + " Do");
            out.restore();
        };
    }

    private static Stamp stamp(ShadingPool.Shading shading, PhysicalRect tile) {
        return (out, resources, left, top) -> {
            resources.shading(shading.name(), shading.colors());
            out.save();
            out.raw("1 0 0 1 ").number(left).number(top).op("cm");
            shading.mask().ifPresent(mask -> {
                resources.state(shading.maskName(), mask);
                out.graphicsState(shading.maskName());
            });
            out.number(0).number(-tile.height()).number(tile.width()).number(tile.height());
            out.op("re W n").op("/" + shading.name() + " sh");
            out.restore();
        };
    }

    private void pattern(Stamp stamp, TileGrid grid, ContentStream out, StreamResources resources) throws IOException {
        PhysicalRect tile = grid.first();
        ContentStream cell = new ContentStream();
        StreamResources own = new StreamResources();
        stamp.paint(cell, own, 0, tile.height());
        COSStream pattern = Cos.stream(cell.toByteArray());
        pattern.setItem(Cos.name("Type"), Cos.name("Pattern"));
        pattern.setItem(Cos.name("PatternType"), Cos.integer(1));
        pattern.setItem(Cos.name("PaintType"), Cos.integer(1));
        pattern.setItem(Cos.name("TilingType"), Cos.integer(1));
        pattern.setItem(
                Cos.name("BBox"),
                Cos.array(
                        Cos.integer(0), Cos.integer(0), Cos.thousandths(tile.width()), Cos.thousandths(tile.height())));
        pattern.setItem(Cos.name("XStep"), Cos.thousandths(grid.stepX()));
        pattern.setItem(Cos.name("YStep"), Cos.thousandths(grid.stepY()));
        long bottom = (long) height - tile.y() - tile.height();
        pattern.setItem(
                Cos.name("Matrix"),
                Cos.array(
                        Cos.integer(1),
                        Cos.integer(0),
                        Cos.integer(0),
                        Cos.integer(1),
                        Cos.thousandths(tile.x()),
                        Cos.thousandths(bottom)));
        pattern.setItem(Cos.name("Resources"), own.dictionary(Map.of()));
        String name = resources.pattern(pattern);
        PhysicalRect all = grid.bounds();
        out.save();
        out.op("/Pattern cs").op("/" + name + " scn");
        out.number(all.x()).number((long) height - all.y() - all.height());
        out.number(all.width()).number(all.height()).op("re f");
        out.restore();
    }
}
