package hebi.fragment;

import hebi.fragment.Background.Fit;
import hebi.fragment.Background.Given;
import hebi.fragment.Background.Repeat.Style;
import hebi.geom.Length;
import hebi.geom.PhysicalRect;
import hebi.geom.Portion;
import java.util.Optional;

/**
 * Lays the tiles of a background layer (css-backgrounds-3 §2.4, §2.6, §2.9).
 *
 * @param layer the layer
 * @param natural size of a picture; empty for what takes any size
 * @param area the positioning area
 * @param painted what is painted
 */
record Tiling(Background.Layer layer, Optional<Size> natural, PhysicalRect area, PhysicalRect painted) {
    /** Width and height in millipoints. */
    record Size(int width, int height) {}

    TileGrid grid() {
        boolean hollow =
                natural.filter(own -> own.width() <= 0 || own.height() <= 0).isPresent();
        Size size = hollow ? new Size(0, 0) : rounded(size());
        if (size.width() <= 0 || size.height() <= 0) {
            return new TileGrid(new PhysicalRect(0, 0, 0, 0), 0, 0, 0, 0);
        }
        Row x = row(layer.repeat().x(), layer.x(), size.width(), area.x(), area.width());
        Row y = row(layer.repeat().y(), layer.y(), size.height(), area.y(), area.height());
        Row columns = x.filling(painted.x(), painted.width());
        Row rows = y.filling(painted.y(), painted.height());
        PhysicalRect first = new PhysicalRect(columns.start(), rows.start(), size.width(), size.height());
        return new TileGrid(first, columns.step(), rows.step(), columns.count(), rows.count());
    }

    /** css-backgrounds-3 §2.9. */
    private Size size() {
        if (layer.size() instanceof Given given) {
            return given(
                    given.width().map(w -> Math.max(0, w.of(area.width()))),
                    given.height().map(h -> Math.max(0, h.of(area.height()))));
        }
        if (natural.isEmpty()) {
            return new Size(area.width(), area.height());
        }
        Size own = natural.get();
        boolean wider = (long) own.width() * area.height() > (long) own.height() * area.width();
        return wider == (layer.size() == Fit.CONTAIN)
                ? new Size(area.width(), Length.scale(area.width(), own.height(), own.width()))
                : new Size(Length.scale(area.height(), own.width(), own.height()), area.height());
    }

    private Size given(Optional<Integer> width, Optional<Integer> height) {
        if (natural.isEmpty()) {
            return new Size(width.orElse(area.width()), height.orElse(area.height()));
        }
        Size own = natural.get();
        int wide = width.orElseGet(() ->
                height.map(h -> Length.scale(h, own.width(), own.height())).orElse(own.width()));
        return new Size(wide, height.orElseGet(() -> Length.scale(wide, own.height(), own.width())));
    }

    /** {@code round}: tiles become as large as a whole number of them needs. */
    private Size rounded(Size size) {
        boolean byWidth = layer.repeat().x() == Style.ROUND;
        boolean byHeight = layer.repeat().y() == Style.ROUND;
        int width = byWidth ? fitting(size.width(), area.width()) : size.width();
        int height = byHeight ? fitting(size.height(), area.height()) : size.height();
        // §2.9: the other side keeps the ratio when it is auto.
        if (layer.size() instanceof Given given && size.width() > 0 && size.height() > 0) {
            if (byWidth && !byHeight && given.height().isEmpty()) {
                height = Length.scale(width, size.height(), size.width());
            } else if (byHeight && !byWidth && given.width().isEmpty()) {
                width = Length.scale(height, size.width(), size.height());
            }
        }
        return new Size(width, height);
    }

    private static int fitting(int size, int room) {
        return size <= 0 ? 0 : room / Math.max(1, Math.round((float) room / size));
    }

    private static Row row(Style style, Portion position, int size, int start, int room) {
        int placed = start + position.of(room - size);
        if (style == Style.NO_REPEAT) {
            return new Row(placed, size, 0, 1);
        }
        if (style == Style.SPACE) {
            int count = room / size;
            // §2.4: where only one fits it is placed as the position says.
            return count < 2
                    ? new Row(placed, size, 0, 1)
                    : new Row(start, size, Length.scale(room - size, 1, count - 1L), 0);
        }
        return new Row(placed, size, size, 0);
    }

    /** Tiles along one axis; a count of 0 stands for as many as there is room for. */
    private record Row(int start, int size, int step, int count) {
        /** Less than this of a tile, in millipoints, is no more than a rounding difference. */
        private static final int SLIVER = 20;

        Row filling(int from, int length) {
            if (count > 0 || step <= 0) {
                boolean seen = start < from + length && start + size > from;
                return new Row(start, size, step, seen ? 1 : 0);
            }
            int before = Math.floorDiv(start + size - SLIVER - from, step);
            int first = start - before * step;
            int tiles = Math.max(0, Math.floorDiv(from + length - SLIVER - first, step) + 1);
            return new Row(first, size, step, tiles);
        }
    }
}
